// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/table_layout.h"

#include <QStringList>

namespace noticewright
{

/// These give the table as it is afterwards. Its grid is rectangular then,
/// whatever it was before: each place belongs to one cell, in each row and each
/// column some cell begins, and no cell reaches from the header row into the
/// rows below. Cells that are new are empty and have new ids; the others keep
/// what they hold. Places are counted in that grid; what is not possible changes
/// nothing but that.

/// A table of empty cells with a header row.
[[nodiscard]] Table newTable(int rows, int columns, IdGenerator &ids);

/// The same table with a rectangular grid.
[[nodiscard]] Table squared(const Table &table, IdGenerator &ids);

/// A new row before the row `at`; cells that span across that border grow.
[[nodiscard]] Table withRow(const Table &table, int at, IdGenerator &ids);
[[nodiscard]] Table withColumn(const Table &table, int at, IdGenerator &ids);

/// Cells that span other rows too only shrink. The last row stays.
[[nodiscard]] Table withoutRow(const Table &table, int at, IdGenerator &ids);
[[nodiscard]] Table withoutColumn(const Table &table, int at, IdGenerator &ids);

/// `area` grown until no cell lies across its border.
[[nodiscard]] TableArea wholeCells(const TableLayout &layout, TableArea area);

/// True when the area holds several cells, and not the header row with others.
[[nodiscard]] bool canMerge(const Table &table, const TableArea &area);

/// One cell in place of those in `area`, with the id of the first and what all
/// of them hold, in reading order.
[[nodiscard]] Table withMerged(const Table &table, const TableArea &area, IdGenerator &ids);

/// The cell in its first place, and empty cells in the others that it spanned.
[[nodiscard]] Table withSplit(const Table &table, const Id &cell, IdGenerator &ids);

/// Makes the first row a header or an ordinary row.
[[nodiscard]] Table withHeaderRow(const Table &table, bool isHeader, IdGenerator &ids);

/// Puts blocks into a cell; nothing when there is no such cell.
[[nodiscard]] Table withCellBlocks(Table table, const Id &cell, const BlockList &blocks);

/// Puts texts into the cells from a place on, adding rows and columns as
/// needed. A cell that says the same already keeps its blocks.
[[nodiscard]] Table withTexts(const Table &table, int row, int column, const QList<QStringList> &texts,
                              IdGenerator &ids);

/// The rows and columns of tab-separated text, as spreadsheets copy it: a
/// quoted text may hold tabs and line ends.
[[nodiscard]] QList<QStringList> fromTabSeparated(const QString &text);

/// The plain text of the cells in an area, separated by tabs and line ends.
[[nodiscard]] QString toTabSeparated(const TableLayout &layout, const TableArea &area);

}
