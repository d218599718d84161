// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace noticewright
{

/// Of a manifest no more is read: it has room for 100,000 files.
inline constexpr qint64 largestManifest = qint64(64) * 1024 * 1024;

/// Where a bundle has its manifest and the schema of that.
inline constexpr QLatin1StringView manifestPath("manifest.json");
inline constexpr QLatin1StringView manifestSchemaPath("manifest.schema.json");

/// What a file of a bundle is for.
enum class FileRole {
    Page,
    Pdf,
    Selector, ///< the page that leads to all editions
    StyleSheet,
    Image,
    ThemeFile, ///< a font or an image that the style sheet shows
    Sitemap,
    Redirects,
    Headers,
    Changes,
    Schema,
};

[[nodiscard]] QString nameOf(FileRole role);
/// True for what visitors ask a web server for; the rest is for those who set it up.
[[nodiscard]] bool isDeployed(FileRole role);

/// What the manifest says of a file. Empty values are left out.
struct ManifestFile
{
    QString path;
    FileRole role = FileRole::Page;
    /// In small hexadecimal digits.
    QString sha256 = {};
    qint64 size = 0;
    /// Subresource Integrity, of the style sheet.
    QString integrity = {};
    /// Where it is published.
    QString canonical = {};
    /// Of pages and PDFs:
    QString statement = {};
    QString edition = {};
    QString language = {};
    /// `highlights` or `full`.
    QString layer = {};
    QString title = {};
    QDate effective = {};
    QDate updated = {};
    /// See revisionOf().
    QString revision = {};
    /// Of PDFs, which the same engine and the same fonts make again with the same
    /// bytes:
    QString engine = {};
    /// The SHA-256 of all that the PDF was made of: the page as it is printed, its
    /// style sheet and images, the paper, the fonts that are installed and the
    /// program's version.
    QString printedFrom = {};
    /// Whether it holds its structure, and can be read aloud; nothing for what is
    /// no PDF.
    std::optional<bool> isTagged = {};
    QStringList fonts = {};

    friend bool operator==(const ManifestFile &, const ManifestFile &) = default;
};

/// What a bundle consists of: `manifest.json`, which the schema in
/// `resources/schemas/manifest.schema.json` describes.
struct Manifest
{
    QString product;
    QString productVersion;
    /// The format of the workspace's files.
    QString workspaceFormat;
    /// See revisionOf(). Bundles of earlier versions have none.
    QString workspaceRevision = {};
    /// The address of the site's root.
    QString site;
    QList<ManifestFile> files;

    friend bool operator==(const Manifest &, const Manifest &) = default;
};

/// The media type of a file by its ending: `text/html`.
[[nodiscard]] QString mediaTypeOf(const QString &path);

[[nodiscard]] QByteArray manifestBytes(const Manifest &manifest);

/// Reads a manifest from anywhere; `file` is how problems call it. One that
/// names paths outside of the bundle, or two files by one path, is refused.
[[nodiscard]] std::expected<Manifest, Problem> readManifest(const QByteArray &bytes, const QString &file);

/// The schema that ships.
[[nodiscard]] QByteArray manifestSchema();

}
