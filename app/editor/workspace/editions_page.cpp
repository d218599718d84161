// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/workspace/editions_page.h"

#include "accessibility/announce.h"
#include "edition/region_uses.h"
#include "edition/regions.h"
#include "editor/objects/choices.h"
#include "editor/objects/hint_label.h"
#include "editor/objects/row_buttons.h"
#include "editor/workspace/edition_dialog.h"
#include "editor/workspace/edition_states.h"
#include "editor/workspace/editions_filter.h"
#include "editor/workspace/presets_dialog.h"
#include "xliff/units.h"

#include <QAction>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QTreeView>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

EditionsPage::EditionsPage(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new EditionsModel([this](const Edition &edition) { return stateOf(edition); }, this))
    , m_filter(new EditionsFilter(this))
    , m_filterText(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(new QTreeView(this))
    , m_notice(new HintLabel(this))
    , m_steps([this](const Rows &rows) { apply(rows); })
{
    m_model->refresh(regionGroupsOf(workspace));
    m_model->setEditions(workspace.editions);
    m_filter->setSourceModel(m_model);
    auto *rows = new QVBoxLayout(this);
    auto *hint = new QLabel(tr("Every country and language that pages are published for."), this);
    hint->setWordWrap(true);
    rows->addWidget(hint);
    auto *finding = new QHBoxLayout;
    finding->addWidget(m_filterText, 1);
    finding->addWidget(m_count);
    auto *sides = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    left->addLayout(finding);
    left->addWidget(m_table, 1);
    left->addWidget(m_notice);
    auto *buttons = new QVBoxLayout;
    sides->addLayout(left, 1);
    sides->addLayout(buttons);
    rows->addLayout(sides, 1);
    rows->addWidget(makePolicy());
    makeTable();
    makeActions(buttons);
    m_notice->setObjectName(u"editionsNotice"_s);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    update();
}

void EditionsPage::makeTable()
{
    m_filterText->setObjectName(u"editionsFilter"_s);
    m_filterText->setPlaceholderText(tr("Filter by name, region, language or path"));
    m_filterText->setAccessibleName(tr("Filter"));
    m_filterText->setClearButtonEnabled(true);
    m_filterText->installEventFilter(this);
    m_count->setObjectName(u"editionsCount"_s);
    m_table->setObjectName(u"editions"_s);
    m_table->setAccessibleName(tr("Editions"));
    m_table->setModel(m_filter);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(true);
    constexpr std::array widths{17, 18, 16, 8, 14, 10};
    for (int column = 0; column < int(EditionsModel::Columns); ++column)
        header->resizeSection(column, widths[size_t(column)] * letter);
    connect(m_filterText, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        update();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EditionsPage::update);
    connect(m_table, &QTreeView::doubleClicked, this, &EditionsPage::edit);
    // The view is still busy with the drop.
    connect(m_model, &EditionsModel::moveRequested, this, &EditionsPage::move, Qt::QueuedConnection);
}

QAction *EditionsPage::addAction(const char *name, const char *icon, const QString &text,
                                 const QList<QKeySequence> &keys, void (EditionsPage::*run)())
{
    auto *action = new QAction(QIcon::fromTheme(QLatin1String(icon)), text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    m_table->addAction(action);
    return action;
}

void EditionsPage::makeActions(QVBoxLayout *buttons)
{
    m_add = addAction("editionsAdd", "list-add", tr("Add…"), {Qt::Key_Insert}, &EditionsPage::add);
    m_addSeveral = addAction("editionsAddSeveral", "list-add", tr("Add Several…"), {}, &EditionsPage::addSeveral);
    m_edit =
        addAction("editionsEdit", "document-edit", tr("Edit…"), {Qt::Key_Return, Qt::Key_Enter}, &EditionsPage::edit);
    m_remove = addAction("editionsRemove", "list-remove", tr("Remove"), QKeySequence::keyBindings(QKeySequence::Delete),
                         &EditionsPage::remove);
    m_up = addAction("editionsUp", "go-up", tr("Move Up"), {Qt::ALT | Qt::Key_Up}, &EditionsPage::moveUp);
    m_down = addAction("editionsDown", "go-down", tr("Move Down"), {Qt::ALT | Qt::Key_Down}, &EditionsPage::moveDown);
    m_undo = addAction("editionsUndo", "edit-undo", tr("Undo"), QKeySequence::keyBindings(QKeySequence::Undo),
                       &EditionsPage::undo);
    m_redo = addAction("editionsRedo", "edit-redo", tr("Redo"), QKeySequence::keyBindings(QKeySequence::Redo),
                       &EditionsPage::redo);
    for (QAction *action : {m_add, m_addSeveral, m_edit, m_remove})
        addActionButton(buttons, action);
    buttons->addSpacing(fontMetrics().height() / 2);
    for (QAction *action : {m_up, m_down})
        addActionButton(buttons, action);
    buttons->addStretch(1);
    for (QAction *action : {m_undo, m_redo})
        addActionButton(buttons, action);
}

QWidget *EditionsPage::makePolicy()
{
    auto *group = new QGroupBox(tr("Where a translation is missing"), this);
    m_marked = new QRadioButton(
        tr("&Show the text in the fallback or source language, marked, with a notice on the page"), group);
    m_heldBack = new QRadioButton(tr("&Hold the page back until all of it is translated"), group);
    m_marked->setObjectName(u"untranslatedMarked"_s);
    m_heldBack->setObjectName(u"untranslatedHeldBack"_s);
    const bool isHeldBack = m_workspace.untranslated == Untranslated::HeldBack;
    (isHeldBack ? m_heldBack : m_marked)->setChecked(true);
    auto *rows = new QVBoxLayout(group);
    rows->addWidget(m_marked);
    rows->addWidget(m_heldBack);
    connect(m_heldBack, &QRadioButton::toggled, this, [this] {
        m_workspace.untranslated = untranslated();
        m_model->refresh(regionGroupsOf(m_workspace));
        Q_EMIT edited();
    });
    return group;
}

/// Escape takes the filter away, and not the dialog with all that was done in it.
bool EditionsPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_filterText && isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_filterText->text().isEmpty()) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            m_filterText->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

const QList<Edition> &EditionsPage::editions() const
{
    return m_model->editions();
}

Untranslated EditionsPage::untranslated() const
{
    return m_heldBack->isChecked() ? Untranslated::HeldBack : Untranslated::Marked;
}

EditionState EditionsPage::stateOf(const Edition &edition) const
{
    return editionStateOf(m_workspace, edition);
}

void EditionsPage::setOwnGroups(const QList<RegionGroup> &groups)
{
    m_workspace.regionGroups = groups;
    m_model->refresh(regionGroupsOf(m_workspace));
}

void EditionsPage::setReadOnly()
{
    m_isReadOnly = true;
    m_model->setReadOnly(true);
    m_marked->setEnabled(false);
    m_heldBack->setEnabled(false);
    update();
}

QList<int> EditionsPage::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(m_filter->mapToSource(index).row());
    std::ranges::sort(rows);
    return rows;
}

