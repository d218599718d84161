// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/text_marks.h"

#include <QByteArray>

namespace noticewright
{

/// HTML that a parser can read fast, and in time and memory proportional to its length.
struct ReducedMarkup
{
    QByteArray html;
    /// What the marks in `html` stand for.
    TextMarks texts;
    /// How many tags were left out because they were nested too deep.
    qsizetype flattened = 0;
    /// What `texts` points into.
    QByteArray page;
};

/// The deepest nesting that is kept. Real pages stay below a hundred.
inline constexpr int deepestMarkup = 200;

/// Leaves out of UTF-8 HTML what an import does not read: attributes that it does
/// not ask for, comments, scripts and styles after their beginning; and what makes
/// parsers quadratic: elements nested too deep, formatting left open over many
/// paragraphs. Null bytes become spaces. All text stays in its place, as a mark.
[[nodiscard]] ReducedMarkup reduceMarkup(const QByteArray &page);

}
