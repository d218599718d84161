// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/block.h"

namespace noticewright
{

/// A part of a table's grid, counted in rows and columns.
struct TableArea
{
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;

    [[nodiscard]] int endRow() const { return row + rows; }
    [[nodiscard]] int endColumn() const { return column + columns; }
    [[nodiscard]] bool contains(int atRow, int atColumn) const
    {
        return atRow >= row && atRow < endRow() && atColumn >= column && atColumn < endColumn();
    }
    [[nodiscard]] bool overlaps(const TableArea &other) const
    {
        return row < other.endRow() && other.row < endRow() && column < other.endColumn() && other.column < endColumn();
    }
    /// The smallest area around both.
    [[nodiscard]] TableArea united(const TableArea &other) const;
    friend bool operator==(const TableArea &, const TableArea &) = default;
};

struct PlacedCell
{
    TableCell cell;
    TableArea area;
};

/// Where the cells of a table stand in its grid.
struct TableLayout
{
    int rows = 0;
    int columns = 0;
    /// In reading order. No two overlap; places without a cell are possible.
    QList<PlacedCell> cells;

    /// The cell that covers a place, or null.
    [[nodiscard]] const PlacedCell *cellAt(int row, int column) const;
    [[nodiscard]] const PlacedCell *cell(const Id &id) const;
};

/// The grid as readers see it: a cell is pushed aside by those that span down
/// from above, ends where another begins, and leaves neither the table nor its
/// header row.
[[nodiscard]] TableLayout layoutOf(const Table &table);

}
