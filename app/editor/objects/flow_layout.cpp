// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace noticewright
{

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

void FlowLayout::moveLastTo(int index)
{
    if (index >= 0 && index < count())
        std::rotate(m_items.begin() + index, m_items.end() - 1, m_items.end());
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items)
        least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return least.grownBy(margins);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    layOut(area, true);
}

int FlowLayout::layOut(const QRect &area, bool places) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = area.marginsRemoved(margins);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inner.x(), y = inner.y(), rowHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const bool isLast = item == m_items.back();
        const QSize hint =
            isLast ? item->minimumSize().expandedTo(QSize(0, item->sizeHint().height())) : item->sizeHint();
        if (x > inner.x() && x + hint.width() > inner.right() + 1) {
            x = inner.x();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        const int room = inner.right() + 1 - x;
        const int width = isLast ? std::max(hint.width(), room) : std::min(hint.width(), std::max(room, 1));
        if (places)
            item->setGeometry(QStyle::visualRect(direction, inner, QRect(x, y, width, hint.height())));
        x += width + spacing();
        rowHeight = std::max(rowHeight, hint.height());
    }
    return y + rowHeight - area.y() + margins.bottom();
}

}
