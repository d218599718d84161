// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/table_layout.h"

#include <algorithm>

namespace noticewright
{

TableArea TableArea::united(const TableArea &other) const
{
    const int top = std::min(row, other.row), left = std::min(column, other.column);
    return {top, left, std::max(endRow(), other.endRow()) - top, std::max(endColumn(), other.endColumn()) - left};
}

const PlacedCell *TableLayout::cellAt(int row, int column) const
{
    const auto found =
        std::ranges::find_if(cells, [&](const PlacedCell &placed) { return placed.area.contains(row, column); });
    return found == cells.end() ? nullptr : &*found;
}

const PlacedCell *TableLayout::cell(const Id &id) const
{
    const auto found = std::ranges::find_if(cells, [&](const PlacedCell &placed) { return placed.cell.id == id; });
    return found == cells.end() ? nullptr : &*found;
}

TableLayout layoutOf(const Table &table)
{
    TableLayout layout{.rows = int(table.rows.size())};
    // The first row below each column's last cell.
    QList<int> freeFrom;
    for (int row = 0; row < layout.rows; ++row) {
        const int rowsLeft = table.headerRow && row == 0 ? 1 : layout.rows - row;
        int column = 0;
        for (const TableCell &cell : table.rows[row].cells) {
            while (freeFrom.value(column) > row)
                ++column;
            TableArea area{row, column, std::clamp(cell.rowSpan, 1, rowsLeft), 0};
            while (area.columns < std::max(cell.columnSpan, 1) && freeFrom.value(area.endColumn()) <= row) {
                if (area.endColumn() >= freeFrom.size())
                    freeFrom.append(0);
                freeFrom[area.endColumn()] = area.endRow();
                ++area.columns;
            }
            column = area.endColumn();
            layout.cells.append({cell, area});
        }
    }
    layout.columns = int(freeFrom.size());
    return layout;
}

}
