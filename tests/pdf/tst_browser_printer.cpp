// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/browser_printer.h"
#include "pdf/browser_program.h"
#include "pdf/edit.h"
#include "pdf/pdf_content.h"
#include "support/pdf_report.h"
#include "support/printed_site.h"
#include "support/why.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <qpdf/QPDF.hh>

#include <csignal>
#include <thread>

using namespace noticewright;
using namespace noticewright::testing;
using namespace std::chrono_literals;

/// The tests need a browser: without one they fail, as nothing else shows that
/// tagged PDFs are right.
class TestBrowserPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void structureIsInReadingOrder();
    void picturesHaveTheirWords();
    void linksHaveText();
    void fileTellsAboutItself();
    void headingsAreBookmarks();
    void nothingOfThisMachineIsInTheFile();
    void fontsAreEmbedded();
    void contentsTellThePages();
    void sameInputGivesSameBytes();
    void pagesAreWalledOff();
    void badPagesAreProblems_data();
    void badPagesAreProblems();
    void oneBrowserDoesManyJobs();
    void jobsCanBeStopped();
    void slowJobsAreGivenUp();
    void browserThatDiesIsAProblem();
    void programsThatAreNoBrowserAreProblems();
    void withoutAnEngineTheRemedyIsNamed();

private:
    /// The page as it is exported: printed, and finished.
    [[nodiscard]] QByteArray finished();

    PrintedSite m_site;
    std::unique_ptr<BrowserPrinter> m_printer;
    QByteArray m_finished;
};

namespace
{

bool isGone(qint64 process)
{
    return ::kill(pid_t(process), 0) != 0;
}

}

void TestBrowserPrinter::initTestCase()
{
    const QString program = findBrowser();
    QVERIFY2(!program.isEmpty(), "There is no browser. ./dev installs Chromium.");
    m_printer = std::make_unique<BrowserPrinter>(program);
}

QByteArray TestBrowserPrinter::finished()
{
    if (!m_finished.isEmpty())
        return m_finished;
    PrintJob job = m_site.job();
    job.site = QUrl(QStringLiteral("https://example.com/legal/"));
    job.footer = QStringLiteral("{title} · {page}/{pages}");
    m_finished = printedAndFinished(*m_printer, job);
    return m_finished;
}

void TestBrowserPrinter::structureIsInReadingOrder()
{
    const QStringList structure = structureOf(finished());
    const QStringList expected{
        QStringLiteral("H1"),
        QStringLiteral("\"Online Privacy Statement\""),
        QStringLiteral("L"),
        QStringLiteral("LI"),
        QStringLiteral("Link"),
        QStringLiteral("\"How we use it\""),
        QStringLiteral("LI"),
        QStringLiteral("Link"),
        QStringLiteral("\"Your choices\""),
        QStringLiteral("P"),
        QStringLiteral("\"See \""),
        QStringLiteral("Figure"),
        QStringLiteral("H2"),
        QStringLiteral("\"How we use it\""),
        QStringLiteral("P"),
        QStringLiteral("\"We use personal information to provide our services.\""),
        QStringLiteral("L"),
        QStringLiteral("LI"),
        QStringLiteral("\"First use\""),
        QStringLiteral("LI"),
        QStringLiteral("\"Second use\""),
        QStringLiteral("Table"),
        QStringLiteral("\"Data\""),
        QStringLiteral("TR"),
        QStringLiteral("TH"),
        QStringLiteral("\"Kind\""),
        QStringLiteral("TH"),
        QStringLiteral("\"Time\""),
        QStringLiteral("TR"),
        QStringLiteral("TD"),
        QStringLiteral("\"Name\""),
        QStringLiteral("TD"),
        QStringLiteral("\"One year\""),
        QStringLiteral("H2"),
        QStringLiteral("\"Your choices\""),
        QStringLiteral("\"The very last words.\""),
    };
    qsizetype at = 0;
    for (const QString &line : expected) {
        const qsizetype found = structure.indexOf(line, at);
        QVERIFY2(found >= 0, qPrintable(line + u'\n' + structure.join(u'\n')));
        at = found + 1;
    }
    // Numbers of pages and footers are no text to be read.
    const QString all = structure.join(u'\n');
    QVERIFY2(!all.contains(u'·') && !all.contains(QStringLiteral("\"2\"")), qPrintable(all));
}

