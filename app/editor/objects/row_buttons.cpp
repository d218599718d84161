// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/row_buttons.h"

#include <QHBoxLayout>
#include <QIcon>
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

}
