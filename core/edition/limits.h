// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

namespace noticewright
{

/// True when what has that limit is shown in a region.
[[nodiscard]] bool isShownIn(const QString &region, const Limit &limit, const QList<RegionGroup> &groups);

/// True when an alternative of that scope holds in the edition.
[[nodiscard]] bool holdsIn(const Edition &edition, const Scope &scope, const QList<RegionGroup> &groups);

/// The first alternative that holds in the edition, or null: then it is the
/// fact's own value.
template<typename T>
[[nodiscard]] const Alternative<T> *alternativeFor(const Edition &edition, const Alternatives<T> &alternatives,
                                                   const QList<RegionGroup> &groups)
{
    for (const Alternative<T> &alternative : alternatives) {
        if (holdsIn(edition, alternative.scope, groups))
            return &alternative;
    }
    return nullptr;
}

/// The statement with the sections, blocks and list items that the edition has.
/// A list or quotation of which nothing is left is left out too.
[[nodiscard]] Statement limitedTo(const Edition &edition, const Statement &statement, const QList<RegionGroup> &groups);

}