void TestBrowserPrinter::picturesHaveTheirWords()
{
    QCOMPARE(wordsOfPictures(finished()), QStringList{QStringLiteral("Seal of trust")});
}

void TestBrowserPrinter::linksHaveText()
{
    QCOMPARE(addressesIn(finished()),
             (QStringList{QStringLiteral("https://example.com/legal/privacy/gb/en/index.html#uses"),
                          QStringLiteral("https://example.com/rights")}));
    const QStringList structure = structureOf(finished());
    QStringList texts;
    for (qsizetype i = 0; i + 1 < structure.size(); ++i) {
        if (structure[i] == u"Link")
            texts.append(structure[i + 1]);
    }
    QCOMPARE(texts,
             (QStringList{QStringLiteral("\"How we use it\""), QStringLiteral("\"Your choices\""),
                          QStringLiteral("\"the British page\""), QStringLiteral("\"your rights\"")}));
}

void TestBrowserPrinter::fileTellsAboutItself()
{
    const QByteArray pdf = finished();
    const auto content = contentOf(pdf);
    QVERIFY2(content, why(content));
    QVERIFY(content->isTagged);
    QPDF document;
    openPdf(document, pdf);
    QCOMPARE(document.getRoot().getKey("/Lang").getUTF8Value(), std::string("en-US"));
    QVERIFY(document.getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    QCOMPARE(document.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value(),
             std::string("Online Privacy Statement"));
    // Nobody has checked that it is PDF/UA in full.
    QVERIFY(!document.getRoot().hasKey("/Metadata"));
    QVERIFY(!reportOn(pdf, QStringLiteral(QPDF_PROGRAM), {QStringLiteral("--check")}).isEmpty());
}

void TestBrowserPrinter::headingsAreBookmarks()
{
    QCOMPARE(bookmarksIn(finished()),
             (QStringList{QStringLiteral("Online Privacy Statement"), QStringLiteral(">How we use it"),
                          QStringLiteral(">Your choices")}));
}

void TestBrowserPrinter::nothingOfThisMachineIsInTheFile()
{
    const QByteArray all = unpacked(finished());
    QVERIFY(all.contains("/StructTreeRoot"));
    const QList<QByteArray> words{m_site.above().toUtf8(), "file:", "noticewright.invalid",
                                  QDir::homePath().toUtf8() + '/', QDir::tempPath().toUtf8() + '/'};
    for (const QByteArray &word : words)
        QVERIFY2(!all.contains(word), word.constData());
    // Without an address, links to other pages are none.
    const auto printed = m_printer->print(m_site.job());
    QVERIFY2(printed, why(printed));
    QCOMPARE(addressesIn(printed->pdf), QStringList{QStringLiteral("https://example.com/rights")});
}

void TestBrowserPrinter::fontsAreEmbedded()
{
    const QStringList lines = reportOn(finished(), QStringLiteral(PDFFONTS)).split(u'\n', Qt::SkipEmptyParts).sliced(2);
    QVERIFY(lines.size() >= 3);
    // The columns from the right: embedded, subset, unicode, object, generation.
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(u' ');
        QVERIFY2(words.size() > 5 && words[words.size() - 5] == u"yes" && words[words.size() - 3] == u"yes",
                 qPrintable(line));
    }
    const auto content = contentOf(finished());
    QVERIFY(content && content->fonts.size() >= 3);
    const QString text = reportOn(finished(), QStringLiteral(PDFTOTEXT), {}, {QStringLiteral("-")});
    QVERIFY(text.contains(QStringLiteral("個人情報")) && text.contains(QStringLiteral("الخصوصية")));
}

