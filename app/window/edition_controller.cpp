// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/edition_controller.h"

#include "editor/form/section_form.h"
#include "model/navigate.h"
#include "panels/outline_panel.h"
#include "preview/preview_panel.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace noticewright
{

using namespace Qt::StringLiterals;

EditionController::EditionController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *form,
                                     PreviewPanel *preview, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_outline(outline)
    , m_form(form)
    , m_preview(preview)
    , m_switch(new QAction(QIcon::fromTheme(u"view-filter"_s), tr("Show Only This &Edition"), this))
{
    m_switch->setObjectName(u"showOnlyEdition"_s);
    m_switch->setCheckable(true);
    m_switch->setIconText(tr("Only This", "switch: show only this edition"));
    m_switch->setToolTip(tr("Hide in the outline, and dim in the text, what is not in the edition of the preview"));
    preview->addEditionSwitch(m_switch);
    connect(m_switch, &QAction::toggled, this, &EditionController::apply);
    connect(m_switch, &QAction::triggered, this, &EditionController::goToShown);
    connect(preview, &PreviewPanel::pageChanged, this, &EditionController::followPreview);
    connect(outline, &OutlinePanel::placeChanged, this, &EditionController::showHidden);
    connect(document, &WorkspaceDocument::changed, this, &EditionController::showHidden);
}

void EditionController::addTo(QMenu *menu)
{
    menu->addSeparator();
    menu->addAction(m_switch);
}

void EditionController::apply()
{
    const auto edition = m_switch->isChecked() ? m_preview->edition() : std::nullopt;
    m_outline->setEdition(edition);
    m_form->setShownEdition(edition);
}

void EditionController::followPreview()
{
    const auto edition = m_preview->edition();
    if (edition && !m_wanted.isEmpty()) {
        const QString wanted = std::exchange(m_wanted, {});
        m_preview->setEdition(wanted);
        if (m_preview->edition()->path() != wanted)
            m_switch->setChecked(false);
        return followPreview();
    }
    const QString path = edition ? edition->path() : QString();
    const bool isOtherStatement = m_preview->statement() != std::exchange(m_statement, m_preview->statement());
    const bool isOtherEdition = path != std::exchange(m_edition, path);
    apply();
    // Who chooses another edition wants to see it; who goes to a place wants to see that.
    if (isOtherStatement)
        showHidden();
    else if (isOtherEdition)
        goToShown();
}

/// Leaves a section that is hidden for the next shown one before it.
void EditionController::goToShown()
{
    const Place place = m_outline->place();
    const Statement *statement = findById(m_document->workspace().statements, place.statement);
    if (!statement || !m_outline->hides(place))
        return;
    Id before, after;
    bool isPast = false;
    visitSections(statement->sections, [&](const Section &section, int) {
        isPast = isPast || section.id == place.section;
        if (m_outline->hides({place.statement, section.id}))
            return;
        if (!isPast)
            before = section.id;
        else if (after.isEmpty())
            after = section.id;
    });
    m_outline->setPlace({place.statement, before.isEmpty() ? after : before});
}

void EditionController::showHidden()
{
    const Place place = m_outline->place();
    if (!m_switch->isChecked() || !m_outline->hides(place))
        return;
    m_switch->setChecked(false);
    const Statement *statement = findById(m_document->workspace().statements, place.statement);
    Q_EMIT told(tr("The section “%1” is not in %2. All sections are shown.", "heading, path of an edition")
                    .arg(plainText(findSection(statement->sections, place.section)->heading), m_edition));
}

QByteArray EditionController::saveState() const
{
    return m_switch->isChecked() ? m_edition.toUtf8() : QByteArray();
}

void EditionController::restoreState(const QByteArray &state)
{
    m_wanted = QString::fromUtf8(state);
    m_switch->setChecked(!m_wanted.isEmpty());
}

}
