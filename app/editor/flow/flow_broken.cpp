// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_broken.h"

#include "editor/flow/flow_format.h"
#include "editor/flow/flow_geometry.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace noticewright
{

namespace
{

void paintRange(QPainter &painter, const QTextBlock &block, int from, int to, const QRectF &area, const QColor &colour)
{
    QColor tint = colour;
    tint.setAlphaF(0.14f);
    const QPointF origin = layoutOrigin(block);
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine row = block.layout()->lineAt(i);
        const int first = std::max(from, row.textStart());
        const int last = std::min(to, row.textStart() + row.textLength());
        const qreal top = origin.y() + row.y();
        if (first >= last || top > area.bottom() || top + row.height() < area.top())
            continue;
        const qreal a = row.cursorToX(first), b = row.cursorToX(last);
        const QRectF rect(origin.x() + std::min(a, b), origin.y() + row.y(), std::abs(b - a), row.height());
        painter.fillRect(rect, tint);
        painter.setPen(QPen(colour, 1.5, Qt::DashLine));
        painter.drawLine(rect.bottomLeft() - QPointF(0, 0.5), rect.bottomRight() - QPointF(0, 0.5));
    }
}

void paintBlock(QPainter &painter, const QTextBlock &block, const FlowContext &context, const QRectF &area,
                const QColor &colour)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        const QVariant marks = format.property(MarksProperty);
        if (!marks.isValid() || !context.isBroken(Inline{.marks = marks.value<Marks>()}))
            continue;
        const int from = it.fragment().position() - block.position();
        paintRange(painter, block, from, from + it.fragment().length(), area, colour);
    }
}

}

QColor brokenColour(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x1b, 0x1b);
}

void paintBroken(QPainter &painter, const QTextDocument &document, const FlowContext &context, const QRectF &area,
                 const QPalette &palette)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const int position = layout->hitTest(area.topLeft(), Qt::FuzzyHit);
    QTextBlock block = document.findBlock(std::max(position, 0));
    const QColor colour = brokenColour(palette);
    for (; block.isValid() && layout->blockBoundingRect(block).top() <= area.bottom(); block = block.next())
        paintBlock(painter, block, context, area, colour);
}

}
