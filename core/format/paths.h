// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <optional>

namespace noticewright
{

/// Where the parts of a workspace are within its folder.

/// The workspace's own page template and style sheet; the files need not be there.
inline constexpr QLatin1StringView pageTemplateFile("theme/page.html");
inline constexpr QLatin1StringView styleSheetFile("theme/style.css");
inline constexpr QLatin1StringView themeDescriptionFile("theme/theme.json");

/// A part of the page template, by a name that isTemplatePartName() takes.
[[nodiscard]] QString templatePartFile(const QString &name);
/// True for the name of a file in the theme's folder that the page template may
/// include: a safe one that ends in `.html`, and not the page template itself.
[[nodiscard]] bool isTemplatePartName(const QString &name);

[[nodiscard]] QString statementFile(const Id &statement);
/// The file of its comments, which is there when it has some.
[[nodiscard]] QString commentsFile(const Id &statement);

/// The translations of a statement into a language, or of the workspace's own
/// texts where it has no id; there when something is translated.
[[nodiscard]] QString translationsFile(const Id &statement, const QString &language);
/// The language of the file called `name`, without its folder; nothing when it
/// is no file of translations.
[[nodiscard]] std::optional<QString> languageOfTranslationsFile(const QString &name);

/// Where the page template, the style sheet, and what these include and show are kept.
[[nodiscard]] QString themeFolder(const QString &workspaceFolder);

/// Where images are kept.
[[nodiscard]] QString assetsFolder(const QString &workspaceFolder);

}
