// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextDocument;
class QTreeView;

namespace noticewright
{

/// Draws a comment or reply: who and when, what it is about, what it says, in
/// as many rows as that takes.
class CommentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CommentDelegate(QTreeView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// The width that a row's text has, which depends on how deep it is.
    [[nodiscard]] int widthOf(const QModelIndex &index) const;

    QTreeView *m_view;
};

}
