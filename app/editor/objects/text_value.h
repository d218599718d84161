// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/other_values.h"

namespace noticewright
{

/// Values that are a few words, such as a variable's.
[[nodiscard]] ValueKind<QString> textValues();

}
