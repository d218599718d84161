// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/block.h"

#include <QHash>

namespace noticewright
{

/// Says which column each cell of the next row begins in: cells that span rows
/// push those below them aside.
class ColumnCounter
{
public:
    QList<int> nextRow(const TableRow &row)
    {
        QList<int> columns;
        int column = 0;
        for (const TableCell &cell : row.cells) {
            while (m_taken.value(column) > 0)
                ++column;
            columns.append(column);
            for (int i = 0; i < cell.columnSpan; ++i)
                m_taken[column++] = cell.rowSpan;
        }
        for (int &rows : m_taken)
            --rows;
        return columns;
    }

private:
    QHash<int, int> m_taken;
};

}
