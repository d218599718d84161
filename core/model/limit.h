// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace noticewright
{

/// Where a part of a statement is shown. Regions are named by their code or by
/// that of a group (see region_group.h).
struct Limit
{
    /// Shown only there; empty: everywhere.
    QStringList only;
    /// Not shown there, even where `only` names it.
    QStringList except;

    /// True for what is shown everywhere.
    [[nodiscard]] bool isEmpty() const { return only.isEmpty() && except.isEmpty(); }
    friend bool operator==(const Limit &, const Limit &) = default;
};

}