void TestBrowserPrinter::contentsTellThePages()
{
    const QStringList pages =
        reportOn(finished(), QStringLiteral(PDFTOTEXT), {QStringLiteral("-layout")}, {QStringLiteral("-")})
            .split(u'\f');
    for (const QString &words : {QStringLiteral("How we use it"), QStringLiteral("Your choices")}) {
        const auto page =
            std::find_if(pages.rbegin(), pages.rend(), [&](const QString &text) { return text.contains(words); });
        QVERIFY(page != pages.rend());
        const QString number = QString::number(pages.rend() - page);
        const QStringList lines = pages.first().split(u'\n').filter(words);
        const QString line = lines.first().simplified();
        QVERIFY2(line.endsWith(words + u' ' + number), qPrintable(line));
    }
    QVERIFY(pages.at(1).contains(QStringLiteral("Online Privacy Statement · 2/")));
}

/// Also by a browser that has shown other pages before.
void TestBrowserPrinter::sameInputGivesSameBytes()
{
    const QByteArray first = finished();
    QVERIFY(!first.isEmpty());
    m_finished.clear();
    QCOMPARE(finished(), first);
    m_printer = std::make_unique<BrowserPrinter>(findBrowser());
    m_finished.clear();
    QCOMPARE(finished(), first);
}

void TestBrowserPrinter::pagesAreWalledOff()
{
    QVERIFY(m_site.root().size() > 1);
    m_site.write(QStringLiteral("../secret.svg"),
                 "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    const QByteArray secret = "file://" + m_site.above().toUtf8() + "/secret.svg";
    m_site.write(QStringLiteral("walled.html"),
                 "<!DOCTYPE html><title>Walled</title><p id=\"p\">Still here</p><img src=\"" + secret
                     + "\" alt=\"\"><img src=\"../secret.svg\" alt=\"\"><img src=\"https://example.com/far.png\" "
                       "alt=\"\"><script>document.getElementById('p').textContent = 'Gone'</script>");
    const auto printed = m_printer->print(m_site.job(QStringLiteral("walled.html")));
    QVERIFY2(printed, why(printed));
    QCOMPARE(printed->missingImages,
             (QStringList{QString::fromUtf8(secret), QStringLiteral("../secret.svg"),
                          QStringLiteral("https://example.com/far.png")}));
    QVERIFY(reportOn(printed->pdf, QStringLiteral(PDFTOTEXT), {}, {QStringLiteral("-")})
                .contains(QStringLiteral("Still here")));
}

void TestBrowserPrinter::badPagesAreProblems_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("beginning");
    const QString missing = QStringLiteral("The page is missing");
    QTest::newRow("missing") << QStringLiteral("gone.html") << missing;
    QTest::newRow("outside") << QStringLiteral("../secret.html") << missing;
    QTest::newRow("outside, encoded") << QStringLiteral("%2e%2e/secret.html") << missing;
    QTest::newRow("other web site") << QStringLiteral("https://example.com/index.html") << missing;
    QTest::newRow("no page") << QStringLiteral("style.css") << QStringLiteral("Only web pages can be printed");
}

void TestBrowserPrinter::badPagesAreProblems()
{
    QFETCH(const QString, page);
    QFETCH(const QString, beginning);
    m_site.write(QStringLiteral("../secret.html"), "<!DOCTYPE html><title>Secret</title><p>Secret</p>");
    const auto printed = m_printer->print(m_site.job(page));
    QVERIFY(!printed);
    QCOMPARE(printed.error().file, page);
    QVERIFY2(printed.error().sentence.startsWith(beginning), why(printed));
}

void TestBrowserPrinter::oneBrowserDoesManyJobs()
{
    QVERIFY(m_printer->print(m_site.job()));
    const qint64 process = m_printer->processId();
    QElapsedTimer timer;
    timer.start();
    constexpr int further = 5;
    for (int i = 0; i < further; ++i) {
        const QByteArray words = "Words " + QByteArray::number(i);
        m_site.write(QStringLiteral("short.html"), "<!DOCTYPE html><title>Short</title><p>" + words + "</p>");
        const auto printed = m_printer->print(m_site.job(QStringLiteral("short.html")));
        QVERIFY2(printed, why(printed));
        QVERIFY(printed->engine.contains(QRegularExpression(QStringLiteral("^\\D+ \\d+\\.\\d+"))));
        QCOMPARE(reportOn(printed->pdf, QStringLiteral(PDFTOTEXT), {}, {QStringLiteral("-")}).trimmed(),
                 QString::fromLatin1(words));
        QVERIFY(!m_printer->print(m_site.job(QStringLiteral("gone.html"))));
    }
    qInfo("1 page and 1 missing page warm %lld ms", timer.elapsed() / further);
    QCOMPARE(m_printer->processId(), process);
}

