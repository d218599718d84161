// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comment.h"

namespace noticewright
{

/// What two people made of one comment: the replies of both, by time; of all
/// else what was changed, and mine where both changed it.
[[nodiscard]] Comment mergedComment(const Comment &base, const Comment &theirs, const Comment &mine);

}