void EditionsPage::update()
{
    const QList<int> rows = selectedRows();
    const qsizetype all = editions().size();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%Ln edition(s)", nullptr, int(all))
                                  : tr("%1 of %Ln edition(s)", nullptr, int(all)).arg(QLocale().toString(shown)));
    // Those that are seen, and not selected, above and below.
    bool hasAbove = false, hasBelow = false;
    for (int row = 0; row < shown && !rows.isEmpty(); ++row) {
        const int source = m_filter->mapToSource(m_filter->index(row, 0)).row();
        if (rows.contains(source))
            continue;
        hasAbove = hasAbove || source < rows.last();
        hasBelow = hasBelow || source > rows.first();
    }
    const bool mayEdit = !m_isReadOnly;
    m_add->setEnabled(mayEdit);
    m_addSeveral->setEnabled(mayEdit);
    m_edit->setEnabled(mayEdit && rows.size() == 1);
    m_remove->setEnabled(mayEdit && !rows.isEmpty());
    m_up->setEnabled(mayEdit && hasAbove);
    m_down->setEnabled(mayEdit && hasBelow);
    m_undo->setEnabled(mayEdit && m_steps.stack()->canUndo());
    m_redo->setEnabled(mayEdit && m_steps.stack()->canRedo());
}

/// Shows the rows of a step, and selects those that it is about.
void EditionsPage::apply(const Rows &rows)
{
    m_model->setEditions(rows.editions);
    m_notice->setHint({});
    const auto isSeen = [this](int row) { return m_filter->mapFromSource(m_model->index(row, 0)).isValid(); };
    if (!std::ranges::all_of(rows.selected, isSeen))
        m_filterText->clear();
    QItemSelection selection;
    for (const int row : rows.selected) {
        const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
        selection.select(index, index);
    }
    if (!rows.selected.isEmpty()) {
        const QModelIndex first = m_filter->mapFromSource(m_model->index(rows.selected.first(), 0));
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(first);
    }
    Q_EMIT edited();
}

void EditionsPage::push(const QString &name, const Rows &after)
{
    if (after.editions == editions())
        return;
    m_steps.push(name, Rows{editions(), selectedRows()}, after);
    update();
}

void EditionsPage::add()
{
    auto *dialog = new EditionDialog({.edition = {},
                                      .others = editions(),
                                      .groups = regionGroupsOf(m_workspace),
                                      .sourceLanguage = ownLanguage(m_workspace)},
                                     this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QList<Edition> after = editions() + QList{dialog->edition()};
        push(tr("Add Edition"), {after, {int(after.size()) - 1}});
    });
    dialog->open();
}

