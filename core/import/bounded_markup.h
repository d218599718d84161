// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace noticewright
{

/// HTML that a parser can read in time and memory proportional to its length.
struct BoundedMarkup
{
    QByteArray html;
    /// How many tags were left out because they were nested too deep.
    qsizetype flattened = 0;
};

/// The deepest nesting that is kept. Real pages stay below a hundred.
inline constexpr int deepestMarkup = 200;

/// Leaves out of UTF-8 HTML what makes parsers quadratic: elements nested too
/// deep, formatting left open over many paragraphs, attributes beyond the
/// hundredth of a tag, and null bytes. All text stays, in its place.
[[nodiscard]] BoundedMarkup boundMarkup(const QByteArray &html);

}
