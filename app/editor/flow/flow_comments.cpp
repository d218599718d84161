// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_comments.h"

#include "editor/flow/flow_geometry.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace noticewright
{

namespace
{

/// Readable on light and on dark; no other sign of the flow has it.
QColor colourOf(const QPalette &palette, bool isCurrent)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    QColor colour = isDark ? QColor(255, 205, 70) : QColor(225, 160, 0);
    colour.setAlphaF(isCurrent ? 1.0F : 0.75F);
    return colour;
}

bool holds(const FlowLine &line, const Id &id)
{
    if (line.shell.id == id)
        return true;
    if (std::ranges::any_of(line.path, [&](const FlowContainer &container) {
            return container.shell.id == id || container.member == id;
        }))
        return true;
    bool isWithin = false;
    if (line.isObject()) {
        const BlockList shell{line.shell};
        visitBlocks(shell, [&](const Block &inner) { isWithin = isWithin || inner.id == id; });
    }
    return isWithin;
}

/// The line that shows one text of a block.
qsizetype lineOf(const FlowComment &comment, const QList<FlowLine> &lines)
{
    if (comment.block.isEmpty())
        return 0;
    int index = comment.index;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const FlowLine &line = lines[at];
        if (line.isTerm() ? line.path.last().shell.id == comment.block && index-- == 0
                          : line.shell.id == comment.block && !line.isObject())
            return at;
    }
    return -1;
}

/// The parts of one row between two offsets, from left to right: writing of
/// both directions gives several.
QList<std::pair<qreal, qreal>> partsOf(const QString &text, const QTextLine &row, int from, int to)
{
    QList<std::pair<qreal, qreal>> parts;
    // Where directions meet, one place between characters is at two places of the row: glyphs are only at one.
    for (const QGlyphRun &run : row.glyphRuns(from, to - from))
        parts.append({run.boundingRect().left(), run.boundingRect().right()});
    // What is no character has no glyph.
    for (int at = from; at < to; ++at) {
        if (text[at] == QChar::ObjectReplacementCharacter) {
            const qreal a = row.cursorToX(at, QTextLine::Leading), b = row.cursorToX(at, QTextLine::Trailing);
            parts.append(std::minmax(a, b));
        }
    }
    std::ranges::sort(parts);
    QList<std::pair<qreal, qreal>> joined;
    for (const auto &[left, right] : std::as_const(parts)) {
        if (!joined.isEmpty() && left <= joined.last().second + 0.5)
            joined.last().second = std::max(joined.last().second, right);
        else
            joined.append({left, right});
    }
    return joined;
}

}

std::optional<FlowComments::Range> FlowComments::rangeOf(const FlowComment &comment, const QList<FlowLine> &lines) const
{
    Range range{comment.comment, true, comment.isCurrent, QTextCursor(m_document)};
    const qsizetype line = comment.length > 0 ? lineOf(comment, lines) : -1;
    if (line >= 0) {
        range.isBlock = false;
        const QTextBlock block = m_document->findBlockByNumber(int(line));
        const qsizetype most = block.length() - 1;
        range.place.setPosition(block.position() + int(std::min(comment.start, most)));
        range.place.setPosition(block.position() + int(std::min(comment.start + comment.length, most)),
                                QTextCursor::KeepAnchor);
    } else {
        const auto isPart = [&](const FlowLine &one) { return comment.block.isEmpty() || holds(one, comment.block); };
        const auto first = std::ranges::find_if(lines, isPart);
        if (first == lines.end())
            return {};
        const auto end = std::find_if_not(first, lines.end(), isPart);
        range.place.setPosition(m_document->findBlockByNumber(int(first - lines.begin())).position());
        const QTextBlock last = m_document->findBlockByNumber(int(end - lines.begin()) - 1);
        range.place.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    }
    // What is typed just behind the words is not theirs.
    range.place.setKeepPositionOnInsert(!range.isBlock);
    return range;
}

void FlowComments::set(const QList<FlowComment> &comments, const QList<FlowLine> &lines)
{
    m_ranges.clear();
    for (const FlowComment &comment : comments) {
        if (auto range = rangeOf(comment, lines))
            m_ranges.append(*range);
    }
    // The current one is painted over the others.
    std::ranges::stable_sort(m_ranges, {}, &Range::isCurrent);
}

