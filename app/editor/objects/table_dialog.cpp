// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/table_dialog.h"

#include "editor/objects/card_texts.h"
#include "editor/objects/checked_field.h"
#include "editor/objects/image_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTableWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace noticewright
{

TableDialog::TableDialog(const Block &block, const Workspace &workspace, const Id &statement, IdGenerator *ids,
                         QWidget *parent)
    : ObjectDialog(block, workspace, tr("Table"), parent)
    , m_table(std::get<Table>(block.content))
    , m_ids(ids)
    , m_headerRow(new QCheckBox(tr("First row is a &header"), this))
    , m_headerColumn(new QCheckBox(tr("First &column is a header"), this))
    , m_grid(new QTableWidget(this))
    , m_cell(new FlowEditor(ids, this))
    , m_caption(newCaptionEditor(m_table.caption, workspace, statement, ids, this))
{
    auto *form = newForm();
    rows()->addLayout(form);
    addLabelledRow(form, tr("C&aption:"), m_caption, m_caption);
    auto *heads = new QHBoxLayout;
    heads->addWidget(m_headerRow);
    heads->addWidget(m_headerColumn);
    heads->addStretch(1);
    form->addRow(QString(), heads);
    makeBar(rows());
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_grid);
    auto *pane = new QWidget(splitter);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    auto *label = new QLabel(tr("&Text of the cell:"), pane);
    label->setBuddy(m_cell);
    layout->addWidget(label);
    layout->addWidget(m_cell, 1);
    splitter->addWidget(pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    rows()->addWidget(splitter, 1);
    m_cell->setObjectName(QStringLiteral("cellText"));
    m_cell->setContext(flowContextOf(workspace, statement));
    makeGrid();
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 40);
    showGrid();
    m_grid->setCurrentCell(0, 0);
    connect(m_cell, &FlowEditor::edited, this, [this](const BlockList &blocks, EditKind kind) {
        takeCell(blocks, kind == EditKind::Typing || kind == EditKind::Deleting);
    });
    addKeys();
}

