// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/theme_files.h"

#include <QStringList>

namespace noticewright
{

/// The names of the files by which a theme's texts are known to who edits them.
inline constexpr QLatin1StringView ownPageTemplate("page.html");
inline constexpr QLatin1StringView ownStyleSheet("style.css");

/// What a theme has as the file with this name: the page template, the style
/// sheet, or a part; nothing where it has none.
[[nodiscard]] std::optional<QByteArray> ownFile(const ThemeFiles &theme, const QString &name);
/// The theme with other bytes as that file, or without it.
[[nodiscard]] ThemeFiles withOwnFile(ThemeFiles theme, const QString &name, const std::optional<QByteArray> &bytes);

/// The names of its page template, which need not be its own, and of its parts.
[[nodiscard]] QStringList templateFiles(const ThemeFiles &theme);

}
