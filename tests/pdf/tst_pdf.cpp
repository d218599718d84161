// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/edit.h"
#include "pdf/finish.h"
#include "pdf/protocol.h"
#include "support/program_report.h"
#include "support/why.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

using namespace noticewright;
using namespace noticewright::testing;

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void pagesAreCounted();
    void informationIsSet();
    void emptyInformationIsLeftOut();
    void languagesReadTheirWay();
    void outlineFollowsLevels();
    void bookmarksWithoutPlaceAreLeftOut();
    void sameInputGivesSameBytes();
    void finishingAgainReplaces();
    void glyphsMeanWhatIsTyped_data();
    void glyphsMeanWhatIsTyped();
    void damagedFilesAreProblems_data();
    void damagedFilesAreProblems();
    void requestsAndAnswersComeBack();
    void otherLinesAreNoRequests();
    void newKindsOfElementsAreExplained();
};

namespace
{

/// A small PDF with a cross-reference table, three pages, and a named
/// destination on the second.
QByteArray smallPdf(const QByteArray &date = "D:20200101000000Z")
{
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R /Dests << /uses [4 0 R /XYZ 0 700 null] >> >>",
        "<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>",
        "<< /Title (Old) /Producer (Test) /CreationDate (" + date + ") >>",
    };
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<< /Size 7 /Root 1 0 R /Info 6 0 R /ID [<" + date.toHex() + "> <00>] >>\nstartxref\n"
        + start + "\n%%EOF\n";
}

PdfInfo fullInfo()
{
    return {.title = QStringLiteral("Datenschutzerklärung 日本"),
            .author = QStringLiteral("Example & Co"),
            .subject = QStringLiteral("Germany"),
            .language = QStringLiteral("de"),
            .created = QDateTime(QDate(2026, 10, 1), QTime(12, 30), QTimeZone::utc())};
}

/// The outline as indented text, with the page of each line.
QString outlineOf(const QByteArray &pdf)
{
    QPDF document;
    document.processMemoryFile("PDF", pdf.constData(), static_cast<size_t>(pdf.size()));
    QString text;
    const std::function<void(std::vector<QPDFOutlineObjectHelper>, int)> add = [&](const auto &lines, int depth) {
        for (QPDFOutlineObjectHelper line : lines) {
            text += QString(depth, u' ') + QString::fromStdString(line.getTitle()) + u':'
                + QString::number(line.getCount());
            const auto page = line.getDestPage();
            const auto &pages = document.getAllPages();
            const auto found = std::ranges::find_if(pages, [&](const auto &one) { return one.isSameObjectAs(page); });
            text += u'@' + QString::number(found - pages.begin() + 1) + u'\n';
            add(line.getKids(), depth + 1);
        }
    };
    add(QPDFOutlineDocumentHelper(document).getTopLevelOutlines(), 0);
    return text;
}

}

void TestPdf::pagesAreCounted()
{
    QCOMPARE(pageCount(smallPdf()), 3);
}

