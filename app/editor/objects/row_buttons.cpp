// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/row_buttons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QPushButton>
#include <QToolButton>

namespace noticewright
{

void addRowButton(QHBoxLayout *buttons, const char *icon, const QString &text, const QString &name, QObject *context,
                  const std::function<void()> &run)
{
    auto *button = new QToolButton;
    button->setIcon(QIcon::fromTheme(QLatin1String(icon)));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setObjectName(name);
    buttons->addWidget(button);
    QObject::connect(button, &QToolButton::clicked, context, run);
}

QPushButton *addActionButton(QBoxLayout *buttons, QAction *action)
{
    auto *button = new QPushButton;
    button->setAutoDefault(false);
    button->setObjectName(action->objectName());
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setToolTip(action->shortcut().isEmpty() ? QString()
                                                        : action->shortcut().toString(QKeySequence::NativeText));
        button->setEnabled(action->isEnabled());
    };
    follow();
    buttons->addWidget(button);
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

}