/// The keys that the text leaves to its owner.
void TableDialog::addKeys()
{
    const auto add = [this](QWidget *widget, QKeySequence::StandardKey key, const std::function<void()> &run) {
        auto *action = new QAction(this);
        action->setShortcuts(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        widget->addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    for (FlowEditor *text : {m_cell, m_caption}) {
        add(text, QKeySequence::Bold, [text] { text->toggleStrong(); });
        add(text, QKeySequence::Italic, [text] { text->toggleEmphasis(); });
    }
    add(this, QKeySequence::Undo, [this] { restore(m_undo, m_redo); });
    add(this, QKeySequence::Redo, [this] { restore(m_redo, m_undo); });
}

void TableDialog::remember(bool isTyping)
{
    if (!isTyping || !m_isTyping)
        m_undo.append(m_table);
    m_isTyping = isTyping;
    m_redo.clear();
}

void TableDialog::restore(QList<Table> &from, QList<Table> &to)
{
    if (from.isEmpty())
        return;
    to.append(m_table);
    m_table = from.takeLast();
    m_isTyping = false;
    const int row = m_grid->currentRow(), column = m_grid->currentColumn();
    showGrid();
    m_grid->setCurrentCell(std::min(row, m_grid->rowCount() - 1), std::min(column, m_grid->columnCount() - 1));
    showCell();
}

void TableDialog::makeBar(QVBoxLayout *layout)
{
    auto *bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    layout->addWidget(bar);
    const auto add = [&](const char *icon, const QString &name, const char *id,
                         const std::function<Table(const TableArea &)> &edit) {
        QAction *action = bar->addAction(QIcon::fromTheme(QLatin1String(icon)), name);
        action->setObjectName(QLatin1String(id));
        m_grid->addAction(action);
        connect(action, &QAction::triggered, this, [this, edit] { setTable(edit(selected())); });
    };
    add("edit-table-insert-row-above", tr("Insert Row Above"), "rowAbove",
        [this](const TableArea &at) { return withRow(m_table, at.row, *m_ids); });
    add("edit-table-insert-row-below", tr("Insert Row Below"), "rowBelow",
        [this](const TableArea &at) { return withRow(m_table, at.endRow(), *m_ids); });
    add("edit-table-insert-column-left", tr("Insert Column Before"), "columnBefore",
        [this](const TableArea &at) { return withColumn(m_table, at.column, *m_ids); });
    add("edit-table-insert-column-right", tr("Insert Column After"), "columnAfter",
        [this](const TableArea &at) { return withColumn(m_table, at.endColumn(), *m_ids); });
    bar->addSeparator();
    add("edit-table-delete-row", tr("Remove Row"), "removeRow", [this](const TableArea &at) {
        Table table = m_table;
        for (int row = at.endRow() - 1; row >= at.row; --row)
            table = withoutRow(table, row, *m_ids);
        return table;
    });
    add("edit-table-delete-column", tr("Remove Column"), "removeColumn", [this](const TableArea &at) {
        Table table = m_table;
        for (int column = at.endColumn() - 1; column >= at.column; --column)
            table = withoutColumn(table, column, *m_ids);
        return table;
    });
    bar->addSeparator();
    add("edit-table-cell-merge", tr("Merge Cells"), "mergeCells",
        [this](const TableArea &at) { return canMerge(m_table, at) ? withMerged(m_table, at, *m_ids) : m_table; });
    add("edit-table-cell-split", tr("Split Cell"), "splitCell", [this](const TableArea &at) {
        const TableLayout grid = layoutOf(m_table);
        const PlacedCell *cell = grid.cellAt(at.row, at.column);
        return cell ? withSplit(m_table, cell->cell.id, *m_ids) : m_table;
    });
    m_headerRow->setObjectName(QStringLiteral("headerRow"));
    m_headerColumn->setObjectName(QStringLiteral("headerColumn"));
    connect(m_headerRow, &QCheckBox::clicked, this,
            [this](bool isHeader) { setTable(withHeaderRow(m_table, isHeader, *m_ids)); });
    connect(m_headerColumn, &QCheckBox::clicked, this, [this](bool isHeader) {
        Table table = m_table;
        table.headerColumn = isHeader;
        setTable(table);
    });
}

void TableDialog::makeGrid()
{
    m_grid->setObjectName(QStringLiteral("tableGrid"));
    m_grid->setAccessibleName(tr("Cells"));
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_grid->setWordWrap(true);
    m_grid->setTabKeyNavigation(false);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // A row is as high as its text needs in columns of the present width.
    connect(m_grid->horizontalHeader(), &QHeaderView::geometriesChanged, m_grid, &QTableView::resizeRowsToContents);
    connect(m_grid->horizontalHeader(), &QHeaderView::sectionResized, m_grid, &QTableView::resizeRowsToContents);
    m_grid->installEventFilter(this);
    connect(m_grid, &QTableWidget::currentCellChanged, this, &TableDialog::showCell);
    connect(m_grid, &QTableWidget::cellActivated, this, [this] { m_cell->setFocus(); });
}

void TableDialog::setTable(const Table &table)
{
    if (table == m_table)
        return;
    const TableArea area = selected();
    remember(false);
    m_table = table;
    showGrid();
    m_grid->setCurrentCell(std::min(area.row, m_grid->rowCount() - 1),
                           std::min(area.column, m_grid->columnCount() - 1));
    showCell();
}

void TableDialog::showGrid()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const TableLayout layout = layoutOf(m_table);
    m_headerRow->setChecked(m_table.headerRow);
    m_headerColumn->setChecked(m_table.headerColumn);
    m_grid->clearSpans();
    m_grid->clearContents();
    m_grid->setRowCount(layout.rows);
    m_grid->setColumnCount(layout.columns);
    QFont bold = font();
    bold.setBold(true);
    for (const PlacedCell &placed : layout.cells) {
        const TableArea &area = placed.area;
        auto *item = new QTableWidgetItem(plainText(placed.cell.blocks));
        const bool isHead = (m_table.headerRow && area.row == 0) || (m_table.headerColumn && area.column == 0);
        item->setFont(isHead ? bold : font());
        m_grid->setItem(area.row, area.column, item);
        if (area.rows > 1 || area.columns > 1)
            m_grid->setSpan(area.row, area.column, area.rows, area.columns);
    }
    m_grid->resizeRowsToContents();
}

TableArea TableDialog::selected() const
{
    const TableLayout layout = layoutOf(m_table);
    const QList<QTableWidgetSelectionRange> ranges = m_grid->selectedRanges();
    TableArea area{std::max(0, m_grid->currentRow()), std::max(0, m_grid->currentColumn())};
    if (!ranges.isEmpty())
        area = {ranges.first().topRow(), ranges.first().leftColumn(), ranges.first().rowCount(),
                ranges.first().columnCount()};
    return wholeCells(layout, area);
}

void TableDialog::showCell()
{
    if (m_isShowing)
        return;
    m_isTyping = false;
    const TableLayout layout = layoutOf(m_table);
    const PlacedCell *cell = layout.cellAt(m_grid->currentRow(), m_grid->currentColumn());
    m_cell->setEnabled(cell);
    m_cell->setBlocks(cell ? cell->cell.blocks : BlockList());
}

void TableDialog::takeCell(const BlockList &blocks, bool isTyping)
{
    const TableLayout layout = layoutOf(m_table);
    const PlacedCell *cell = layout.cellAt(m_grid->currentRow(), m_grid->currentColumn());
    if (!cell)
        return;
    remember(isTyping);
    m_table = withCellBlocks(m_table, cell->cell.id, blocks);
    if (QTableWidgetItem *item = m_grid->item(cell->area.row, cell->area.column))
        item->setText(plainText(blocks));
}

bool TableDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste) || key->matches(QKeySequence::Copy)) {
            key->matches(QKeySequence::Paste) ? paste() : copy();
            return true;
        }
        // The grid would pass Enter on to the dialog, which closes with it.
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_cell->setFocus();
            return true;
        }
    }
    return ObjectDialog::eventFilter(watched, event);
}

void TableDialog::paste()
{
    const QList<QStringList> texts = fromTabSeparated(QGuiApplication::clipboard()->text());
    const TableArea at = selected();
    if (!texts.isEmpty())
        setTable(withTexts(m_table, at.row, at.column, texts, *m_ids));
}

void TableDialog::copy() const
{
    QGuiApplication::clipboard()->setText(toTabSeparated(layoutOf(m_table), selected()));
}

Block TableDialog::block() const
{
    Table table = m_table;
    table.caption = captionIn(*m_caption);
    return withContent(table);
}

}
