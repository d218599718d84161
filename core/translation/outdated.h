// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

namespace noticewright
{

/// A translation whose source says something else now.
struct OutdatedUnit
{
    QString language;
    QString unit;
    friend bool operator==(const OutdatedUnit &, const OutdatedUnit &) = default;
};

/// The translations, in all languages, that an edit of a statement made stale.
/// Looks only at texts in sections that are different.
[[nodiscard]] QList<OutdatedUnit> outdatedBy(const Statement &before, const Statement &after);

}
