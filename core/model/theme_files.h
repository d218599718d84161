// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace noticewright
{

/// A workspace's own page template and style sheet, byte for byte. What is
/// missing is taken from the theme that ships.
struct ThemeFiles
{
    std::optional<QByteArray> pageTemplate;
    std::optional<QByteArray> styleSheet;
    friend bool operator==(const ThemeFiles &, const ThemeFiles &) = default;
};

}
