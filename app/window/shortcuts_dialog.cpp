// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

enum Column { Command, Keys };
constexpr int NameRole = Qt::UserRole;

QString shownKeys(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &one : keys)
        texts.append(one.toString(QKeySequence::NativeText));
    return texts.join(u"; "_s);
}

}

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutCommand> &commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_standard(new QPushButton(tr("Use &Default"), this))
    , m_note(new QLabel(this))
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    for (const ShortcutCommand &command : m_commands)
        m_keys.insert(command.name, command.action->shortcuts());
    m_filter->setObjectName(u"shortcutFilter"_s);
    m_filter->setPlaceholderText(tr("Search for a command or its keys"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(u"shortcutTree"_s);
    m_tree->setAccessibleName(tr("Commands"));
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    m_tree->header()->setSectionResizeMode(Command, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_tree->setUniformRowHeights(true);
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"shortcutsOk"_s);
    buttons->button(QDialogButtonBox::RestoreDefaults)->setObjectName(u"shortcutsDefaults"_s);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_filter);
    rows->addWidget(m_tree, 1);
    rows->addWidget(makeEditor());
    rows->addWidget(m_note);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        for (const ShortcutCommand &command : m_commands)
            setKeys(command.name, command.standard);
        show();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::show);
    fill();
    show();
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 32);
    m_filter->setFocus();
}

QWidget *ShortcutsDialog::makeEditor()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *label = new QLabel(tr("&Keys:"), row);
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"shortcutKeys"_s);
    m_edit->setAccessibleName(tr("Keys of the command"));
    // The line within it has the focus too.
    for (auto *line : m_edit->findChildren<QLineEdit *>())
        line->setAccessibleName(m_edit->accessibleName());
    m_edit->setMaximumSequenceLength(1);
    m_edit->setClearButtonEnabled(true);
    m_standard->setObjectName(u"shortcutStandard"_s);
    m_standard->setAutoDefault(false);
    m_note->setObjectName(u"shortcutNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    // One line is always there, so that nothing jumps.
    m_note->setMinimumHeight(m_note->fontMetrics().height());
    layout->addWidget(label);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_standard);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::take);
    connect(m_standard, &QPushButton::clicked, this, [this] {
        if (const ShortcutCommand *command = current()) {
            setKeys(command->name, command->standard);
            show();
        }
    });
    return row;
}

void ShortcutsDialog::fill()
{
    QTreeWidgetItem *menu = nullptr;
    for (const ShortcutCommand &command : m_commands) {
        if (!menu || menu->text(Command) != command.menu) {
            menu = new QTreeWidgetItem(m_tree, {command.menu});
            menu->setFirstColumnSpanned(true);
            menu->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(menu, {command.text, shownKeys(m_keys[command.name])});
        item->setData(Command, NameRole, command.name);
        m_items.insert(command.name, item);
    }
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

void ShortcutsDialog::filter(const QString &words)
{
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *menu = m_tree->topLevelItem(i);
        bool hasAny = false;
        for (int k = 0; k < menu->childCount(); ++k) {
            QTreeWidgetItem *item = menu->child(k);
            const bool isShown = item->text(Command).contains(words, Qt::CaseInsensitive)
                || item->text(Keys).contains(words, Qt::CaseInsensitive);
            item->setHidden(!isShown);
            hasAny = hasAny || isShown;
            if (isShown && !first)
                first = item;
        }
        menu->setHidden(!hasAny);
    }
    if (!m_tree->currentItem() || m_tree->currentItem()->isHidden())
        m_tree->setCurrentItem(first);
}

const ShortcutCommand *ShortcutsDialog::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QString name = item ? item->data(Command, NameRole).toString() : QString();
    const auto found = std::ranges::find(m_commands, name, &ShortcutCommand::name);
    return found == m_commands.end() ? nullptr : &*found;
}

const ShortcutCommand *ShortcutsDialog::ownerOf(const QKeySequence &keys) const
{
    const auto found = std::ranges::find_if(
        m_commands, [&](const ShortcutCommand &command) { return m_keys[command.name].contains(keys); });
    return found == m_commands.end() ? nullptr : &*found;
}

void ShortcutsDialog::show()
{
    const ShortcutCommand *command = current();
    const QSignalBlocker blocker(m_edit);
    m_edit->setKeySequence(command ? m_keys[command->name].value(0) : QKeySequence());
    m_edit->setEnabled(command);
    m_standard->setEnabled(command && m_keys[command->name] != command->standard);
    m_note->clear();
}

void ShortcutsDialog::setKeys(const QString &command, const QList<QKeySequence> &keys)
{
    m_keys[command] = keys;
    m_items[command]->setText(Keys, shownKeys(keys));
}

void ShortcutsDialog::take()
{
    const ShortcutCommand *command = current();
    if (!command)
        return;
    const QKeySequence keys = m_edit->keySequence();
    const ShortcutCommand *owner = keys.isEmpty() ? nullptr : ownerOf(keys);
    if (owner == command)
        return;
    if (owner) {
        QList<QKeySequence> rest = m_keys[owner->name];
        rest.removeAll(keys);
        setKeys(owner->name, rest);
    }
    setKeys(command->name, keys.isEmpty() ? QList<QKeySequence>() : QList{keys});
    m_standard->setEnabled(m_keys[command->name] != command->standard);
    m_note->setText(
        owner ? tr("“%1” is no longer the key of “%2”.").arg(keys.toString(QKeySequence::NativeText), owner->text)
              : QString());
}

}
