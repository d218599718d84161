// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/outline_panel.h"

#include "edition/limits.h"
#include "edition/regions.h"
#include "model/navigate.h"

#include <QKeyEvent>

namespace noticewright
{

OutlinePanel::OutlinePanel(WorkspaceDocument *document, QWidget *parent)
    : QTreeView(parent)
    , m_document(document)
    , m_model(document)
{
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Outline"));
    setModel(&m_model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setFrameShape(QFrame::NoFrame);
    connect(&m_model, &OutlineModel::dropped, this, &OutlinePanel::setPlace, Qt::QueuedConnection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &around) { expandRecursively(around); });
    connect(document, &WorkspaceDocument::changed, this, [this](const Change &change) {
        if (m_edition && change.part != Change::Part::Text && change.part != Change::Part::Comments)
            hideRows();
    });
    connect(this, &QTreeView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT placeActivated(m_model.placeOf(index)); });
}

void OutlinePanel::setPlace(const Place &place)
{
    const QModelIndex index = m_model.indexOf(place);
    setCurrentIndex(index);
    scrollTo(index);
}

void OutlinePanel::setEdition(const std::optional<Edition> &edition)
{
    if (edition == m_edition)
        return;
    m_edition = edition;
    hideRows();
}

bool OutlinePanel::hides(const Place &place) const
{
    const Statement *statement = findById(m_document->workspace().statements, place.statement);
    if (!m_edition || !statement || place.section.isEmpty())
        return false;
    const QList<RegionGroup> groups = regionGroupsOf(m_document->workspace());
    const SectionPath path = pathOf(statement->sections, place.section);
    for (qsizetype depth = 1; depth <= path.size(); ++depth) {
        if (!isShownIn(m_edition->region, sectionAt(statement->sections, path.first(depth)).limit, groups))
            return true;
    }
    return false;
}

void OutlinePanel::hideRows()
{
    const QList<RegionGroup> groups = regionGroupsOf(m_document->workspace());
    for (const Statement &statement : m_document->workspace().statements)
        hideRows(m_model.indexOf({statement.id, {}}), statement.sections, groups);
}

void OutlinePanel::hideRows(const QModelIndex &around, const QList<Section> &sections, const QList<RegionGroup> &groups)
{
    for (int row = 0; row < int(sections.size()); ++row) {
        const Section &section = sections[row];
        const bool isHidden = m_edition && !isShownIn(m_edition->region, section.limit, groups);
        if (isRowHidden(row, around) != isHidden)
            setRowHidden(row, around, isHidden);
        hideRows(m_model.index(row, 0, around), section.sections, groups);
    }
}

void OutlinePanel::editName()
{
    if (currentIndex().isValid())
        edit(currentIndex());
}

void OutlinePanel::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT placeChanged(m_model.placeOf(current));
}

void OutlinePanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != QAbstractItemView::EditingState && currentIndex().isValid()) {
        Q_EMIT placeActivated(place());
        return;
    }
    QTreeView::keyPressEvent(event);
}

}
