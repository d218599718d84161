// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

namespace noticewright
{

/// A part of a workspace that is compared as one.
struct WorkspacePart
{
    /// The same for the same part in every version of a workspace.
    QString key;
    /// Where it is, for people.
    QString place;
    Id statement;
    Id section;
    /// What it says, for people.
    QString text;
    /// All there is to it, as it would be saved.
    QByteArray exact;
};

/// All parts of a workspace in reading order. What is saved is in one of them.
[[nodiscard]] QList<WorkspacePart> partsOf(const Workspace &workspace);

}
