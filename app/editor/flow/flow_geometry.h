// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace noticewright
{

/// Where the layout of a block counts its lines from, in the document's coordinates.
[[nodiscard]] inline QPointF layoutOrigin(const QTextBlock &block)
{
    // The layout itself counts from the frame around the text.
    return {block.layout()->position().x(),
            block.document()->documentLayout()->blockBoundingRect(block).top() - block.layout()->boundingRect().top()};
}

/// Calls `visit(block)` for each block that shows in `area`.
template<typename Visit>
void visitShownBlocks(const QTextDocument &document, const QRectF &area, const Visit &visit)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const int position = layout->hitTest(area.topLeft(), Qt::FuzzyHit);
    QTextBlock block = document.findBlock(std::max(position, 0));
    for (; block.isValid() && layout->blockBoundingRect(block).top() <= area.bottom(); block = block.next())
        visit(block);
}

/// Calls `visit(row, first, last)` for each row of the block that shows in `area`
/// and has some of the characters from `from` up to `to`: `first` up to `last`.
/// Places in other rows are not to be asked for: that shapes their text anew.
template<typename Visit>
void visitShownRows(const QTextBlock &block, int from, int to, const QRectF &area, const Visit &visit)
{
    const qreal top = layoutOrigin(block).y();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine row = block.layout()->lineAt(i);
        const int first = std::max(from, row.textStart());
        const int last = std::min(to, row.textStart() + row.textLength());
        if (first < last && top + row.y() <= area.bottom() && top + row.y() + row.height() >= area.top())
            visit(row, first, last);
    }
}

}
