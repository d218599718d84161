// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/review_dialog.h"

#include "importing/passage_edits.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// Lays each sentence out in the direction of its own script.
class SentenceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->direction = option->text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        option->displayAlignment = Qt::AlignLeading | Qt::AlignTop;
        option->decorationAlignment = Qt::AlignLeading | Qt::AlignTop;
    }
};

/// What a button changed, before and after.
class ReviewChange : public QUndoCommand
{
public:
    using Show = std::function<void(const ImportedStatement &)>;

    ReviewChange(const ImportedStatement &before, const ImportedStatement &after, const QString &what, Show show)
        : QUndoCommand(what)
        , m_before(before)
        , m_after(after)
        , m_show(std::move(show))
    {
    }

    void undo() override { m_show(m_before); }
    void redo() override { m_show(m_after); }

private:
    ImportedStatement m_before;
    ImportedStatement m_after;
    Show m_show;
};

bool isOut(const ImportedStatement &imported, qsizetype passage)
{
    return !isKept(imported.report.passages[passage].fate);
}

}

ReviewDialog::ReviewDialog(const ImportedStatement &imported, IdGenerator *ids, QWidget *parent)
    : QDialog(parent)
    , m_ids(ids)
    , m_model(new ReviewModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_summary(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_layer(new QComboBox(this))
    , m_remarks(new QListWidget(this))
    , m_filter(new QComboBox(this))
    , m_takeIn(new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("Take &In"), this))
    , m_leaveOut(new QPushButton(QIcon::fromTheme(u"list-remove"_s), tr("Leave &Out"), this))
    , m_table(new QTableView(this))
{
    setWindowTitle(tr("Review Import"));
    setObjectName(u"reviewDialog"_s);
    m_model->setImported(imported);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(ReviewModel::StateRole);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, m_table, &QTableView::resizeRowsToContents);
    auto *rows = new QVBoxLayout(this);
    makeFields(rows);
    makeRemarks(rows);
    makeFilter(rows);
    makeTable(rows);
    makeButtons(rows);
    setMinimumSize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 24);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 40);
    m_table->selectRow(0);
    m_table->setFocus();
    update();
}

void ReviewDialog::makeFields(QVBoxLayout *rows)
{
    m_summary->setObjectName(u"reviewSummary"_s);
    m_summary->setWordWrap(true);
    rows->addWidget(m_summary);
    auto *form = new QFormLayout;
    rows->addLayout(form);
    m_title->setObjectName(u"reviewTitle"_s);
    m_title->setText(imported().statement.title);
    m_layer->setObjectName(u"reviewLayer"_s);
    m_layer->addItem(tr("Highlights"), int(Layer::Highlights));
    m_layer->addItem(tr("Full Text"), int(Layer::Full));
    m_layer->setCurrentIndex(m_layer->findData(int(filledLayer(imported().statement))));
    m_layer->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Layer:"), m_layer);
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString &title) {
        m_model->setTitle(title.simplified());
        m_fit.start();
    });
    connect(m_layer, &QComboBox::currentIndexChanged, this, &ReviewDialog::setLayer);
}

void ReviewDialog::makeRemarks(QVBoxLayout *rows)
{
    m_remarks->setObjectName(u"reviewRemarks"_s);
    m_remarks->setAccessibleName(tr("Remarks"));
    m_remarks->setWordWrap(true);
    m_remarks->setItemDelegate(new SentenceDelegate(m_remarks));
    m_remarks->setMaximumHeight(fontMetrics().height() * std::clamp<int>(imported().report.remarks.size() + 1, 2, 7));
    auto *label = new QLabel(tr("&Remarks:"), this);
    label->setBuddy(m_remarks);
    rows->addWidget(label);
    rows->addWidget(m_remarks);
    for (const Remark &remark : imported().report.remarks) {
        auto *item = new QListWidgetItem(remark.sentence, m_remarks);
        item->setData(Qt::UserRole, remark.target.text);
    }
    label->setHidden(m_remarks->count() == 0);
    m_remarks->setHidden(m_remarks->count() == 0);
    m_remarks->installEventFilter(this);
    connect(m_remarks, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { goTo({item->data(Qt::UserRole).toString()}); });
}

void ReviewDialog::makeFilter(QVBoxLayout *rows)
{
    auto *row = new QHBoxLayout;
    rows->addLayout(row);
    auto *label = new QLabel(tr("&Show:"), this);
    label->setBuddy(m_filter);
    m_filter->setObjectName(u"reviewFilter"_s);
    m_filter->addItem(tr("All"), QString());
    m_filter->addItem(tr("Left out"), QString::number(int(SentenceState::LeftOut)));
    m_filter->addItem(tr("Needs a look"), QString::number(int(SentenceState::NeedsLook)));
    m_takeIn->setObjectName(u"reviewTakeIn"_s);
    m_takeIn->setAutoDefault(false);
    m_takeIn->setToolTip(tr("Puts what was left out into the statement, as a paragraph"));
    row->addWidget(label);
    row->addWidget(m_filter);
    row->addStretch(1);
    m_leaveOut->setObjectName(u"reviewLeaveOut"_s);
    m_leaveOut->setAutoDefault(false);
    m_leaveOut->setToolTip(tr("Takes what is selected out of the statement"));
    row->addWidget(m_takeIn);
    row->addWidget(m_leaveOut);
    makeHistory(row);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ReviewDialog::setFilter);
    connect(m_takeIn, &QPushButton::clicked, this, &ReviewDialog::takeIn);
    connect(m_leaveOut, &QPushButton::clicked, this, &ReviewDialog::leaveOut);
}

