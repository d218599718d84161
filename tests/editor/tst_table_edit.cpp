// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/table_edit.h"
#include "support/rich_workspace.h"
#include "support/warnings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

/// Tables are written as a row per line; each place shows the text of its cell,
/// or '<' when the cell begins left of it and '^' when it begins above.
class TestTableEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newTablesHaveAHeaderRow();
    void layoutPushesCellsAside();
    void layoutStaysInTheTable();
    void edits_data();
    void edits();
    void raggedTablesBecomeSquare();
    void overlapsAreCut();
    void mergingKeepsAllBlocks();
    void mergingGrowsToWholeCells();
    void headerRowIsNotMergedWithOthers();
    void headerRowCutsSpans();
    void lastRowAndColumnStay();
    void impossiblePlacesChangeNothing();
    void unknownDataStays();
    void textsFillCells();
    void sameTextKeepsItsMarks();
    void tabSeparatedTexts_data();
    void tabSeparatedTexts();
    void randomEditsKeepTheGridSquare();

private:
    IdGenerator m_ids{1};
};

namespace
{

TableCell cell(const QString &text, int columns = 1, int rows = 1)
{
    const Id cellId{u"c-" + text};
    return {.id = cellId, .blocks = {paragraph({cellId.text + u'p'}, text)}, .columnSpan = columns, .rowSpan = rows};
}

QString shown(const Table &table)
{
    const TableLayout layout = layoutOf(table);
    QStringList lines;
    for (int row = 0; row < layout.rows; ++row) {
        QString line;
        for (int column = 0; column < layout.columns; ++column) {
            const PlacedCell *placed = layout.cellAt(row, column);
            if (!placed)
                line += u'?';
            else if (placed->area.row < row)
                line += u'^';
            else if (placed->area.column < column)
                line += u'<';
            else
                line += placed->cell.blocks.isEmpty() ? QStringLiteral(".") : plainText(placed->cell.blocks);
        }
        lines.append(line);
    }
    return lines.join(u'/');
}

/// A table as `shown` shows it.
Table read(const QString &picture, bool headerRow = false)
{
    Table table{.headerRow = headerRow};
    const QStringList lines = picture.split(u'/');
    for (int row = 0; row < lines.size(); ++row) {
        table.rows.append(TableRow{.id = {u'r' + QString::number(row)}});
        for (int column = 0; column < lines[row].size(); ++column) {
            const QChar sign = lines[row][column];
            if (sign == u'<' || sign == u'^')
                continue;
            int columns = 1, rows = 1;
            while (lines[row].sliced(column + columns).startsWith(u'<'))
                ++columns;
            while (row + rows < lines.size() && lines[row + rows][column] == u'^')
                ++rows;
            table.rows[row].cells.append(cell(sign, columns, rows));
        }
    }
    return table;
}

/// What is wrong with a table's grid; empty when nothing is.
QString fault(const Table &table)
{
    const TableLayout layout = layoutOf(table);
    int places = 0;
    QSet<Id> seen;
    QSet<int> rows, columns;
    for (const TableRow &row : table.rows)
        seen.insert(row.id);
    for (const PlacedCell &placed : layout.cells) {
        places += placed.area.rows * placed.area.columns;
        if (placed.area.rows != placed.cell.rowSpan || placed.area.columns != placed.cell.columnSpan)
            return QStringLiteral("a span is cut");
        if (seen.contains(placed.cell.id) || !isValidId(placed.cell.id.text))
            return QStringLiteral("the id %1").arg(placed.cell.id.text);
        seen.insert(placed.cell.id);
        rows.insert(placed.area.row);
        columns.insert(placed.area.column);
    }
    if (places != layout.rows * layout.columns || places == 0)
        return QStringLiteral("%1 places in %2 × %3").arg(places).arg(layout.rows).arg(layout.columns);
    if (rows.size() != layout.rows || columns.size() != layout.columns)
        return QStringLiteral("a row or column in which nothing begins");
    return {};
}

}

void TestTableEdit::init()
{
    failOnWarnings();
}

void TestTableEdit::newTablesHaveAHeaderRow()
{
    const Table table = newTable(3, 2, m_ids);
    QVERIFY(table.headerRow);
    QCOMPARE(shown(table), QStringLiteral("../../.."));
    QCOMPARE(fault(table), QString());
}

