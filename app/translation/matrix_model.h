// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"
#include "translation/matrix.h"

#include <QAbstractTableModel>
#include <QPalette>
#include <QTimer>

#include <optional>

namespace noticewright
{

/// How far each statement is in each edition: a row for each edition, a column
/// for each statement. Cells are worked out bit by bit while the program has
/// nothing else to do, and those of before are shown meanwhile.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    MatrixModel(WorkspaceDocument *document, QObject *parent);

    /// Works while it is on; what changed meanwhile is worked out then.
    void setOn(bool isOn);
    void setPalette(const QPalette &palette) { m_palette = palette; }
    [[nodiscard]] bool isUpToDate() const { return !m_turn.isActive() && !m_pause.isActive(); }

    [[nodiscard]] std::optional<Edition> editionAt(int row) const;
    [[nodiscard]] Id statementAt(int column) const;
    /// Null while it was not worked out yet; holds until the next one is.
    [[nodiscard]] const MatrixCell *cellAt(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// All cells are as the workspace is.
    void settled();

private:
    void begin();
    void work();

    WorkspaceDocument *m_document;
    QList<Edition> m_editions;
    QList<Id> m_statements;
    QStringList m_titles;
    QList<std::optional<MatrixCell>> m_cells;
    QPalette m_palette;
    QTimer m_pause;
    QTimer m_turn;
    qsizetype m_next = 0;
    bool m_isOn = false;
    bool m_isOld = true;
};

}
