// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/text_controller.h"

#include "editor/form/section_form.h"
#include "editor/objects/section_choice_dialog.h"
#include "panels/outline_panel.h"

#include <QAction>
#include <QMenu>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

Layer otherThan(Layer layer)
{
    return layer == Layer::Full ? Layer::Highlights : Layer::Full;
}

}

TextController::TextController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *form, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_outline(outline)
    , m_form(form)
    , m_window(window)
    , m_divide(add("divideSection", tr("Di&vide Section Here"), "split", &TextController::divide))
    , m_join(add("joinSection", tr("&Join with Section Before"), "merge", &TextController::join))
    , m_toOtherLayer(add("moveToOtherLayer", {}, "go-jump", &TextController::moveToOtherLayer))
    , m_toSection(add("moveToSection", tr("Move to Secti&on…"), "go-jump", &TextController::chooseSection))
{
    m_toOtherLayer->setShortcuts(
        {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left)});
    connect(form, &SectionForm::placeChanged, this, &TextController::update);
    connect(outline, &OutlinePanel::placeChanged, this, &TextController::update);
    connect(document, &WorkspaceDocument::accessChanged, this, &TextController::update);
    update();
}

QAction *TextController::add(const char *name, const QString &text, const char *icon, void (TextController::*run)())
{
    auto *action = new QAction(QIcon::fromTheme(QLatin1String(icon)), text, this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, run);
    return action;
}

void TextController::addToSectionMenu(QMenu *menu)
{
    menu->addSeparator();
    menu->addActions({m_divide, m_join});
}

void TextController::addToFormatMenu(QMenu *menu)
{
    menu->addActions({m_toOtherLayer, m_toSection});
}

void TextController::update()
{
    const bool mayEdit =
        !m_document->isReadOnly() && !m_form->place().section.isEmpty() && m_outline->place() == m_form->place();
    const auto layer = m_form->currentLayer();
    const bool isInText = mayEdit && layer && !m_form->flow(*layer)->currentTopBlock().isEmpty();
    m_divide->setEnabled(isInText);
    m_toOtherLayer->setEnabled(isInText);
    m_toSection->setEnabled(isInText);
    m_join->setEnabled(mayEdit);
    m_toOtherLayer->setText(layer == Layer::Full ? tr("Move to &Highlights") : tr("Move to &Full Text"));
}

void TextController::divide()
{
    const auto layer = m_form->currentLayer();
    if (!layer)
        return;
    const auto shown =
        divideSection(*m_document, m_form->place(), *layer, m_form->flow(*layer)->selectedBlocks().value(0));
    if (!shown)
        return;
    m_outline->setPlace(*shown);
    m_form->editHeading();
}

void TextController::join()
{
    if (const auto shown = joinWithSectionBefore(*m_document, m_outline->place()))
        m_outline->setPlace(*shown);
}

void TextController::moveToOtherLayer()
{
    if (const auto layer = m_form->currentLayer())
        move({m_form->place().section, otherThan(*layer)});
}

void TextController::chooseSection()
{
    const Workspace &workspace = m_document->workspace();
    const Statement *statement = findById(workspace.statements, m_form->place().statement);
    const auto layer = m_form->currentLayer();
    if (!statement || !layer)
        return;
    auto *dialog = new SectionChoiceDialog(workspace, *statement, {m_form->place().section, *layer}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { move(dialog->chosen()); });
    dialog->open();
}

void TextController::move(const TextEnd &to)
{
    const auto layer = m_form->currentLayer();
    const QList<Id> blocks = layer ? m_form->flow(*layer)->selectedBlocks() : QList<Id>();
    const auto shown = moveText(*m_document, m_form->place(), blocks, to);
    if (!shown)
        return;
    m_outline->setPlace(*shown);
    m_form->edit(to.layer, blocks.first());
}

}
