// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_limit_chips.h"

#include "editor/flow/flow_format.h"
#include "editor/flow/flow_geometry.h"
#include "editor/flow/limit_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(noticewright::FlowLimitChip)
};

/// A chip without its place, and the depth of the container that it is for.
struct Label
{
    FlowLimitChip chip;
    qsizetype depth = 0;
    bool isMember = false;
};

QString keptWording()
{
    //: Stands beside a paragraph whose wording is not translated.
    return Words::tr("as is");
}

/// From the outside in.
QList<Label> labelsOf(const FlowLine &line)
{
    QList<Label> labels;
    const auto add = [&](const Id &part, const Limit &limit, qsizetype depth, bool isMember) {
        if (!limit.isEmpty())
            labels.append({{part, limit, shortLimit(limit), {}}, depth, isMember});
    };
    const auto addWording = [&](const Block &shell, qsizetype depth) {
        if (!shell.isTranslated)
            labels.append({{shell.id, {}, keptWording(), {}}, depth});
    };
    for (qsizetype depth = 0; depth < line.path.size(); ++depth) {
        const FlowContainer &container = line.path[depth];
        add(container.shell.id, container.shell.limit, depth, false);
        addWording(container.shell, depth);
        if (container.isList())
            add(container.member, container.memberLimit, depth, true);
    }
    if (!line.isTerm()) {
        add(line.shell.id, line.shell.limit, line.path.size(), false);
        addWording(line.shell, line.path.size());
    }
    return labels;
}

QFont chipFont(const QFont &font)
{
    QFont smaller = font;
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * 0.85);
    else
        smaller.setPixelSize(int(std::lround(font.pixelSize() * 0.85)));
    return smaller;
}

qreal gapOf(const QFont &font)
{
    return std::round(QFontMetricsF(font).height() * 0.35);
}

qreal widthOf(const Label &label, const QFont &font)
{
    const QFontMetricsF metrics(chipFont(font));
    return std::ceil(metrics.horizontalAdvance(label.chip.text) + metrics.height() * 0.7);
}

LineRange rangeOf(const Label &label, const QList<FlowLine> &lines, qsizetype at)
{
    if (label.depth == lines[at].path.size())
        return {at, at + 1};
    return label.isMember ? memberAround(lines, at, label.depth) : containerAround(lines, at, label.depth);
}

QRectF rectOf(const QTextDocument &document, qsizetype line)
{
    return document.documentLayout()->blockBoundingRect(document.findBlockByNumber(int(line)));
}

/// Gives the labels of a line their places, whether it is the first of what
/// they are for or not.
QList<Label> placedLabels(const QTextDocument &document, const QList<FlowLine> &lines, qsizetype at)
{
    QList<Label> labels = labelsOf(lines[at]);
    if (labels.isEmpty())
        return labels;
    const QFont font = document.defaultFont();
    const QTextBlock block = document.findBlockByNumber(int(at));
    const bool isRightToLeft = block.textDirection() == Qt::RightToLeft;
    const qreal gap = gapOf(font), height = QFontMetricsF(chipFont(font)).height() * 1.15;
    const qreal margin = document.documentMargin() + sideRoomOf(lines[at], lines[at].path.size(), font);
    const QTextLine row = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0) : QTextLine();
    const qreal line = lines[at].isObject() || !row.isValid() ? height : row.height();
    const qreal top = layoutOrigin(block).y() + (row.isValid() ? row.y() : 0) + std::max(0.0, (line - height) / 2);
    qreal edge = isRightToLeft ? margin : document.textWidth() - margin;
    for (Label &label : labels) {
        const qreal width = widthOf(label, font);
        label.chip.rect = QRectF(isRightToLeft ? edge : edge - width, top, width, height);
        edge += isRightToLeft ? width + gap : -width - gap;
    }
    return labels;
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
                            float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

/// What is limited has a frame of full colour, what is only kept as it is one of lines.
void paintChip(QPainter &painter, const FlowLimitChip &chip, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base), text = palette.color(QPalette::Text);
    const bool isLimit = !chip.limit.isEmpty();
    const QRectF frame = chip.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(mixed(base, text, isLimit ? 0.55 : 0.4), 1, isLimit ? Qt::SolidLine : Qt::DotLine));
    painter.setBrush(isLimit ? mixed(base, palette.color(QPalette::Highlight), 0.18) : base);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(text);
    painter.drawText(chip.rect, Qt::AlignCenter | Qt::TextSingleLine, chip.text);
}

/// A line down from the chip, as far as what is limited goes.
void paintExtent(QPainter &painter, const QTextDocument &document, const Label &label, const LineRange &range,
                 qsizetype at, const QPalette &palette)
{
    const qreal top = at == range.begin ? label.chip.rect.bottom() : rectOf(document, at).top();
    const QTextBlock last = document.findBlockByNumber(int(at));
    const qreal bottom = at + 1 == range.end ? layoutOrigin(last).y() + last.layout()->boundingRect().bottom()
                                             : rectOf(document, at).bottom();
    const QRectF first = label.chip.rect;
    const bool isRightToLeft = last.textDirection() == Qt::RightToLeft;
    const qreal x = std::round(isRightToLeft ? first.left() + first.height() / 2 : first.right() - first.height() / 2);
    if (bottom - top < 3)
        return;
    painter.setPen(QPen(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.35), 1));
    painter.drawLine(QPointF(x + 0.5, top), QPointF(x + 0.5, bottom));
}

}

qreal limitRoomOf(const FlowLine &line, const QFont &font)
{
    qreal room = 0;
    for (const Label &label : labelsOf(line))
        room += widthOf(label, font) + gapOf(font);
    return room;
}

QList<FlowLimitChip> limitChipsOf(const QTextDocument &document, const QList<FlowLine> &lines, qsizetype at)
{
    QList<FlowLimitChip> chips;
    for (const Label &label : placedLabels(document, lines, at)) {
        if (rangeOf(label, lines, at).begin == at)
            chips.append(label.chip);
    }
    return chips;
}

QString wordsOf(const FlowLimitChip &chip, const FlowContext &context)
{
    return chip.limit.isEmpty() ? Words::tr("The wording stays as it is in every language.")
                                : context.limitOf(chip.limit);
}

QString limitWordsOf(const FlowLine &line, const FlowContext &context)
{
    QStringList words;
    for (const Label &label : labelsOf(line))
        words.append(wordsOf(label.chip, context));
    words.removeDuplicates();
    return words.join(u' ');
}

std::optional<FlowLimitChip> limitChipAt(const QTextDocument &document, const QList<FlowLine> &lines, QPointF point)
{
    std::optional<FlowLimitChip> found;
    visitShownBlocks(document, QRectF(point, QSizeF(1, 1)), [&](const QTextBlock &block) {
        if (block.blockNumber() >= lines.size())
            return;
        for (const FlowLimitChip &chip : limitChipsOf(document, lines, block.blockNumber())) {
            if (chip.rect.contains(point))
                found = chip;
        }
    });
    return found;
}

void paintLimitChips(QPainter &painter, const QTextDocument &document, const QList<FlowLine> &lines, const QRectF &area,
                     const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(chipFont(document.defaultFont()));
    visitShownBlocks(document, area, [&](const QTextBlock &block) {
        const qsizetype at = block.blockNumber();
        if (at >= lines.size())
            return;
        for (const Label &label : placedLabels(document, lines, at)) {
            const LineRange range = rangeOf(label, lines, at);
            if (!label.chip.limit.isEmpty())
                paintExtent(painter, document, label, range, at, palette);
            if (at == range.begin)
                paintChip(painter, label.chip, palette);
        }
    });
}

}
