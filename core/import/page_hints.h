// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/main_content.h"

namespace noticewright
{

/// What an element calls itself, beside being part of a statement.
struct Chrome
{
    /// Kept: nothing in particular.
    Fate fate = Fate::Kept;
    /// With a larger share of the page's prose (0 to 1) it is not that after all.
    double mostProse = 0;
};

/// Judges an element by its tag and by the names that it is given for scripts
/// and styles. The words are those that many sites share.
[[nodiscard]] Chrome chromeOf(const SourceTree &tree, int node);

}
