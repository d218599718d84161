// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extra.h"

#include <QDate>
#include <QStringList>

namespace noticewright
{

/// Regions under one name: `eea`. Memberships change, so a group says when it
/// was as it says.
struct RegionGroup
{
    /// As a region's code (see isValidRegion()), and so in the same space.
    QString code;
    QString name;
    /// The codes of regions and of other groups.
    QStringList members;
    /// The day on which the members were these. Invalid: not stated.
    QDate asOf;
    Extra extra;

    friend bool operator==(const RegionGroup &, const RegionGroup &) = default;
};

}
