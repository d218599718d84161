// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/region_uses.h"
#include "editor/workspace/step_history.h"
#include "model/workspace.h"

#include <QWidget>

class QAction;
class QTreeWidget;
class QVBoxLayout;

namespace noticewright
{

class HintLabel;

/// Edits the groups of regions of a workspace, beside those that the program
/// knows, which can be changed for the workspace. What is done can be undone on
/// the page.
class GroupsPage : public QWidget
{
    Q_OBJECT

public:
    explicit GroupsPage(const Workspace &workspace, QWidget *parent = nullptr);

    /// The workspace's own.
    [[nodiscard]] const QList<RegionGroup> &groups() const { return m_now.groups; }
    /// The codes that groups had in the workspace, and what they are now.
    [[nodiscard]] const QHash<QString, QString> &renamed() const { return m_now.renamed; }
    /// The regions of the editions are offered as members, too.
    void setRegions(const QList<Edition> &editions);
    void setReadOnly();

Q_SIGNALS:
    void edited();

private:
    /// What a step of the page changes.
    struct Groups
    {
        QList<RegionGroup> groups;
        QHash<QString, QString> renamed;
        /// The code of the row to be shown.
        QString current;
    };

    void makeTable();
    void makeActions(QVBoxLayout *buttons);
    QAction *addAction(const char *name, const char *icon, const QString &text, const QList<QKeySequence> &keys,
                       void (GroupsPage::*run)());
    void addRow(const RegionGroup &group, bool isOwn);
    void apply(const Groups &groups);
    void push(const QString &name, const Groups &after);
    void update();

    void add();
    void edit();
    void remove();
    void undo();
    void redo();
    [[nodiscard]] QString sentenceOnRemoved(const RegionGroup &group) const;
    /// How often the group is named in the workspace, whatever it is called now.
    [[nodiscard]] RegionUses usesOf(const QString &code) const;
    [[nodiscard]] QString currentCode() const;
    /// The place among the own ones; negative for a known one.
    [[nodiscard]] qsizetype indexOf(const QString &code) const;

    QStringList m_regions;
    QHash<QString, RegionUses> m_uses;
    Groups m_now;
    QTreeWidget *m_table;
    HintLabel *m_notice;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    bool m_isReadOnly = false;
    StepHistory<Groups> m_steps;
};

}
