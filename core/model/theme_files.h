// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

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
    friend bool operator==(const ThemeFiles &, const ThemeFiles &) = default;
};

}
