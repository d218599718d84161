// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace noticewright
{

/// Draws the text around what was found, and that bold, so that it is in view
/// however long the text is.
class HitDelegate : public QStyledItemDelegate
{
public:
    enum Role { StartRole = Qt::UserRole, LengthRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
