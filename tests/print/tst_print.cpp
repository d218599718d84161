// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/finish.h"
#include "pdf/printing.h"
#include "support/program_report.h"
#include "support/why.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfLinkModel>
#include <QPdfSearchModel>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <thread>

using namespace noticewright;
using namespace noticewright::testing;
using namespace std::chrono_literals;

class TestPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void textIsPrinted();
    void paperIsAsAskedFor_data();
    void paperIsAsAskedFor();
    void pageTellsAboutItself();
    void linksLeadToTheWeb();
    void linksWithinTheSiteNeedAnAddress();
    void finishedFileHasAnOutline();
    void sameInputGivesSameBytes();
    void wordsOfEveryScriptAreFound_data();
    void wordsOfEveryScriptAreFound();
    void imagesAreDrawnOrNamed();
    void footersCountThePages_data();
    void footersCountThePages();
    void footersFollowTheLanguage();
    void contentsTellThePages_data();
    void contentsTellThePages();
    void oneProcessDoesManyJobs();
    void badPagesAreProblems_data();
    void badPagesAreProblems();
    void missingProgramIsAProblem();
    void killedProgramIsAProblem();
    void jobsCanBeStopped();
    void slowJobsAreGivenUp();
    void handUse_data();
    void handUse();
};

namespace
{

/// An exported site of one page, in a temporary folder.
class Site
{
public:
    Site()
    {
        QByteArray paragraphs;
        for (int i = 0; i < 40; ++i)
            paragraphs += "<p>Paragraph " + QByteArray::number(i) + ". "
                + QByteArray("We use personal information to provide our services. ").repeated(8) + "</p>";
        write(QStringLiteral("privacy/us/en/index.html"),
              "<!DOCTYPE html><html lang=\"en-US\"><head><meta charset=\"utf-8\"><title>Online Privacy "
              "Statement</title><link rel=\"stylesheet\" href=\"../../../style.css\"></head><body>"
              "<h1>Online Privacy\n Statement</h1><p><a href=\"https://example.com/rights\">Rights</a> <a "
              "href=\"#choices\">To the choices</a> <a href=\"../../gb/en/index.html#uses\">United Kingdom</a> "
              "<a href=\"/terms\">Terms</a> <a href=\"//seal.example/check?id=1\">Seal</a> <a "
              "href=\"mailto:privacy@example.com\">Mail</a></p>"
              "<img src=\"../../../seal.svg\" alt=\"Seal\"><h2 id=\"scope\">Scope</h2>"
                  + paragraphs + "<h2 id=\"über\">Über größere</h2><h3>Details</h3>" + paragraphs
                  + "<h2 id=\"choices\">Your choices</h2><p>The very last words.</p></body></html>");
        write(QStringLiteral("style.css"), "body { font: 11pt sans-serif } img { display: block }");
        write(
            QStringLiteral("seal.svg"),
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\"><rect width=\"200\" height=\"100\" "
            "fill=\"#008000\"/></svg>");
    }

    void write(const QString &path, const QByteArray &bytes) const
    {
        const QString name = root() + u'/' + path;
        QVERIFY(QDir().mkpath(QFileInfo(name).path()));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QString root() const { return m_folder.filePath(QStringLiteral("site")); }
    [[nodiscard]] QString above() const { return m_folder.path(); }
    [[nodiscard]] PrintJob job(const QString &page = QStringLiteral("privacy/us/en/index.html")) const
    {
        return {.root = root(), .page = page};
    }

private:
    QTemporaryDir m_folder;
};

QString program()
{
    return QStringLiteral(PRINT_PROGRAM);
}

/// A PDF opened for looking into it.
struct Opened
{
    explicit Opened(const QByteArray &pdf) : bytes(pdf)
    {
        buffer.setBuffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }

    QString text()
    {
        QString all;
        for (int page = 0; page < document.pageCount(); ++page)
            all += document.getAllText(page).text() + u'\n';
        return all.simplified();
    }

