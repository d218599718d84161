// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace noticewright
{

/// Has a screen reader say what shows in `widget` or happened there, without
/// moving the focus. Nothing happens when there is none, or nothing to say.
void announce(QWidget *widget, const QString &sentence);

/// The same at once, over what is being read: for what went wrong.
void announceFault(QWidget *widget, const QString &sentence);

}
