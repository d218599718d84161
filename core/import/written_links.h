// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inline.h"

namespace noticewright
{

/// Makes links of the web and mail addresses that a text only writes out.
[[nodiscard]] InlineList withWrittenLinks(const InlineList &text);

}
