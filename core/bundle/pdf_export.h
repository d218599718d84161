// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/site.h"
#include "pdf/printing.h"

namespace noticewright
{

/// The file name of a page's PDF: `online-us-en-highlights.pdf`.
[[nodiscard]] QString pdfName(const SitePage &page);

/// A PDF of each page by its file name, with title, author, language, outline
/// and page numbers. The printer program is started once for all of them; an
/// empty `printer` is the one beside the running program. Fails as a whole, with
/// the reasons; an empty list of them means that it was cancelled. Must not be
/// called in the thread of a window.
[[nodiscard]] std::expected<OutputFiles, QList<Problem>>
buildPdfs(const Workspace &workspace, const QString &folder, const QList<SitePage> &pages, Paper paper,
          const Progress &progress = {}, const std::stop_token &stop = {}, const QString &printer = {});

}
