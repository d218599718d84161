// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

namespace noticewright
{

/// Gives the facts' texts that say the same as in `before`, but have another id
/// since they hold in other regions or their link leads elsewhere, the
/// translations that they had.
void keepTranslations(const Workspace &before, Workspace &after);

}
