// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/find_controller.h"

#include "editor/form/section_form.h"
#include "editor/form/statement_form.h"
#include "model/shown_facts.h"
#include "panels/find_panel.h"
#include "panels/outline_panel.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>

namespace noticewright
{

using namespace Qt::StringLiterals;

FindController::FindController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *section,
                               StatementForm *statement, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_outline(outline)
    , m_section(section)
    , m_statement(statement)
    , m_panel(new FindPanel(document, window))
{
    connect(m_panel, &FindPanel::hitActivated, this, &FindController::show);
    connect(m_outline, &OutlinePanel::placeChanged, m_panel,
            [this](const Place &place) { m_panel->setStatement(place.statement); });
}

void FindController::addTo(QMenu *menu)
{
    const auto add = [&](const QString &text, const char *icon, const char *name, const QKeySequence &keys, auto run) {
        QAction *action = menu->addAction(QIcon::fromTheme(QLatin1String(icon)), text, this, run);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
    };
    add(tr("&Find…"), "edit-find", "find", QKeySequence::Find, [this] { start(&FindPanel::start); });
    add(tr("Find &Next"), "go-down-search", "findNextAction", QKeySequence::FindNext, [this] { m_panel->next(); });
    add(tr("Find Pre&vious"), "go-up-search", "findPreviousAction", QKeySequence::FindPrevious,
        [this] { m_panel->previous(); });
    add(tr("R&eplace…"), "edit-find-replace", "replace", QKeySequence(Qt::CTRL | Qt::Key_H),
        [this] { start(&FindPanel::startReplacing); });
}

QString FindController::selectedWords() const
{
    const FlowEditor *flow = m_section->currentFlow();
    const QString words = flow && flow->isVisible() ? flow->textCursor().selectedText() : QString();
    const bool isOneLine = !words.contains(QChar::ParagraphSeparator) && !words.contains(QChar::LineSeparator)
        && !words.contains(QChar::ObjectReplacementCharacter);
    return isOneLine ? words : QString();
}

void FindController::start(void (FindPanel::*begin)(const QString &))
{
    const QString words = selectedWords();
    if (m_dock) {
        m_dock->show();
        m_dock->raise();
    }
    m_panel->setStatement(m_outline->place().statement);
    (m_panel->*begin)(words);
}

/// A fact is shown where the first text shows it.
void FindController::showFact(const Id &fact)
{
    for (const Statement &statement : m_document->workspace().statements) {
        Id block;
        visitSections(statement.sections, [&](const Section &section, int) {
            for (const Layer layer : {Layer::Highlights, Layer::Full})
                visitBlocks(section.layer(layer), [&](const Block &each) {
                    if (block.isEmpty() && showsFact(each, fact))
                        block = each.id;
                });
        });
        if (const BlockPlace place = findBlock(statement.sections, block); place.section) {
            m_outline->setPlace({statement.id, place.section->id});
            m_section->flow(place.layer)->showBlock(block);
            return;
        }
    }
}

void FindController::show(const SearchHit &hit, bool takesFocus)
{
    const TextPlace &place = hit.place;
    const Workspace &workspace = m_document->workspace();
    if (place.statement.isEmpty()) {
        const bool hasForm = findById(workspace.variables, place.holder) || findById(workspace.terms, place.holder);
        return hasForm && takesFocus ? Q_EMIT factRequested(place.holder) : showFact(place.holder);
    }
    m_outline->setPlace({place.statement, place.section});
    if (place.section.isEmpty()) {
        if (takesFocus)
            m_statement->editTitle();
        return;
    }
    const Statement *statement = findById(workspace.statements, place.statement);
    const BlockPlace block = findBlock(statement->sections, place.holder);
    FlowEditor *flow = block.section ? m_section->flow(block.layer) : m_section->headingEdit();
    flow->showText(block.section ? place.holder : Id(), place.index, hit.start, hit.length);
    if (takesFocus)
        flow->setFocus();
}

}
