// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_lines.h"
#include "editor/flow/flow_markers.h"
#include "editor/flow/flow_tidy.h"
#include "flow_notation.h"
#include "support/rich_workspace.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

class TestFlowLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void layersComeBackExactly_data();
    void layersComeBackExactly();
    void randomLayersComeBackExactly();
    void anEmptyLayerIsOneLine();
    void whatHasNoTextIsACard();
    void tidyingGivesUniqueIds();
    void tidyingLeavesAGoodLayerAlone();
    void definitionsWithoutATermJoinTheEntryBefore();
    void numbersAreWrittenInTheirStyle_data();
    void numbersAreWrittenInTheirStyle();
    void markersCountTheirItems();
};

void TestFlowLines::layersComeBackExactly_data()
{
    QTest::addColumn<BlockList>("layer");
    QTest::newRow("nothing") << BlockList{};
    QTest::newRow("every block") << everyBlock();
    QTest::newRow("an empty paragraph") << BlockList{paragraph(id("p"), QString())};
    QTest::newRow("an empty paragraph without an id") << BlockList{Block{}};
    QTest::newRow("two of them") << BlockList{Block{}, Block{}};
    QTest::newRow("a list without items") << BlockList{{.id = id("l"), .content = List{}}};
    QTest::newRow("an item without blocks")
        << BlockList{{.id = id("l"), .content = List{.items = {ListItem{.id = id("i")}}}}};
    const ListItem item{.id = id("i"), .blocks = {paragraph(id("p"), QStringLiteral("x"))}};
    QTest::newRow("two items of one id") << BlockList{{.id = id("l"), .content = List{.items = {item, item}}}};
    const Block list{.id = id("l"), .content = List{.items = {item}}};
    QTest::newRow("two lists of one id") << BlockList{list, list};
    QTest::newRow("an empty quotation and note")
        << BlockList{{.id = id("q"), .content = Quotation{}}, {.id = id("n"), .content = Note{}}};
    QTest::newRow("an entry with a term only") << BlockList{
        {.id = id("d"),
         .content = DefinitionList{{DefinitionEntry{.id = id("e"), .term = richText()}, DefinitionEntry{}}}}};
    QTest::newRow("definitions without entries") << BlockList{{.id = id("d"), .content = DefinitionList{}}};
    QTest::newRow("nested deep") << BlockList{
        {.id = id("n"),
         .content = Note{{list, {.id = id("q"), .content = Quotation{everyBlock(), QStringLiteral("x")}}}}}};
    for (const char *text : {"", "\n", "a\n\n b\t\n", "a\rb", "a\u2028b", "\uFFFC"})
        QTest::addRow("verbatim %s", QByteArray(text).toPercentEncoding().constData())
            << BlockList{{.id = id("v"), .content = Verbatim{QString::fromUtf8(text)}}};
    Extra extra{.attributes = {{QStringLiteral("item"), QStringLiteral("x"), QStringLiteral("y")}}};
    Block marked{.id = id("l"),
                 .content = List{.items = {ListItem{.id = id("i"), .blocks = everyBlock(), .extra = extra}}},
                 .language = QStringLiteral("fr"),
                 .summarises = {id("a")},
                 .extra = extra};
    QTest::newRow("extras, languages and traces") << BlockList{marked};
}

void TestFlowLines::layersComeBackExactly()
{
    QFETCH(BlockList, layer);
    const QList<FlowLine> lines = flatten(layer);
    QVERIFY(!lines.isEmpty());
    QVERIFY(unflatten(lines) == layer);
    QVERIFY(flatten(unflatten(lines)) == lines);
}

static BlockList randomLayer(QRandomGenerator &random, int depth)
{
    // Few ids, so that neighbours often share one.
    const auto anyId = [&] { return Id{QString(QChar(u'a' + random.bounded(4)))}; };
    BlockList layer;
    for (int count = random.bounded(4); count > 0; --count) {
        Block block{.id = anyId(), .content = Paragraph{random.bounded(2) ? richText() : InlineList()}};
        switch (random.bounded(depth > 3 ? 3 : 7)) {
        case 0:
            block.content = Rule{};
            break;
        case 1:
            block.content = Verbatim{QString(random.bounded(4), u'\n')};
            break;
        case 2:
            break;
        case 3:
            block.content = Quotation{randomLayer(random, depth + 1), QStringLiteral("q")};
            break;
        case 4:
            block.content = Note{randomLayer(random, depth + 1)};
            break;
        case 5: {
            List list{.style = ListStyle::Decimal, .start = random.bounded(5)};
            for (int items = random.bounded(4); items > 0; --items)
                list.items.append({anyId(), randomLayer(random, depth + 1), {}});
            block.content = list;
            break;
        }
        default: {
            DefinitionList list;
            for (int entries = random.bounded(4); entries > 0; --entries)
                list.entries.append({anyId(), richText(), randomLayer(random, depth + 1), {}});
            block.content = list;
        }
        }
        layer.append(block);
    }
    return layer;
}

