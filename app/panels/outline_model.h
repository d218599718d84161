// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/structure_edits.h"
#include "trace/trace.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <memory>
#include <vector>

namespace noticewright
{

/// The statements of a workspace and the sections in them, as a tree that can
/// be renamed and rearranged in place; every edit is one step of the history.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit OutlineModel(WorkspaceDocument *document, QObject *parent = nullptr);
    ~OutlineModel() override;

    /// What a row stands for; an empty place for none.
    [[nodiscard]] Place placeOf(const QModelIndex &index) const;
    /// The row of a place; invalid when it is not there.
    [[nodiscard]] QModelIndex indexOf(const Place &place) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// A drop put what was dragged there.
    void dropped(const noticewright::Place &place);

private:
    struct Node;
    struct Row;

    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexAt(const Node *node) const;
    void follow(const Change &change);
    void synchronise();
    void synchronise(Node *node, const QList<Row> &rows);
    void insertRows(Node *node, qsizetype first, const QList<Row> &rows);
    [[nodiscard]] QList<Row> rowsOf(const Statement &statement) const;
    [[nodiscard]] static std::optional<Place> draggedPlace(const QMimeData *data);

    /// Asks anew how the highlights of the sections stand, when the keys rest.
    void refreshStates();
    [[nodiscard]] QStringList statesOf(const Node &node) const;

    WorkspaceDocument *m_document;
    std::unique_ptr<Node> m_root;
    QHash<Id, SectionTrace> m_traces;
    /// Those that are open, of each section.
    QHash<Id, int> m_comments;
    QTimer m_pause;
};

}
