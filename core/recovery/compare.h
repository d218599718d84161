// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QStringList>

#include <span>

namespace noticewright
{

/// One place in which versions of a workspace are not the same.
struct Difference
{
    /// Where: "Online Privacy Statement › Your Choices › Full Text". Empty ids
    /// for what belongs to the workspace or a statement as a whole.
    QString place;
    Id statement;
    Id section;
    /// What each version says there, in the order of the versions, as text to
    /// read; a null string where the version lacks the place. Texts may be the
    /// same where only their formatting is not.
    QStringList texts;
    /// Of three versions: neither the second nor the third is like the first,
    /// nor are they the same.
    bool isConflict = false;
    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Where versions of one workspace differ, in reading order: the facts, then
/// statement by statement, section by section. It is empty only when all
/// versions would be saved as the same files.
[[nodiscard]] QList<Difference> compareVersions(std::span<const Workspace> versions);

}
