// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extra.h"

#include <QString>

#include <algorithm>

namespace noticewright
{

/// True for `#rrggbb` in small letters.
[[nodiscard]] inline bool isColour(QStringView text)
{
    return text.size() == 7 && text.front() == u'#' && std::ranges::all_of(text.sliced(1), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// What a workspace has in place of what its theme proposes for a parameter.
struct ThemeValue
{
    /// The parameter, by the id that the theme gives it.
    QString parameter;
    /// The id of a choice, or a colour as `#rrggbb`.
    QString value;
    /// The colour on dark pages, as `#rrggbb`; empty for choices.
    QString dark = {};
    Extra extra = {};
    friend bool operator==(const ThemeValue &, const ThemeValue &) = default;
};

}