void TestTableEdit::layoutPushesCellsAside()
{
    QCOMPARE(shown(read(QStringLiteral("a<b/^^c/def"))), QStringLiteral("a<b/^^c/def"));
    const TableLayout layout = layoutOf(read(QStringLiteral("ab</cde")));
    QCOMPARE(layout.columns, 3);
    QCOMPARE(layout.cell(id("c-b"))->area, (TableArea{0, 1, 1, 2}));
    QCOMPARE(layout.cellAt(0, 2)->cell.id, id("c-b"));
    QVERIFY(!layout.cellAt(5, 0));
}

void TestTableEdit::layoutStaysInTheTable()
{
    Table table{
        .headerRow = false,
        .rows = {TableRow{.id = id("r"), .cells = {cell(QStringLiteral("a"), 1, 9), cell(QStringLiteral("b"))}}}};
    QCOMPARE(layoutOf(table).cells[0].area.rows, 1);
    table.rows.append(TableRow{.id = id("s"), .cells = {cell(QStringLiteral("c"))}});
    QCOMPARE(layoutOf(table).cells[0].area.rows, 2);
    table.headerRow = true;
    QCOMPARE(layoutOf(table).cells[0].area.rows, 1);
}

void TestTableEdit::edits_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("edit");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("after");
    const auto add = [](const char *before, const char *edit, int at, const char *after) {
        QTest::addRow("%s %s %d", before, edit, at)
            << QString::fromLatin1(before) << QString::fromLatin1(edit) << at << QString::fromLatin1(after);
    };
    add("ab/cd", "+row", 0, "../ab/cd");
    add("ab/cd", "+row", 1, "ab/../cd");
    add("ab/cd", "+row", 2, "ab/cd/..");
    add("ab/^d", "+row", 1, "ab/^./^d");
    add("ab/^d", "+row", 0, "../ab/^d");
    add("ab/^d", "+row", 2, "ab/^d/..");
    add("a<b/^^c/def", "+row", 1, "a<b/^^./^^c/def");
    add("ab/cd", "+column", 0, ".ab/.cd");
    add("ab/cd", "+column", 2, "ab./cd.");
    add("a</cd", "+column", 1, "a<</c.d");
    add("a<b/^^c/def", "+column", 1, "a<<b/^^^c/d.ef");
    add("ab/cd/ef", "-row", 1, "ab/ef");
    add("ab/^d/ef", "-row", 0, "ad/ef");
    add("ab/^d/ef", "-row", 1, "ab/ef");
    add("ab/^^/ef", "-row", 1, "ab");
    add("abc/def", "-column", 1, "ac/df");
    add("a<c/def", "-column", 0, "ac/ef");
    add("a<c/def", "-column", 1, "ac/df");
    add("a</^^/ef", "-column", 0, "a/f");
    add("ab/c<", "-column", 0, "b/c");
    add("ab/c<", "-row", 0, "c");
}

void TestTableEdit::edits()
{
    QFETCH(QString, before);
    QFETCH(QString, edit);
    QFETCH(int, at);
    const Table table = read(before);
    const Table after = edit == u"+row" ? withRow(table, at, m_ids)
        : edit == u"+column"            ? withColumn(table, at, m_ids)
        : edit == u"-row"               ? withoutRow(table, at, m_ids)
                                        : withoutColumn(table, at, m_ids);
    QTEST(shown(after), "after");
    QCOMPARE(fault(after), QString());
}

void TestTableEdit::raggedTablesBecomeSquare()
{
    Table table{.headerRow = false};
    table.rows = {TableRow{.id = id("r1"), .cells = {cell(QStringLiteral("a")), cell(QStringLiteral("b"), 7)}},
                  TableRow{.id = id("r2")}, TableRow{.id = id("r3"), .cells = {cell(QStringLiteral("c"), 1, 1000)}}};
    const Table square = squared(table, m_ids);
    QCOMPARE(shown(square), QStringLiteral("ab/c."));
    QCOMPARE(fault(square), QString());
    QCOMPARE(squared(square, m_ids), square);
    QCOMPARE(shown(squared(Table{}, m_ids)), QStringLiteral("."));
}

void TestTableEdit::overlapsAreCut()
{
    Table table{.headerRow = false};
    table.rows = {
        TableRow{.id = id("r1"),
                 .cells = {cell(QStringLiteral("a")), cell(QStringLiteral("b"), 1, 2), cell(QStringLiteral("x"))}},
        TableRow{.id = id("r2"), .cells = {cell(QStringLiteral("c"), 3)}}};
    const Table square = squared(table, m_ids);
    QCOMPARE(shown(square), QStringLiteral("abx/c^."));
    QCOMPARE(fault(square), QString());
}

