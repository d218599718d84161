// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/shortcut_settings.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace noticewright
{

/// Shows all commands with their keys, and gives them others.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<ShortcutCommand> &commands, QWidget *parent = nullptr);

    /// The keys of every command by its name, as they are to be.
    [[nodiscard]] QHash<QString, QList<QKeySequence>> shortcuts() const { return m_keys; }

private:
    [[nodiscard]] QWidget *makeEditor();
    void fill();
    void filter(const QString &words);
    void show();
    /// Takes what was typed, away from the command that has it now.
    void take();
    void setKeys(const QString &command, const QList<QKeySequence> &keys);
    [[nodiscard]] const ShortcutCommand *current() const;
    [[nodiscard]] const ShortcutCommand *ownerOf(const QKeySequence &keys) const;

    const QList<ShortcutCommand> m_commands;
    QHash<QString, QList<QKeySequence>> m_keys;
    QHash<QString, QTreeWidgetItem *> m_items;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QKeySequenceEdit *m_edit;
    QPushButton *m_standard;
    QLabel *m_note;
};

}