void TestPdf::informationIsSet()
{
    const auto finished = finishPdf(smallPdf(), fullInfo());
    QVERIFY2(finished, why(finished));
    if (*QPDF_PROGRAM)
        QVERIFY(reportOn(*finished, QStringLiteral(QPDF_PROGRAM), {QStringLiteral("--check")})
                    .contains(QLatin1String("No syntax or stream encoding errors")));
    if (!*PDFINFO)
        QSKIP("pdfinfo is not installed");
    const QString report = reportOn(*finished, QStringLiteral(PDFINFO), {QStringLiteral("-isodates")}).simplified();
    for (const QString &line :
         {QStringLiteral("Title: Datenschutzerklärung 日本"), QStringLiteral("Subject: Germany"),
          QStringLiteral("Author: Example & Co"), QStringLiteral("Creator: Noticewright " NOTICEWRIGHT_VERSION),
          QStringLiteral("Producer: Test"), QStringLiteral("CreationDate: 2026-10-01T12:30:00Z"),
          QStringLiteral("ModDate: 2026-10-01T12:30:00Z"), QStringLiteral("Pages: 3")})
        QVERIFY2(report.contains(line), qPrintable(line + u'\n' + report));

    QPDF document;
    document.processMemoryFile("PDF", finished->constData(), static_cast<size_t>(finished->size()));
    QCOMPARE(document.getRoot().getKey("/Lang").getUTF8Value(), std::string("de"));
    QVERIFY(document.getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
}

void TestPdf::emptyInformationIsLeftOut()
{
    const auto finished = finishPdf(smallPdf(), {});
    QVERIFY2(finished, why(finished));
    QPDF document;
    document.processMemoryFile("PDF", finished->constData(), static_cast<size_t>(finished->size()));
    const auto info = document.getTrailer().getKey("/Info");
    QCOMPARE(info.getKeys(), (std::set<std::string>{"/Creator", "/Producer"}));
    QVERIFY(!document.getRoot().hasKey("/Lang"));
    QVERIFY(!document.getRoot().hasKey("/Outlines"));
}

void TestPdf::languagesReadTheirWay()
{
    const auto direction = [](const QString &language) {
        const auto finished = finishPdf(smallPdf(), {.language = language});
        QPDF document;
        document.processMemoryFile("PDF", finished->constData(), static_cast<size_t>(finished->size()));
        const auto value = document.getRoot().getKey("/ViewerPreferences").getKey("/Direction");
        return value.isName() ? QString::fromStdString(value.getName()) : QString();
    };
    QCOMPARE(direction(QStringLiteral("ar")), QStringLiteral("/R2L"));
    QCOMPARE(direction(QStringLiteral("he-IL")), QStringLiteral("/R2L"));
    QCOMPARE(direction(QStringLiteral("pt-BR")), QString());
}

void TestPdf::outlineFollowsLevels()
{
    PdfInfo info = fullInfo();
    info.outline = {
        {.title = QStringLiteral("Title"), .level = 1, .page = 1},
        {.title = QStringLiteral("Uses"), .level = 2, .destination = QStringLiteral("uses")},
        {.title = QStringLiteral("Deep"), .level = 4, .page = 2},
        {.title = QStringLiteral("Less deep"), .level = 3, .page = 3},
        {.title = QStringLiteral("Choices 日本"), .level = 2, .destination = QStringLiteral("unknown"), .page = 3},
        {.title = QStringLiteral("Annex"), .level = 1, .page = 3},
    };
    const auto finished = finishPdf(smallPdf(), info);
    QVERIFY2(finished, why(finished));
    QCOMPARE(outlineOf(*finished),
             QStringLiteral("Title:4@1\n Uses:2@2\n  Deep:0@2\n  Less deep:0@3\n Choices 日本:0@3\nAnnex:0@3\n"));
    if (*QPDF_PROGRAM)
        QVERIFY(!reportOn(*finished, QStringLiteral(QPDF_PROGRAM), {QStringLiteral("--check")}).isEmpty());
}

void TestPdf::bookmarksWithoutPlaceAreLeftOut()
{
    PdfInfo info;
    info.outline = {{.title = QStringLiteral("Nowhere"), .destination = QStringLiteral("unknown")},
                    {.title = QStringLiteral("Too far"), .page = 4},
                    {.title = QStringLiteral("There"), .page = 3}};
    const auto finished = finishPdf(smallPdf(), info);
    QVERIFY2(finished, why(finished));
    QCOMPARE(outlineOf(*finished), QStringLiteral("There:0@3\n"));
}

void TestPdf::sameInputGivesSameBytes()
{
    const auto first = finishPdf(smallPdf("D:20200101000000Z"), fullInfo());
    const auto second = finishPdf(smallPdf("D:20261231235959Z"), fullInfo());
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

void TestPdf::finishingAgainReplaces()
{
    PdfInfo info = fullInfo();
    info.outline = {{.title = QStringLiteral("Uses"), .destination = QStringLiteral("uses")}};
    const auto first = finishPdf(smallPdf(), info);
    QVERIFY2(first, why(first));
    const auto again = finishPdf(*first, info);
    QVERIFY2(again, why(again));
    QCOMPARE(outlineOf(*again), QStringLiteral("Uses:0@2\n"));
    QCOMPARE(again->size(), first->size());
}

void TestPdf::glyphsMeanWhatIsTyped_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("mended");
    const auto add = [](const char *name, const QByteArray &table, const QByteArray &mended) {
        QTest::newRow(name) << table << mended;
    };
    add("radical", "1 beginbfchar <4B> <2F47> endbfchar", "1 beginbfchar <4B> <65E5> endbfchar");
    add("radical without decomposition", "1 beginbfchar <4B> <2EA0> endbfchar", "1 beginbfchar <4B> <6C11> endbfchar");
    add("radical that depends on the language", "1 beginbfchar <4B> <2F3E> endbfchar",
        "1 beginbfchar <4B> <6238> endbfchar");
    add("others", "2 beginbfchar <4B> <672C> <4C> <0066006C> endbfchar",
        "2 beginbfchar <4B> <672C> <4C> <0066006C> endbfchar");
    add("beyond the first plane", "1 beginbfchar <4B> <D83DDD12> endbfchar", "1 beginbfchar <4B> <D83DDD12> endbfchar");
    add("Arabic form", "1 beginbfchar <4B> <FEFB> endbfchar", "1 beginbfchar <4B> <06440627> endbfchar");
    add("range", "2 beginbfrange <0003> <0005> <0041> <0010> <0012> <2F46> endbfrange",
        "2 beginbfrange <0003> <0005> <0041> <0010> <0012> [<65E0><65E5><66F0>] endbfrange");
    add("list", "2 beginbfrange <0003> <0004> [<2F47> <0041>] <0010> <0010> <2F47> endbfrange",
        "2 beginbfrange <0003> <0004> [<65E5> <0041>] <0010> <0010> [<65E5>] endbfrange");
    add("outside of tables", "begincmap <2F47> endcmap 1 beginbfchar <4B> <2F47> endbfchar <2F47>",
        "begincmap <2F47> endcmap 1 beginbfchar <4B> <65E5> endbfchar <2F47>");
}

void TestPdf::glyphsMeanWhatIsTyped()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QByteArray, mended);
    const auto withFont = editPdf(smallPdf(), [&table](QPDF &document) {
        const auto stream = document.makeIndirectObject(QPDFObjectHandle::newStream(&document, table.toStdString()));
        const auto font = document.makeIndirectObject(
            QPDFObjectHandle::newDictionary({{"/Type", QPDFObjectHandle::newName("/Font")}, {"/ToUnicode", stream}}));
        document.getRoot().replaceKey("/Probe", font);
    });
    QVERIFY2(withFont, why(withFont));
    const auto finished = finishPdf(*withFont, {.language = QStringLiteral("ja")});
    QVERIFY2(finished, why(finished));
    QPDF document;
    document.processMemoryFile("PDF", finished->constData(), static_cast<size_t>(finished->size()));
    const auto data = document.getRoot().getKey("/Probe").getKey("/ToUnicode").getStreamData();
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())).trimmed(),
             mended);
}

