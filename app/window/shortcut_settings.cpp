// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shortcut_settings.h"

#include "accessibility/access_key.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// A text without the marks of its access key and of the dialog that follows.
QString plainTitle(const QString &title)
{
    const QString text = withoutAccessKey(title);
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

}

ShortcutSettings::ShortcutSettings(const QString &file, QMainWindow *window)
    : QObject(window)
    , m_settings(file, QSettings::IniFormat)
{
    for (const QAction *menu : window->menuBar()->actions()) {
        if (menu->menu())
            collect(menu->menu(), plainTitle(menu->text()));
    }
    m_settings.beginGroup(u"shortcuts"_s);
    for (const ShortcutCommand &command : std::as_const(m_commands)) {
        apply(command, chosenFor(command));
    }
}

void ShortcutSettings::collect(const QMenu *menu, const QString &title)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            collect(action->menu(), title);
        else if (!action->objectName().isEmpty() && !action->isSeparator())
            m_commands.append({action->objectName(), plainTitle(action->text()), title, action, action->shortcuts()});
    }
}

QList<QKeySequence> ShortcutSettings::chosenFor(const ShortcutCommand &command) const
{
    const QVariant chosen = m_settings.value(command.name);
    if (!chosen.isValid())
        return command.standard;
    const QString keys = chosen.toString();
    return keys.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(keys, QKeySequence::PortableText);
}

void ShortcutSettings::apply(const ShortcutCommand &command, const QList<QKeySequence> &keys)
{
    command.action->setShortcuts(keys);
    const QString shown = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    //: The tool tip of a command: its name and its keys
    command.action->setToolTip(shown.isEmpty() ? command.text : tr("%1 (%2)").arg(command.text, shown));
}

void ShortcutSettings::setShortcuts(const QHash<QString, QList<QKeySequence>> &shortcuts)
{
    for (const ShortcutCommand &command : std::as_const(m_commands)) {
        const auto keys = shortcuts.constFind(command.name);
        if (keys == shortcuts.cend())
            continue;
        apply(command, *keys);
        if (*keys == command.standard)
            m_settings.remove(command.name);
        else
            m_settings.setValue(command.name, QKeySequence::listToString(*keys, QKeySequence::PortableText));
    }
    m_settings.sync();
}

}
