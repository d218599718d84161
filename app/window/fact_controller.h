// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/define_dialog.h"

#include <QObject>

class QAction;
class QMenu;

namespace noticewright
{

class FlowEditor;
class SectionForm;
class WorkspaceDocument;

/// Puts variables and defined terms into the text, and makes new ones of the
/// words that are selected.
class FactController : public QObject
{
    Q_OBJECT

public:
    FactController(WorkspaceDocument *document, SectionForm *form, QWidget *window);

    /// Adds the menus Variable and Term.
    void addTo(QMenu *insert);

Q_SIGNALS:
    /// All variables or terms are to be shown, to be changed.
    void variablesRequested();
    void termsRequested();

private:
    void fillVariables(QMenu *menu);
    void fillTerms(QMenu *menu);
    void define(DefineDialog::Kind kind);
    void take(const DefineDialog &dialog, DefineDialog::Kind kind);
    void insertVariable(const Id &name);
    void insertTerm(const Id &term);
    void update();
    /// The text that has the focus or had it last, when it may be edited.
    [[nodiscard]] FlowEditor *flow() const;

    WorkspaceDocument *m_document;
    SectionForm *m_form;
    QWidget *m_window;
    QMenu *m_variables;
    QMenu *m_terms;
    QAction *m_newVariable;
    QAction *m_newTerm;
    QAction *m_noTerm;
};

}