void TestPdf::damagedFilesAreProblems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no PDF") << QByteArray("<!DOCTYPE html><p>Not a PDF</p>");
    QTest::newRow("cut off") << smallPdf().chopped(200);
    QTest::newRow("without its beginning") << smallPdf().sliced(100);
    QByteArray wrong = smallPdf();
    wrong.replace("/Pages 2 0 R", "/Pages 9 0 R");
    QTest::newRow("without pages") << wrong;
}

void TestPdf::damagedFilesAreProblems()
{
    QFETCH(const QByteArray, bytes);
    PdfInfo info = fullInfo();
    info.outline = {{.title = QStringLiteral("Title"), .page = 1}};
    const auto finished = finishPdf(bytes, info);
    QVERIFY(!finished);
    QVERIFY2(finished.error().sentence.startsWith(QLatin1String("The PDF is damaged or incomplete (")), why(finished));
    QVERIFY(finished.error().sentence.endsWith(QLatin1String("Make it again.")));
    QVERIFY(!pageCount(bytes));
}

void TestPdf::requestsAndAnswersComeBack()
{
    const PrintRequest request{{.root = QStringLiteral("/a \"b\"\n"),
                                .page = QStringLiteral("日本.html"),
                                .paper = Paper::Letter,
                                .site = QUrl(QStringLiteral("https://example.com/ä/")),
                                .footer = QStringLiteral("{title} · {page}"),
                                .footerTitle = QStringLiteral("بيان"),
                                .footerLanguage = QStringLiteral("ar-EG")},
                               QStringLiteral("out.pdf")};
    const QByteArray line = lineOf(request);
    QCOMPARE(line.count('\n'), 1);
    const auto back = requestIn(line);
    QVERIFY(back);
    QCOMPARE(back->job.root, request.job.root);
    QCOMPARE(back->job.page, request.job.page);
    QCOMPARE(back->job.paper, request.job.paper);
    QCOMPARE(back->job.site, request.job.site);
    QCOMPARE(back->job.footer, request.job.footer);
    QCOMPARE(back->job.footerTitle, request.job.footerTitle);
    QCOMPARE(back->job.footerLanguage, request.job.footerLanguage);
    QCOMPARE(back->out, request.out);

    PrintAnswer answer{.pages = 7,
                       .found = {.title = QStringLiteral("Title"), .language = QStringLiteral("en")},
                       .missingImages = {QStringLiteral("a.svg")},
                       .engine = QStringLiteral("QtWebEngine 6.8.2")};
    answer.found.outline = {{.title = QStringLiteral("Uses"), .level = 2, .destination = QStringLiteral("uses")}};
    const auto answered = answerIn(lineOf(answer));
    QVERIFY(answered);
    QCOMPARE(answered->error, QString());
    QCOMPARE(answered->pages, 7);
    QCOMPARE(answered->found.title, answer.found.title);
    QCOMPARE(answered->found.language, answer.found.language);
    QCOMPARE(answered->found.outline, answer.found.outline);
    QCOMPARE(answered->missingImages, answer.missingImages);
    QCOMPARE(answered->engine, answer.engine);
    QCOMPARE(answerIn(lineOf(PrintAnswer{.error = QStringLiteral("No.")}))->error, QStringLiteral("No."));
    QVERIFY(!answerIn("{\"ok\":false}")->error.isEmpty());
}

