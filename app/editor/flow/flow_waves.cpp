// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_waves.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace noticewright
{

namespace
{

/// The red that word processors use, with enough contrast on either ground.
QColor waveColour(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightnessF() < 0.5f;
    return isDark ? QColor(255, 110, 100) : QColor(210, 20, 20);
}

/// From peak to peak in both directions, as large as the letters ask for.
void paintWave(QPainter &painter, QPointF from, qreal to, qreal size)
{
    QPainterPath wave(from);
    bool isDown = true;
    for (qreal x = from.x() + size; x < to + size / 2; x += size, isDown = !isDown)
        wave.lineTo(std::min(x, to), from.y() + (isDown ? size : 0));
    painter.drawPath(wave);
}

/// Only rows that show are asked for places: that shapes their text anew.
void paintWord(QPainter &painter, const QTextLayout &layout, const SpelledWord &word, QPointF origin,
               const QRectF &area)
{
    // What an input method composes stands in the layout, but not in the text.
    const qsizetype composedAt = layout.preeditAreaPosition(), composed = layout.preeditAreaText().size();
    const auto inLayout = [&](qsizetype offset) {
        return offset + (composed > 0 && offset >= composedAt ? composed : 0);
    };
    const qsizetype begin = inLayout(word.start), end = inLayout(word.end());
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine row = layout.lineAt(i);
        const qsizetype first = std::max(begin, qsizetype(row.textStart()));
        const qsizetype last = std::min(end, qsizetype(row.textStart() + row.textLength()));
        const qreal top = origin.y() + row.y();
        if (first >= last || top > area.bottom() || top + row.height() < area.top())
            continue;
        const qreal one = row.cursorToX(int(first)), other = row.cursorToX(int(last));
        const qreal size = std::max(1.5, row.descent() * 0.4);
        const qreal y = row.y() + row.ascent() + std::max(1.0, row.descent() - size - 0.5);
        paintWave(painter, origin + QPointF(std::min(one, other), y), origin.x() + std::max(one, other), size);
    }
}

}

void paintWaves(QPainter &painter, const QTextDocument &document, const FlowMisspellings &words, const QRectF &area,
                const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(waveColour(palette), 1.1));
    const int position = document.documentLayout()->hitTest(area.topLeft(), Qt::FuzzyHit);
    for (QTextBlock block = document.findBlock(std::max(position, 0)); block.isValid(); block = block.next()) {
        const QRectF rect = document.documentLayout()->blockBoundingRect(block);
        if (rect.top() > area.bottom())
            break;
        for (const SpelledWord &word : words.in(block.blockNumber())) {
            if (words.isShown(block.blockNumber(), word))
                paintWord(painter, *block.layout(), word, block.layout()->position(), area);
        }
    }
}

}
