// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inline.h"

namespace noticewright
{

/// A text in one line for people who compare or translate it: a variable by
/// its name in braces, a reference as an arrow, what is unknown as an ellipsis.
/// Its spaces are as they are.
[[nodiscard]] QString readableText(const InlineList &text);

}
