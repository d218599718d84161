// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/workspace/groups_page.h"

#include "accessibility/announce.h"
#include "edition/regions.h"
#include "editor/objects/hint_label.h"
#include "editor/objects/row_buttons.h"
#include "editor/workspace/group_dialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

enum Column { Name, Code, Members, AsOf, Used, Origin, Columns };

QString memberNames(const RegionGroup &group, const QList<RegionGroup> &groups)
{
    QStringList names;
    for (const QString &member : group.members)
        names.append(regionName(member, groups));
    return names.join(u", "_s);
}

QString howUsed(const RegionUses &uses)
{
    QStringList parts;
    const auto add = [&](int count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    add(uses.only, GroupsPage::tr("%Ln limit(s) to it", nullptr, uses.only));
    add(uses.except, GroupsPage::tr("%Ln limit(s) that leave it out", nullptr, uses.except));
    add(uses.values, GroupsPage::tr("%Ln other value(s)", nullptr, uses.values));
    add(uses.groups, GroupsPage::tr("%Ln group(s)", nullptr, uses.groups));
    return QLocale().createSeparatedList(parts);
}

}

GroupsPage::GroupsPage(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_uses(usesOfRegions(workspace))
    , m_now{workspace.regionGroups, {}, {}}
    , m_table(new QTreeWidget(this))
    , m_notice(new HintLabel(this))
    , m_steps([this](const Groups &groups) { apply(groups); })
{
    setRegions(workspace.editions);
    auto *rows = new QVBoxLayout(this);
    auto *hint = new QLabel(
        tr("Regions under one name, to limit texts to and to give other values for. Those that the program knows can be changed for this workspace."),
        this);
    hint->setWordWrap(true);
    rows->addWidget(hint);
    auto *sides = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    left->addWidget(m_table, 1);
    left->addWidget(m_notice);
    auto *buttons = new QVBoxLayout;
    sides->addLayout(left, 1);
    sides->addLayout(buttons);
    rows->addLayout(sides, 1);
    m_notice->setObjectName(u"groupsNotice"_s);
    makeTable();
    makeActions(buttons);
    apply(m_now);
}

void GroupsPage::makeTable()
{
    m_table->setObjectName(u"regionGroups"_s);
    m_table->setAccessibleName(tr("Region groups"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setHeaderLabels({tr("Name"), tr("Code"), tr("Members"), tr("As of"), tr("Used", "in how many places"),
                              tr("Kept in", "by whom a group is defined")});
    const int letter = fontMetrics().averageCharWidth();
    constexpr std::array widths{22, 8, 21, 12, 6, 14};
    for (int column = 0; column < int(Columns); ++column)
        m_table->header()->resizeSection(column, widths[size_t(column)] * letter);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &GroupsPage::update);
    connect(m_table, &QTreeWidget::itemDoubleClicked, this, &GroupsPage::edit);
}

QAction *GroupsPage::addAction(const char *name, const char *icon, const QString &text, const QList<QKeySequence> &keys,
                               void (GroupsPage::*run)())
{
    auto *action = new QAction(QIcon::fromTheme(QLatin1String(icon)), text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    m_table->addAction(action);
    return action;
}

void GroupsPage::makeActions(QVBoxLayout *buttons)
{
    m_add = addAction("groupsAdd", "list-add", tr("Add…"), {Qt::Key_Insert}, &GroupsPage::add);
    m_edit = addAction("groupsEdit", "document-edit", {}, {Qt::Key_Return, Qt::Key_Enter}, &GroupsPage::edit);
    m_remove = addAction("groupsRemove", "list-remove", tr("Remove"), QKeySequence::keyBindings(QKeySequence::Delete),
                         &GroupsPage::remove);
    m_undo = addAction("groupsUndo", "edit-undo", tr("Undo"), QKeySequence::keyBindings(QKeySequence::Undo),
                       &GroupsPage::undo);
    m_redo = addAction("groupsRedo", "edit-redo", tr("Redo"), QKeySequence::keyBindings(QKeySequence::Redo),
                       &GroupsPage::redo);
    for (QAction *action : {m_add, m_edit, m_remove})
        addActionButton(buttons, action);
    buttons->addStretch(1);
    for (QAction *action : {m_undo, m_redo})
        addActionButton(buttons, action);
}

void GroupsPage::addRow(const RegionGroup &group, bool isOwn)
{
    Workspace own;
    own.regionGroups = m_now.groups;
    const QList<RegionGroup> groups = regionGroupsOf(own);
    const int uses = usesOf(group.code).count();
    auto *item = new QTreeWidgetItem(m_table);
    item->setText(Name, regionName(group.code, groups));
    item->setText(Code, group.code);
    item->setText(Members, memberNames(group, groups));
    item->setText(AsOf, group.asOf.isValid() ? QLocale().toString(group.asOf, QLocale::ShortFormat) : QString());
    item->setText(Used, uses > 0 ? QLocale().toString(uses) : QString());
    item->setText(Origin, isOwn ? tr("This workspace") : tr("The program"));
    item->setToolTip(Members, item->text(Members));
    item->setToolTip(Used, howUsed(usesOf(group.code)));
    QFont font = m_table->font();
    font.setBold(isOwn);
    item->setFont(Name, font);
}

void GroupsPage::apply(const Groups &groups)
{
    m_now = groups;
    m_notice->setHint({});
    {
        const QSignalBlocker blocker(m_table);
        m_table->clear();
        for (const RegionGroup &group : groups.groups)
            addRow(group, true);
        for (const RegionGroup &known : knownRegionGroups()) {
            if (indexOf(known.code) < 0)
                addRow(known, false);
        }
        for (int row = 0; row < m_table->topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = m_table->topLevelItem(row);
            if (row == 0 || item->text(Code) == groups.current)
                m_table->setCurrentItem(item);
        }
    }
    update();
    Q_EMIT edited();
}

void GroupsPage::push(const QString &name, const Groups &after)
{
    if (after.groups == m_now.groups)
        return;
    Groups before = m_now;
    before.current = currentCode();
    m_steps.push(name, before, after);
    update();
}

void GroupsPage::setRegions(const QList<Edition> &editions)
{
    m_regions.clear();
    for (const Edition &edition : editions)
        m_regions.append(edition.region);
}

void GroupsPage::setReadOnly()
{
    m_isReadOnly = true;
    update();
}

QString GroupsPage::currentCode() const
{
    const QTreeWidgetItem *item = m_table->currentItem();
    return item ? item->text(Code) : QString();
}

qsizetype GroupsPage::indexOf(const QString &code) const
{
    const auto found = std::ranges::find(m_now.groups, code, &RegionGroup::code);
    return found == m_now.groups.cend() ? -1 : found - m_now.groups.cbegin();
}

RegionUses GroupsPage::usesOf(const QString &code) const
{
    RegionUses uses = m_uses.value(m_now.renamed.key(code, code));
    uses.groups = int(
        std::ranges::count_if(m_now.groups, [&](const RegionGroup &group) { return group.members.contains(code); }));
    return uses;
}

void GroupsPage::update()
{
    const bool hasCurrent = m_table->currentItem();
    const bool isOwn = indexOf(currentCode()) >= 0;
    const bool mayEdit = !m_isReadOnly;
    m_add->setEnabled(mayEdit);
    m_edit->setText(isOwn || !hasCurrent ? tr("Edit…") : tr("Change for This Workspace…"));
    m_edit->setEnabled(mayEdit && hasCurrent);
    m_remove->setEnabled(mayEdit && isOwn);
    m_undo->setEnabled(mayEdit && m_steps.stack()->canUndo());
    m_redo->setEnabled(mayEdit && m_steps.stack()->canRedo());
}

void GroupsPage::add()
{
    auto *dialog = new GroupDialog({.group = {}, .others = m_now.groups, .regions = m_regions}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Groups after = m_now;
        after.groups.append(dialog->group());
        after.current = dialog->group().code;
        push(tr("Add Region Group"), after);
    });
    dialog->open();
}

void GroupsPage::edit()
{
    const QString code = currentCode();
    if (code.isEmpty() || m_isReadOnly)
        return;
    const qsizetype index = indexOf(code);
    const QList<RegionGroup> known = knownRegionGroups();
    const auto knownGroup = std::ranges::find(known, code, &RegionGroup::code);
    GroupQuestion question{.others = m_now.groups, .regions = m_regions, .isCodeFixed = knownGroup != known.cend()};
    question.group = index >= 0 ? question.others.takeAt(index) : *knownGroup;
    auto *dialog = new GroupDialog(question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, index, code] {
        const RegionGroup group = dialog->group();
        Groups after = m_now;
        if (index >= 0)
            after.groups[index] = group;
        else
            after.groups.append(group);
        if (group.code != code) {
            // The groups that it is in, and all that names it, follow.
            for (RegionGroup &other : after.groups)
                std::ranges::replace(other.members, code, group.code);
            after.renamed.insert(m_now.renamed.key(code, code), group.code);
        }
        after.current = group.code;
        push(index >= 0 ? tr("Edit Region Group") : tr("Change Region Group"), after);
    });
    dialog->open();
}

void GroupsPage::remove()
{
    const qsizetype index = indexOf(currentCode());
    if (index < 0)
        return;
    Groups after = m_now;
    const RegionGroup removed = after.groups.takeAt(index);
    const QString sentence = sentenceOnRemoved(removed);
    after.current = after.groups.isEmpty() ? removed.code : after.groups[std::min(index, after.groups.size() - 1)].code;
    push(tr("Remove Region Group"), after);
    m_notice->setHint(sentence);
    announce(m_table, sentence);
}

QString GroupsPage::sentenceOnRemoved(const RegionGroup &group) const
{
    const RegionUses uses = usesOf(group.code);
    const QString name = group.name.isEmpty() ? group.code.toUpper() : group.name;
    const bool isKnown = std::ranges::contains(knownRegionGroups(), group.code, &RegionGroup::code);
    if (isKnown)
        return tr("“%1” is again as the program knows it.").arg(name);
    if (uses.count() == 0)
        return tr("“%1” is removed. Nothing names it.").arg(name);
    //: how it is used: “2 limits to it and 1 other value”
    return tr("“%1” is removed, and still named in %Ln place(s): %2. No region is in it there now.", nullptr,
              uses.count())
        .arg(name, howUsed(uses));
}

void GroupsPage::undo()
{
    m_steps.stack()->undo();
    update();
}

void GroupsPage::redo()
{
    m_steps.stack()->redo();
    update();
}

}
