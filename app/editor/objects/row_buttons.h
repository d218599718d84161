// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QObject;
class QPushButton;

namespace noticewright
{

/// Adds a button for the rows of a list or grid, with a themed icon and a text;
/// `name` is its object name. `run` is called as long as `context` exists.
void addRowButton(QHBoxLayout *buttons, const char *icon, const QString &text, const QString &name, QObject *context,
                  const std::function<void()> &run);

/// Adds a button that shows and triggers an action, and has its object name.
QPushButton *addActionButton(QBoxLayout *buttons, QAction *action);

}
