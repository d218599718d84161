// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QSettings>

class QAction;
class QMainWindow;
class QMenu;

namespace noticewright
{

/// A command of the window that can have keys.
struct ShortcutCommand
{
    /// Its object name: what it is known by in the settings.
    QString name;
    /// As menus show it, without the mark of the access key.
    QString text;
    /// The menu that it is in.
    QString menu;
    QAction *action = nullptr;
    /// The keys it has unless the user chose others.
    QList<QKeySequence> standard;
};

/// The keys of the window's commands: those the user chose are remembered, and
/// shown in the tool tips of the toolbars.
class ShortcutSettings : public QObject
{
    Q_OBJECT

public:
    /// Takes all commands with a name from the menus of `window`, which must be
    /// complete, and gives them the keys that `file` holds for them.
    ShortcutSettings(const QString &file, QMainWindow *window);

    [[nodiscard]] const QList<ShortcutCommand> &commands() const { return m_commands; }

    /// Gives commands other keys and remembers them. What is not named keeps its own.
    void setShortcuts(const QHash<QString, QList<QKeySequence>> &shortcuts);

private:
    void collect(const QMenu *menu, const QString &title);
    [[nodiscard]] QList<QKeySequence> chosenFor(const ShortcutCommand &command) const;
    void apply(const ShortcutCommand &command, const QList<QKeySequence> &keys);

    QSettings m_settings;
    QList<ShortcutCommand> m_commands;
};

}
