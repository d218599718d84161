// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_editor.h"
#include "editor/objects/object_dialog.h"
#include "editor/objects/table_edit.h"

class QCheckBox;
class QTableWidget;
class QToolBar;

namespace noticewright
{

/// Edits a table in a grid; what the current cell holds is edited below it as
/// one text, so that nothing in it is lost.
class TableDialog : public ObjectDialog
{
    Q_OBJECT

public:
    TableDialog(const Block &block, const Workspace &workspace, const Id &statement, IdGenerator *ids,
                QWidget *parent = nullptr);

    [[nodiscard]] Block block() const override;

private:
    void makeBar(QVBoxLayout *layout);
    void makeGrid();
    void addKeys();
    void setTable(const Table &table);
    /// Remembers the table for undoing; keys that write one text are one step.
    void remember(bool isTyping);
    void restore(QList<Table> &from, QList<Table> &to);
    void showGrid();
    void showCell();
    void takeCell(const BlockList &blocks, bool isTyping);
    void paste();
    void copy() const;
    [[nodiscard]] TableArea selected() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Table m_table;
    IdGenerator *m_ids;
    QCheckBox *m_headerRow;
    QCheckBox *m_headerColumn;
    QTableWidget *m_grid;
    FlowEditor *m_cell;
    FlowEditor *m_caption;
    QList<Table> m_undo;
    QList<Table> m_redo;
    bool m_isTyping = false;
    bool m_isShowing = false;
};

}
