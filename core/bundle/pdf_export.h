// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle_source.h"
#include "bundle/made_pdf.h"
#include "bundle/site.h"
#include "pdf/pdf_engine.h"

#include <QHash>

namespace noticewright
{

/// The file name of a page's PDF: `online-us-en-highlights.pdf`. Pages in
/// different folders may have the same.
[[nodiscard]] QString pdfName(const SitePage &page);

/// How PDFs are made.
struct PdfOptions
{
    Paper paper = Paper::A4;
    PdfKind kind = PdfKind::Any;
    /// The printer program; empty: the one beside the running program.
    QString printer = {};
    /// One that is prepared already; null: one is made when it is needed.
    std::shared_ptr<PdfEngine> engine = {};
    /// The bundle whose PDFs are taken where they would be the same; or null.
    const OpenedBundle *before = nullptr;
};

/// By the paths of the pages.
using MadePdfs = QHash<QString, MadePdf>;

/// A PDF of each page, with title, author, language, outline,
/// page numbers, and those in its contents. One engine makes them all, and is
/// started once. Fails as a whole, with the reasons; an empty list of them means
/// that it was cancelled. Must not be called in the thread of a window.
[[nodiscard]] std::expected<MadePdfs, QList<Problem>>
buildPdfs(const Workspace &workspace, const QString &folder, const QList<SitePage> &pages,
          const PdfOptions &options = {}, const Progress &progress = {}, const std::stop_token &stop = {});

/// The PDFs of these pages side by side in one folder, each under a name of its own.
[[nodiscard]] OutputFiles inOneFolder(const QList<SitePage> &pages, const MadePdfs &pdfs);

}