    /// The web addresses that links lead to.
    QStringList addresses()
    {
        QStringList all;
        for (int page = 0; page < document.pageCount(); ++page) {
            QPdfLinkModel links;
            links.setDocument(&document);
            links.setPage(page);
            for (int row = 0; row < links.rowCount({}); ++row) {
                const QUrl address = links.index(row).data(int(QPdfLinkModel::Role::Url)).toUrl();
                if (!address.isEmpty())
                    all.append(address.toString());
            }
        }
        return all;
    }

    int linksWithin()
    {
        int all = 0;
        for (int page = 0; page < document.pageCount(); ++page) {
            QPdfLinkModel links;
            links.setDocument(&document);
            links.setPage(page);
            for (int row = 0; row < links.rowCount({}); ++row)
                all += links.index(row).data(int(QPdfLinkModel::Role::Page)).toInt() >= 0;
        }
        return all;
    }

    QByteArray bytes;
    QBuffer buffer;
    QPdfDocument document;
};

/// The text as it stands on the pages, with a form feed after each.
QString textOf(const QByteArray &pdf)
{
    return reportOn(pdf, QStringLiteral(PDFTOTEXT), {QStringLiteral("-layout")}, {QStringLiteral("-")});
}

}

void TestPrint::textIsPrinted()
{
    const Site site;
    Printer printer(program());
    const auto printed = printer.print(site.job());
    QVERIFY2(printed, why(printed));
    Opened opened(printed->pdf);
    QCOMPARE(opened.document.status(), QPdfDocument::Status::Ready);
    QCOMPARE(opened.document.pageCount(), printed->pages);
    QVERIFY(printed->pages > 3);
    const QString text = opened.text();
    for (const QString &words : {QStringLiteral("Online Privacy Statement"), QStringLiteral("Paragraph 39."),
                                 QStringLiteral("Über größere"), QStringLiteral("The very last words.")})
        QVERIFY2(text.contains(words), qPrintable(words));
}

void TestPrint::paperIsAsAskedFor_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("A4") << int(Paper::A4) << QSizeF(595, 842);
    QTest::newRow("Letter") << int(Paper::Letter) << QSizeF(612, 792);
}

void TestPrint::paperIsAsAskedFor()
{
    QFETCH(const int, paper);
    QFETCH(const QSizeF, size);
    const Site site;
    Printer printer(program());
    PrintJob job = site.job();
    job.paper = Paper(paper);
    const auto printed = printer.print(job);
    QVERIFY2(printed, why(printed));
    Opened opened(printed->pdf);
    for (int page = 0; page < opened.document.pageCount(); ++page) {
        const QSizeF actual = opened.document.pagePointSize(page);
        QVERIFY2(qAbs(actual.width() - size.width()) < 1.5 && qAbs(actual.height() - size.height()) < 1.5,
                 qPrintable(QString::number(actual.width()) + u'x' + QString::number(actual.height())));
    }
}

void TestPrint::pageTellsAboutItself()
{
    const Site site;
    Printer printer(program());
    const auto printed = printer.print(site.job());
    QVERIFY2(printed, why(printed));
    QCOMPARE(printed->found.title, QStringLiteral("Online Privacy Statement"));
    QCOMPARE(printed->found.language, QStringLiteral("en-US"));
    QStringList lines;
    for (const PdfBookmark &bookmark : printed->found.outline)
        lines.append(QString::number(bookmark.level) + u' ' + bookmark.title);
    QCOMPARE(
        lines,
        (QStringList{QStringLiteral("1 Online Privacy Statement"), QStringLiteral("2 Scope"),
                     QStringLiteral("2 Über größere"), QStringLiteral("3 Details"), QStringLiteral("2 Your choices")}));
}

