// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_model.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace noticewright
{

class CommentEntry;

/// The comments of the statement at hand: reading, answering, resolving and
/// writing them.
class CommentsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `preferences` is the file that the name of the author is kept in.
    CommentsPanel(WorkspaceDocument *document, CommentIndex *index, const QString &preferences,
                  QWidget *parent = nullptr);

    /// Shows actions of the window as buttons above the list.
    void setHeadActions(QAction *add, QAction *previous, QAction *next);
    /// Asks for a comment about passages; `words` name them.
    void beginComment(const QList<CommentPassage> &passages, const QString &words);
    /// Asks for a reply to the current comment.
    void beginReply();

    /// The comment that is chosen, or whose reply is; empty when none is.
    [[nodiscard]] Id current() const { return CommentModel::rowOf(currentIndex()).comment; }
    /// Chooses a comment without asking for its place. A resolved one is shown for that.
    void setCurrent(const Id &comment);
    void toggleResolved();
    void removeCurrent();
    [[nodiscard]] CommentModel *model() { return m_model; }

Q_SIGNALS:
    void currentChanged(const noticewright::Id &comment);
    /// The comment's place is to be shown. The focus stays unless `takesFocus`.
    void placeRequested(const noticewright::Id &comment, bool takesFocus);
    /// A new comment was written, or given up: the writer goes on in the text.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the entry is for.
    enum class Mode { Reply, New, Edit };

    void makeList(QVBoxLayout *rows);
    void makeButtons(QVBoxLayout *rows);
    QPushButton *addButton(QHBoxLayout *row, const char *name, const QString &text, void (CommentsPanel::*run)());
    [[nodiscard]] QModelIndex currentIndex() const;
    [[nodiscard]] QString authorOf(const QModelIndex &index) const;
    [[nodiscard]] QString replyTitle() const;
    void followCurrent();
    void followModel();
    void showEntry();
    void keepDraft();
    void update();
    void edit();
    void save();
    void cancel();
    void leaveMode();

    WorkspaceDocument *m_document;
    CommentIndex *m_index;
    CommentModel *m_model;
    QHBoxLayout *m_head;
    QCheckBox *m_showsResolved;
    QTreeView *m_list;
    QLabel *m_empty;
    QPushButton *m_resolve = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_delete = nullptr;
    CommentEntry *m_entry;
    Mode m_mode = Mode::Reply;
    /// What a new comment is about, or which row is edited.
    Id m_statement;
    QList<CommentPassage> m_passages;
    CommentRow m_edited;
    /// What was chosen last, to find it again, and replies that were begun.
    CommentRow m_row;
    Id m_answered;
    QHash<Id, QString> m_drafts;
    bool m_isShowing = false;
};

}
