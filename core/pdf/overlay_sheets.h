// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/page_references.h"
#include "pdf/print_job.h"

namespace noticewright
{

/// What is drawn over a printed page.
struct OverlayContent
{
    int pages = 0;
    QList<PageReference> references = {};
    /// As a style sheet names them.
    QString referenceFont = {};
};

/// A page and its style sheet, at these paths.
struct OverlaySheets
{
    static constexpr QLatin1StringView pagePath = QLatin1StringView("overlay.xhtml");
    static constexpr QLatin1StringView stylePath = QLatin1StringView("overlay.css");

    QByteArray page;
    QByteArray style;
};

/// A page that prints, with no margins, as so many sheets with nothing but
/// their footers and page references, for drawing over the printed page of which
/// `found` tells the title and language. WebEngine has no running footers of its
/// own and does not count pages; it has the fonts of all scripts and knows their
/// directions.
[[nodiscard]] OverlaySheets overlaySheets(const PrintJob &job, const PdfInfo &found, const OverlayContent &content);

}