void TestTableEdit::mergingKeepsAllBlocks()
{
    Table table = read(QStringLiteral("abc/def/ghi"));
    table.rows[0].cells[1].blocks = {paragraph(id("rich"), richText())};
    table.rows[1].cells[0].blocks.clear();
    const Table merged = withMerged(table, {0, 0, 2, 2}, m_ids);
    QCOMPARE(fault(merged), QString());
    const TableCell &cell = merged.rows[0].cells[0];
    QCOMPARE(cell.id, id("c-a"));
    QCOMPARE(cell.rowSpan, 2);
    QCOMPARE(cell.columnSpan, 2);
    QCOMPARE(cell.blocks,
             (BlockList{paragraph(id("c-ap"), QStringLiteral("a")), paragraph(id("rich"), richText()),
                        paragraph(id("c-ep"), QStringLiteral("e"))}));
    const Table split = withSplit(merged, cell.id, m_ids);
    QCOMPARE(shown(split).last(10), QStringLiteral(".c/..f/ghi"));
    QCOMPARE(fault(split), QString());
}

void TestTableEdit::mergingGrowsToWholeCells()
{
    const Table table = read(QStringLiteral("a<b/cde/^fg"));
    QCOMPARE(wholeCells(layoutOf(table), {0, 1, 2, 1}), (TableArea{0, 0, 3, 2}));
    const Table merged = withMerged(table, {0, 1, 2, 1}, m_ids);
    QCOMPARE(merged.rows[0].cells[0].blocks.size(), 4);
    QCOMPARE(fault(merged), QString());
    // A row or column that would hold nothing of its own goes.
    QCOMPARE(shown(withMerged(read(QStringLiteral("ab/cd")), {0, 0, 1, 2}, m_ids)), QStringLiteral("a b</cd"));
    QCOMPARE(layoutOf(withMerged(read(QStringLiteral("ab/cd")), {0, 0, 2, 2}, m_ids)).rows, 1);
    QVERIFY(!canMerge(table, {0, 0, 1, 2}));
    QVERIFY(!canMerge(table, {0, 0, 9, 9}));
}

void TestTableEdit::headerRowIsNotMergedWithOthers()
{
    const Table table = read(QStringLiteral("ab/cd"), true);
    QVERIFY(!canMerge(table, {0, 0, 2, 1}));
    QVERIFY(canMerge(table, {0, 0, 1, 2}));
    QCOMPARE(withMerged(table, {0, 0, 2, 1}, m_ids), table);
}

void TestTableEdit::headerRowCutsSpans()
{
    const Table table = withHeaderRow(read(QStringLiteral("ab/^d")), true, m_ids);
    QVERIFY(table.headerRow);
    QCOMPARE(shown(table), QStringLiteral("ab/.d"));
    QCOMPARE(fault(table), QString());
    QCOMPARE(shown(withoutRow(read(QStringLiteral("xy/ab/^d"), true), 0, m_ids)), QStringLiteral("ab/.d"));
}

void TestTableEdit::lastRowAndColumnStay()
{
    const Table table = read(QStringLiteral("a"));
    QCOMPARE(withoutRow(table, 0, m_ids), table);
    QCOMPARE(withoutColumn(table, 0, m_ids), table);
}

void TestTableEdit::impossiblePlacesChangeNothing()
{
    const Table table = read(QStringLiteral("ab/cd"));
    for (const int at : {-1, 3, 100}) {
        QCOMPARE(withRow(table, at, m_ids), table);
        QCOMPARE(withColumn(table, at, m_ids), table);
        QCOMPARE(withoutRow(table, at, m_ids), table);
        QCOMPARE(withoutColumn(table, at, m_ids), table);
        QCOMPARE(withMerged(table, {at, at, 1, 1}, m_ids), table);
    }
    QCOMPARE(withSplit(table, id("none"), m_ids), table);
    QCOMPARE(withCellBlocks(table, id("none"), {}), table);
}

void TestTableEdit::unknownDataStays()
{
    Table table = read(QStringLiteral("ab/^^"));
    const Extra extra{.attributes = {{.name = QStringLiteral("new"), .value = QStringLiteral("1")}}};
    table.rows[1].extra = extra;
    table.rows[0].cells[1].extra = extra;
    table.caption = richText();
    table.headerColumn = true;
    const Table after = withoutColumn(withColumn(table, 0, m_ids), 0, m_ids);
    QCOMPARE(after.rows.size(), 2);
    QCOMPARE(after.rows[1].extra, extra);
    QCOMPARE(after.rows[0].cells[1].extra, extra);
    QCOMPARE(after.caption, table.caption);
    QVERIFY(after.headerColumn);
}

