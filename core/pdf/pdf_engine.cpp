// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_engine.h"

#include "pdf/browser_printer.h"
#include "pdf/browser_program.h"
#include "pdf/printing.h"
#include "pdf/weasy_printer.h"

#include <QCoreApplication>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

}

std::expected<std::unique_ptr<PdfEngine>, Problem> pdfEngineFor(PdfKind kind, const QString &printer)
{
    if (kind == PdfKind::Any)
        return std::make_unique<Printer>(printer);
    if (const QString browser = findBrowser(); !browser.isEmpty())
        return std::make_unique<BrowserPrinter>(browser);
    if (const QString python = findWeasyPrint(); !python.isEmpty())
        return std::make_unique<WeasyPrinter>(python);
    return std::unexpected(Problem{
        .sentence = Text::tr(
            "Tagged PDFs need a browser of the Chromium family or WeasyPrint, and none is installed. Install Chromium, "
            "Google Chrome, Microsoft Edge or Brave, or choose PDFs that are not tagged.")});
}

}
