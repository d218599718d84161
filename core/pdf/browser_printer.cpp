// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/browser_printer.h"

#include "pdf/browser_page.h"
#include "pdf/browser_program.h"
#include "pdf/edit.h"
#include "pdf/look.h"
#include "pdf/overlay.h"
#include "pdf/overlay_sheets.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

ContentSource sourceOf(const OverlaySheets &sheets)
{
    return [sheets](const QString &path) -> std::optional<Content> {
        if (path == OverlaySheets::pagePath)
            return Content{sheets.page, "application/xhtml+xml; charset=utf-8"};
        if (path == OverlaySheets::stylePath)
            return Content{sheets.style, "text/css; charset=utf-8"};
        return {};
    };
}

}

struct BrowserPrinter::Browser
{
    Devtools devtools;
    BrowserPage page{devtools};
    /// `Chromium 139.0.7258.66`
    QString name;
};

BrowserPrinter::BrowserPrinter(QString program, std::chrono::milliseconds patience)
    : m_program(std::move(program))
    , m_patience(patience)
{
}

BrowserPrinter::~BrowserPrinter() = default;

qint64 BrowserPrinter::processId() const
{
    return m_browser ? m_browser->devtools.pipe().processId() : 0;
}

Problem BrowserPrinter::problemOf(const PrintJob &job, BrowserFault fault) const
{
    switch (fault) {
    case BrowserFault::Stopped:
        return PrintProblem::cancelled(job);
    case BrowserFault::TooSlow:
        return PrintProblem::tooSlow(job);
    case BrowserFault::Gone:
        return {.file = job.page,
                .sentence = Text::tr("The browser that makes tagged PDFs ended unexpectedly. Try again.")};
    case BrowserFault::Refused:
        break;
    }
    return {.file = job.page,
            .sentence = Text::tr("%1 can not make tagged PDFs (%2). Update it, or choose PDFs that are not tagged.")
                            .arg(nameOfBrowser(m_program), m_browser ? m_browser->devtools.refusal() : QString())};
}

std::expected<void, Problem> BrowserPrinter::start(const PrintJob &job, const PrintLimits &limits)
{
    if (m_browser && m_browser->devtools.pipe().isRunning())
        return {};
    m_browser.reset();
    m_profile = std::make_unique<QTemporaryDir>();
    if (!m_profile->isValid())
        return std::unexpected(
            Problem{.file = m_profile->path(),
                    .sentence = Text::tr("No temporary folder can be made (%1). Make room on the disk, then try again.")
                                    .arg(m_profile->errorString())});
    m_browser = std::make_unique<Browser>();
    const auto notStarted = [&](const QString &reason) {
        return std::unexpected(Problem{
            .file = m_program,
            .sentence = Text::tr("%1 can not be started (%2). Install it again, or choose PDFs that are not tagged.")
                            .arg(nameOfBrowser(m_program), reason)});
    };
    if (const auto started = m_browser->devtools.pipe().start(m_program, browserArguments(m_profile->path())); !started)
        return notStarted(started.error());
    const auto version = m_browser->devtools.call(QStringLiteral("Browser.getVersion"), {}, limits);
    if (!version && version.error() == BrowserFault::Gone)
        return notStarted(Text::tr("it ended at once"));
    if (!version)
        return std::unexpected(problemOf(job, version.error()));
    m_browser->name =
        nameOfBrowser(m_program) + u' ' + (*version)[QLatin1StringView("product")].toString().section(u'/', 1);
    if (const auto opened = m_browser->page.open(limits); !opened)
        return std::unexpected(problemOf(job, opened.error()));
    return {};
}

std::expected<PrintedPage, Problem> BrowserPrinter::print(const PrintJob &job, const std::stop_token &stop)
{
    if (!isPageName(job.page))
        return std::unexpected(PrintProblem::noPage(job));
    const PrintLimits limits{stop, QDeadlineTimer(m_patience)};
    const auto printed = [&]() -> std::expected<PrintedPage, Problem> {
        if (const auto started = start(job, limits); !started)
            return std::unexpected(started.error());
        const auto loaded = m_browser->page.load(filesBelow(job.root), job.page, limits);
        if (!loaded)
            return std::unexpected(problemOf(job, loaded.error()));
        if (!*loaded)
            return std::unexpected(PrintProblem::missingPage(job));
        const auto looked = look(job, limits);
        return looked ? printLooked(job, *looked, limits) : std::unexpected(looked.error());
    }();
    // The page may still be busy; the next job gets a new browser.
    if (!printed && printed.error() != PrintProblem::missingPage(job))
        m_browser.reset();
    return printed;
}

std::expected<Look, Problem> BrowserPrinter::look(const PrintJob &job, const PrintLimits &limits)
{
    while (true) {
        const auto value = m_browser->page.evaluate(lookScript(job), limits);
        if (!value)
            return std::unexpected(problemOf(job, value.error()));
        const Look seen = lookFrom(*value);
        if (seen.ready)
            return seen;
        if (const auto waited = m_browser->devtools.wait(20ms, limits); !waited)
            return std::unexpected(problemOf(job, waited.error()));
    }
}

std::expected<PrintedPage, Problem> BrowserPrinter::printLooked(const PrintJob &job, const Look &look,
                                                                const PrintLimits &limits)
{
    const auto pdf = m_browser->page.print(job.paper, false, limits);
    if (!pdf)
        return std::unexpected(problemOf(job, pdf.error()));
    const auto taken = look.referenceFont.isEmpty() ? TakenReferences{*pdf, {}} : takePageReferences(*pdf);
    if (!taken)
        return std::unexpected(taken.error());
    const auto pages = pageCount(taken->pdf);
    if (!pages)
        return std::unexpected(pages.error());
    PrintedPage printed{.pdf = taken->pdf,
                        .pages = *pages,
                        .found = look.found,
                        .missingImages = look.missingImages,
                        .engine = m_browser->name};
    if (job.footer.isEmpty() && taken->references.isEmpty())
        return printed;
    const auto overlay = overlayFor(job, look, {*pages, taken->references, look.referenceFont}, limits);
    if (!overlay)
        return std::unexpected(overlay.error());
    const auto whole = overlayPages(taken->pdf, *overlay);
    if (!whole)
        return std::unexpected(whole.error());
    printed.pdf = *whole;
    return printed;
}

std::expected<QByteArray, Problem> BrowserPrinter::overlayFor(const PrintJob &job, const Look &look,
                                                              const OverlayContent &content, const PrintLimits &limits)
{
    const ContentSource sheets = sourceOf(overlaySheets(job, look.found, content));
    const auto loaded = m_browser->page.load(sheets, OverlaySheets::pagePath, limits);
    if (!loaded || !*loaded)
        return std::unexpected(problemOf(job, loaded ? BrowserFault::Refused : loaded.error()));
    const auto pdf = m_browser->page.print(job.paper, true, limits);
    if (!pdf)
        return std::unexpected(problemOf(job, pdf.error()));
    return *pdf;
}

}