void TestPrint::linksLeadToTheWeb()
{
    const Site site;
    Printer printer(program());
    PrintJob job = site.job();
    job.site = QUrl(QStringLiteral("https://example.com/legal/"));
    const auto printed = printer.print(job);
    QVERIFY2(printed, why(printed));
    QCOMPARE(
        Opened(printed->pdf).addresses(),
        (QStringList{QStringLiteral("https://example.com/rights"),
                     QStringLiteral("https://example.com/legal/privacy/gb/en/index.html#uses"),
                     QStringLiteral("https://example.com/terms"), QStringLiteral("https://seal.example/check?id=1"),
                     QStringLiteral("mailto:privacy@example.com")}));
}

void TestPrint::linksWithinTheSiteNeedAnAddress()
{
    const Site site;
    Printer printer(program());
    const auto printed = printer.print(site.job());
    QVERIFY2(printed, why(printed));
    QCOMPARE(
        Opened(printed->pdf).addresses(),
        (QStringList{QStringLiteral("https://example.com/rights"), QStringLiteral("https://seal.example/check?id=1"),
                     QStringLiteral("mailto:privacy@example.com")}));
}

void TestPrint::finishedFileHasAnOutline()
{
    const Site site;
    Printer printer(program());
    const auto printed = printer.print(site.job());
    QVERIFY2(printed, why(printed));
    const auto finished = finishPdf(printed->pdf, printed->found);
    QVERIFY2(finished, why(finished));
    Opened opened(*finished);
    QCOMPARE(opened.document.metaData(QPdfDocument::MetaDataField::Title).toString(),
             QStringLiteral("Online Privacy Statement"));
    QPdfBookmarkModel bookmarks;
    bookmarks.setDocument(&opened.document);
    QTRY_COMPARE(bookmarks.rowCount({}), 1);
    const QModelIndex title = bookmarks.index(0, 0, {});
    QCOMPARE(bookmarks.rowCount(title), 3);
    const auto pageOf = [&](int row) {
        return bookmarks.index(row, 0, title).data(int(QPdfBookmarkModel::Role::Page)).toInt();
    };
    QCOMPARE(bookmarks.index(1, 0, title).data(int(QPdfBookmarkModel::Role::Title)).toString(),
             QStringLiteral("Über größere"));
    QCOMPARE(pageOf(0), 0);
    QVERIFY(opened.document.getAllText(pageOf(1)).text().contains(QStringLiteral("Über größere")));
    QVERIFY(opened.document.getAllText(pageOf(2)).text().contains(QStringLiteral("Your choices")));
    QCOMPARE(bookmarks.rowCount(bookmarks.index(1, 0, title)), 1);
}

void TestPrint::sameInputGivesSameBytes()
{
    const Site site;
    const PdfInfo info{.title = QStringLiteral("Statement"),
                       .language = QStringLiteral("en"),
                       .created = QDateTime(QDate(2026, 10, 1), QTime(0, 0))};
    QList<QByteArray> files;
    for (int i = 0; i < 2; ++i) {
        Printer printer(program());
        for (int j = 0; j < 2; ++j) {
            const auto printed = printer.print(site.job());
            QVERIFY2(printed, why(printed));
            const auto finished = finishPdf(printed->pdf, info);
            QVERIFY2(finished, why(finished));
            files.append(*finished);
        }
    }
    QCOMPARE(files[1], files[0]);
    QCOMPARE(files[2], files[0]);
    QCOMPARE(files[3], files[0]);
}

void TestPrint::wordsOfEveryScriptAreFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Größe");
    QTest::newRow("Greek") << QStringLiteral("el") << QStringLiteral("Πολιτική απορρήτου");
    QTest::newRow("Russian") << QStringLiteral("ru") << QStringLiteral("конфиденциальности");
    QTest::newRow("Japanese") << QStringLiteral("ja") << QStringLiteral("住民の個人情報、戸籍、二十日");
    QTest::newRow("Chinese") << QStringLiteral("zh-CN") << QStringLiteral("用户个人信息、长风页");
    QTest::newRow("Korean") << QStringLiteral("ko") << QStringLiteral("개인정보");
    QTest::newRow("Taiwanese") << QStringLiteral("zh-TW") << QStringLiteral("民眾個人資料");
}