void ReviewDialog::makeHistory(QHBoxLayout *row)
{
    const auto add = [&](QAction *action, const QString &icon, QKeySequence::StandardKey keys, const QString &name) {
        action->setIcon(QIcon::fromTheme(icon));
        action->setShortcuts(keys);
        addAction(action);
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(name);
        row->addWidget(button);
    };
    add(m_history.createUndoAction(this), u"edit-undo"_s, QKeySequence::Undo, u"reviewUndo"_s);
    add(m_history.createRedoAction(this), u"edit-redo"_s, QKeySequence::Redo, u"reviewRedo"_s);
}

void ReviewDialog::makeTable(QVBoxLayout *rows)
{
    m_table->setObjectName(u"reviewTable"_s);
    m_table->setAccessibleName(tr("Sentences"));
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new SentenceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->installEventFilter(this);
    rows->addWidget(m_table, 1);
    connect(m_table, &QTableView::doubleClicked, this, &ReviewDialog::takeIn);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewDialog::update);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, &m_fit, qOverload<>(&QTimer::start));
}

void ReviewDialog::makeButtons(QVBoxLayout *rows)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *import = buttons->addButton(tr("I&mport"), QDialogButtonBox::AcceptRole);
    import->setIcon(QIcon::fromTheme(u"document-import"_s));
    import->setDefault(true);
    import->setObjectName(u"reviewImport"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"reviewCancel"_s);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QList<QWidget *> order{m_title, m_layer, m_remarks, m_filter, m_takeIn, m_leaveOut, m_table, import};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ReviewDialog::setLayer()
{
    ImportedStatement moved = imported();
    moved.statement = inLayer(moved.statement, Layer(m_layer->currentData().toInt()));
    m_model->setImported(moved);
}

void ReviewDialog::setFilter()
{
    m_shown->setFilterFixedString(m_filter->currentData().toString());
    m_fit.start();
    m_table->selectRow(0);
    update();
}

QList<qsizetype> ReviewDialog::selectedPassages(bool (*isWanted)(const ImportedStatement &, qsizetype)) const
{
    QSet<qsizetype> passages;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        passages.insert(index.data(ReviewModel::PassageRole).toLongLong());
    QList<qsizetype> wanted;
    for (const qsizetype passage : std::as_const(passages)) {
        if (isWanted(imported(), passage))
            wanted.append(passage);
    }
    std::ranges::sort(wanted);
    return wanted;
}

void ReviewDialog::takeIn()
{
    const QList<qsizetype> passages = selectedPassages(isOut);
    ImportedStatement changed = imported();
    for (const qsizetype passage : passages)
        changed = takenIn(changed, passage, *m_ids);
    if (!passages.isEmpty())
        change(changed, tr("Take In"));
}

void ReviewDialog::leaveOut()
{
    const QList<qsizetype> passages = selectedPassages(canBeLeftOut);
    ImportedStatement changed = imported();
    for (const qsizetype passage : passages)
        changed = leftOut(changed, passage);
    if (!passages.isEmpty())
        change(changed, tr("Leave Out"));
}

/// The row stays the current one, or gives its place to the next when it is
/// no longer among what is shown.
void ReviewDialog::change(const ImportedStatement &changed, const QString &what)
{
    const int row = m_table->selectionModel()->selectedRows().first().row();
    const int before = m_shown->rowCount();
    m_history.push(
        new ReviewChange(imported(), changed, what, [this](const ImportedStatement &state) { restore(state); }));
    if (m_shown->rowCount() != before && m_shown->rowCount() > 0)
        m_table->selectRow(std::min(row, m_shown->rowCount() - 1));
}

/// The title and the layer are the fields' own.
void ReviewDialog::restore(const ImportedStatement &imported)
{
    ImportedStatement state = imported;
    state.statement = inLayer(state.statement, Layer(m_layer->currentData().toInt()));
    state.statement.title = m_title->text().simplified();
    m_model->setImported(state);
    m_fit.start();
    update();
}

void ReviewDialog::goTo(const Id &target)
{
    const int row = target.isEmpty() ? -1 : m_model->rowOf(target);
    if (row < 0)
        return;
    if (!m_shown->mapFromSource(m_model->index(row, 0)).isValid())
        m_filter->setCurrentIndex(0);
    const QModelIndex shown = m_shown->mapFromSource(m_model->index(row, 0));
    m_table->selectRow(shown.row());
    m_table->scrollTo(shown, QAbstractItemView::PositionAtCenter);
}

void ReviewDialog::update()
{
    using enum SentenceState;
    const auto words = [this](SentenceState state) { return int(m_model->words(state)); };
    QStringList parts{
        tr("Sentences taken over: %L1 (%Ln word(s))", nullptr, words(TakenOver)).arg(m_model->count(TakenOver)),
        tr("left out: %L1 (%Ln word(s))", nullptr, words(LeftOut)).arg(m_model->count(LeftOut)),
        tr("need a look: %L1 (%Ln word(s))", nullptr, words(NeedsLook)).arg(m_model->count(NeedsLook))};
    if (m_model->scripts() > 0)
        parts.append(tr("scripts left out: %L1").arg(m_model->scripts()));
    m_summary->setText(tr("%1 – %2", "name of a file, counts")
                           .arg(QFileInfo(imported().report.file).fileName(), parts.join(tr("; ", "between counts"))));
    m_takeIn->setEnabled(!selectedPassages(isOut).isEmpty());
    m_leaveOut->setEnabled(!selectedPassages(canBeLeftOut).isEmpty());
}

/// Enter does what a double click does, and does not go on to the dialog,
/// which closes with it.
bool ReviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (watched == m_table)
                takeIn();
            else if (const QListWidgetItem *item = m_remarks->currentItem())
                goTo({item->data(Qt::UserRole).toString()});
            return true;
        }
        if (watched == m_table && key == Qt::Key_Delete) {
            leaveOut();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}
