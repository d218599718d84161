// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/language_menu.h"

#include "language/interface_language.h"

#include <QActionGroup>

namespace noticewright
{

using namespace Qt::StringLiterals;

LanguageMenu::LanguageMenu(const QString &now, QWidget *parent) : QMenu(tr("&Language"), parent)
{
    setObjectName(u"languageMenu"_s);
    // Who can not read the menus finds it by its sign.
    setIcon(QIcon::fromTheme(u"preferences-desktop-locale"_s));
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &name, const QString &code) {
        QAction *action = addAction(name);
        action->setObjectName(u"language-"_s + (code.isEmpty() ? u"system"_s : code));
        action->setCheckable(true);
        action->setChecked(code == now);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT chosen(code); });
    };
    add(tr("&System Language"), {});
    addSeparator();
    for (const InterfaceLanguage &language : interfaceLanguages())
        add(language.name, language.code);
}

}