void TestPdf::otherLinesAreNoRequests()
{
    for (const QByteArray line : {"", "x", "[]", "{\"root\":\"a\",\"page\":\"b\"}",
                                  "{\"root\":\"a\",\"page\":\"b\",\"out\":\"c\",\"paper\":\"a3\"}"}) {
        QVERIFY2(!requestIn(line), line);
        QVERIFY2(!answerIn(line), line);
    }
    QCOMPARE(requestIn("{\"root\":\"a\",\"page\":\"b\",\"out\":\"c\"}")->job.paper, Paper::A4);
}

/// Readers of PDF 1.x are told what the kinds of PDF 2.0 are among theirs.
void TestPdf::newKindsOfElementsAreExplained()
{
    const auto tagged = editPdf(smallPdf(), [](QPDF &document) {
        const auto kind = [&](const char *name) {
            return document.makeIndirectObject(QPDFObjectHandle::newDictionary(
                {{"/S", QPDFObjectHandle::newName(name)}, {"/K", QPDFObjectHandle::newArray()}}));
        };
        QPDFObjectHandle children = QPDFObjectHandle::newArray({kind("/P"), kind("/Strong")});
        document.getRoot().replaceKey("/StructTreeRoot",
                                      document.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/K", children}})));
    });
    QVERIFY(tagged.has_value());
    const auto finished = finishPdf(*tagged, {});
    QVERIFY2(finished.has_value(), why(finished).constData());
    QPDF document;
    openPdf(document, *finished);
    QPDFObjectHandle map = document.getRoot().getKey("/StructTreeRoot").getKey("/RoleMap");
    QVERIFY(map.isDictionary());
    QCOMPARE(map.getKey("/Strong").getName(), std::string("/Span"));
    QVERIFY(!map.hasKey("/P"));
}

QTEST_GUILESS_MAIN(TestPdf)
#include "tst_pdf.moc"
