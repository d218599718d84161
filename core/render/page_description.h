// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"

namespace noticewright
{

/// What search engines and other sites say that a page is about: the words of
/// its statement's first highlights, or else of its first full text, in the
/// page's language; at most 200 characters, ending with a word. Empty where
/// there are no such words.
[[nodiscard]] QString pageDescription(const EditionView &view);

}
