// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_painter.h"

#include "editor/flow/flow_format.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace noticewright
{

namespace
{

QColor withShare(QColor colour, qreal share)
{
    colour.setAlphaF(float(share));
    return colour;
}

bool isNote(const FlowContainer &container)
{
    return std::holds_alternative<Note>(container.shell.content);
}

}

FlowPainter::FlowPainter(const QTextDocument &document, const QList<FlowLine> &lines,
                         const QList<QList<FlowMarker>> &markers, const FlowSigns &signs)
    : m_document(document)
    , m_lines(lines)
    , m_markers(markers)
    , m_signs(signs)
{
}

void FlowPainter::paint(QPainter &painter, const QRectF &area, const QPalette &palette) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const int position = m_document.documentLayout()->hitTest(area.topLeft(), Qt::FuzzyHit);
    const qsizetype first = std::max(m_document.findBlock(std::max(position, 0)).blockNumber() - 1, 0);
    for (qsizetype at = first; at < m_lines.size(); ++at) {
        if (rectOf(at).top() > area.bottom())
            break;
        paintSign(painter, at, palette);
        paintFrames(painter, at, at == first, palette);
        for (const FlowMarker &marker : m_markers[at])
            paintMarker(painter, at, marker, palette.color(QPalette::Text));
    }
}

void FlowPainter::paintFrames(QPainter &painter, qsizetype at, bool isFirst, const QPalette &palette) const
{
    const FlowLine &line = m_lines[at];
    const QColor text = palette.color(QPalette::Text);
    const qreal unit = QFontMetricsF(m_document.defaultFont()).height();
    const qsizetype shared = isFirst || at == 0 ? 0 : sharedContainers(m_lines[at - 1], line);
    for (qsizetype depth = shared; depth < line.path.size(); ++depth) {
        const FlowContainer &container = line.path[depth];
        if (container.isList() || container.isDefinitionList())
            continue;
        const QRectF around =
            rectOf(containerAround(m_lines, at, depth), depth, sideRoomOf(line, depth, m_document.defaultFont()));
        const bool isRightToLeft = m_document.findBlockByNumber(int(at)).textDirection() == Qt::RightToLeft;
        if (isNote(container)) {
            const QColor accent = palette.color(QPalette::Highlight);
            painter.setPen(QPen(withShare(accent, 0.45), 1));
            painter.setBrush(withShare(accent, 0.07));
            painter.drawRoundedRect(around.adjusted(0.5, -unit * 0.2, -0.5, unit * 0.2), unit / 4, unit / 4);
        } else {
            QRectF bar = around.adjusted(unit * 0.4, 0, 0, 0);
            bar.setWidth(unit * 0.2);
            if (isRightToLeft)
                bar.moveRight(around.right() - unit * 0.4);
            painter.fillRect(bar, withShare(text, 0.3));
        }
    }
    if (line.kind == FlowLine::Kind::Verbatim) {
        const qsizetype depth = line.path.size();
        const QRectF around = rectOf({at, at + 1}, depth, sideRoomOf(line, depth, m_document.defaultFont()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(withShare(text, 0.07));
        painter.drawRoundedRect(around.adjusted(0, -unit * 0.2, 0, unit * 0.2), unit / 4, unit / 4);
    }
}

/// The edge is where reading begins, outside of the text.
void FlowPainter::paintSign(QPainter &painter, qsizetype at, const QPalette &palette) const
{
    const FlowLine &line = m_lines[at];
    const auto sign = m_signs.constFind(line.path.isEmpty() ? line.shell.id : line.path.first().shell.id);
    if (sign == m_signs.cend())
        return;
    const QRectF rect = rectOf(at);
    if (*sign == FlowSign::Referred) {
        painter.fillRect(QRectF(0, rect.top(), m_document.textWidth(), rect.height()),
                         withShare(palette.color(QPalette::Highlight), 0.18));
        return;
    }
    const bool isRightToLeft = m_document.findBlockByNumber(int(at)).textDirection() == Qt::RightToLeft;
    constexpr qreal width = 2.5;
    const qreal x = isRightToLeft ? m_document.textWidth() - width / 2 : width / 2;
    QPen pen(QColor(40, 150, 80), width, Qt::SolidLine, Qt::FlatCap);
    if (*sign == FlowSign::Stale) {
        pen.setColor(QColor(220, 110, 0));
        pen.setDashPattern({2.5, 1.5});
    } else if (*sign == FlowSign::Untraced) {
        pen.setColor(withShare(palette.color(QPalette::Text), 0.5));
        pen.setDashPattern({1, 2});
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
}

void FlowPainter::paintMarker(QPainter &painter, qsizetype at, const FlowMarker &marker, const QColor &colour) const
{
    const QTextBlock block = m_document.findBlockByNumber(int(at));
    const QTextLine row = block.layout()->lineAt(0);
    if (!row.isValid())
        return;
    const QFontMetricsF metrics(m_document.defaultFont());
    const bool isRightToLeft = block.textDirection() == Qt::RightToLeft;
    const qreal sideRoom = sideRoomOf(m_lines[at], marker.depth, m_document.defaultFont());
    const QRectF inner = rectOf({at, at + 1}, marker.depth + 1, sideRoom);
    const qreal gap = metrics.height() * 0.4;
    // A card has its baseline at its foot; the marker belongs to its first row.
    const qreal ascent = m_lines[at].isObject() ? metrics.height() * 1.35 : row.ascent();
    const qreal baseline = rectOf(at).top() + row.y() + ascent;
    if (marker.number.isEmpty()) {
        const qreal x = isRightToLeft ? inner.right() + gap * 1.5 : inner.left() - gap * 1.5;
        paintBullet(painter, {x, baseline - metrics.xHeight() * 0.55}, marker.bulletLevel, colour);
        return;
    }
    const qreal width = metrics.horizontalAdvance(marker.number);
    painter.setFont(m_document.defaultFont());
    painter.setPen(colour);
    painter.setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(QPointF(isRightToLeft ? inner.right() + gap : inner.left() - gap - width, baseline),
                     marker.number);
}

void FlowPainter::paintBullet(QPainter &painter, QPointF centre, int level, const QColor &colour) const
{
    const qreal radius = QFontMetricsF(m_document.defaultFont()).xHeight() * 0.38;
    painter.setPen(QPen(colour, radius * 0.4));
    painter.setBrush(level % 3 == 1 ? QBrush(Qt::NoBrush) : QBrush(colour));
    if (level % 3 == 2)
        painter.drawRect(QRectF(centre.x() - radius * 0.8, centre.y() - radius * 0.8, radius * 1.6, radius * 1.6));
    else
        painter.drawEllipse(centre, radius, radius);
}

QRectF FlowPainter::rectOf(LineRange range, qsizetype depth, qreal sideRoom) const
{
    const qreal margin = m_document.documentMargin() + sideRoom;
    const qreal indent = indentOf(m_lines[range.begin], depth) * m_document.indentWidth();
    const bool isRightToLeft = m_document.findBlockByNumber(int(range.begin)).textDirection() == Qt::RightToLeft;
    QRectF rect = rectOf(range.begin).united(rectOf(range.end - 1));
    rect.setLeft(margin + (isRightToLeft ? 0 : indent));
    rect.setRight(m_document.textWidth() - margin - (isRightToLeft ? indent : 0));
    return rect;
}

QRectF FlowPainter::rectOf(qsizetype line) const
{
    return m_document.documentLayout()->blockBoundingRect(m_document.findBlockByNumber(int(line)));
}

}
