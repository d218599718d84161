// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/finish.h"
#include "pdf/pdf_content.h"
#include "pdf/printing.h"
#include "long_site.h"
#include "support/program_report.h"
#include "support/why.h"

#include <QPdfBookmarkModel>
#include <QPdfSearchModel>
#include <QRegularExpression>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

/// What PDFs of pages hold.
class TestPrintedPages : public QObject
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
    void fontsOfPrintRulesAreLoaded();
};

namespace
{

/// The text as it stands on the pages, with a form feed after each.
QString textOf(const QByteArray &pdf)
{
    return reportOn(pdf, QStringLiteral(PDFTOTEXT), {QStringLiteral("-layout")}, {QStringLiteral("-")});
}

}

void TestPrintedPages::textIsPrinted()
{
    const LongSite site;
    Printer printer(printProgram());
    const auto printed = printer.print(site.job());
    QVERIFY2(printed, why(printed));
    OpenedPdf opened(printed->pdf);
    QCOMPARE(opened.document.status(), QPdfDocument::Status::Ready);
    QCOMPARE(opened.document.pageCount(), printed->pages);
    QVERIFY(printed->pages > 3);
    const QString text = opened.text();
    for (const QString &words : {QStringLiteral("Online Privacy Statement"), QStringLiteral("Paragraph 39."),
                                 QStringLiteral("Über größere"), QStringLiteral("The very last words.")})
        QVERIFY2(text.contains(words), qPrintable(words));
}

void TestPrintedPages::paperIsAsAskedFor_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("A4") << int(Paper::A4) << QSizeF(595, 842);
    QTest::newRow("Letter") << int(Paper::Letter) << QSizeF(612, 792);
}

void TestPrintedPages::paperIsAsAskedFor()
{
    QFETCH(const int, paper);
    QFETCH(const QSizeF, size);
    const LongSite site;
    Printer printer(printProgram());
    PrintJob job = site.job();
    job.paper = Paper(paper);
    const auto printed = printer.print(job);
    QVERIFY2(printed, why(printed));
    OpenedPdf opened(printed->pdf);
    for (int page = 0; page < opened.document.pageCount(); ++page) {
        const QSizeF actual = opened.document.pagePointSize(page);
        QVERIFY2(qAbs(actual.width() - size.width()) < 1.5 && qAbs(actual.height() - size.height()) < 1.5,
                 qPrintable(QString::number(actual.width()) + u'x' + QString::number(actual.height())));
    }
}