void TestTableEdit::textsFillCells()
{
    const Table table = read(QStringLiteral("ab/cd"));
    const Table after =
        withTexts(table, 1, 1, {{QStringLiteral("X"), QStringLiteral("Y")}, {QStringLiteral("Z")}}, m_ids);
    QCOMPARE(shown(after), QStringLiteral("ab./cXY/.Z."));
    QCOMPARE(fault(after), QString());
    QCOMPARE(after.rows[1].cells[1].blocks[0].id, id("c-dp"));
    QCOMPARE(shown(withTexts(read(QStringLiteral("a</cd")), 0, 0,
                             {{QStringLiteral("X"), QStringLiteral("Y")}, {QStringLiteral("Z")}}, m_ids)),
             QStringLiteral("X</Zd"));
}

void TestTableEdit::sameTextKeepsItsMarks()
{
    Table table = read(QStringLiteral("ab"));
    table.rows[0].cells[0].blocks = {paragraph(id("rich"), richText())};
    const QString text = plainText(table.rows[0].cells[0].blocks);
    QCOMPARE(withTexts(table, 0, 0, {{text}}, m_ids), table);
}

void TestTableEdit::tabSeparatedTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::newRow("none") << QString() << QList<QStringList>{};
    QTest::newRow("one") << QStringLiteral("a") << QList<QStringList>{{QStringLiteral("a")}};
    QTest::newRow("rows") << QStringLiteral("a\tb\r\nc\td\r\n")
                          << QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")},
                                                {QStringLiteral("c"), QStringLiteral("d")}};
    QTest::newRow("empty cells") << QStringLiteral("\tb\n\nc\t")
                                 << QList<QStringList>{{QString(), QStringLiteral("b")},
                                                       {QString()},
                                                       {QStringLiteral("c"), QString()}};
    QTest::newRow("quoted") << QStringLiteral("\"a\n\"\"b\"\"\"\tc")
                            << QList<QStringList>{{QStringLiteral("a\n\"b\""), QStringLiteral("c")}};
    QTest::newRow("quotation marks") << QStringLiteral("\"a\" and\t\"b")
                                     << QList<QStringList>{{QStringLiteral("\"a\" and"), QStringLiteral("\"b")}};
}

void TestTableEdit::tabSeparatedTexts()
{
    QFETCH(QString, text);
    QTEST(fromTabSeparated(text), "rows");
    const Table table = withTexts(newTable(2, 2, m_ids), 0, 0, fromTabSeparated(text), m_ids);
    QCOMPARE(fault(table), QString());
    const TableLayout layout = layoutOf(table);
    const QString copied = toTabSeparated(layout, {0, 0, layout.rows, layout.columns});
    QCOMPARE(withTexts(newTable(2, 2, m_ids), 0, 0, fromTabSeparated(copied), m_ids).rows.size(), table.rows.size());
}

void TestTableEdit::randomEditsKeepTheGridSquare()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        Table table = newTable(random.bounded(1, 5), random.bounded(1, 5), m_ids);
        table.headerRow = random.bounded(2);
        for (int step = 0; step < 60; ++step) {
            const TableLayout layout = layoutOf(table);
            const int row = random.bounded(layout.rows), column = random.bounded(layout.columns);
            const QString before = shown(table);
            const int edit = random.bounded(layout.rows * layout.columns > 60 ? 2 : 0, 9);
            switch (edit) {
            case 0:
                table = withRow(table, random.bounded(layout.rows + 1), m_ids);
                break;
            case 1:
                table = withColumn(table, random.bounded(layout.columns + 1), m_ids);
                break;
            case 2:
                table = withoutRow(table, row, m_ids);
                break;
            case 3:
                table = withoutColumn(table, column, m_ids);
                break;
            case 4:
                table = withHeaderRow(table, random.bounded(2), m_ids);
                break;
            case 5:
                table = withSplit(table, layout.cells[random.bounded(layout.cells.size())].cell.id, m_ids);
                break;
            case 6:
                table = withTexts(table, row, column, {{QStringLiteral("t")}}, m_ids);
                break;
            default:
                table = withMerged(table, {row, column, random.bounded(1, 3), random.bounded(1, 3)}, m_ids);
            }
            QVERIFY2(
                fault(table).isEmpty(),
                qPrintable(QStringLiteral("%1: %2 → %3, edit %4").arg(fault(table), before, shown(table)).arg(edit)));
        }
    }
}

QTEST_GUILESS_MAIN(TestTableEdit)
#include "tst_table_edit.moc"
