// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_content.h"
#include "pdf/weasy_printer.h"
#include "support/pdf_report.h"
#include "support/printed_site.h"
#include "support/why.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <thread>

using namespace noticewright;
using namespace noticewright::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The tests need WeasyPrint: without it they fail.
class TestWeasyPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void structureIsInReadingOrder();
    void picturesHaveTheirWords();
    void linksLeadToTheWeb();
    void fileTellsAboutItself();
    void headingsAreBookmarks();
    void pagesAreNumbered();
    void listsWithoutSigns();
    void rightToLeftPages();
    void fontsAreEmbedded();
    void sameInputGivesSameBytes();
    void pagesAreWalledOff();
    void nothingLyingAboutIsRun();
    void badPagesAreProblems_data();
    void badPagesAreProblems();
    void oneProgramDoesManyJobs();
    void jobsCanBeStopped();
    void slowJobsAreGivenUp();
    void programsThatAreNotPythonAreProblems();
    void isChosenWithoutABrowser();

private:
    [[nodiscard]] QByteArray finished();

    PrintedSite m_site;
    std::unique_ptr<WeasyPrinter> m_printer;
    QByteArray m_finished;
};

namespace
{

QString textOf(const QByteArray &pdf, const QStringList &options = {})
{
    return reportOn(pdf, QStringLiteral(PDFTOTEXT), options, {u"-"_s});
}

}

void TestWeasyPrinter::initTestCase()
{
    // What a page without pictures becomes.
    m_site.write(u"style.css"_s,
                 "img { display: none } a.page-ref { display: inline-block; width: 3em } li { width: 10cm }");
    const QString python = findWeasyPrint();
    QVERIFY2(!python.isEmpty(), "WeasyPrint is not there. ./dev installs it.");
    m_printer = std::make_unique<WeasyPrinter>(python);
}

/// The page as it is exported: printed, and finished.
QByteArray TestWeasyPrinter::finished()
{
    if (!m_finished.isEmpty())
        return m_finished;
    PrintJob job = m_site.job();
    job.site = QUrl(u"https://example.com/legal/"_s);
    job.footer = u"{title} · {page}/{pages}"_s;
    job.footerTitle = u"Online Privacy Statement"_s;
    m_finished = printedAndFinished(*m_printer, job);
    return m_finished;
}

void TestWeasyPrinter::structureIsInReadingOrder()
{
    const QStringList structure = structureOf(finished());
    const QStringList expected{u"H1"_s,
                               u"\"Online Privacy Statement\""_s,
                               u"L"_s,
                               u"LI"_s,
                               u"Link"_s,
                               u"\"How we use it\""_s,
                               u"LI"_s,
                               u"Link"_s,
                               u"\"Your choices\""_s,
                               u"P"_s,
                               u"H2"_s,
                               u"\"How we use it\""_s,
                               u"P"_s,
                               u"L"_s,
                               u"LI"_s,
                               u"\"First use\""_s,
                               u"LI"_s,
                               u"\"Second use\""_s,
                               u"Table"_s,
                               u"TR"_s,
                               u"TH"_s,
                               u"\"Kind\""_s,
                               u"TR"_s,
                               u"TD"_s,
                               u"\"Name\""_s,
                               u"H2"_s,
                               u"\"Your choices\""_s};
    qsizetype at = 0;
    for (const QString &line : expected) {
        const qsizetype found = structure.indexOf(line, at);
        QVERIFY2(found >= 0, qPrintable(line + u'\n' + structure.join(u'\n')));
        at = found + 1;
    }
}

/// WeasyPrint as Debian has it writes no words for pictures; newer ones do. A PDF
/// without them is none that can be read aloud.
void TestWeasyPrinter::picturesHaveTheirWords()
{
    const auto printed = m_printer->print(PrintedSite().job());
    if (!printed) {
        QVERIFY2(printed.error().sentence.contains(u"leaves out the words for pictures"_s), why(printed));
        QCOMPARE(printed.error().file, PrintedSite().job().page);
        return;
    }
    QCOMPARE(wordsOfPictures(printed->pdf), QStringList{u"Seal of trust"_s});
}

void TestWeasyPrinter::linksLeadToTheWeb()
{
    QCOMPARE(
        addressesIn(finished()),
        (QStringList{u"https://example.com/legal/privacy/gb/en/index.html#uses"_s, u"https://example.com/rights"_s}));
    const auto printed = m_printer->print(m_site.job());
    QVERIFY2(printed, why(printed));
    QCOMPARE(addressesIn(printed->pdf), QStringList{u"https://example.com/rights"_s});
    const QByteArray all = unpacked(finished());
    QVERIFY(all.contains("/StructTreeRoot"));
    for (const QByteArray &word : {m_site.above().toUtf8(), QByteArray("file:")})
        QVERIFY2(!all.contains(word), all.mid(all.indexOf(word) - 200, 400).constData());
}

