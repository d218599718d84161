// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticewright
{

/// What a theme's description says to people, in the window's language where it
/// is a theme that ships; else as it is.
[[nodiscard]] QString themeText(const QString &text);

}