void TestFlowLines::randomLayersComeBackExactly()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        const BlockList layer = randomLayer(random, 0);
        const QList<FlowLine> lines = flatten(layer);
        QVERIFY2(unflatten(lines) == layer, qPrintable(flowNotation(lines)));
    }
}

void TestFlowLines::anEmptyLayerIsOneLine()
{
    const QList<FlowLine> lines = flatten({});
    QCOMPARE(lines.size(), 1);
    QVERIFY(isPlaceholder(lines.first()));
    IdGenerator ids(1);
    QVERIFY(tidied(lines, ids) == lines);
    QList<FlowLine> typed = lines;
    setText(typed.first(), plainInlines(QStringLiteral("x")));
    QVERIFY(!tidied(typed, ids).first().shell.id.isEmpty());
}

void TestFlowLines::whatHasNoTextIsACard()
{
    QCOMPARE(flowNotation(flatten({{.id = id("l"), .content = List{}},
                                   {.id = id("n"), .content = Note{{{.id = id("r"), .content = Rule{}}}}}})),
             QStringLiteral("[] / ! []"));
}

void TestFlowLines::tidyingGivesUniqueIds()
{
    IdGenerator ids(3);
    QList<FlowLine> lines = flowState(QStringLiteral("3. One / 4. Two / 5. Three"), ids).lines;
    lines.insert(2, FlowLine{.text = plainInlines(QStringLiteral("between"))});
    lines.append(lines.mid(0, 1));
    const QList<FlowLine> tidy = tidied(lines, ids);
    QCOMPARE(flowNotation(tidy), QStringLiteral("3. One / 4. Two / between / 5. Three / 6. One"));
    QList<Id> all = idsOf(unflatten(tidy));
    QCOMPARE(QSet<Id>(all.begin(), all.end()).size(), all.size());
    QVERIFY(tidy[0] == lines[0]);
}

void TestFlowLines::tidyingLeavesAGoodLayerAlone()
{
    IdGenerator ids(3);
    const QList<FlowLine> lines = flatten(everyBlock());
    QVERIFY(tidied(lines, ids) == lines);
}

void TestFlowLines::definitionsWithoutATermJoinTheEntryBefore()
{
    IdGenerator ids(3);
    QList<FlowLine> lines = flowState(QStringLiteral("T: a / : b / T: c / : d / : e"), ids).lines;
    lines.removeAt(2);
    QCOMPARE(flowNotation(tidied(lines, ids)), QStringLiteral("T: a / : b / : d / : e"));
    QCOMPARE(std::get<DefinitionList>(unflatten(tidied(lines, ids)).first().content).entries.size(), 1);
    lines.removeAt(0);
    QCOMPARE(flowNotation(tidied(lines, ids)), QStringLiteral("b / d / e"));
}

void TestFlowLines::numbersAreWrittenInTheirStyle_data()
{
    QTest::addColumn<ListStyle>("style");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("digits") << ListStyle::Decimal << 12 << QStringLiteral("12");
    QTest::newRow("a") << ListStyle::LowerLetter << 1 << QStringLiteral("a");
    QTest::newRow("z") << ListStyle::LowerLetter << 26 << QStringLiteral("z");
    QTest::newRow("after z") << ListStyle::LowerLetter << 27 << QStringLiteral("aa");
    QTest::newRow("far after z") << ListStyle::UpperLetter << 703 << QStringLiteral("AAA");
    QTest::newRow("iv") << ListStyle::LowerRoman << 4 << QStringLiteral("iv");
    QTest::newRow("MCMXCIX") << ListStyle::UpperRoman << 1999 << QStringLiteral("MCMXCIX");
    QTest::newRow("no Roman nought") << ListStyle::UpperRoman << 0 << QStringLiteral("0");
    QTest::newRow("no letter below a") << ListStyle::LowerLetter << -1 << QStringLiteral("-1");
    QTest::newRow("no bullet") << ListStyle::Bullet << 1 << QString();
}

void TestFlowLines::numbersAreWrittenInTheirStyle()
{
    QFETCH(ListStyle, style);
    QFETCH(int, number);
    QTEST(numberText(style, number), "text");
}

void TestFlowLines::markersCountTheirItems()
{
    IdGenerator ids(3);
    const QString notation = QStringLiteral("3. One /   more / 4. Two /   a. x /   b. y / • • z / ! 1. w");
    QStringList texts;
    for (const QList<FlowMarker> &markers : markersOf(flowState(notation, ids).lines)) {
        QString row;
        for (const FlowMarker &marker : markers)
            row += QStringLiteral("%1:%2%3 ").arg(marker.depth).arg(marker.number).arg(marker.bulletLevel);
        texts.append(row.trimmed());
    }
    QCOMPARE(texts,
             (QStringList{QStringLiteral("0:3.0"), QString(), QStringLiteral("0:4.0"), QStringLiteral("1:a.0"),
                          QStringLiteral("1:b.0"), QStringLiteral("0:0 1:1"), QStringLiteral("1:1.0")}));
}

QTEST_GUILESS_MAIN(TestFlowLines)
#include "tst_flow_lines.moc"