void TestWeasyPrinter::fileTellsAboutItself()
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
    QVERIFY(!reportOn(pdf, QStringLiteral(QPDF_PROGRAM), {u"--check"_s}).isEmpty());
}

void TestWeasyPrinter::headingsAreBookmarks()
{
    QCOMPARE(bookmarksIn(finished()),
             (QStringList{QStringLiteral("Online Privacy Statement"), QStringLiteral(">How we use it"),
                          QStringLiteral(">Your choices")}));
}

void TestWeasyPrinter::pagesAreNumbered()
{
    const QStringList pages = textOf(finished(), {u"-layout"_s}).split(u'\f');
    for (const QString &words : {u"How we use it"_s, u"Your choices"_s}) {
        const auto page =
            std::find_if(pages.rbegin(), pages.rend(), [&](const QString &text) { return text.contains(words); });
        QVERIFY(page != pages.rend());
        const QString number = QString::number(pages.rend() - page);
        const QString line = pages.first().split(u'\n').filter(words).first().simplified();
        QVERIFY2(QString(line).remove(u' ').endsWith(QString(words + number).remove(u' ')), qPrintable(line));
    }
    QVERIFY2(pages.at(1).contains(u"Online Privacy Statement · 2/"_s), qPrintable(pages.at(1)));
}

/// As the themes that ship write them.
void TestWeasyPrinter::listsWithoutSigns()
{
    m_site.write(u"list.html"_s,
                 "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>List</title><style>.links { "
                 "list-style-type: \"\" }</style></head><body><ul class=\"links\"><li>First</li></ul></body></html>");
    const auto printed = m_printer->print(m_site.job(u"list.html"_s));
    QVERIFY2(printed, why(printed));
    QCOMPARE(textOf(printed->pdf).trimmed(), u"First"_s);
}

void TestWeasyPrinter::rightToLeftPages()
{
    m_site.write(u"ar.html"_s,
                 "<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\"><title>بيان الخصوصية"
                 "</title></head><body><h1>بيان الخصوصية</h1></body></html>");
    PrintJob job = m_site.job(u"ar.html"_s);
    job.footer = u"{page} / {pages}"_s;
    job.footerLanguage = u"ar-EG"_s;
    const auto printed = m_printer->print(job);
    QVERIFY2(printed, why(printed));
    QCOMPARE(printed->found.title, u"بيان الخصوصية"_s);
    QCOMPARE(printed->found.language, u"ar"_s);
    QCOMPARE(printed->pages, 1);
    QVERIFY2(textOf(printed->pdf).contains(u"١"_s), qPrintable(textOf(printed->pdf)));
}

void TestWeasyPrinter::fontsAreEmbedded()
{
    const QStringList lines = reportOn(finished(), QStringLiteral(PDFFONTS)).split(u'\n', Qt::SkipEmptyParts).sliced(2);
    QVERIFY(lines.size() >= 3);
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(u' ');
        QVERIFY2(words.size() > 5 && words[words.size() - 5] == u"yes", qPrintable(line));
    }
    const QString text = textOf(finished());
    QVERIFY2(text.contains(u"個人情報"_s), qPrintable(text));
}

/// Also by a program that has made other pages before.
void TestWeasyPrinter::sameInputGivesSameBytes()
{
    const QByteArray first = finished();
    QVERIFY(!first.isEmpty());
    m_finished.clear();
    QCOMPARE(finished(), first);
    m_printer = std::make_unique<WeasyPrinter>(findWeasyPrint());
    m_finished.clear();
    QCOMPARE(finished(), first);
}

void TestWeasyPrinter::pagesAreWalledOff()
{
    m_site.write(u"../secret.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    m_site.write(u"../secret.txt"_s, "Secret");
    const QByteArray above = "file://" + m_site.above().toUtf8();
    m_site.write(u"walled.html"_s,
                 "<!DOCTYPE html><title>Walled</title><link rel=\"attachment\" href=\"../secret.txt\">"
                 "<link rel=\"stylesheet\" href=\"../secret.txt\"><p>Still here</p><img src=\""
                     + above
                     + "/secret.svg\" alt=\"\"><img src=\"../secret.svg\" alt=\"\"><img "
                       "src=\"https://example.com/far.png\" alt=\"\"><img src=\"gone.png\" alt=\"\">");
    const auto printed = m_printer->print(m_site.job(u"walled.html"_s));
    QVERIFY2(printed, why(printed));
    const QString secret = QString::fromUtf8(above + "/secret.svg");
    QCOMPARE(printed->missingImages, (QStringList{secret, u"https://example.com/far.png"_s, u"gone.png"_s}));
    QVERIFY(textOf(printed->pdf).contains(u"Still here"_s));
    QVERIFY(!unpacked(printed->pdf).contains("Secret"));
}

/// A file of the current folder that is called like a part of Python.
void TestWeasyPrinter::nothingLyingAboutIsRun()
{
    m_site.write(u"weasyprint.py"_s, "raise SystemExit('run')");
    m_site.write(u"json.py"_s, "raise SystemExit('run')");
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_site.root()));
    WeasyPrinter printer(findWeasyPrint());
    const auto printed = printer.print(m_site.job());
    QVERIFY(QDir::setCurrent(before));
    QVERIFY2(printed, why(printed));
}

