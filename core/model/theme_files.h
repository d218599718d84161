// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace noticewright
{

/// The parts of a theme that a workspace has of its own, byte for byte. What is
/// missing is taken from the theme that ships.
struct ThemeFiles
{
    std::optional<QByteArray> pageTemplate;
    std::optional<QByteArray> styleSheet;
    /// `theme.json`: what can be chosen, and words that the template uses.
    std::optional<QByteArray> description;
    /// What the page template includes, by file name, such as `header.html`.
    QMap<QString, QByteArray> templateParts = {};

    friend bool operator==(const ThemeFiles &, const ThemeFiles &) = default;
};

/// True when they differ in the style sheet at most, which has a file of its own.
[[nodiscard]] inline bool makeSameFrame(const ThemeFiles &a, const ThemeFiles &b)
{
    return a.pageTemplate == b.pageTemplate && a.description == b.description && a.templateParts == b.templateParts;
}

}
