// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/hit_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace noticewright
{

namespace
{

/// How many characters before what was found are shown.
constexpr qsizetype mostBefore = 40;
constexpr qsizetype mostShown = 400;

struct Shown
{
    QString text;
    qsizetype start;
};

Shown around(const QString &text, qsizetype start)
{
    qsizetype from = std::max<qsizetype>(0, start - mostBefore);
    // From the beginning of a word, and never from within a character.
    while (from > 0 && from < start && !text[from - 1].isSpace())
        ++from;
    const QString before = from > 0 ? QStringLiteral("…") : QString();
    return {before + text.sliced(from).left(mostShown), start - from + before.size()};
}

}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const Shown shown = around(item.text, index.data(StartRole).toLongLong());
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    QTextLayout layout(shown.text, item.font);
    QTextOption lineOption;
    lineOption.setWrapMode(QTextOption::NoWrap);
    lineOption.setTextDirection(shown.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(lineOption);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    layout.setFormats({{int(shown.start), index.data(LengthRole).toInt(), bold}});
    const QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(area);
    const bool isSelected = item.state & QStyle::State_Selected;
    const auto group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    painter->setPen(item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    const qreal top = area.top() + (area.height() - layout.boundingRect().height()) / 2;
    layout.draw(painter, QPointF(area.left(), top));
    painter->restore();
}

}