Id FlowComments::at(int position) const
{
    Id found;
    int least = 0;
    for (const Range &range : m_ranges) {
        const int start = range.place.selectionStart(), end = range.place.selectionEnd();
        // All words are before any block.
        const int length = end - start + (range.isBlock ? m_document->characterCount() : 0);
        if (position < start || position > end || (!found.isEmpty() && length >= least))
            continue;
        found = range.comment;
        least = length;
    }
    return found;
}

QStringList FlowComments::wordsOf(const Id &comment) const
{
    QStringList words;
    for (const Range &range : m_ranges) {
        if (range.comment == comment && !range.isBlock)
            words.append(range.place.selectedText());
    }
    return words;
}

void FlowComments::paint(QPainter &painter, const QRectF &view, const QPalette &palette) const
{
    for (const Range &range : m_ranges) {
        const QRectF first = rectOf(m_document->findBlock(range.place.selectionStart()));
        const QRectF last = rectOf(m_document->findBlock(range.place.selectionEnd()));
        if (first.top() > view.bottom() || last.bottom() < view.top())
            continue;
        if (range.isBlock)
            paintMark(painter, range, view, palette);
        else
            paintWords(painter, range, view, palette);
    }
}

void FlowComments::paintWords(QPainter &painter, const Range &range, const QRectF &view, const QPalette &palette) const
{
    const QColor colour = colourOf(palette, range.isCurrent);
    QColor tint = colour;
    tint.setAlphaF(range.isCurrent ? 0.45F : 0.2F);
    const qreal width = range.isCurrent ? 2 : 1;
    const QTextBlock end = m_document->findBlock(range.place.selectionEnd()).next();
    for (QTextBlock block = m_document->findBlock(range.place.selectionStart()); block != end; block = block.next()) {
        const QPointF origin = layoutOrigin(block);
        const auto paintRow = [&](const QTextLine &row, int from, int to) {
            for (const auto &[left, right] : partsOf(block.text(), row, from, to)) {
                const QRectF part(origin.x() + left, origin.y() + row.y(), right - left, row.height());
                painter.fillRect(part, tint);
                painter.fillRect(QRectF(part.left(), part.bottom() - width, part.width(), width), colour);
            }
        };
        visitShownRows(block, range.place.selectionStart() - block.position(),
                       range.place.selectionEnd() - block.position(), view, paintRow);
    }
}

/// A bar beside the lines, and a speech bubble at its head.
void FlowComments::paintMark(QPainter &painter, const Range &range, const QRectF &view, const QPalette &palette) const
{
    const QTextBlock first = m_document->findBlock(range.place.selectionStart());
    const QRectF rect = rectOf(first).united(rectOf(m_document->findBlock(range.place.selectionEnd())));
    const bool isRightToLeft = first.textDirection() == Qt::RightToLeft;
    const qreal unit = QFontMetricsF(m_document->defaultFont()).height();
    const qreal barWidth = range.isCurrent ? 3 : 1.5;
    const qreal side = isRightToLeft ? 1 : -1;
    const qreal edge = isRightToLeft ? view.left() : view.right();
    const QColor colour = colourOf(palette, range.isCurrent);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRect(QRectF(QPointF(edge, rect.top()), QPointF(edge + side * barWidth, rect.bottom())).normalized());
    const qreal gap = barWidth + 1;
    const QRectF bubble = QRectF(QPointF(edge + side * gap, rect.top() + unit * 0.1),
                                 QPointF(edge + side * (gap + unit * 0.5), rect.top() + unit * 0.5))
                              .normalized();
    QPainterPath path;
    path.addRoundedRect(bubble, unit * 0.12, unit * 0.12);
    QPainterPath tail;
    tail.addPolygon(QPolygonF({QPointF(bubble.center().x() - unit * 0.12, bubble.bottom() - 1),
                               QPointF(bubble.center().x() + unit * 0.1, bubble.bottom() - 1),
                               QPointF(bubble.center().x() - unit * 0.12, bubble.bottom() + unit * 0.17)}));
    painter.drawPath(path.united(tail));
}

QRectF FlowComments::rectOf(const QTextBlock &block) const
{
    return m_document->documentLayout()->blockBoundingRect(block);
}

}
