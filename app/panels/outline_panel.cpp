// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/outline_panel.h"

#include <QKeyEvent>

namespace noticewright
{

OutlinePanel::OutlinePanel(WorkspaceDocument *document, QWidget *parent) : QTreeView(parent), m_model(document)
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
    connect(this, &QTreeView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT placeActivated(m_model.placeOf(index)); });
}

void OutlinePanel::setPlace(const Place &place)
{
    const QModelIndex index = m_model.indexOf(place);
    setCurrentIndex(index);
    scrollTo(index);
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
