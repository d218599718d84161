// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/fact_controller.h"

#include "document/workspace_document.h"
#include "editor/form/section_form.h"

#include <QAction>
#include <QMenu>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// As much of a text as a menu has room for, its “&” kept.
QString forMenu(const QString &text)
{
    constexpr qsizetype longest = 50;
    QString shown = text.size() <= longest ? text : QString(text.first(longest - 1) + u'…');
    return shown.replace(u'&', u"&&"_s);
}

}

FactController::FactController(WorkspaceDocument *document, SectionForm *form, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_form(form)
    , m_window(window)
    , m_variables(new QMenu(tr("&Variable"), window))
    , m_terms(new QMenu(tr("T&erm"), window))
    , m_newVariable(new QAction(QIcon::fromTheme(u"list-add"_s), tr("&New Variable…"), this))
    , m_newTerm(new QAction(QIcon::fromTheme(u"list-add"_s), tr("&New Term…"), this))
    , m_noTerm(new QAction(tr("&Not a Term"), this))
{
    m_variables->setObjectName(u"variableMenu"_s);
    m_terms->setObjectName(u"termMenu"_s);
    m_variables->setIcon(QIcon::fromTheme(u"code-variable"_s));
    m_terms->setIcon(QIcon::fromTheme(u"bookmarks"_s));
    m_newVariable->setObjectName(u"newVariable"_s);
    m_newTerm->setObjectName(u"newTerm"_s);
    m_newTerm->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    m_noTerm->setObjectName(u"noTerm"_s);
    connect(m_newVariable, &QAction::triggered, this, [this] { define(DefineDialog::Kind::Variable); });
    connect(m_newTerm, &QAction::triggered, this, [this] { define(DefineDialog::Kind::Term); });
    connect(m_noTerm, &QAction::triggered, this, [this] {
        if (FlowEditor *current = flow())
            current->setTerm({});
    });
    connect(m_variables, &QMenu::aboutToShow, this, [this] { fillVariables(m_variables); });
    connect(m_terms, &QMenu::aboutToShow, this, [this] { fillTerms(m_terms); });
    connect(form, &SectionForm::placeChanged, this, &FactController::update);
    connect(document, &WorkspaceDocument::accessChanged, this, &FactController::update);
    update();
}

void FactController::addTo(QMenu *insert)
{
    insert->addMenu(m_variables);
    insert->addMenu(m_terms);
    // Their keys work before the menus were ever shown.
    m_window->addActions({m_newVariable, m_newTerm});
}

FlowEditor *FactController::flow() const
{
    FlowEditor *current = m_form->isVisible() ? m_form->currentFlow() : nullptr;
    return current && !current->isReadOnly() ? current : nullptr;
}

void FactController::update()
{
    const FlowEditor *current = flow();
    m_newVariable->setEnabled(current);
    m_newTerm->setEnabled(current);
    m_noTerm->setEnabled(current && !current->currentMarks().term.isEmpty());
}

void FactController::fillVariables(QMenu *menu)
{
    menu->clear();
    for (const Variable &variable : m_document->workspace().variables) {
        QAction *action =
            menu->addAction(tr("%1 (%2)", "variable: name and value").arg(variable.name.text, forMenu(variable.value)));
        action->setEnabled(flow());
        connect(action, &QAction::triggered, this, [this, name = variable.name] { insertVariable(name); });
    }
    menu->addSeparator();
    menu->addAction(m_newVariable);
    connect(menu->addAction(QIcon::fromTheme(u"document-edit"_s), tr("&Edit Variables…")), &QAction::triggered, this,
            &FactController::variablesRequested);
    update();
}

void FactController::fillTerms(QMenu *menu)
{
    menu->clear();
    for (const Term &term : m_document->workspace().terms) {
        QAction *action = menu->addAction(forMenu(term.name));
        action->setToolTip(term.definition);
        action->setEnabled(flow());
        connect(action, &QAction::triggered, this, [this, id = term.id] { insertTerm(id); });
    }
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    menu->addAction(m_noTerm);
    menu->addAction(m_newTerm);
    connect(menu->addAction(QIcon::fromTheme(u"document-edit"_s), tr("&Edit Terms…")), &QAction::triggered, this,
            &FactController::termsRequested);
    update();
}

void FactController::insertVariable(const Id &name)
{
    if (FlowEditor *current = flow())
        current->insertAtom(Inline{.kind = Inline::Kind::Variable, .text = name.text});
}

/// Marks what is selected; otherwise puts the term itself there.
void FactController::insertTerm(const Id &term)
{
    FlowEditor *current = flow();
    const Term *found = findById(m_document->workspace().terms, term);
    if (!current || !found)
        return;
    if (current->textCursor().hasSelection())
        current->setTerm(term);
    else
        current->insertTerm(term, found->name);
}

void FactController::define(DefineDialog::Kind kind)
{
    const FlowEditor *current = flow();
    if (!current)
        return;
    const QString words = current->textCursor().selectedText().simplified();
    auto *dialog = new DefineDialog(kind, m_document->workspace(), words, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind] { take(*dialog, kind); });
    dialog->open();
}

void FactController::take(const DefineDialog &dialog, DefineDialog::Kind kind)
{
    const bool isTerm = kind == DefineDialog::Kind::Term;
    const QString name = isTerm ? tr("New Term") : tr("New Variable");
    Workspace facts = m_document->workspace();
    const Id term = m_document->ids().next();
    if (isTerm)
        facts.terms.append(Term{.id = term, .name = dialog.name(), .definition = dialog.meaning(), .extra = {}});
    else
        facts.variables.append(Variable{.name = Id{dialog.name()}, .value = dialog.meaning(), .extra = {}});
    m_document->undoStack()->beginMacro(name);
    m_document->setFacts(facts, name);
    if (isTerm)
        insertTerm(term);
    else
        insertVariable(Id{dialog.name()});
    m_document->undoStack()->endMacro();
}

}
