// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/block.h"

namespace noticewright
{

/// All that blocks say as one text, such as what was pasted where only one may
/// stand: the texts of several with a space between them, in its one form.
[[nodiscard]] InlineList oneText(const BlockList &blocks);

/// True when blocks are not more than one paragraph.
[[nodiscard]] bool isOneText(const BlockList &blocks);

}
