// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/link_list_dialog.h"

#include "edition/offer.h"
#include "edition/regions.h"
#include "editor/objects/card_texts.h"
#include "editor/objects/limit_dialog.h"
#include "editor/objects/limit_texts.h"
#include "editor/objects/link_dialog.h"
#include "editor/objects/row_buttons.h"
#include "editor/objects/target_field.h"
#include "editor/objects/target_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTableWidget>

namespace noticewright
{

namespace
{

enum Column { Label, Target, Shown, Others, Columns };

void setFixedText(QTableWidget *grid, int row, int column, const QString &text, const QString &tip = {})
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(tip.isEmpty() ? text : tip);
    grid->setItem(row, column, item);
}

}

LinkListDialog::LinkListDialog(const Block &block, const Workspace &workspace, IdGenerator *ids, QWidget *parent)
    : ObjectDialog(block, workspace, tr("Link List"), parent)
    , m_list(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_entries(new QTableWidget(0, Columns, this))
    , m_othersField(new OtherValuesField(QStringLiteral("linkOthers"), this))
    , m_others(
          m_othersField, scopeContextOf(workspace), targetValues(workspace), [this] { return currentFact(); },
          [this] { showOthers(); })
{
    auto *choice = new QHBoxLayout;
    const auto addField = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        choice->addWidget(label);
        choice->addWidget(field, 1);
    };
    addField(tr("&Show:"), m_list);
    auto *add = new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), tr("New &List"), this);
    add->setAutoDefault(false);
    add->setObjectName(QStringLiteral("newLinkList"));
    choice->addWidget(add);
    addField(tr("&Name:"), m_name);
    m_list->setObjectName(QStringLiteral("linkList"));
    m_name->setObjectName(QStringLiteral("linkListName"));
    rows()->addLayout(choice);
    makeGrid();
    setMinimumSize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 22);

    connect(add, &QPushButton::clicked, this, [this, ids] { addList(ids); });
    connect(m_list, &QComboBox::currentIndexChanged, this, &LinkListDialog::show);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        if (LinkList *list = current()) {
            list->name = name;
            m_list->setItemText(m_list->currentIndex(), nameOf(*list));
        }
    });
    fillLists();
    if (m_workspace.linkLists.isEmpty())
        addList(ids);
    // What no longer exists is not replaced unasked.
    m_list->setPlaceholderText(tr("This link list no longer exists"));
    const Id shown = std::get<LinkListBlock>(block.content).linkList;
    m_list->setCurrentIndex(shown.isEmpty() ? 0 : int(indexOfId(m_workspace.linkLists, shown)));
    show();
}

LinkListDialog::~LinkListDialog()
{
    // A label that is being edited would be taken while it goes.
    m_entries->disconnect(this);
}

/// With the label that is still being edited.
void LinkListDialog::done(int result)
{
    m_entries->setFocus();
    ObjectDialog::done(result);
}

void LinkListDialog::makeGrid()
{
    m_entries->setObjectName(QStringLiteral("linkListEntries"));
    m_entries->setAccessibleName(tr("Links"));
    m_entries->setHorizontalHeaderLabels({tr("Label"), tr("Leads to"), tr("Shown", "in which regions"),
                                          tr("Elsewhere", "where a link leads in others")});
    m_entries->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {Shown, Others})
        m_entries->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_entries->verticalHeader()->hide();
    m_entries->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_entries->setSelectionMode(QAbstractItemView::SingleSelection);
    m_entries->installEventFilter(this);
    rows()->addWidget(m_entries, 1);
    auto *buttons = new QHBoxLayout;
    rows()->addLayout(buttons);
    const auto add = [&](const char *icon, const QString &name, const char *id, const auto &command) {
        addRowButton(buttons, icon, name, QLatin1String(id), this, command);
    };
    add("list-add", tr("Add Link"), "addEntry", [this] { addEntry(); });
    add("insert-link", tr("Change Target"), "changeTarget", [this] { editTarget(m_entries->currentRow()); });
    add("globe", tr("Limit to Regions…"), "limitEntry", [this] { editLimit(m_entries->currentRow()); });
    add("list-remove", tr("Remove"), "removeEntry", [this] { removeEntry(); });
    add("go-up", tr("Up"), "entryUp", [this] { move(-1); });
    add("go-down", tr("Down"), "entryDown", [this] { move(1); });
    buttons->addStretch(1);
    m_othersField->setTitle(tr("Other targets of the link in some regions or languages; the first that fits holds:"));
    rows()->addWidget(m_othersField);
    connect(m_entries, &QTableWidget::currentCellChanged, this, &LinkListDialog::showOthers);
    connect(m_entries, &QTableWidget::cellChanged, this, &LinkListDialog::takeLabel);
    connect(m_entries, &QTableWidget::cellDoubleClicked, this, [this](int row, int column) {
        if (column == Target)
            editTarget(row);
        else if (column == Shown)
            editLimit(row);
    });
}

LinkList *LinkListDialog::current()
{
    const int index = m_list->currentIndex();
    return index < 0 ? nullptr : &m_workspace.linkLists[index];
}

void LinkListDialog::fillLists()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const LinkList &list : std::as_const(m_workspace.linkLists))
        m_list->addItem(nameOf(list));
}

