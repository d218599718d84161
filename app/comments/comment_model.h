// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_index.h"

#include <QStandardItemModel>

namespace noticewright
{

/// A row of the list: a comment, or one of its replies.
struct CommentRow
{
    Id comment;
    /// -1 for the comment itself.
    int reply = -1;
    friend bool operator==(const CommentRow &, const CommentRow &) = default;
};

/// The comments of the statement at hand in reading order, with their replies
/// below them. Resolved ones are left out unless they are asked for.
class CommentModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role {
        AuthorRole = Qt::UserRole,
        TimeRole, ///< QDateTime in UTC
        WordsRole, ///< what the comment is about, in words
        ResolvedRole,
        CommentRole, ///< the id, as text
        ReplyRole,
    };

    explicit CommentModel(CommentIndex *index, QObject *parent = nullptr);

    void setShowsResolved(bool shows);
    [[nodiscard]] bool showsResolved() const { return m_showsResolved; }
    [[nodiscard]] static CommentRow rowOf(const QModelIndex &index);
    /// An invalid index when the row is not there.
    [[nodiscard]] QModelIndex indexOf(const CommentRow &row) const;

    /// Rows come and go just now: that what is current changes is nobody's choice.
    [[nodiscard]] bool isRefreshing() const { return m_isRefreshing; }

Q_SIGNALS:
    /// Rows came or went; what was current has to be found again.
    void refreshed();

private:
    void refresh();
    void showRows(const QList<PlacedComment> &shown);
    void fill(QStandardItem *item, const PlacedComment &placed, int reply) const;

    CommentIndex *m_index;
    bool m_showsResolved = false;
    bool m_isRefreshing = false;
};

}
