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

/// What is being written in the panel, which no document has yet.
struct CommentDraft
{
    enum class Mode { Reply, New, Edit };
    Mode mode = Mode::Reply;
    /// The comment that is chosen.
    Id current;
    /// What a new comment is about, or which row is edited.
    Id statement;
    QList<CommentPassage> passages;
    QString words;
    CommentRow edited;
    QString text;
    /// Replies that were begun, by their comments.
    QHash<Id, QString> replies;
};

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

    /// What is being written, for the panel of another window to go on with.
    [[nodiscard]] CommentDraft draft() const;
    void goOn(const CommentDraft &draft);

Q_SIGNALS:
    void currentChanged(const noticewright::Id &comment);
    /// The comment's place is to be shown. The focus stays unless `takesFocus`.
    void placeRequested(const noticewright::Id &comment, bool takesFocus);
    /// A new comment was written, or given up: the writer goes on in the text.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Mode = CommentDraft::Mode;

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
    void showNew(const QString &text);
    void showEdited(const QString &text);
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
    /// But for the text, which is in the entry, and what is chosen.
    CommentDraft m_draft;
    /// What was chosen last, to find it again, and whose reply is being written.
    CommentRow m_row;
    Id m_answered;
    bool m_isShowing = false;
};

}
