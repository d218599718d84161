// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/icon_colours.h"

#include <QEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QPalette>

namespace noticewright
{

IconColours::IconColours(QGuiApplication *app) : QObject(app)
{
    app->installEventFilter(this);
    choose();
}

bool IconColours::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::ApplicationPaletteChange)
        choose();
    return QObject::eventFilter(watched, event);
}

void IconColours::choose()
{
    const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    const QString theme = isDark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze");
    if (QIcon::fallbackThemeName() != theme)
        QIcon::setFallbackThemeName(theme);
}

}