void LinkListDialog::addList(IdGenerator *ids)
{
    m_workspace.linkLists.append(LinkList{.id = ids->next(), .name = tr("New link list"), .entries = {}, .extra = {}});
    fillLists();
    m_list->setCurrentIndex(m_list->count() - 1);
    show();
    m_name->setFocus();
    m_name->selectAll();
}

void LinkListDialog::show()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const LinkList *list = current();
    m_name->setText(list ? list->name : QString());
    const QList<LinkListEntry> entries = list ? list->entries : QList<LinkListEntry>();
    m_entries->setRowCount(int(entries.size()));
    for (int row = 0; row < int(entries.size()); ++row) {
        m_entries->setItem(row, Label, new QTableWidgetItem(entries[row].label));
        // Shown in several statements, a target names its own.
        setFixedText(m_entries, row, Target, targetText(entries[row].target, m_workspace, {}));
        setFixedText(m_entries, row, Shown, limitLabel(entries[row].limit),
                     limitSentence(entries[row].limit, regionGroupsOf(m_workspace)));
    }
    showOthers();
    update();
}

/// The other targets of the current entry, and how many each has.
void LinkListDialog::showOthers()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const LinkList *list = current();
    const QList<RegionGroup> groups = regionGroupsOf(m_workspace);
    const ValueKind<LinkTarget> kind = targetValues(m_workspace);
    for (int row = 0; list && row < int(list->entries.size()); ++row) {
        QStringList others;
        for (const Alternative<LinkTarget> &other : list->entries[row].alternatives)
            others.append(otherValueText(other, kind, groups));
        setFixedText(m_entries, row, Others, others.isEmpty() ? QString() : QLocale().toString(others.size()),
                     others.join(u'\n'));
    }
    m_others.show();
}

/// Another target begins as the link's own.
OtherValues<LinkTarget>::Fact LinkListDialog::currentFact()
{
    LinkList *list = current();
    const int row = m_entries->currentRow();
    if (!list || row < 0 || row >= list->entries.size())
        return {};
    return {&list->entries[row].alternatives, list->entries[row].target};
}

/// A list is complete when each of its links has words.
void LinkListDialog::update()
{
    const LinkList *list = current();
    setComplete(list && std::ranges::none_of(list->entries, [](const LinkListEntry &entry) {
                    return entry.label.trimmed().isEmpty();
                }));
}

void LinkListDialog::takeLabel(int row, int column)
{
    LinkList *list = current();
    if (!m_isShowing && list && column == Label)
        list->entries[row].label = m_entries->item(row, Label)->text();
    update();
}

void LinkListDialog::editTarget(int row)
{
    LinkList *list = current();
    if (!list || row < 0)
        return;
    auto *dialog = new LinkDialog(m_workspace, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLink(list->entries[row].target, list->entries[row].label, {});
    dialog->setTitleVisible(false);
    dialog->setRemovable(false);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        LinkListEntry &entry = current()->entries[row];
        entry.target = dialog->target().value_or(entry.target);
        entry.label = dialog->text();
        show();
    });
    dialog->open();
}

void LinkListDialog::editLimit(int row)
{
    LinkList *list = current();
    if (!list || row < 0)
        return;
    auto *dialog = new LimitDialog({.subject = tr("Where the link “%1” is shown").arg(list->entries[row].label),
                                    .limit = list->entries[row].limit,
                                    .around = {},
                                    .editions = editionsOf(m_workspace),
                                    .groups = regionGroupsOf(m_workspace)},
                                   this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        current()->entries[row].limit = dialog->limit();
        show();
    });
    dialog->open();
}

void LinkListDialog::addEntry()
{
    if (!current())
        return;
    auto *dialog = new LinkDialog(m_workspace, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitleVisible(false);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto target = dialog->target()) {
            current()->entries.append(LinkListEntry{dialog->text(), *target, {}});
            show();
            m_entries->setCurrentCell(m_entries->rowCount() - 1, Label);
        }
    });
    dialog->open();
}

/// Enter opens what the current cell holds, and does not go on to the dialog, which closes with it.
bool LinkListDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_entries && event->type() == QEvent::KeyPress && m_entries->hasFocus()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_entries->currentColumn() == Target)
                editTarget(m_entries->currentRow());
            else if (m_entries->currentColumn() == Shown)
                editLimit(m_entries->currentRow());
            else if (m_entries->currentColumn() == Others)
                m_othersField->setFocus();
            else if (QTableWidgetItem *label = m_entries->currentItem())
                m_entries->editItem(label);
            return true;
        }
    }
    return ObjectDialog::eventFilter(watched, event);
}

void LinkListDialog::removeEntry()
{
    if (LinkList *list = current(); list && m_entries->currentRow() >= 0) {
        list->entries.removeAt(m_entries->currentRow());
        show();
    }
}

void LinkListDialog::move(int by)
{
    LinkList *list = current();
    const int row = m_entries->currentRow();
    if (!list || row < 0 || row + by < 0 || row + by >= m_entries->rowCount())
        return;
    list->entries.swapItemsAt(row, row + by);
    show();
    m_entries->setCurrentCell(row + by, Label);
}

Block LinkListDialog::block() const
{
    return withContent(LinkListBlock{m_workspace.linkLists.value(m_list->currentIndex()).id});
}

}
