// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/block.h"

namespace noticewright
{

/// "3", "c", "C", "iii" or "III"; digits where the style has no sign for the
/// number. Empty for bullets.
[[nodiscard]] QString numberText(ListStyle style, int number);

}
