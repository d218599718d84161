// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/clipboard.h"
#include "support/warnings.h"

#include <QFile>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// What other programs copy, as blocks. The same text stands in each fixture,
/// in the markup of one program.
class TestClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void programs_data();
    void programs();
    void oneLineIsOneParagraph();
    void headingsKeepTheirSteps();
    void wordNumbers_data();
    void wordNumbers();
    void linksThatLeadNowhere();
    void wrappedLines();
    void nothing_data();
    void nothing();
};

/// A list as text: "- item" or "3. item", a list within an item in parentheses.
QString shown(const BlockList &blocks);

QString shown(const List &list)
{
    QString text;
    int number = list.start;
    for (const ListItem &item : list.items) {
        const QString mark = list.style == ListStyle::Bullet ? u"- "_s : QString::number(number++) + u". "_s;
        text += mark + shown(item.blocks);
    }
    return text;
}

QString shown(const InlineList &inlines)
{
    QString text;
    for (const Inline &piece : inlines) {
        QString part = piece.text;
        if (piece.marks.strong)
            part = u'*' + part + u'*';
        if (piece.marks.emphasis)
            part = u'_' + part + u'_';
        if (piece.marks.link)
            part = u'[' + part + u"]("_s + piece.marks.link->address + u')';
        text += part;
    }
    return text;
}

QString shown(const Table &table)
{
    QString text;
    for (const TableRow &row : table.rows) {
        for (const TableCell &cell : row.cells)
            text += u'|' + plainText(cell.blocks);
        text += u'|';
    }
    return text;
}

QString shown(const BlockList &blocks)
{
    QStringList parts;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
            parts.append(shown(paragraph->text));
        else if (const auto *heading = std::get_if<Subheading>(&block.content))
            parts.append(QString(heading->level, u'#') + u' ' + shown(heading->text));
        else if (const auto *list = std::get_if<List>(&block.content))
            parts.append(u'(' + shown(*list) + u')');
        else if (const auto *table = std::get_if<Table>(&block.content))
            parts.append(shown(*table));
        else
            parts.append(u"?"_s);
    }
    return parts.join(u' ');
}

void TestClipboard::programs_data()
{
    QTest::addColumn<QString>("file");
    for (const char *program : {"word", "libreoffice", "googledocs", "browser"})
        QTest::newRow(program) << QFINDTESTDATA(QString(u"clipboard/"_s + QLatin1String(program) + u".html"_s));
}

void TestClipboard::programs()
{
    QFETCH(const QString, file);
    QFile fixture(file);
    QVERIFY(fixture.open(QIODevice::ReadOnly));
    IdGenerator ids;
    const BlockList blocks = blocksOfHtml(QString::fromUtf8(fixture.readAll()), ids);
    QString text = shown(blocks);
    // Some programs have no header cells, only bold ones.
    text.replace(u"*Data*"_s, u"Data"_s).replace(u"*Kept*"_s, u"Kept"_s);
    text.replace(u", not as the"_s, u", as the"_s);
    QCOMPARE(
        text,
        u"# What we collect We keep your *name* and your _order_, as the [terms](https://club.example/terms) say. "
        "(- Your address (- for parcels)- *Your* telephone) (3. We ask.4. You answer.) |Data|Kept||Name|1 year|"_s);
}

void TestClipboard::oneLineIsOneParagraph()
{
    IdGenerator ids;
    const BlockList blocks =
        blocksOfHtml(u"<meta charset='utf-8'><span style='font-weight: 400'>a <b>few</b> words</span>"_s, ids);
    QCOMPARE(shown(blocks), u"a *few* words"_s);
    QCOMPARE(blocks.size(), 1);
}

void TestClipboard::headingsKeepTheirSteps()
{
    IdGenerator ids;
    QCOMPARE(shown(blocksOfHtml(u"<h3>A</h3><p>a</p><h4>B</h4><h6>C</h6><h5>D</h5>"_s, ids)),
             u"# A a ## B ### C ### D"_s);
}

