// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme_description.h"

namespace noticewright
{

/// What follows a theme's style sheet so that it has these values: declarations
/// of its custom properties. Only what differs from what the theme proposes is
/// said, and colours only for screens: paper has those that the theme gives it.
/// Empty where nothing differs.
[[nodiscard]] QByteArray themeStyle(const ThemeDescription &theme, const QList<ThemeValue> &values);

}
