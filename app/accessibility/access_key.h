// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace noticewright
{

/// A text without its access key: "File" for "&File", "ファイル" for "ファイル(&F)".
[[nodiscard]] QString withoutAccessKey(const QString &text);

/// Has the buttons and the tool tip of an action show its text without an access
/// key behind it, which means nothing there; Qt takes away no more than the mark.
/// What was set for them stays.
void hideAccessKeyOnButtons(QAction *action);

}
