// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

namespace noticewright
{

/// The groups of regions that the program knows, in `resources/regions`, with
/// the days from which they are so.
[[nodiscard]] QList<RegionGroup> knownRegionGroups();

/// The groups of a workspace: its own first, then those that the program knows
/// under codes that it has none for.
[[nodiscard]] QList<RegionGroup> regionGroupsOf(const Workspace &workspace);

/// True when `region` is the region called `code`, lies in it (`us-ca` in `us`),
/// or is a member of the group of that code, or of a group that is a member.
[[nodiscard]] bool isRegionIn(const QString &region, const QString &code, const QList<RegionGroup> &groups);

/// What a region or group is called: by the groups, by its country in the
/// interface's language, or by its code.
[[nodiscard]] QString regionName(const QString &code, const QList<RegionGroup> &groups);

/// The codes of all countries that editions may name, and of the parts of those
/// that the program knows parts of, in alphabetical order.
[[nodiscard]] QStringList knownRegions();

}
