// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/form/section_form.h"
#include "editor/workspace/workspace_dialog.h"
#include "window/edit_actions.h"

namespace noticewright
{

class ObjectDialog;
class WorkspaceDialog;

/// Opens the dialogs for objects and links of the text that is being edited,
/// and puts what they give into the document, each as one step.
class ObjectController : public QObject
{
    Q_OBJECT

public:
    ObjectController(WorkspaceDocument *document, SectionForm *form, QWidget *window);

    void open(Layer layer, const Id &block);
    void insert(ObjectKind kind);
    void editLink();
    /// The facts that all statements have in common.
    void editWorkspace(WorkspaceDialog::Page page = WorkspaceDialog::Page::Organisation);
    /// A variable or term.
    void editFact(const Id &fact);

private:
    WorkspaceDialog *openWorkspace();
    [[nodiscard]] Block newObject(ObjectKind kind);
    [[nodiscard]] ObjectDialog *dialogFor(const Block &block);
    /// Facts and text as one step of the history.
    void take(const ObjectDialog &dialog, const QString &name, const std::function<void(const Block &)> &put);

    WorkspaceDocument *m_document;
    SectionForm *m_form;
    QWidget *m_window;
};

}
