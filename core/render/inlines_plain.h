// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"

namespace noticewright
{

/// A text with everything in it looked up, for formats that know fewer marks
/// than HTML: only pieces of text and line breaks are left, marked at most as
/// strong, as emphasis, and with links that lead somewhere. References are
/// links. Raised and lowered digits are characters of their own (10³), so that
/// a number keeps its meaning. No line breaks and no
/// pieces of nothing but spaces at the ends.
[[nodiscard]] InlineList resolvedInlines(const EditionView &view, const InlineList &inlines);

/// The same text in one line.
[[nodiscard]] InlineList withoutLineBreaks(InlineList inlines);

/// The same text with all of it strong.
[[nodiscard]] InlineList madeStrong(InlineList inlines);

}
