// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/engine.h"

#include "pdf/edit.h"
#include "pdf/look.h"
#include "pdf/overlay.h"
#include "pdf/overlay_sheets.h"

#include <QColor>
#include <QPageLayout>
#include <QSaveFile>
#include <qtwebenginecoreglobal.h>

using namespace std::chrono_literals;

namespace noticewright
{

namespace
{

constexpr QMarginsF pageMargins(pageMarginAcross, pageMarginAlong, pageMarginAcross, pageMarginAlong);

QPageLayout layoutOf(Paper paper, const QMarginsF &margins)
{
    const QPageSize size(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
    return QPageLayout(size, QPageLayout::Portrait, margins, QPageLayout::Millimeter);
}

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

PrintEngine::PrintEngine(QObject *parent) : QObject(parent), m_profile({})
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(60s);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        fail(tr("The page was not ready to print within a minute. Does it hold very large images? Make them smaller, "
                "or try again."));
    });
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(20ms);
    connect(&m_lookAgain, &QTimer::timeout, this, &PrintEngine::look);
    makePage();
}

PrintEngine::~PrintEngine()
{
    // A page that goes away calls back for what it still owes.
    ++m_job;
    m_page.reset();
}

void PrintEngine::makePage()
{
    m_page = std::make_unique<WalledPage>(&m_profile);
    // Dark windows must not make dark paper.
    m_page->setBackgroundColor(QColor(Qt::white));
    connect(m_page.get(), &WalledPage::loaded, this, &PrintEngine::loaded);
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, [this] {
        fail(tr("The page could not be drawn, perhaps for want of memory. Close other programs, then try again."));
    });
}

void PrintEngine::print(const PrintRequest &request)
{
    ++m_job;
    m_request = request;
    m_answer = {};
    m_withoutOverlay.clear();
    m_profile.setSource(filesBelow(request.job.root));
    if (!isPageName(request.job.page)) {
        // A file of another kind would be a download that never ends.
        fail(PrintProblem::noPage(request.job).sentence);
        return;
    }
    m_limit.start();
    m_page->load(request.job.page);
}

void PrintEngine::loaded(bool ok)
{
    if (ok && m_withoutOverlay.isEmpty())
        look();
    else if (ok)
        printLoaded();
    else
        fail(PrintProblem::missingPage(m_request.job).sentence);
}

void PrintEngine::look()
{
    m_page->evaluate(lookScript(m_request.job), [this, job = m_job](const QVariant &result) {
        if (job != m_job)
            return;
        const Look look = lookFrom(result);
        if (!look.ready) {
            m_lookAgain.start();
            return;
        }
        m_answer.engine = QStringLiteral("QtWebEngine ") + QString::fromLatin1(qWebEngineVersion());
        m_answer.found = look.found;
        m_answer.missingImages = look.missingImages;
        m_referenceFont = look.referenceFont;
        printLoaded();
    });
}

void PrintEngine::printLoaded()
{
    const auto done = [this, job = m_job](const QByteArray &pdf) {
        if (job == m_job)
            printed(pdf);
    };
    const QMarginsF margins = m_withoutOverlay.isEmpty() ? pageMargins : QMarginsF();
    m_page->printToPdf(done, layoutOf(m_request.job.paper, margins));
}

void PrintEngine::printed(const QByteArray &pdf)
{
    if (!m_withoutOverlay.isEmpty()) {
        if (const auto whole = overlayPages(m_withoutOverlay, pdf))
            write(*whole);
        else
            fail(tr("The page numbers could not be printed. Try again, or print without them."));
        return;
    }
    const auto taken = m_referenceFont.isEmpty() ? TakenReferences{pdf, {}} : takePageReferences(pdf);
    const auto pages = taken ? pageCount(taken->pdf) : std::unexpected(taken.error());
    if (!pages) {
        fail(tr("The page could not be turned into a PDF. Try again."));
        return;
    }
    m_answer.pages = *pages;
    if (m_request.job.footer.isEmpty() && taken->references.isEmpty())
        write(taken->pdf);
    else
        printOverlay(*taken);
}

void PrintEngine::printOverlay(const TakenReferences &taken)
{
    m_withoutOverlay = taken.pdf;
    const OverlayContent content{m_answer.pages, taken.references, m_referenceFont};
    m_profile.setSource(sourceOf(overlaySheets(m_request.job, m_answer.found, content)));
    // Not from WebEngine's own call, which has to return first.
    QMetaObject::invokeMethod(
        m_page.get(), [page = m_page.get()] { page->load(OverlaySheets::pagePath); }, Qt::QueuedConnection);
}

void PrintEngine::write(const QByteArray &pdf)
{
    QSaveFile file(m_request.out);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit()) {
        fail(tr("The PDF could not be written (%1). Is there room on the disk, and may you write there?")
                 .arg(file.errorString()));
        return;
    }
    finish(m_answer);
}

void PrintEngine::fail(const QString &sentence)
{
    // The page may still be busy, or its process gone; the next job gets a new one.
    if (m_limit.isActive()) {
        m_page.release()->deleteLater();
        makePage();
    }
    finish({.error = sentence});
}

void PrintEngine::finish(const PrintAnswer &answer)
{
    ++m_job;
    m_limit.stop();
    m_lookAgain.stop();
    // The receiver may start the next job, which has to wait for WebEngine to
    // return from the call that ended this one.
    QMetaObject::invokeMethod(
        this, [this, answer] { Q_EMIT finished(answer); }, Qt::QueuedConnection);
}

}
