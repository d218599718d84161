// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"
#include "theme/theme_description.h"

namespace noticewright
{

/// The ids of the themes that ship, the usual one first.
[[nodiscard]] QStringList shippedThemes();

/// A file of a theme that ships: its path, for messages too. There need not be one.
[[nodiscard]] QString shippedThemeFile(const QString &theme, const QString &name);

/// What the workspace's theme says of itself: its own `theme.json`, or that of
/// the theme that ships. `folder` is the workspace's, for messages.
[[nodiscard]] std::expected<ThemeDescription, Problem> themeOf(const Workspace &workspace, const QString &folder);

/// Whether the theme's description is of the style sheet that pages have: one of
/// the workspace's own without a description of its own may do anything.
[[nodiscard]] bool isDescribed(const Workspace &workspace);

/// That of a theme that ships.
[[nodiscard]] ThemeDescription shippedTheme(const QString &theme);

}
