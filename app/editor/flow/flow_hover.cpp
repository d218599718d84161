// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_hover.h"

#include "editor/flow/flow_geometry.h"
#include "model/text_offsets.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

namespace noticewright
{

std::optional<FlowPosition> characterAt(const QTextDocument &document, QPointF point)
{
    const int near = document.documentLayout()->hitTest(point, Qt::FuzzyHit);
    const QTextBlock block = document.findBlock(near);
    if (!block.isValid())
        return {};
    const QPointF within = point - layoutOrigin(block);
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine row = block.layout()->lineAt(i);
        if (row.naturalTextRect().contains(within))
            return FlowPosition{block.blockNumber(), row.xToCursor(within.x(), QTextLine::CursorOnCharacter)};
    }
    return {};
}

std::optional<Inline> pieceAt(const QList<FlowLine> &lines, FlowPosition position)
{
    if (position.line >= lines.size() || lines[position.line].isObject())
        return {};
    const InlineList piece = textBetween(lines[position.line].text, position.offset, position.offset + 1);
    return piece.isEmpty() ? std::nullopt : std::optional(piece.first());
}

}