void TestBrowserPrinter::jobsCanBeStopped()
{
    QVERIFY(m_printer->print(m_site.job()));
    const qint64 process = m_printer->processId();
    // Halted, it can not answer before it is stopped in the middle of the job.
    QCOMPARE(::kill(pid_t(process), SIGSTOP), 0);
    std::stop_source source;
    std::atomic<qint64> asked = 0;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(100ms);
        asked = QDateTime::currentMSecsSinceEpoch();
        source.request_stop();
    });
    const auto stopped = m_printer->print(m_site.job(), source.get_token());
    const qint64 took = QDateTime::currentMSecsSinceEpoch() - asked;
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().sentence, QStringLiteral("Making the PDF was cancelled."));
    QVERIFY2(took < 1000, qPrintable(QString::number(took)));
    QCOMPARE(m_printer->processId(), 0);
    QVERIFY(isGone(process));
}

void TestBrowserPrinter::slowJobsAreGivenUp()
{
    BrowserPrinter printer(findBrowser(), 1ms);
    const auto printed = printer.print(m_site.job());
    QVERIFY(!printed);
    QVERIFY2(printed.error().sentence.startsWith(QLatin1String("Making the PDF took too long")), why(printed));
    QCOMPARE(printer.processId(), 0);
}

void TestBrowserPrinter::browserThatDiesIsAProblem()
{
    QVERIFY(m_printer->print(m_site.job()));
    const qint64 process = m_printer->processId();
    // Halted, it can not answer before it is killed in the middle of the job; when
    // that is does not matter, and from outside nothing tells that it was asked.
    QCOMPARE(::kill(pid_t(process), SIGSTOP), 0);
    std::jthread killer([process] {
        std::this_thread::sleep_for(200ms);
        ::kill(pid_t(process), SIGKILL);
    });
    const auto printed = m_printer->print(m_site.job());
    QVERIFY(!printed);
    QCOMPARE(printed.error().sentence,
             QStringLiteral("The browser that makes tagged PDFs ended unexpectedly. Try again."));
    const auto again = m_printer->print(m_site.job());
    QVERIFY2(again, why(again));
    QVERIFY(m_printer->processId() != process);
}

void TestBrowserPrinter::programsThatAreNoBrowserAreProblems()
{
    BrowserPrinter ends(QStringLiteral("/bin/false"));
    const auto ended = ends.print(m_site.job());
    QVERIFY(!ended);
    QVERIFY2(ended.error().sentence.startsWith(QLatin1String("Chromium can not be started (")), why(ended));
    BrowserPrinter missing(m_site.root() + QStringLiteral("/no-browser"));
    const auto failed = missing.print(m_site.job());
    QVERIFY(!failed);
    QVERIFY2(failed.error().sentence.startsWith(QLatin1String("Chromium can not be started (")), why(failed));
}

void TestBrowserPrinter::withoutAnEngineTheRemedyIsNamed()
{
    QVERIFY(pdfEngineFor(PdfKind::Tagged));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_site.root().toUtf8());
    const auto none = pdfEngineFor(PdfKind::Tagged);
    qputenv("PATH", path);
    QVERIFY(!none);
    QVERIFY2(none.error().sentence.contains(QLatin1String("Install Chromium")), why(none));
    qputenv("NOTICEWRIGHT_BROWSER", "no-such-browser");
    const QString browser = findBrowser();
    qunsetenv("NOTICEWRIGHT_BROWSER");
    QCOMPARE(browser, QString());
}

QTEST_GUILESS_MAIN(TestBrowserPrinter)
#include "tst_browser_printer.moc"