void TestPrint::wordsOfEveryScriptAreFound()
{
    QFETCH(const QString, language);
    QFETCH(const QString, words);
    const Site site;
    site.write(QStringLiteral("words.html"),
               QByteArray("<!DOCTYPE html><html lang=\"" + language.toLatin1()
                          + "\"><meta charset=\"utf-8\"><title>Words</title><p>" + words.toUtf8() + "</p></html>"));
    static Printer printer(program());
    const auto printed = printer.print(site.job(QStringLiteral("words.html")));
    QVERIFY2(printed, why(printed));
    const auto finished = finishPdf(printed->pdf, printed->found);
    QVERIFY2(finished, why(finished));
    QCOMPARE(Opened(*finished).text(), words);
}

void TestPrint::imagesAreDrawnOrNamed()
{
    const Site site;
    site.write(
        QStringLiteral("images.html"),
        "<!DOCTYPE html><title>Images</title><img src=\"seal.svg\" alt=\"\" loading=\"lazy\"><img src=\"gone.png\" "
        "alt=\"\"><img src=\"https://example.com/far.png\" alt=\"\">");
    Printer printer(program());
    const auto printed = printer.print(site.job(QStringLiteral("images.html")));
    QVERIFY2(printed, why(printed));
    QCOMPARE(printed->missingImages,
             (QStringList{QStringLiteral("gone.png"), QStringLiteral("https://example.com/far.png")}));
    Opened opened(printed->pdf);
    const QImage page = opened.document.render(0, QSize(595, 842));
    int green = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            green += page.pixelColor(x, y) == QColor(0, 128, 0);
    }
    QVERIFY2(green > 5000, qPrintable(QString::number(green)));
}

void TestPrint::footersCountThePages_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<QString>("footer");
    QTest::newRow("A4") << int(Paper::A4) << QStringLiteral("Example & <Co> Privacy Statement, {page} of {pages}");
    QTest::newRow("Letter") << int(Paper::Letter) << QStringLiteral("{page} / {pages}");
    QTest::newRow("longer than a line") << int(
        Paper::A4) << QStringLiteral("{page} of {pages} ") + QStringLiteral("very long words ").repeated(40);
}

void TestPrint::footersCountThePages()
{
    QFETCH(const int, paper);
    QFETCH(const QString, footer);
    const Site site;
    Printer printer(program());
    PrintJob job = site.job();
    job.paper = Paper(paper);
    const auto plain = printer.print(job);
    QVERIFY2(plain, why(plain));
    job.footer = footer;
    const auto printed = printer.print(job);
    QVERIFY2(printed, why(printed));
    QCOMPARE(printed->pages, plain->pages);
    Opened opened(printed->pdf);
    QCOMPARE(opened.document.pageCount(), plain->pages);
    for (int page = 0; page < printed->pages; ++page) {
        QString line = footer.section(u'}', 0, 1) + u'}';
        line.replace(QLatin1String("{pages}"), QString::number(printed->pages))
            .replace(QLatin1String("{page}"), QString::number(page + 1));
        QPdfSearchModel search;
        search.setDocument(&opened.document);
        search.setSearchString(line);
        QTRY_VERIFY(!search.resultsOnPage(page).isEmpty());
        const QPointF place = search.resultsOnPage(page).constLast().location();
        QVERIFY2(place.y() > opened.document.pagePointSize(page).height() - 60, qPrintable(QString::number(place.y())));
    }
    // What lies below is still seen, leads on, and is still known by name.
    const QImage first = opened.document.render(0, QSize(595, 842));
    QCOMPARE(first.pixelColor(100, 200), Opened(plain->pdf).document.render(0, QSize(595, 842)).pixelColor(100, 200));
    QCOMPARE(opened.addresses(), Opened(plain->pdf).addresses());
    const auto finished = finishPdf(printed->pdf, printed->found);
    QVERIFY2(finished, why(finished));
    Opened whole(*finished);
    QPdfBookmarkModel bookmarks;
    bookmarks.setDocument(&whole.document);
    QTRY_COMPARE(bookmarks.rowCount({}), 1);
}

