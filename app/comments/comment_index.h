// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/placed_comments.h"
#include "document/workspace_document.h"

#include <QTimer>

namespace noticewright
{

/// The comments of the statement at hand and where they belong. After edits of
/// the text it looks for the places when the keys rest; comments themselves it
/// follows at once.
class CommentIndex : public QObject
{
    Q_OBJECT

public:
    explicit CommentIndex(WorkspaceDocument *document, QObject *parent = nullptr);

    void setStatement(const Id &statement);
    [[nodiscard]] const Id &statement() const { return m_statement; }
    /// In reading order.
    [[nodiscard]] const QList<PlacedComment> &comments() const { return m_comments; }
    /// Null when there is no such comment.
    [[nodiscard]] const PlacedComment *find(const Id &comment) const;
    [[nodiscard]] int openCount() const;
    /// What a block says, in one line: its text, or what its card shows. Empty when there is nothing to say.
    [[nodiscard]] QString textOf(const PassagePlace &place) const;
    /// Where a comment is, or was before it went away; the statement when nobody knows.
    [[nodiscard]] PassagePlace lastPlace(const Id &comment) const { return m_places.value(comment); }
    /// Does not wait for the keys to rest, when the text was edited just now.
    void settle();

Q_SIGNALS:
    /// Comments or their places are different.
    void changed();

private:
    void follow(const Change &change);
    void refresh();

    WorkspaceDocument *m_document;
    Id m_statement;
    QList<PlacedComment> m_comments;
    QHash<Id, PassagePlace> m_places;
    QTimer m_pause;
};

}
