// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle_source.h"
#include "bundle/site.h"
#include "pdf/pdf_engine.h"

#include <QHash>

namespace noticewright
{

/// The file name of a page's PDF: `online-us-en-highlights.pdf`.
[[nodiscard]] QString pdfName(const SitePage &page);

/// How PDFs are made.
struct PdfOptions
{
    Paper paper = Paper::A4;
    PdfKind kind = PdfKind::Any;
    /// The printer program; empty: the one beside the running program.
    QString printer = {};
    /// The bundle whose PDFs are taken where they would be the same; or null.
    const OpenedBundle *before = nullptr;
};

/// How a PDF was made.
struct PdfMaking
{
    /// Such as `QtWebEngine 6.8.2`.
    QString engine;
    /// See ManifestFile::printedFrom.
    QString printedFrom;
    bool isTagged = false;
    /// The names of the fonts that it holds, in alphabetical order.
    QStringList fonts;
};

struct MadePdfs
{
    OutputFiles files;
    /// By the names of the files.
    QHash<QString, PdfMaking> making;
};

/// A PDF of each page by its file name, with title, author, language, outline,
/// page numbers, and those in its contents. One engine makes them all, and is
/// started once. Fails as a whole, with the reasons; an empty list of them means
/// that it was cancelled. Must not be called in the thread of a window.
[[nodiscard]] std::expected<MadePdfs, QList<Problem>>
buildPdfs(const Workspace &workspace, const QString &folder, const QList<SitePage> &pages,
          const PdfOptions &options = {}, const Progress &progress = {}, const std::stop_token &stop = {});

}