/// In Arabic the footer begins at the right, with the title, and counts in its digits.
void TestPrint::footersFollowTheLanguage()
{
    const Site site;
    Printer printer(program());
    PrintJob job = site.job();
    job.footer = QStringLiteral("{title} · صفحة {page} من {pages}");
    job.footerTitle = QStringLiteral("Small print (2026).");
    job.footerLanguage = QStringLiteral("ar-EG");
    const auto printed = printer.print(job);
    QVERIFY2(printed, why(printed));
    const auto finished = finishPdf(printed->pdf, printed->found);
    QVERIFY2(finished, why(finished));
    Opened opened(*finished);
    const auto placeOf = [&](const QString &words) {
        QPdfSearchModel search;
        search.setDocument(&opened.document);
        search.setSearchString(words);
        // The model searches page by page, when it has the time.
        return QTest::qWaitFor([&] { return !search.resultsOnPage(1).isEmpty(); })
            ? search.resultsOnPage(1).constLast().location()
            : QPointF();
    };
    const QPointF title = placeOf(QStringLiteral("(2026)")), page = placeOf(QStringLiteral("٢"));
    QVERIFY2(title.y() > 760 && page.y() > 760, qPrintable(QStringLiteral("%1 %2").arg(title.y()).arg(page.y())));
    QVERIFY2(title.x() > page.x(), qPrintable(QStringLiteral("%1 %2").arg(title.x()).arg(page.x())));
}

void TestPrint::contentsTellThePages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Arabic") << QStringLiteral("ar-EG");
}

/// Each entry of the contents has the number of its page, and no link within the
/// text is taken for one of them.
void TestPrint::contentsTellThePages()
{
    QFETCH(const QString, language);
    const Site site;
    const QByteArray filler = QByteArray("<p>We use personal information to provide our services.</p>").repeated(60);
    QByteArray contents, sections;
    for (const QByteArray name : {"one", "two", "three"}) {
        contents += "<li><a href=\"#" + name + "\">Entry " + name + "</a><a class=\"page-ref\" href=\"#" + name
            + "\" aria-hidden=\"true\"></a></li>";
        sections += "<section id=\"" + name + "\"><h2>Part " + name + "</h2>" + filler + "<p><a href=\"#" + name
            + "\">Up</a></p></section>";
    }
    site.write(QStringLiteral("contents.html"),
               "<!DOCTYPE html><meta charset=\"utf-8\"><title>Contents</title><link rel=\"stylesheet\" "
               "href=\"contents.css\"><ul>"
                   + contents + "<li>Gone<a class=\"page-ref\" href=\"#gone\"></a></li></ul>" + sections);
    site.write(QStringLiteral("contents.css"),
               "a.page-ref { display: none } h2 { break-after: avoid } "
               "@media print { li { width: 10cm } a.page-ref { display: inline-block; inline-size: 3em } }");
    PrintJob job = site.job(QStringLiteral("contents.html"));
    job.footerLanguage = language;
    Printer printer(program());
    const auto printed = printer.print(job);
    QVERIFY2(printed, why(printed));
    const QStringList pages = textOf(printed->pdf).split(u'\f');
    const QLocale locale(language);
    for (const QString &name : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}) {
        const auto page = std::ranges::find_if(
            pages, [&](const QString &text) { return text.contains(QStringLiteral("Part ") + name); });
        QVERIFY(page != pages.end());
        const QStringList lines = pages.first().split(u'\n').filter(QStringLiteral("Entry ") + name);
        QCOMPARE(lines.size(), 1);
        // Where the text ends differs with the direction that numbers have.
        QCOMPARE(lines.first().simplified().remove(u' '),
                 QStringLiteral("Entry") + name + locale.toString(int(page - pages.begin()) + 1));
    }
    QVERIFY(pages.first().contains(QStringLiteral("Gone\n")));
    // Links within the page are still there, those that were none are not.
    QCOMPARE(Opened(printed->pdf).addresses(), QStringList());
    QCOMPARE(Opened(printed->pdf).linksWithin(), 6);
}

