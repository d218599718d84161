// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/object_controller.h"

#include "editor/objects/link_dialog.h"
#include "editor/objects/object_dialog.h"
#include "editor/objects/table_edit.h"
#include "translation/kept_translations.h"

namespace noticewright
{

ObjectController::ObjectController(WorkspaceDocument *document, SectionForm *form, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_form(form)
    , m_window(window)
{
    connect(form, &SectionForm::objectActivated, this, &ObjectController::open);
}

ObjectDialog *ObjectController::dialogFor(const Block &block)
{
    ObjectDialog *dialog =
        makeObjectDialog(block, m_document->workspace(), {m_form->place().statement, m_document->folder()},
                         &m_document->ids(), m_window);
    if (dialog)
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void ObjectController::take(const ObjectDialog &dialog, const QString &name,
                            const std::function<void(const Block &)> &put)
{
    m_document->undoStack()->beginMacro(name);
    Workspace facts = dialog.facts();
    keepTranslations(m_document->workspace(), facts);
    m_document->setFacts(facts, name);
    put(dialog.block());
    m_document->undoStack()->endMacro();
}

void ObjectController::open(Layer layer, const Id &id)
{
    FlowEditor *flow = m_form->flow(layer);
    const BlockList blocks = flow->blocks();
    std::optional<Block> found;
    visitBlocks(blocks, [&](const Block &block) {
        if (block.id == id)
            found = block;
    });
    ObjectDialog *dialog = found && !m_document->isReadOnly() ? dialogFor(*found) : nullptr;
    if (!dialog)
        return;
    connect(dialog, &QDialog::accepted, this, [this, flow, dialog, before = *found] {
        const bool isSame = dialog->block() == before && dialog->facts() == m_document->workspace();
        if (!isSame)
            take(*dialog, tr("Edit %1", "undo: the title of an object's dialog").arg(dialog->windowTitle()),
                 [flow](const Block &block) { flow->replaceObject(block); });
    });
    dialog->open();
}

Block ObjectController::newObject(ObjectKind kind)
{
    const Workspace &workspace = m_document->workspace();
    IdGenerator &ids = m_document->ids();
    constexpr int tableRows = 3, tableColumns = 3;
    const auto content = [&]() -> BlockContent {
        switch (kind) {
        case ObjectKind::Table:
            return newTable(tableRows, tableColumns, ids);
        case ObjectKind::Image:
            return Image{};
        case ObjectKind::Contact:
            return ContactBlock{workspace.contacts.isEmpty() ? Id() : workspace.contacts.first().id};
        case ObjectKind::Seals:
            return SealBlock{};
        case ObjectKind::Links:
            return LinkListBlock{workspace.linkLists.isEmpty() ? Id() : workspace.linkLists.first().id};
        case ObjectKind::Rule:
            break;
        }
        return Rule{};
    };
    return Block{.id = ids.next(), .content = content()};
}

void ObjectController::insert(ObjectKind kind)
{
    FlowEditor *flow = m_form->currentFlow();
    if (!m_form->currentLayer())
        return;
    const Block block = newObject(kind);
    ObjectDialog *dialog = dialogFor(block);
    if (!dialog)
        return flow->insertObject(block);
    connect(dialog, &QDialog::accepted, this, [this, flow, dialog] {
        take(*dialog, tr("Insert %1", "undo: the title of an object's dialog").arg(dialog->windowTitle()),
             [flow](const Block &object) { flow->insertObject(object); });
    });
    dialog->open();
}

void ObjectController::editLink()
{
    FlowEditor *flow = m_form->currentFlow();
    const Marks marks = flow->currentMarks();
    auto *dialog = new LinkDialog(m_document->workspace(), m_form->place().statement, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString selected = flow->textCursor().selectedText();
    dialog->setLink(marks.link, selected, marks.linkTitle);
    // An existing link keeps its words unless some are selected.
    const bool asksForText = !marks.link || !selected.isEmpty();
    dialog->setTextVisible(asksForText);
    connect(dialog, &QDialog::accepted, this, [flow, dialog, selected, asksForText] {
        const QString text = dialog->text();
        flow->setLink(dialog->target(), asksForText && text != selected ? text : QString(), dialog->title());
        flow->setFocus();
    });
    dialog->open();
}

void ObjectController::editWorkspace(WorkspaceDialog::Page page)
{
    openWorkspace()->showPage(page);
}

void ObjectController::editFact(const Id &fact)
{
    openWorkspace()->showFact(fact);
}

WorkspaceDialog *ObjectController::openWorkspace()
{
    auto *dialog = new WorkspaceDialog(m_document->workspace(), m_document->folder(), &m_document->ids(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_document->setWorkspace(dialog->edited(), dialog->stepName()); });
    if (m_document->isReadOnly())
        dialog->setReadOnly();
    dialog->open();
    return dialog;
}

}
