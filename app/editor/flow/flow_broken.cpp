// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_broken.h"

#include "accessibility/fault_colour.h"
#include "editor/flow/flow_format.h"
#include "editor/flow/flow_geometry.h"

#include <QPainter>

namespace noticewright
{

namespace
{

void paintRange(QPainter &painter, const QTextBlock &block, int from, int to, const QRectF &area, const QColor &colour)
{
    QColor tint = colour;
    tint.setAlphaF(0.14f);
    const QPointF origin = layoutOrigin(block);
    visitShownRows(block, from, to, area, [&](const QTextLine &row, int first, int last) {
        const qreal a = row.cursorToX(first), b = row.cursorToX(last);
        const QRectF rect(origin.x() + std::min(a, b), origin.y() + row.y(), std::abs(b - a), row.height());
        painter.fillRect(rect, tint);
        painter.setPen(QPen(colour, 1.5, Qt::DashLine));
        painter.drawLine(rect.bottomLeft() - QPointF(0, 0.5), rect.bottomRight() - QPointF(0, 0.5));
    });
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

void paintBroken(QPainter &painter, const QTextDocument &document, const FlowContext &context, const QRectF &area,
                 const QPalette &palette)
{
    const QColor colour = faultColour(palette.color(QPalette::Base));
    visitShownBlocks(document, area,
                     [&](const QTextBlock &block) { paintBlock(painter, block, context, area, colour); });
}

}