void TestWeasyPrinter::badPagesAreProblems_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("beginning");
    const QString missing = u"The page is missing"_s;
    QTest::newRow("missing") << u"gone.html"_s << missing;
    QTest::newRow("outside") << u"../secret.html"_s << missing;
    QTest::newRow("other web site") << u"https://example.com/index.html"_s << missing;
    QTest::newRow("no page") << u"style.css"_s << u"Only web pages can be printed"_s;
}

void TestWeasyPrinter::badPagesAreProblems()
{
    QFETCH(const QString, page);
    QFETCH(const QString, beginning);
    m_site.write(u"../secret.html"_s, "<!DOCTYPE html><title>Secret</title><p>Secret</p>");
    const auto printed = m_printer->print(m_site.job(page));
    QVERIFY(!printed);
    QCOMPARE(printed.error().file, page);
    QVERIFY2(printed.error().sentence.startsWith(beginning), why(printed));
}

void TestWeasyPrinter::oneProgramDoesManyJobs()
{
    QVERIFY(m_printer->print(m_site.job()));
    const qint64 process = m_printer->processId();
    QVERIFY(process > 0);
    QElapsedTimer timer;
    timer.start();
    constexpr int further = 3;
    for (int i = 0; i < further; ++i) {
        const QByteArray words = "Words " + QByteArray::number(i);
        m_site.write(u"short.html"_s, "<!DOCTYPE html><title>Short</title><p>" + words + "</p>");
        const auto printed = m_printer->print(m_site.job(u"short.html"_s));
        QVERIFY2(printed, why(printed));
        QVERIFY2(printed->engine.contains(QRegularExpression(u"^WeasyPrint \\d+\\.\\d+"_s)),
                 qPrintable(printed->engine));
        QCOMPARE(textOf(printed->pdf).trimmed(), QString::fromLatin1(words));
        QVERIFY(!m_printer->print(m_site.job(u"gone.html"_s)));
    }
    qInfo("1 page warm %lld ms", timer.elapsed() / further);
    QCOMPARE(m_printer->processId(), process);
}

void TestWeasyPrinter::jobsCanBeStopped()
{
    QVERIFY(m_printer->print(m_site.job()));
    const qint64 process = m_printer->processId();
    // Halted, it can not answer before it is stopped.
    QCOMPARE(::kill(pid_t(process), SIGSTOP), 0);
    std::stop_source source;
    source.request_stop();
    QElapsedTimer timer;
    timer.start();
    const auto stopped = m_printer->print(m_site.job(), source.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().sentence, u"Making the PDF was cancelled."_s);
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(m_printer->processId(), 0);
    QVERIFY(::kill(pid_t(process), 0) != 0);
    const auto again = m_printer->print(m_site.job());
    QVERIFY2(again, why(again));
}

void TestWeasyPrinter::slowJobsAreGivenUp()
{
    WeasyPrinter printer(findWeasyPrint(), 1ms);
    const auto printed = printer.print(m_site.job());
    QVERIFY(!printed);
    QVERIFY2(printed.error().sentence.startsWith("Making the PDF took too long"_L1), why(printed));
    QCOMPARE(printer.processId(), 0);
}

void TestWeasyPrinter::programsThatAreNotPythonAreProblems()
{
    for (const QString &program : {u"/bin/false"_s, QString(m_site.root() + u"/no-python"_s)}) {
        WeasyPrinter printer(program);
        const auto printed = printer.print(m_site.job());
        QVERIFY(!printed);
        QVERIFY2(printed.error().sentence.startsWith("WeasyPrint can not make the PDF ("_L1), why(printed));
    }
}

void TestWeasyPrinter::isChosenWithoutABrowser()
{
    qputenv("NOTICEWRIGHT_BROWSER", "no-such-browser");
    const auto engine = pdfEngineFor(PdfKind::Tagged);
    qunsetenv("NOTICEWRIGHT_BROWSER");
    QVERIFY2(engine, why(engine));
    const auto printed = (*engine)->print(m_site.job());
    QVERIFY2(printed, why(printed));
    QVERIFY(printed->engine.startsWith("WeasyPrint "_L1));
}

QTEST_GUILESS_MAIN(TestWeasyPrinter)
#include "tst_weasy_printer.moc"
