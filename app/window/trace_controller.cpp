// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/trace_controller.h"

#include "editor/form/section_form.h"
#include "editor/objects/trace_dialog.h"
#include "model/navigate.h"
#include "panels/outline_panel.h"
#include "trace/trace.h"

#include <QAction>
#include <QMenu>

namespace noticewright
{

using namespace Qt::StringLiterals;

TraceController::TraceController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *form, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_outline(outline)
    , m_form(form)
    , m_window(window)
    , m_choose(new QAction(QIcon::fromTheme(u"link"_s), tr("Choose W&hat It Sums Up…"), this))
    , m_confirm(new QAction(QIcon::fromTheme(u"dialog-ok-apply"_s), tr("&Confirm Summary"), this))
    , m_next(new QAction(QIcon::fromTheme(u"go-next"_s), tr("&Next Summary to Check"), this))
{
    const auto set = [this](QAction *action, const char *name, const QKeySequence &keys,
                            void (TraceController::*run)()) {
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
    };
    set(m_choose, "traceChoose", QKeySequence(Qt::CTRL | Qt::Key_T), &TraceController::choose);
    set(m_confirm, "traceConfirm", QKeySequence(Qt::Key_F9), &TraceController::confirm);
    set(m_next, "traceNext", QKeySequence(Qt::Key_F8), &TraceController::goToNext);
    connect(form, &SectionForm::placeChanged, this, &TraceController::update);
    connect(outline, &OutlinePanel::placeChanged, this, &TraceController::update);
    connect(document, &WorkspaceDocument::changed, this, &TraceController::update);
    connect(document, &WorkspaceDocument::accessChanged, this, &TraceController::update);
    update();
}

void TraceController::addTo(QMenu *menu)
{
    menu->addSeparator();
    menu->addActions({m_choose, m_confirm, m_next});
}

const Statement *TraceController::statement() const
{
    return findById(m_document->workspace().statements, m_form->place().statement);
}

const Block *TraceController::highlight() const
{
    const Statement *at = statement();
    const Section *section = at ? findSection(at->sections, m_form->place().section) : nullptr;
    if (!section || m_form->currentLayer() != Layer::Highlights)
        return nullptr;
    const Block *block = findById(section->highlights, m_form->flow(Layer::Highlights)->currentTopBlock());
    return block && isTraceable(*block) ? block : nullptr;
}

void TraceController::update()
{
    const Block *block = m_document->isReadOnly() ? nullptr : highlight();
    m_choose->setEnabled(block);
    m_confirm->setEnabled(block && !block->summarises.isEmpty());
    m_next->setEnabled(statement());
}

void TraceController::put(const Block &highlight, const QString &name)
{
    const Place place = m_form->place();
    BlockList blocks = findSection(statement()->sections, place.section)->highlights;
    for (Block &block : blocks) {
        if (block.id == highlight.id)
            block = highlight;
    }
    m_document->setText(place.statement, place.section, Layer::Highlights, blocks, name);
}

void TraceController::choose()
{
    const Block *block = highlight();
    if (!block)
        return;
    auto *dialog = new TraceDialog(*statement(), m_form->place().section, *block, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const Block *now = highlight())
            put(Traces(*statement()).summarising(*now, dialog->chosen()), tr("Choose What It Sums Up"));
    });
    dialog->open();
}

void TraceController::confirm()
{
    if (const Block *block = highlight())
        put(Traces(*statement()).confirmed(*block), tr("Confirm Summary"));
}

void TraceController::goToNext()
{
    const Statement *at = statement();
    if (!at)
        return;
    const Traces traces(*at);
    const Block *current = highlight();
    QList<std::pair<Id, Id>> before, after;
    bool isPast = false;
    visitSections(at->sections, [&](const Section &section, int) {
        for (const Block &block : section.highlights) {
            const bool isCurrent = current && block.id == current->id;
            if (isTraceable(block) && traces.of(block) != TraceState::Traced && !isCurrent)
                (isPast ? after : before).append({section.id, block.id});
            isPast = isPast || isCurrent;
        }
    });
    const auto next = after.isEmpty() ? before.value(0) : after.first();
    if (next.second.isEmpty())
        return;
    m_outline->setPlace({at->id, next.first});
    m_form->edit(Layer::Highlights, next.second);
}

}
