// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/translation_controller.h"

#include "edition/edition_languages.h"
#include "editor/form/section_form.h"
#include "model/navigate.h"
#include "panels/outline_panel.h"
#include "preview/preview_panel.h"
#include "spelling/flow_spelling.h"
#include "translation/matrix_panel.h"
#include "translation/translation_panel.h"
#include "translation/unit_edit.h"
#include "window/spelling_controller.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>

namespace noticewright
{

using namespace Qt::StringLiterals;

TranslationController::TranslationController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *form,
                                             PreviewPanel *preview, SpellingController *spelling, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_outline(outline)
    , m_form(form)
    , m_preview(preview)
    , m_panel(new TranslationPanel(document, window))
    , m_matrix(new MatrixPanel(document, window))
    , m_next(add("translationNext", "go-down", tr("&Next to Translate"), QKeySequence(Qt::CTRL | Qt::Key_F8),
                 &TranslationController::next))
    , m_previous(add("translationPrevious", "go-up", tr("&Previous to Translate"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F8), &TranslationController::previous))
    , m_copy(add("translationCopySource", "edit-copy", tr("Copy &Source"), QKeySequence(Qt::ALT | Qt::Key_Insert),
                 &TranslationController::copySource))
    , m_confirm(add("translationConfirm", "dialog-ok-apply", tr("&Confirm Translation"),
                    QKeySequence(Qt::CTRL | Qt::Key_F9), &TranslationController::confirm))
{
    m_next->setIconText(tr("Next", "text to translate"));
    m_previous->setIconText(tr("Previous", "text to translate"));
    m_confirm->setIconText(tr("Confirm", "a translation"));
    m_confirm->setToolTip(tr("The translation says what the source says now"));
    m_panel->setHeadActions({m_previous, m_next, m_copy, m_confirm});
    FlowSpelling *check = spelling->addText(m_panel->editor());
    connect(m_panel, &TranslationPanel::currentChanged, check,
            [this, check] { check->setLanguage(m_panel->language()); });
    connect(m_panel, &TranslationPanel::currentChanged, this, &TranslationController::update);
    connect(m_panel, &TranslationPanel::languageChanged, this, &TranslationController::showLanguage);
    connect(m_panel, &TranslationPanel::unitChosen, this, &TranslationController::showRow);
    connect(outline, &OutlinePanel::placeChanged, this, [this](const Place &place) {
        m_panel->setStatement(place.statement);
        m_panel->setSection(place.section);
    });
    connect(preview, &PreviewPanel::pageChanged, this, &TranslationController::followPreview);
    connect(m_matrix, &MatrixPanel::cellChosen, this, &TranslationController::showCell);
    connect(m_matrix, &MatrixPanel::unitActivated, this, &TranslationController::translate);
    connect(document, &WorkspaceDocument::changed, this, &TranslationController::update);
    connect(document, &WorkspaceDocument::folderChanged, this, &TranslationController::update);
    update();
}

QAction *TranslationController::add(const char *name, const char *icon, const QString &text, const QKeySequence &keys,
                                    void (TranslationController::*run)())
{
    auto *action = new QAction(QIcon::fromTheme(QLatin1String(icon)), text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void TranslationController::setDocks(QDockWidget *panel, QDockWidget *matrix)
{
    m_dock = panel;
    m_matrixDock = matrix;
}

void TranslationController::addTo(QMenu *menu)
{
    menu->addActions({m_next, m_previous});
    menu->addSeparator();
    menu->addActions({m_copy, m_confirm});
    menu->addSeparator();
    menu->addActions({m_dock->toggleViewAction(), m_matrixDock->toggleViewAction()});
}

void TranslationController::update()
{
    const bool isOpen = m_document->isOpen();
    m_next->setEnabled(isOpen);
    m_previous->setEnabled(isOpen);
    m_copy->setEnabled(m_panel->isVisible() && m_panel->canTranslate());
    m_confirm->setEnabled(m_panel->isVisible() && m_panel->canConfirm());
}

void TranslationController::raise()
{
    m_dock->show();
    m_dock->raise();
}

void TranslationController::next()
{
    raise();
    m_panel->step(1);
}

void TranslationController::previous()
{
    raise();
    m_panel->step(-1);
}

void TranslationController::copySource()
{
    m_panel->copySource();
}

void TranslationController::confirm()
{
    m_panel->confirm();
}

QString TranslationController::languageOf(const Edition &edition) const
{
    const Statement *statement = findById(m_document->workspace().statements, m_preview->statement());
    if (!statement || isInSourceLanguage(edition, statement->language, statement->translations))
        return {};
    const QStringList targets = targetLanguages(m_document->workspace());
    for (const QString &language : {edition.language, edition.language.section(u'-', 0, 0)}) {
        if (targets.contains(language))
            return language;
    }
    return translationLanguages(edition, statement->language, statement->translations).value(0);
}

void TranslationController::followPreview()
{
    m_panel->setStatement(m_preview->statement());
    if (const auto edition = m_preview->edition())
        m_panel->setLanguage(languageOf(*edition));
}

void TranslationController::showLanguage(const QString &language)
{
    if (const auto shown = m_preview->edition(); shown && languageOf(*shown) == language)
        return;
    for (const Edition &edition : m_preview->editions()) {
        if (languageOf(edition) == language)
            return m_preview->setEdition(edition.path());
    }
}

void TranslationController::showRow(const TranslationRow &row)
{
    const UnitPlace place = row.unit.place;
    if (row.owner.isEmpty())
        return;
    m_outline->setPlace({row.owner, place.section});
    if (place.section.isEmpty())
        return;
    m_preview->setLayer(place.kind == UnitKind::Heading ? m_preview->layer() : place.layer);
    m_preview->reveal(place.section, m_preview->layer(), place.holder);
}

void TranslationController::showCell(const Id &statement, const QString &edition)
{
    if (m_outline->place().statement != statement)
        m_outline->setPlace({statement, {}});
    m_preview->setEdition(edition);
}

void TranslationController::translate(const Id &statement, const QString &edition, const EditionUnit &unit)
{
    showCell(statement, edition);
    raise();
    followPreview();
    if (m_panel->showUnit(unit.statement, unit.unit.id()))
        m_panel->editor()->setFocus(Qt::OtherFocusReason);
}

void TranslationController::showChange(const Change &change)
{
    if (!change.statement.isEmpty() && change.statement != m_outline->place().statement)
        m_outline->setPlace({change.statement, {}});
    raise();
    m_panel->setLanguage(change.language);
    showLanguage(change.language);
    if (!change.unit.isEmpty())
        m_panel->showUnit(change.statement, change.unit);
}

}
