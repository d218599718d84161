// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"

namespace noticewright
{

/// Where a place in the text that a page shows is in the text that is edited,
/// in which a variable, a reference and a line break are one character each.
/// Both are counted in UTF-16 units; a line break shows as none. A place within
/// a variable or reference is the one after it, one after the text its end.
[[nodiscard]] qsizetype editedOffset(const EditionView &view, const InlineList &text, qsizetype shownOffset);

}