void EditionsPage::addSeveral()
{
    auto *dialog = new PresetsDialog(editions(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QList<Edition> more = dialog->chosen();
        Rows after{editions() + more, {}};
        for (qsizetype row = editions().size(); row < after.editions.size(); ++row)
            after.selected.append(int(row));
        push(tr("Add Editions"), after);
    });
    dialog->open();
}

void EditionsPage::edit()
{
    const QList<int> rows = selectedRows();
    if (rows.size() != 1 || m_isReadOnly)
        return;
    QList<Edition> others = editions();
    const Edition edition = others.takeAt(rows.first());
    auto *dialog = new EditionDialog({.edition = edition,
                                      .others = others,
                                      .groups = regionGroupsOf(m_workspace),
                                      .sourceLanguage = ownLanguage(m_workspace)},
                                     this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row = rows.first()] {
        QList<Edition> after = editions();
        after[row] = dialog->edition();
        push(tr("Edit Edition"), {after, {row}});
    });
    dialog->open();
}

void EditionsPage::remove()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    QList<Edition> after, removed;
    for (int row = 0; row < int(editions().size()); ++row)
        (rows.contains(row) ? removed : after).append(editions()[row]);
    push(tr("Remove Editions"), {after, rowAfter(rows)});
    tellOfRemoved(removed);
}

/// The row that is to be selected when some go: the next that is seen, or the last before them.
QList<int> EditionsPage::rowAfter(const QList<int> &removed) const
{
    int found = -1;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const int source = m_filter->mapToSource(m_filter->index(row, 0)).row();
        if (removed.contains(source))
            continue;
        const auto before = std::ranges::count_if(removed, [&](int other) { return other < source; });
        found = source - int(before);
        if (source > removed.first())
            break;
    }
    return found < 0 ? QList<int>() : QList{found};
}

/// What the workspace still says of regions and languages that are not published any more.
void EditionsPage::tellOfRemoved(const QList<Edition> &removed)
{
    const QHash<QString, RegionUses> uses = usesOfRegions(m_workspace);
    QStringList regions, languages;
    for (const Edition &edition : removed) {
        const bool hasRegion = std::ranges::contains(editions(), edition.region, &Edition::region);
        if (!hasRegion && uses.contains(edition.region) && !regions.contains(edition.region))
            regions.append(edition.region);
        const auto isTranslated = [&](const Statement &statement) {
            return statement.translations.contains(edition.language);
        };
        const bool hasLanguage = std::ranges::contains(editions(), edition.language, &Edition::language);
        if (!hasLanguage && std::ranges::any_of(m_workspace.statements, isTranslated)
            && !languages.contains(edition.language))
            languages.append(edition.language);
    }
    const QList<RegionGroup> groups = regionGroupsOf(m_workspace);
    QStringList sentences{tr("%Ln edition(s) removed.", nullptr, int(removed.size()))};
    for (const QString &region : std::as_const(regions))
        sentences.append(tr("%1 is still named in %Ln limit(s), value(s) and group(s).", nullptr, uses[region].count())
                             .arg(regionName(region, groups)));
    for (const QString &language : std::as_const(languages))
        sentences.append(tr("Translations into %1 are kept.").arg(writtenLanguage(language)));
    m_notice->setHint(sentences.join(u' '));
    announce(m_table, m_notice->text());
}

void EditionsPage::moveUp()
{
    const QList<int> rows = selectedRows();
    for (int row = m_filter->rowCount() - 1; row >= 0 && !rows.isEmpty(); --row) {
        const int source = m_filter->mapToSource(m_filter->index(row, 0)).row();
        if (source < rows.first())
            return move(rows, source);
    }
    if (!rows.isEmpty())
        move(rows, rows.first());
}

void EditionsPage::moveDown()
{
    const QList<int> rows = selectedRows();
    for (int row = 0; row < m_filter->rowCount() && !rows.isEmpty(); ++row) {
        const int source = m_filter->mapToSource(m_filter->index(row, 0)).row();
        if (source > rows.last())
            return move(rows, source + 1);
    }
    if (!rows.isEmpty())
        move(rows, rows.last() + 1);
}

void EditionsPage::move(const QList<int> &rows, int before)
{
    QList<Edition> above, moved, below;
    for (int row = 0; row < int(editions().size()); ++row)
        (rows.contains(row) ? moved : row < before ? above : below).append(editions()[row]);
    Rows after{above + moved + below, {}};
    for (qsizetype row = above.size(); row < above.size() + moved.size(); ++row)
        after.selected.append(int(row));
    push(tr("Move Editions"), after);
}

void EditionsPage::undo()
{
    m_steps.stack()->undo();
    update();
}

void EditionsPage::redo()
{
    m_steps.stack()->redo();
    update();
}

}
