// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/workspace/step_history.h"
#include "model/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QRadioButton;
class QTreeView;
class QVBoxLayout;

namespace noticewright
{

class EditionsFilter;
class EditionsModel;
class HintLabel;
struct EditionState;

/// Edits the editions of a workspace, their order, and what becomes of pages
/// that are not translated in full. What is done can be undone on the page.
class EditionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit EditionsPage(const Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const QList<Edition> &editions() const;
    [[nodiscard]] Untranslated untranslated() const;
    /// The workspace's own groups, as they are edited beside this page.
    void setOwnGroups(const QList<RegionGroup> &groups);
    void setReadOnly();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a step of the page changes.
    struct Rows
    {
        QList<Edition> editions;
        QList<int> selected;
    };

    void makeTable();
    void makeActions(QVBoxLayout *buttons);
    QAction *addAction(const char *name, const char *icon, const QString &text, const QList<QKeySequence> &keys,
                       void (EditionsPage::*run)());
    [[nodiscard]] QWidget *makePolicy();
    [[nodiscard]] EditionState stateOf(const Edition &edition) const;
    /// In the order of the table, those that are seen.
    [[nodiscard]] QList<int> selectedRows() const;
    void apply(const Rows &rows);
    void push(const QString &name, const Rows &after);
    void update();

    void add();
    void addSeveral();
    void edit();
    void remove();
    void moveUp();
    void moveDown();
    void move(const QList<int> &rows, int before);
    void undo();
    void redo();
    [[nodiscard]] QList<int> rowAfter(const QList<int> &removed) const;
    void tellOfRemoved(const QList<Edition> &removed);

    Workspace m_workspace;
    EditionsModel *m_model;
    EditionsFilter *m_filter;
    QLineEdit *m_filterText;
    QLabel *m_count;
    QTreeView *m_table;
    HintLabel *m_notice;
    QRadioButton *m_marked = nullptr;
    QRadioButton *m_heldBack = nullptr;
    QAction *m_add = nullptr;
    QAction *m_addSeveral = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    bool m_isReadOnly = false;
    StepHistory<Rows> m_steps;
};

}
