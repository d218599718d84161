// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_index.h"
#include "document/structure_edits.h"

#include <QObject>

class QAction;
class QDockWidget;
class QMenu;

namespace noticewright
{

class CommentMarks;
class CommentsPanel;
class FlowEditor;
class OutlinePanel;
class SectionForm;

/// Comments in the window: the actions, the panel's dock, and going between
/// comments and the words that they are about.
class CommentController : public QObject
{
    Q_OBJECT

public:
    /// `preferences` is the file that the name of the author is kept in.
    CommentController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *form, const QString &preferences,
                      QWidget *window);

    /// For a dock of the window, which has the number of open comments in its title.
    [[nodiscard]] CommentsPanel *panel() { return m_panel; }
    void setDock(QDockWidget *dock);
    void addTo(QMenu *menu);

    /// Shows the comment that undo or redo changed.
    void showChange(const Change &change);

private:
    QAction *add(const char *name, const char *icon, const QString &text, const QKeySequence &keys,
                 void (CommentController::*run)());
    void watch(FlowEditor *flow);
    void addComment();
    void reply();
    void toggleResolved();
    void removeComment();
    void next() { step(1); }
    void previous() { step(-1); }
    void step(int by);
    void show(const Id &comment, bool takesFocus);
    void showPlace(const PassagePlace &place, bool takesFocus);
    void raise();
    void followCaret(const FlowEditor *flow);
    void tellCount();
    void update();
    void extendMenu(QMenu *menu, FlowEditor *flow);
    [[nodiscard]] const Statement *statement() const;

    WorkspaceDocument *m_document;
    OutlinePanel *m_outline;
    SectionForm *m_form;
    CommentIndex *m_index;
    CommentsPanel *m_panel;
    CommentMarks *m_marks;
    QDockWidget *m_dock = nullptr;
    QAction *m_add;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_reply;
    QAction *m_resolve;
    QAction *m_delete;
    bool m_isShowing = false;
};

}
