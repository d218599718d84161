// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

namespace noticewright
{

/// What a button says that shows a limit and changes it: "Everywhere", "Only
/// EU + UK", "Not US".
[[nodiscard]] QString limitLabel(const Limit &limit);

/// The same in a sentence, with the names of the regions.
[[nodiscard]] QString limitSentence(const Limit &limit, const QList<RegionGroup> &groups);

/// Where a value holds, in few words: “in Germany, Austria”, “in German”;
/// “everywhere” when it names nothing.
[[nodiscard]] QString scopeText(const Scope &scope, const QList<RegionGroup> &groups);

/// The editions among `editions` that show what has all of these limits.
[[nodiscard]] QList<Edition> editionsShowing(const QList<Limit> &limits, const QList<Edition> &editions,
                                             const QList<RegionGroup> &groups);

}