void TestPrint::oneProcessDoesManyJobs()
{
    const Site site;
    Printer printer(program());
    QElapsedTimer timer;
    timer.start();
    const auto first = printer.print(site.job());
    QVERIFY2(first, why(first));
    const qint64 cold = timer.restart();
    const qint64 process = printer.processId();
    constexpr int further = 5;
    for (int i = 0; i < further; ++i) {
        // The same address holds something else each time.
        const QByteArray words = "Words " + QByteArray::number(i);
        site.write(QStringLiteral("short.html"), "<!DOCTYPE html><title>Short</title><p>" + words + "</p>");
        const auto printed = printer.print(site.job(QStringLiteral("short.html")));
        QVERIFY2(printed, why(printed));
        QCOMPARE(Opened(printed->pdf).text(), QString::fromLatin1(words));
        QCOMPARE(printed->pages, 1);
        QVERIFY(!printer.print(site.job(QStringLiteral("gone.html"))));
    }
    const qint64 warm = timer.restart() / further;
    QVERIFY2(printer.print(site.job()), "long page again");
    qInfo("%d pages cold %lld ms, warm %lld ms; 1 page and 1 missing page warm %lld ms", first->pages, cold,
          timer.elapsed(), warm);
    QCOMPARE(printer.processId(), process);
}

void TestPrint::badPagesAreProblems_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("beginning");
    const QString missing = QStringLiteral("The page is missing");
    QTest::newRow("missing") << QStringLiteral("gone.html") << missing;
    QTest::newRow("outside") << QStringLiteral("../secret.html") << missing;
    QTest::newRow("outside by a detour") << QStringLiteral("privacy/../../secret.html") << missing;
    QTest::newRow("outside, encoded") << QStringLiteral("%2e%2e/secret.html") << missing;
    QTest::newRow("absolute") << QStringLiteral("/etc/secret.html") << missing;
    QTest::newRow("symbolic link") << QStringLiteral("link.html") << missing;
    QTest::newRow("other web site") << QStringLiteral("https://example.com/index.html") << missing;
    QTest::newRow("no page") << QStringLiteral("style.css") << QStringLiteral("Only web pages can be printed");
    QTest::newRow("folder") << QStringLiteral("privacy/us/en/") << QStringLiteral("Only web pages can be printed");
}

void TestPrint::badPagesAreProblems()
{
    QFETCH(const QString, page);
    QFETCH(const QString, beginning);
    const Site site;
    site.write(QStringLiteral("../secret.html"), "<!DOCTYPE html><title>Secret</title><p>Secret</p>");
    QVERIFY(QFile::link(site.above() + QStringLiteral("/secret.html"), site.root() + QStringLiteral("/link.html")));
    static Printer printer(program());
    const auto printed = printer.print(site.job(page));
    QVERIFY(!printed);
    QCOMPARE(printed.error().file, page);
    QVERIFY2(printed.error().sentence.startsWith(beginning), why(printed));
}

void TestPrint::missingProgramIsAProblem()
{
    const Site site;
    Printer printer(site.root() + QStringLiteral("/noticewright-print"));
    const auto printed = printer.print(site.job());
    QVERIFY(!printed);
    QCOMPARE(printed.error().sentence,
             QStringLiteral("The program that makes PDFs is missing. Install Noticewright again."));

    site.write(QStringLiteral("broken"), "This is not a program.");
    QVERIFY(QFile::setPermissions(site.root() + QStringLiteral("/broken"), QFile::ReadOwner | QFile::ExeOwner));
    Printer broken(site.root() + QStringLiteral("/broken"));
    const auto failed = broken.print(site.job());
    QVERIFY(!failed);
    QVERIFY(failed.error().sentence.startsWith(QLatin1String("The program that makes PDFs ")));
}

