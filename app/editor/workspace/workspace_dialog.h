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
class EditionsPage;
class FaultLabel;
class GroupsPage;
class TermsPage;
class VariablesPage;

/// Edits what all statements have in common: the organisation, the page's
/// frame, the variables, the terms, the editions, the groups of regions and the
/// word list. Its owner takes edited() when it is accepted.
class WorkspaceDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { Organisation, Variables, Terms, Editions, Groups, Words };

    /// `folder` is the workspace's; `ids` must outlive the dialog.
    WorkspaceDialog(const Workspace &workspace, const QString &folder, IdGenerator *ids, QWidget *parent = nullptr);

    void showPage(Page page);
    /// Goes to a variable or term; nothing when it is neither.
    void showFact(const Id &fact);

    /// The workspace with the edited facts. In its statements what was renamed
    /// has its new name.
    [[nodiscard]] Workspace edited() const;
    /// What the step of the undo history is called that takes edited().
    [[nodiscard]] QString stepName() const;
    /// Everything is shown, and nothing can be changed.
    void setReadOnly();

private:
    [[nodiscard]] QWidget *makeOrganisation();
    [[nodiscard]] QWidget *makeWords();
    void makeTabs();
    void makeButtons();
    void check();
    void shareEditions();
    [[nodiscard]] QString faultOfWords() const;

    const Workspace m_workspace;
    QLineEdit *m_name;
    CheckedField *m_home;
    AssetField *m_logo;
    QComboBox *m_header;
    QComboBox *m_footer;
    QTabWidget *m_tabs;
    VariablesPage *m_variables;
    TermsPage *m_terms;
    EditionsPage *m_editions;
    GroupsPage *m_groups;
    QTableWidget *m_words;
    FaultLabel *m_fault;
    QDialogButtonBox *m_buttons;
    bool m_isReadOnly = false;
};

}