void TestPrintedPages::pageTellsAboutItself()
{
    const LongSite site;
    Printer printer(printProgram());
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

void TestPrintedPages::linksLeadToTheWeb()
{
    const LongSite site;
    Printer printer(printProgram());
    PrintJob job = site.job();
    job.site = QUrl(QStringLiteral("https://example.com/legal/"));
    const auto printed = printer.print(job);
    QVERIFY2(printed, why(printed));
    QCOMPARE(
        OpenedPdf(printed->pdf).addresses(),
        (QStringList{QStringLiteral("https://example.com/rights"),
                     QStringLiteral("https://example.com/legal/privacy/gb/en/index.html#uses"),
                     QStringLiteral("https://example.com/terms"), QStringLiteral("https://seal.example/check?id=1"),
                     QStringLiteral("mailto:privacy@example.com")}));
}

void TestPrintedPages::linksWithinTheSiteNeedAnAddress()
{
    const LongSite site;
    Printer printer(printProgram());
    const auto printed = printer.print(site.job());
    QVERIFY2(printed, why(printed));
    QCOMPARE(
        OpenedPdf(printed->pdf).addresses(),
        (QStringList{QStringLiteral("https://example.com/rights"), QStringLiteral("https://seal.example/check?id=1"),
                     QStringLiteral("mailto:privacy@example.com")}));
}

void TestPrintedPages::finishedFileHasAnOutline()
{
    const LongSite site;
    Printer printer(printProgram());
    const auto printed = printer.print(site.job());
    QVERIFY2(printed, why(printed));
    const auto finished = finishPdf(printed->pdf, printed->found);
    QVERIFY2(finished, why(finished));
    OpenedPdf opened(*finished);
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

void TestPrintedPages::sameInputGivesSameBytes()
{
    const LongSite site;
    const PdfInfo info{.title = QStringLiteral("Statement"),
                       .language = QStringLiteral("en"),
                       .created = QDateTime(QDate(2026, 10, 1), QTime(0, 0))};
    QList<QByteArray> files;
    for (int i = 0; i < 2; ++i) {
        Printer printer(printProgram());
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

void TestPrintedPages::wordsOfEveryScriptAreFound_data()
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

void TestPrintedPages::wordsOfEveryScriptAreFound()
{
    QFETCH(const QString, language);
    QFETCH(const QString, words);
    const LongSite site;
    site.write(QStringLiteral("words.html"),
               QByteArray("<!DOCTYPE html><html lang=\"" + language.toLatin1()
                          + "\"><meta charset=\"utf-8\"><title>Words</title><p>" + words.toUtf8() + "</p></html>"));
    static Printer printer(printProgram());
    const auto printed = printer.print(site.job(QStringLiteral("words.html")));
    QVERIFY2(printed, why(printed));
    const auto finished = finishPdf(printed->pdf, printed->found);
    QVERIFY2(finished, why(finished));
    QCOMPARE(OpenedPdf(*finished).text(), words);
    // Whatever way its letters are embedded, the font is named.
    QVERIFY(!contentOf(*finished)->fonts.isEmpty());
}

void TestPrintedPages::imagesAreDrawnOrNamed()
{
    const LongSite site;
    site.write(
        QStringLiteral("images.html"),
        "<!DOCTYPE html><title>Images</title><img src=\"seal.svg\" alt=\"\" loading=\"lazy\"><img src=\"gone.png\" "
        "alt=\"\"><img src=\"https://example.com/far.png\" alt=\"\">");
    Printer printer(printProgram());
    const auto printed = printer.print(site.job(QStringLiteral("images.html")));
    QVERIFY2(printed, why(printed));
    QCOMPARE(printed->missingImages,
             (QStringList{QStringLiteral("gone.png"), QStringLiteral("https://example.com/far.png")}));
    OpenedPdf opened(printed->pdf);
    const QImage page = opened.document.render(0, QSize(595, 842));
    int green = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            green += page.pixelColor(x, y) == QColor(0, 128, 0);
    }
    QVERIFY2(green > 5000, qPrintable(QString::number(green)));
}

void TestPrintedPages::footersCountThePages_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<QString>("footer");
    QTest::newRow("A4") << int(Paper::A4) << QStringLiteral("Example & <Co> Privacy Statement, {page} of {pages}");
    QTest::newRow("Letter") << int(Paper::Letter) << QStringLiteral("{page} / {pages}");
    QTest::newRow("longer than a line") << int(
        Paper::A4) << QStringLiteral("{page} of {pages} ") + QStringLiteral("very long words ").repeated(40);
}

void TestPrintedPages::footersCountThePages()
{
    QFETCH(const int, paper);
    QFETCH(const QString, footer);
    const LongSite site;
    Printer printer(printProgram());
    PrintJob job = site.job();
    job.paper = Paper(paper);
    const auto plain = printer.print(job);
    QVERIFY2(plain, why(plain));
    job.footer = footer;
    const auto printed = printer.print(job);
    QVERIFY2(printed, why(printed));
    QCOMPARE(printed->pages, plain->pages);
    OpenedPdf opened(printed->pdf);
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
    QCOMPARE(first.pixelColor(100, 200),
             OpenedPdf(plain->pdf).document.render(0, QSize(595, 842)).pixelColor(100, 200));
    QCOMPARE(opened.addresses(), OpenedPdf(plain->pdf).addresses());
    const auto finished = finishPdf(printed->pdf, printed->found);
    QVERIFY2(finished, why(finished));
    OpenedPdf whole(*finished);
    QPdfBookmarkModel bookmarks;
    bookmarks.setDocument(&whole.document);
    QTRY_COMPARE(bookmarks.rowCount({}), 1);
}

/// In Arabic the footer begins at the right, with the title, and counts in its digits.
void TestPrintedPages::footersFollowTheLanguage()
{
    const LongSite site;
    Printer printer(printProgram());
    PrintJob job = site.job();
    job.footer = QStringLiteral("{title} · صفحة {page} من {pages}");
    job.footerTitle = QStringLiteral("Small print (2026).");
    job.footerLanguage = QStringLiteral("ar-EG");
    const auto printed = printer.print(job);
    QVERIFY2(printed, why(printed));
    const auto finished = finishPdf(printed->pdf, printed->found);
    QVERIFY2(finished, why(finished));
    OpenedPdf opened(*finished);
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

void TestPrintedPages::contentsTellThePages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Arabic") << QStringLiteral("ar-EG");
}

/// Each entry of the contents has the number of its page, and no link within the
/// text is taken for one of them.
void TestPrintedPages::contentsTellThePages()
{
    QFETCH(const QString, language);
    const LongSite site;
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
    Printer printer(printProgram());
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
    QCOMPARE(OpenedPdf(printed->pdf).addresses(), QStringList());
    QCOMPARE(OpenedPdf(printed->pdf).linksWithin(), 6);
}

/// The screen does not ask for them.
void TestPrintedPages::fontsOfPrintRulesAreLoaded()
{
    const LongSite site;
    QVERIFY(QFile::copy(QStringLiteral(FONT), site.root() + QStringLiteral("/company.ttf")));
    site.write(QStringLiteral("fonts.css"),
               "@font-face { font-family: Company; src: url(company.ttf) }"
               "body { font-family: serif } @media print { body { font-family: Company } }");
    site.write(QStringLiteral("fonts.html"),
               "<!DOCTYPE html><title>Fonts</title><link rel=\"stylesheet\" "
               "href=\"fonts.css\"><p>Words");
    Printer printer(printProgram());
    const auto printed = printer.print(site.job(QStringLiteral("fonts.html")));
    QVERIFY2(printed, why(printed));
    QCOMPARE(contentOf(printed->pdf)->fonts, QStringList{QStringLiteral("DejaVuSans")});
}

QTEST_GUILESS_MAIN(TestPrintedPages)
#include "tst_printed_pages.moc"
