// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QTableWidget;
class QTabWidget;

namespace noticewright
{

class AssetField;
class CheckedField;
class FaultLabel;

/// Edits what all statements have in common: the organisation, the page's
/// frame, the variables, the editions and the word list. Its owner takes facts() when it is
/// accepted.
class WorkspaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is the workspace's.
    WorkspaceDialog(const Workspace &workspace, const QString &folder, QWidget *parent = nullptr);

    /// The workspace with the edited facts; its statements are as given.
    [[nodiscard]] Workspace facts() const;

    /// Begins with the word list.
    void showWords();

private:
    [[nodiscard]] QWidget *makeOrganisation();
    [[nodiscard]] QWidget *makeGrid(QTableWidget *grid, const QStringList &heads, const QString &hint);
    void fillGrids();
    void check();
    [[nodiscard]] QString faultOfVariables() const;
    [[nodiscard]] QString faultOfEditions() const;
    [[nodiscard]] QString faultOfWords() const;

    const Workspace m_workspace;
    QLineEdit *m_name;
    CheckedField *m_home;
    AssetField *m_logo;
    QComboBox *m_header;
    QComboBox *m_footer;
    QTableWidget *m_variables;
    QTableWidget *m_editions;
    QTableWidget *m_words;
    QTabWidget *m_tabs;
    FaultLabel *m_fault;
    QDialogButtonBox *m_buttons;
};

}
