// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/table_edit.h"

#include <algorithm>

namespace noticewright
{

namespace
{

/// Which of `count` rows or columns stay, and how many stay before each.
class Collapse
{
public:
    explicit Collapse(int count) : m_keeps(count, false) { }

    void keep(int index) { m_keeps[index] = true; }
    [[nodiscard]] bool keeps(int index) const { return m_keeps[index]; }
    [[nodiscard]] int newIndex(int index) const
    {
        return int(std::count(m_keeps.begin(), m_keeps.begin() + index, true));
    }
    /// Moves a span, given by where it begins and how far it reaches.
    void apply(int &first, int &length) const
    {
        const int end = newIndex(first + length);
        first = newIndex(first);
        length = end - first;
    }

private:
    QList<bool> m_keeps;
};

/// A table taken apart: cells by place, and rows without cells.
class Grid
{
public:
    explicit Grid(const Table &table) : m_table(table), m_layout(layoutOf(table))
    {
        for (TableRow &row : m_table.rows)
            row.cells.clear();
        dropEmptyLines();
    }

    [[nodiscard]] int rows() const { return int(m_table.rows.size()); }
    [[nodiscard]] int columns() const { return m_layout.columns; }
    [[nodiscard]] const TableLayout &layout() const { return m_layout; }
    QList<PlacedCell> &cells() { return m_layout.cells; }
    void setHeaderRow(bool isHeader) { m_table.headerRow = isHeader; }

    void insertRow(int at, IdGenerator &ids)
    {
        m_table.rows.insert(at, TableRow{.id = ids.next()});
        for (PlacedCell &placed : cells())
            insertInto(placed.area.row, placed.area.rows, at);
    }

    void insertColumn(int at)
    {
        ++m_layout.columns;
        for (PlacedCell &placed : cells())
            insertInto(placed.area.column, placed.area.columns, at);
    }

    void removeRow(int at)
    {
        m_table.rows.removeAt(at);
        for (PlacedCell &placed : cells())
            removeFrom(placed.area.row, placed.area.rows, at);
        dropVanished();
    }

    void removeColumn(int at)
    {
        --m_layout.columns;
        for (PlacedCell &placed : cells())
            removeFrom(placed.area.column, placed.area.columns, at);
        dropVanished();
    }

    [[nodiscard]] Table table(IdGenerator &ids)
    {
        if (m_table.rows.isEmpty())
            m_table.rows.append(TableRow{.id = ids.next()});
        m_layout.columns = std::max(m_layout.columns, 1);
        keepInHeader();
        fill(ids);
        dropEmptyLines();
        std::ranges::sort(cells(), {},
                          [](const PlacedCell &placed) { return std::pair(placed.area.row, placed.area.column); });
        Table table = m_table;
        for (PlacedCell &placed : cells()) {
            placed.cell.rowSpan = placed.area.rows;
            placed.cell.columnSpan = placed.area.columns;
            table.rows[placed.area.row].cells.append(placed.cell);
        }
        return table;
    }

private:
    static void insertInto(int &first, int &length, int at)
    {
        if (first >= at)
            ++first;
        else if (first + length > at)
            ++length;
    }

    static void removeFrom(int &first, int &length, int at)
    {
        if (first > at)
            --first;
        else if (first + length > at)
            --length;
    }

    void dropVanished()
    {
        cells().removeIf([](const PlacedCell &placed) { return placed.area.rows == 0 || placed.area.columns == 0; });
    }

    void keepInHeader()
    {
        if (!m_table.headerRow)
            return;
        for (PlacedCell &placed : cells()) {
            if (placed.area.row == 0)
                placed.area.rows = 1;
        }
    }

    void fill(IdGenerator &ids)
    {
        QList<bool> taken(qsizetype(rows()) * columns(), false);
        for (const PlacedCell &placed : std::as_const(cells())) {
            for (int row = placed.area.row; row < placed.area.endRow(); ++row)
                std::fill_n(taken.begin() + qsizetype(row) * columns() + placed.area.column, placed.area.columns, true);
        }
        for (int row = 0; row < rows(); ++row) {
            for (int column = 0; column < columns(); ++column) {
                if (!taken[qsizetype(row) * columns() + column])
                    cells().append({TableCell{.id = ids.next()}, {row, column}});
            }
        }
    }

    /// Rows and columns in which no cell begins can't be seen and are not
    /// allowed in a page; a row that carries something unknown stays.
    void dropEmptyLines()
    {
        Collapse rowsKept(rows()), columnsKept(columns());
        for (const PlacedCell &placed : std::as_const(cells())) {
            rowsKept.keep(placed.area.row);
            columnsKept.keep(placed.area.column);
        }
        QList<TableRow> rowsLeft;
        for (int row = 0; row < rows(); ++row) {
            if (!m_table.rows[row].extra.isEmpty())
                rowsKept.keep(row);
            if (rowsKept.keeps(row))
                rowsLeft.append(m_table.rows[row]);
        }
        for (PlacedCell &placed : cells()) {
            rowsKept.apply(placed.area.row, placed.area.rows);
            columnsKept.apply(placed.area.column, placed.area.columns);
        }
        m_table.rows = rowsLeft;
        m_layout.rows = rows();
        m_layout.columns = columnsKept.newIndex(columns());
    }

