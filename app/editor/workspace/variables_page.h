// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/other_values.h"
#include "model/workspace.h"

#include <QHash>
#include <QWidget>

class QTableWidget;

namespace noticewright
{

/// Edits the variables of a workspace: their names, their values, and those
/// that they have in some regions or languages.
class VariablesPage : public QWidget
{
    Q_OBJECT

public:
    explicit VariablesPage(const Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const QList<Variable> &variables() const { return m_variables; }
    /// The names that variables had in the workspace, and what they are now.
    [[nodiscard]] QHash<Id, Id> renamed() const;
    /// Goes to a variable; nothing when it is not there.
    void showVariable(const Id &name);
    /// A sentence on what is wrong, or nothing.
    [[nodiscard]] QString fault() const;
    /// The editions and groups, as they are edited beside this page.
    void setContext(const ScopeContext &context);
    void setReadOnly();

Q_SIGNALS:
    void edited();

private:
    void makeGrid();
    void addRow(const Variable &variable);
    void add();
    void remove();
    void take(int row, int column);
    void showOthers();
    [[nodiscard]] OtherValues<QString>::Fact currentFact();

    QList<Variable> m_variables;
    /// What each of them was called; empty for a new one.
    QList<Id> m_origins;
    QHash<Id, int> m_uses;
    QList<RegionGroup> m_groups;
    QTableWidget *m_grid;
    OtherValuesField *m_othersField;
    OtherValues<QString> m_others;
    QList<QWidget *> m_buttons;
    bool m_isShowing = false;
    bool m_isReadOnly = false;
};

}
