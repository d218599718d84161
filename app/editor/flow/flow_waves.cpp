// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_waves.h"

#include "accessibility/fault_colour.h"
#include "editor/flow/flow_geometry.h"

#include <QPainter>
#include <QPainterPath>

namespace noticewright
{

namespace
{

/// From peak to peak in both directions, as large as the letters ask for.
void paintWave(QPainter &painter, QPointF from, qreal to, qreal size)
{
    QPainterPath wave(from);
    bool isDown = true;
    for (qreal x = from.x() + size; x < to + size / 2; x += size, isDown = !isDown)
        wave.lineTo(std::min(x, to), from.y() + (isDown ? size : 0));
    painter.drawPath(wave);
}

void paintWord(QPainter &painter, const QTextBlock &block, const SpelledWord &word, const QRectF &area)
{
    const QTextLayout &layout = *block.layout();
    // What an input method composes stands in the layout, but not in the text.
    const int composedAt = layout.preeditAreaPosition(), composed = int(layout.preeditAreaText().size());
    const auto inLayout = [&](qsizetype offset) {
        return int(offset) + (composed > 0 && offset >= composedAt ? composed : 0);
    };
    const QPointF origin = layoutOrigin(block);
    visitShownRows(
        block, inLayout(word.start), inLayout(word.end()), area, [&](const QTextLine &row, int first, int last) {
            const qreal one = row.cursorToX(first), other = row.cursorToX(last);
            const qreal size = std::max(1.5, row.descent() * 0.4);
            const qreal y = row.y() + row.ascent() + std::max(1.0, row.descent() - size - 0.5);
            paintWave(painter, origin + QPointF(std::min(one, other), y), origin.x() + std::max(one, other), size);
        });
}

}

void paintWaves(QPainter &painter, const QTextDocument &document, const FlowMisspellings &words, const QRectF &area,
                const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faultColour(palette.color(QPalette::Base)), 1.1));
    visitShownBlocks(document, area, [&](const QTextBlock &block) {
        for (const SpelledWord &word : words.in(block.blockNumber())) {
            if (words.isShown(block.blockNumber(), word))
                paintWord(painter, block, word, area);
        }
    });
}

}
