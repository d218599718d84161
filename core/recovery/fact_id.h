// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

namespace noticewright
{

/// What a statement or a fact is known by in every version of a workspace: the
/// path of an edition, the name of a variable, the code of a group of regions, the
/// id of all others.
[[nodiscard]] Id idOf(const auto &one)
{
    using T = std::remove_cvref_t<decltype(one)>;
    if constexpr (std::is_same_v<T, Edition>)
        return {one.path()};
    else if constexpr (std::is_same_v<T, Variable>)
        return one.name;
    else if constexpr (std::is_same_v<T, RegionGroup>)
        return {one.code};
    else
        return one.id;
}

}
