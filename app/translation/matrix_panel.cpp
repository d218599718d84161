// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/matrix_panel.h"

#include "model/navigate.h"
#include "translation/state_words.h"
#include "xliff/unit_words.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace noticewright
{

using namespace Qt::StringLiterals;

MatrixPanel::MatrixPanel(WorkspaceDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new MatrixModel(document, this))
    , m_table(new QTableView(this))
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    rows->addWidget(split);
    makeTable();
    makeBlocking();
    auto *side = new QWidget(this);
    auto *sideRows = new QVBoxLayout(side);
    const int gap = fontMetrics().averageCharWidth();
    sideRows->setContentsMargins(gap, gap / 2, gap, 0);
    sideRows->addWidget(m_summary);
    sideRows->addWidget(m_list, 1);
    split->addWidget(m_table);
    split->addWidget(side);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    connect(m_model, &MatrixModel::settled, this, &MatrixPanel::showBlocking);
}

void MatrixPanel::makeTable()
{
    m_table->setObjectName(u"translationMatrix"_s);
    m_table->setAccessibleName(tr("How far the editions are"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 14);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        showBlocking();
        if (const auto edition = m_model->editionAt(index.row()))
            Q_EMIT cellChosen(m_model->statementAt(index.column()), edition->path());
    });
    connect(m_table, &QTableView::activated, this, [this] { activate(0); });
}

void MatrixPanel::makeBlocking()
{
    m_summary->setObjectName(u"blockingSummary"_s);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"blockingUnits"_s);
    m_list->setAccessibleName(tr("Texts that are missing or stale"));
    m_list->setHeaderLabels({tr("Text"), tr("Place"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { activate(m_list->indexOfTopLevelItem(item)); });
}

void MatrixPanel::showBlocking()
{
    const QModelIndex index = m_table->currentIndex();
    const auto edition = m_model->editionAt(index.row());
    const Statement *statement =
        findById(m_document->workspace().statements, m_model->statementAt(std::max(0, index.column())));
    const MatrixCell *cell = m_model->cellAt(index.row(), index.column());
    m_blocking = edition && statement && cell && cell->offer != Offer::NotThere
        ? blockingUnits(m_document->workspace(), *statement, *edition)
        : QList<EditionUnit>();
    m_list->clear();
    for (const EditionUnit &unit : std::as_const(m_blocking)) {
        auto *item = new QTreeWidgetItem(m_list, {quotedStart(unit.unit), contextOf(unit.unit), stateName(unit.state)});
        item->setIcon(2, stateIcon(unit.state, palette()));
        item->setToolTip(1, contextOf(unit.unit));
    }
    if (!edition || !statement)
        m_summary->setText(tr("Choose a statement and an edition to see what it lacks."));
    else if (cell && cell->offer == Offer::NotThere)
        m_summary->setText(
            tr("“%1” is not for %2.", "statement, path of an edition").arg(statement->title, edition->path()));
    else if (m_blocking.isEmpty())
        m_summary->setText(
            tr("“%1” is complete in %2.", "statement, path of an edition").arg(statement->title, edition->path()));
    else
        m_summary->setText(tr("%Ln text(s) keep “%1” from being complete in %2:", nullptr, int(m_blocking.size()))
                               .arg(statement->title, edition->path()));
}

void MatrixPanel::activate(int row)
{
    const QModelIndex index = m_table->currentIndex();
    const auto edition = m_model->editionAt(index.row());
    if (edition && row >= 0 && row < m_blocking.size())
        Q_EMIT unitActivated(m_model->statementAt(index.column()), edition->path(), m_blocking[row]);
}

void MatrixPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setPalette(palette());
    m_model->setOn(true);
}

void MatrixPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setOn(false);
}

void MatrixPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->setPalette(palette());
}

}
