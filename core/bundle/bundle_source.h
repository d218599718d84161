// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/manifest.h"

#include <QStringList>

#include <memory>

namespace noticewright
{

/// A bundle as it was delivered: a folder or a zip file, made by anyone.
class BundleSource
{
public:
    BundleSource() = default;
    virtual ~BundleSource() = default;
    Q_DISABLE_COPY_MOVE(BundleSource)

    /// All files that are there, without the list that an export leaves.
    [[nodiscard]] virtual QStringList paths() const = 0;
    /// A file's content, or one byte more than `most` of it; nothing where it
    /// is missing or can not be read, or is a link that leads elsewhere. `path`
    /// must be a safe one.
    [[nodiscard]] virtual std::optional<QByteArray> read(const QString &path, qint64 most) const = 0;
};

/// Opens the folder or zip file at `path`.
[[nodiscard]] std::expected<std::unique_ptr<BundleSource>, Problem> openBundle(const QString &path);

struct OpenedBundle
{
    std::unique_ptr<BundleSource> source;
    Manifest manifest;
};

/// The same with its manifest; a folder or zip file without one is no bundle.
[[nodiscard]] std::expected<OpenedBundle, Problem> readBundle(const QString &path);

}