void TestClipboard::wordNumbers_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<ListStyle>("style");
    QTest::addColumn<int>("start");
    QTest::newRow("digit") << u"7."_s << ListStyle::Decimal << 7;
    QTest::newRow("parenthesis") << u"12)"_s << ListStyle::Decimal << 12;
    QTest::newRow("outline") << u"2.3."_s << ListStyle::Decimal << 3;
    QTest::newRow("letter") << u"b)"_s << ListStyle::LowerLetter << 2;
    QTest::newRow("upper letter") << u"A."_s << ListStyle::UpperLetter << 1;
    QTest::newRow("roman") << u"i."_s << ListStyle::LowerRoman << 1;
    QTest::newRow("upper roman") << u"(I)"_s << ListStyle::UpperRoman << 1;
    QTest::newRow("dash") << u"–"_s << ListStyle::Bullet << 1;
    QTest::newRow("circle") << u"o"_s << ListStyle::Bullet << 1;
    QTest::newRow("nothing") << u""_s << ListStyle::Bullet << 1;
    QTest::newRow("huge") << u"99999999999999."_s << ListStyle::Decimal << 1;
}

void TestClipboard::wordNumbers()
{
    QFETCH(const QString, mark);
    IdGenerator ids;
    const BlockList blocks = blocksOfHtml(
        u"<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>%1<span>&nbsp;</span></span>one</p>"_s.arg(
            mark),
        ids);
    QCOMPARE(blocks.size(), 1);
    const auto *list = std::get_if<List>(&blocks.first().content);
    QVERIFY(list);
    QTEST(list->style, "style");
    QTEST(list->start, "start");
    QCOMPARE(plainText(list->items.first().blocks), u"one"_s);
}

void TestClipboard::linksThatLeadNowhere()
{
    IdGenerator ids;
    QCOMPARE(
        shown(blocksOfHtml(u"<p><a href='#x'>here</a> <a href='javascript:x()'>run</a> <a href='file:///x'>file</a> "
                           "<a href='mailto:a@club.example'>write</a></p>"_s,
                           ids)),
        u"here run file [write](a@club.example)"_s);
}

void TestClipboard::wrappedLines()
{
    IdGenerator ids;
    const QString wrapped = u"We keep what you tell us about your kettles only for as long as\n"
                            "the guarantee lasts, and then we delete it from all of our systems\n"
                            "without being asked, as the law wants us to do.\n\n"
                            "• Your name, which we need for the parcel that we send to you and\n"
                            "• Your address"_s;
    QCOMPARE(
        shown(blocksOfText(wrapped, ids)),
        u"We keep what you tell us about your kettles only for as long as the guarantee lasts, and then we delete it "
        "from all of our systems without being asked, as the law wants us to do. (- Your name, which we need for the "
        "parcel that we send to you and- Your address)"_s);
    QCOMPARE(shown(blocksOfText(u"one\ntwo\n"_s, ids)), u"one two"_s);
    QCOMPARE(blocksOfText(u"one\ntwo\n"_s, ids).size(), 2);
}

void TestClipboard::nothing_data()
{
    QTest::addColumn<QString>("html");
    for (const char *html : {"", " ", "<script>x()</script>", "<img src='data:image/png;base64,iVBORw0KGgo=' alt=x>",
                             "<style>p{}</style>", "<p><del>gone</del></p>", "<p style='display:none'>hidden</p>"})
        QTest::newRow(html) << QString::fromLatin1(html);
}

void TestClipboard::nothing()
{
    QFETCH(const QString, html);
    IdGenerator ids;
    QVERIFY2(blocksOfHtml(html, ids).isEmpty(), qPrintable(shown(blocksOfHtml(html, ids))));
}

QTEST_GUILESS_MAIN(TestClipboard)
#include "tst_clipboard.moc"