    Table m_table;
    TableLayout m_layout;
};

/// What `blocks` hold when they say nothing.
bool isEmpty(const BlockList &blocks)
{
    return std::ranges::all_of(blocks, [](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block.content);
        return paragraph && paragraph->text.isEmpty();
    });
}

void setText(TableCell &cell, const QString &text, IdGenerator &ids)
{
    if (plainText(cell.blocks) == text)
        return;
    const bool hasParagraph = cell.blocks.size() == 1 && std::holds_alternative<Paragraph>(cell.blocks[0].content);
    Block block = hasParagraph ? cell.blocks[0] : Block{.id = ids.next()};
    block.content = Paragraph{normalised(plainInlines(text))};
    cell.blocks = {block};
}

}

Table newTable(int rows, int columns, IdGenerator &ids)
{
    Table table;
    for (int row = 0; row < rows; ++row) {
        table.rows.append(TableRow{.id = ids.next()});
        for (int column = 0; column < columns; ++column)
            table.rows[row].cells.append(TableCell{.id = ids.next()});
    }
    return table;
}

Table squared(const Table &table, IdGenerator &ids)
{
    return Grid(table).table(ids);
}

Table withRow(const Table &table, int at, IdGenerator &ids)
{
    Grid grid(table);
    if (at >= 0 && at <= grid.rows())
        grid.insertRow(at, ids);
    return grid.table(ids);
}

Table withColumn(const Table &table, int at, IdGenerator &ids)
{
    Grid grid(table);
    if (at >= 0 && at <= grid.columns())
        grid.insertColumn(at);
    return grid.table(ids);
}

Table withoutRow(const Table &table, int at, IdGenerator &ids)
{
    Grid grid(table);
    if (at >= 0 && at < grid.rows() && grid.rows() > 1)
        grid.removeRow(at);
    return grid.table(ids);
}

Table withoutColumn(const Table &table, int at, IdGenerator &ids)
{
    Grid grid(table);
    if (at >= 0 && at < grid.columns() && grid.columns() > 1)
        grid.removeColumn(at);
    return grid.table(ids);
}

TableArea wholeCells(const TableLayout &layout, TableArea area)
{
    for (bool grows = true; grows;) {
        const TableArea before = area;
        for (const PlacedCell &placed : layout.cells) {
            if (placed.area.overlaps(area))
                area = area.united(placed.area);
        }
        grows = area != before;
    }
    return area;
}

bool canMerge(const Table &table, const TableArea &area)
{
    const TableLayout layout = layoutOf(table);
    const TableArea whole = wholeCells(layout, area);
    const auto count =
        std::ranges::count_if(layout.cells, [&](const PlacedCell &placed) { return placed.area.overlaps(whole); });
    const bool leavesHeader = table.headerRow && whole.row == 0 && whole.rows > 1;
    return count > 1 && !leavesHeader && whole.endRow() <= layout.rows && whole.endColumn() <= layout.columns;
}

Table withMerged(const Table &table, const TableArea &area, IdGenerator &ids)
{
    Grid grid(squared(table, ids));
    if (!canMerge(table, area))
        return grid.table(ids);
    const TableArea whole = wholeCells(grid.layout(), area);
    std::optional<PlacedCell> merged;
    for (const PlacedCell &placed : std::as_const(grid.cells())) {
        if (!placed.area.overlaps(whole))
            continue;
        if (!merged)
            merged = placed;
        else if (isEmpty(merged->cell.blocks))
            merged->cell.blocks = isEmpty(placed.cell.blocks) ? merged->cell.blocks : placed.cell.blocks;
        else if (!isEmpty(placed.cell.blocks))
            merged->cell.blocks += placed.cell.blocks;
    }
    grid.cells().removeIf([&](const PlacedCell &placed) { return placed.area.overlaps(whole); });
    merged->area = whole;
    grid.cells().append(*merged);
    return grid.table(ids);
}

Table withSplit(const Table &table, const Id &cell, IdGenerator &ids)
{
    Grid grid(table);
    for (PlacedCell &placed : grid.cells()) {
        if (placed.cell.id == cell)
            placed.area.rows = placed.area.columns = 1;
    }
    return grid.table(ids);
}

Table withHeaderRow(const Table &table, bool isHeader, IdGenerator &ids)
{
    Grid grid(table);
    grid.setHeaderRow(isHeader);
    return grid.table(ids);
}

Table withCellBlocks(Table table, const Id &cell, const BlockList &blocks)
{
    for (TableRow &row : table.rows) {
        for (TableCell &candidate : row.cells) {
            if (candidate.id == cell)
                candidate.blocks = blocks;
        }
    }
    return table;
}

Table withTexts(const Table &table, int row, int column, const QList<QStringList> &texts, IdGenerator &ids)
{
    Grid grid(squared(table, ids));
    qsizetype width = 0;
    for (const QStringList &line : texts)
        width = std::max(width, line.size());
    while (grid.rows() < row + texts.size())
        grid.insertRow(grid.rows(), ids);
    while (grid.columns() < column + width)
        grid.insertColumn(grid.columns());
    Grid filled(grid.table(ids));
    for (PlacedCell &placed : filled.cells()) {
        const int textRow = placed.area.row - row, textColumn = placed.area.column - column;
        if (textRow >= 0 && textRow < texts.size() && textColumn >= 0 && textColumn < texts[textRow].size())
            setText(placed.cell, texts[textRow][textColumn], ids);
    }
    return filled.table(ids);
}

}
