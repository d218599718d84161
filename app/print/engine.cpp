// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/engine.h"

#include "pdf/edit.h"
#include "pdf/overlay.h"
#include "print/footer.h"
#include "print/look.h"

#include <QColor>
#include <QFileInfo>
#include <QPageLayout>
#include <QSaveFile>

using namespace std::chrono_literals;

namespace noticewright
{

namespace
{

QPageLayout layoutOf(Paper paper, const QMarginsF &margins)
{
    const QPageSize size(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
    return QPageLayout(size, QPageLayout::Portrait, margins, QPageLayout::Millimeter);
}

bool isPageName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"html" || suffix == u"htm" || suffix == u"xhtml";
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
    m_withoutFooters.clear();
    m_profile.setSource(filesBelow(request.job.root));
    if (!isPageName(request.job.page)) {
        // A file of another kind would be a download that never ends.
        fail(tr("Only web pages can be printed. Name a file that ends in .html."));
        return;
    }
    m_limit.start();
    m_page->load(request.job.page);
}

void PrintEngine::loaded(bool ok)
{
    if (ok && m_withoutFooters.isEmpty())
        look();
    else if (ok)
        printLoaded();
    else
        fail(tr("The page is missing or can not be read. Export the site again, then print the page."));
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
        m_answer.found = look.found;
        m_answer.missingImages = look.missingImages;
        printLoaded();
    });
}

void PrintEngine::printLoaded()
{
    const auto done = [this, job = m_job](const QByteArray &pdf) {
        if (job == m_job)
            printed(pdf);
    };
    const QMarginsF margins = m_withoutFooters.isEmpty() ? QMarginsF(18, 20, 18, 20) : QMarginsF();
    m_page->printToPdf(done, layoutOf(m_request.job.paper, margins));
}

void PrintEngine::printed(const QByteArray &pdf)
{
    if (!m_withoutFooters.isEmpty()) {
        if (const auto whole = overlayPages(m_withoutFooters, pdf))
            write(*whole);
        else
            fail(tr("The page numbers could not be printed. Try again, or print without them."));
        return;
    }
    const auto pages = pageCount(pdf);
    if (!pages) {
        fail(tr("The page could not be turned into a PDF. Try again."));
        return;
    }
    m_answer.pages = *pages;
    if (m_request.job.footer.isEmpty()) {
        write(pdf);
        return;
    }
    m_withoutFooters = pdf;
    m_profile.setSource(footerSource(m_request.job, m_answer.found, *pages));
    // Not from WebEngine's own call, which has to return first.
    QMetaObject::invokeMethod(
        m_page.get(), [page = m_page.get()] { page->load(footerPath()); }, Qt::QueuedConnection);
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
