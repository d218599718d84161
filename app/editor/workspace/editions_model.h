// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QAbstractTableModel>

#include <functional>

namespace noticewright
{

/// How an edition is offered, for people.
struct EditionState
{
    /// “3 of 4 statements”.
    QString text;
    /// The same for each statement, in a line each.
    QString details;
    /// Something keeps a statement from being published.
    bool isWaiting = false;
};

/// The editions of a workspace as a table. Rows can be dragged to other places:
/// it asks for that, and changes nothing itself.
class EditionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Region, Language, Path, State, Fallback, Columns };

    using StateOf = std::function<EditionState(const Edition &edition)>;
    EditionsModel(const StateOf &stateOf, QObject *parent);

    [[nodiscard]] const QList<Edition> &editions() const { return m_editions; }
    void setEditions(const QList<Edition> &editions);
    /// What the states depend on has changed.
    void refresh(const QList<RegionGroup> &groups);
    void setReadOnly(bool isReadOnly);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Rows are to be moved, in their order, in front of the row `before`.
    void moveRequested(const QList<int> &rows, int before);

private:
    [[nodiscard]] QString textOf(const Edition &edition, int column) const;
    [[nodiscard]] const EditionState &stateOf(int row) const;

    QList<Edition> m_editions;
    QList<RegionGroup> m_groups;
    StateOf m_stateOf;
    /// Looked up for the rows that are seen.
    mutable QHash<int, EditionState> m_states;
    bool m_isReadOnly = false;
};

}
