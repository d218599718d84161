// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_objects.h"

#include "accessibility/fault_colour.h"
#include "editor/flow/flow_format.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextEdit>

#include <cmath>

namespace noticewright
{

namespace
{

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto mix = [&](float x, float y) { return float(x * (1 - share) + y * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.85);
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * 0.85)));
    return font;
}

}

/// A card's rows with their fonts; a card without a title shows its kind as one.
struct FlowObjects::CardText
{
    QFont labelFont;
    QFont titleFont;
    QFont font;
    QString label;
    QString title;
    QString summary;

    [[nodiscard]] qreal padding() const { return QFontMetricsF(font).height() * 0.45; }
    [[nodiscard]] qreal height() const
    {
        const qreal labelHeight = label.isEmpty() ? 0 : QFontMetricsF(labelFont).height();
        const qreal summaryHeight = summary.isEmpty() ? 0 : QFontMetricsF(font).height();
        return std::ceil(2 * padding() + labelHeight + QFontMetricsF(titleFont).height() + summaryHeight);
    }
};

FlowObjects::FlowObjects(QTextEdit *editor) : QObject(editor), m_editor(editor)
{
    editor->document()->documentLayout()->registerHandler(CardObject, this);
    editor->document()->documentLayout()->registerHandler(ChipObject, this);
}

QSizeF FlowObjects::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    if (format.objectType() == CardObject)
        return cardSize(document, position);
    const QFontMetricsF metrics(chipFont(format));
    return {std::ceil(metrics.horizontalAdvance(chipText(format)) + metrics.height() * 0.6), metrics.height()};
}

void FlowObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                             const QTextFormat &format)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(m_editor->layoutDirection());
    if (format.objectType() == CardObject)
        drawCard(painter, rect, document, position);
    else
        drawChip(painter, rect, format.toCharFormat());
    painter->restore();
}

FlowObjects::CardText FlowObjects::cardAt(QTextDocument *document, int position) const
{
    const auto line = document->findBlock(position).blockFormat().property(LineProperty).value<FlowLine>();
    const FlowCard card = m_context.cardOf(line.shell);
    CardText text{.labelFont = smaller(m_editor->font()), .titleFont = m_editor->font(), .font = m_editor->font()};
    text.titleFont.setWeight(QFont::DemiBold);
    text.title = card.title.isEmpty() ? card.kind : card.title;
    text.label = card.title.isEmpty() ? QString() : card.kind;
    text.summary = card.summary;
    return text;
}

QSizeF FlowObjects::cardSize(QTextDocument *document, int position) const
{
    const QTextBlockFormat format = document->findBlock(position).blockFormat();
    const qreal width = document->textWidth() - 2 * document->documentMargin()
        - format.indent() * document->indentWidth() - format.leftMargin() - format.rightMargin();
    const qreal least = 10 * QFontMetricsF(m_editor->font()).averageCharWidth();
    return {std::floor(std::max(width, least)), cardAt(document, position).height()};
}

void FlowObjects::drawCard(QPainter *painter, const QRectF &rect, QTextDocument *document, int position) const
{
    const CardText card = cardAt(document, position);
    const QPalette palette = m_editor->palette();
    const bool selected = isSelected(position);
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = palette.color(QPalette::Highlight);
    const qreal padding = card.padding();
    const QRectF frame = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    // The selection behind it is not to shine through.
    if (selected)
        painter->fillRect(rect, base);
    painter->setBrush(selected ? mixed(base, accent, 0.12) : mixed(base, palette.color(QPalette::Text), 0.04));
    painter->setPen(selected ? QPen(accent, m_editor->hasFocus() ? 2 : 1)
                             : QPen(mixed(base, palette.color(QPalette::Text), 0.25), 1));
    painter->drawRoundedRect(selected ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, padding / 2, padding / 2);

    QRectF row = rect.adjusted(padding * 1.5, padding, -padding * 1.5, 0);
    const auto draw = [&](const QString &text, const QFont &font, QPalette::ColorRole role) {
        if (text.isEmpty())
            return;
        const QFontMetricsF metrics(font);
        row.setHeight(metrics.height());
        painter->setFont(font);
        painter->setPen(palette.color(role));
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, row.width()));
        row.translate(0, metrics.height());
    };
    draw(card.label, card.labelFont, QPalette::PlaceholderText);
    draw(card.title, card.titleFont, QPalette::Text);
    draw(card.summary, card.font, QPalette::PlaceholderText);
}

void FlowObjects::paintSelectedCards(QPainter *painter, const QRectF &area)
{
    QTextDocument *document = m_editor->document();
    const QTextCursor cursor = m_editor->textCursor();
    if (!cursor.hasSelection())
        return;
    for (QTextBlock block = document->findBlock(cursor.selectionStart());
         block.isValid() && block.position() < cursor.selectionEnd(); block = block.next()) {
        const QTextLine row = block.layout()->lineAt(0);
        if (block.text() != QString(QChar::ObjectReplacementCharacter) || !row.isValid()
            || !isSelected(block.position()))
            continue;
        const QPointF origin = document->documentLayout()->blockBoundingRect(block).topLeft();
        const QRectF rect =
            row.naturalTextRect().translated(QPointF(0, origin.y()) + QPointF(block.layout()->position().x(), 0));
        if (rect.intersects(area) && block.begin().fragment().charFormat().objectType() == CardObject)
            drawObject(painter, rect, document, block.position(), block.begin().fragment().charFormat());
    }
}

void FlowObjects::drawChip(QPainter *painter, const QRectF &rect, const QTextCharFormat &format) const
{
    const QPalette palette = m_editor->palette();
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QRectF frame = rect.adjusted(1, 0.5, -1, -0.5);
    const bool isBroken = m_context.isBroken(format.property(AtomProperty).value<Inline>());
    const QColor colour = isBroken ? faultColour(base) : text;
    painter->setPen(isBroken ? QPen(colour, 1.5, Qt::DashLine) : QPen(mixed(base, text, 0.3), 1));
    painter->setBrush(mixed(base, colour, 0.1));
    painter->drawRoundedRect(frame, frame.height() / 4, frame.height() / 4);
    painter->setFont(chipFont(format));
    painter->setPen(text);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, chipText(format));
}

QString FlowObjects::chipText(const QTextFormat &format) const
{
    constexpr qsizetype longest = 60;
    const QString text = m_context.chipOf(format.property(AtomProperty).value<Inline>());
    return text.size() <= longest ? text : text.first(longest - 1) + u'…';
}

QFont FlowObjects::chipFont(const QTextFormat &format) const
{
    return format.toCharFormat().font().resolve(m_editor->font());
}

bool FlowObjects::isSelected(int position) const
{
    const QTextCursor cursor = m_editor->textCursor();
    return cursor.selectionStart() <= position && position < cursor.selectionEnd();
}

}
