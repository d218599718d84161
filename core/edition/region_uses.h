// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QHash>

namespace noticewright
{

/// In how many places a region or group is named.
struct RegionUses
{
    int only = 0; ///< limits: shown only there
    int except = 0; ///< limits: not shown there
    int values = 0; ///< values of facts
    int groups = 0; ///< groups that it is in

    [[nodiscard]] int count() const { return only + except + values + groups; }
    friend bool operator==(const RegionUses &, const RegionUses &) = default;
};

/// By code; those that are named nowhere are not in it.
[[nodiscard]] QHash<QString, RegionUses> usesOfRegions(const Workspace &workspace);

/// Gives groups other codes, in the list of them and wherever they are named:
/// the keys become their values, all at once.
void renameRegionGroups(Workspace &workspace, const QHash<QString, QString> &codes);

}