void TestPrint::killedProgramIsAProblem()
{
    const Site site;
    Printer printer(program());
    QVERIFY(printer.print(site.job()));
    const qint64 process = printer.processId();
    // Halted, it can not answer before it is killed in the middle of the job.
    QCOMPARE(::kill(pid_t(process), SIGSTOP), 0);
    std::jthread killer([process] {
        std::this_thread::sleep_for(200ms);
        ::kill(pid_t(process), SIGKILL);
    });
    const auto printed = printer.print(site.job());
    QVERIFY(!printed);
    QVERIFY2(printed.error().sentence.startsWith(QLatin1String("The program that makes PDFs ended unexpectedly")),
             why(printed));
    // The next job starts the program again.
    const auto again = printer.print(site.job());
    QVERIFY2(again, why(again));
    QVERIFY(printer.processId() != process);
    // One that ended while it had nothing to do costs no job.
    const auto idle = pid_t(printer.processId());
    QCOMPARE(::kill(idle, SIGKILL), 0);
    siginfo_t ended;
    QCOMPARE(::waitid(P_PID, id_t(idle), &ended, WEXITED | WNOWAIT), 0);
    const auto afterwards = printer.print(site.job());
    QVERIFY2(afterwards, why(afterwards));
}

void TestPrint::jobsCanBeStopped()
{
    const Site site;
    Printer printer(program());
    std::stop_source source;
    source.request_stop();
    const auto printed = printer.print(site.job(), source.get_token());
    QVERIFY(!printed);
    QCOMPARE(printed.error().sentence, QStringLiteral("Making the PDF was cancelled."));
    QCOMPARE(printer.processId(), 0);
    QVERIFY(printer.print(site.job()));

    // Halted, it can not answer before it is stopped in the middle of the job.
    QCOMPARE(::kill(pid_t(printer.processId()), SIGSTOP), 0);
    std::stop_source later;
    std::jthread stopper([&later] {
        std::this_thread::sleep_for(100ms);
        later.request_stop();
    });
    const auto stopped = printer.print(site.job(), later.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().sentence, printed.error().sentence);
    QCOMPARE(printer.processId(), 0);
}

void TestPrint::slowJobsAreGivenUp()
{
    const Site site;
    Printer printer(program(), 1ms);
    const auto printed = printer.print(site.job());
    QVERIFY(!printed);
    QVERIFY2(printed.error().sentence.startsWith(QLatin1String("Making the PDF took too long")), why(printed));
    QCOMPARE(printer.processId(), 0);
}

void TestPrint::handUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString root = QStringLiteral("--root=ROOT");
    const QString page = QStringLiteral("--page=privacy/us/en/index.html");
    const QString out = QStringLiteral("--out=ROOT/out.pdf");
    QTest::newRow("page") << QStringList{root, page, out} << 0;
    QTest::newRow("paper") << QStringList{root, page, out, QStringLiteral("--paper=letter")} << 0;
    QTest::newRow("missing page") << QStringList{root, QStringLiteral("--page=gone.html"), out} << 3;
    QTest::newRow("folder that can not be written")
        << QStringList{root, page, QStringLiteral("--out=/nowhere/out.pdf")} << 3;
    QTest::newRow("unknown paper") << QStringList{root, page, out, QStringLiteral("--paper=a3")} << 2;
    QTest::newRow("nothing") << QStringList() << 2;
}

void TestPrint::handUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, status);
    const Site site;
    arguments.replaceInStrings(QStringLiteral("ROOT"), site.root());
    QProcess process;
    process.start(program(), arguments);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), status);
    QCOMPARE(QFile::exists(site.root() + QStringLiteral("/out.pdf")), status == 0);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QCOMPARE(process.readAllStandardError().isEmpty(), status == 0);
}

QTEST_GUILESS_MAIN(TestPrint)
#include "tst_print.moc"
