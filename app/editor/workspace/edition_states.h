// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/workspace/editions_model.h"

namespace noticewright
{

/// Which statements are published in an edition, and what keeps the others.
[[nodiscard]] EditionState editionStateOf(const Workspace &workspace, const Edition &edition);

}
