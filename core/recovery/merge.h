// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <optional>

namespace noticewright
{

/// Both changes to one workspace: what only one side changed since `base` is
/// taken from that side, where both changed a paragraph or a field it is `mine`.
/// What one side removed stays when the other side changed it. Nothing when the
/// two do not go together, such as texts moved to different places.
[[nodiscard]] std::optional<Workspace> merged(const Workspace &base, const Workspace &theirs, const Workspace &mine);

}
