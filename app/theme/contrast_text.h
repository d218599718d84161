// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/contrast.h"

namespace noticewright
{

/// What is wrong with a colour and what to do, in a sentence.
[[nodiscard]] QString contrastText(const ContrastFault &fault, const ThemeDescription &theme,
                                   const QList<ThemeValue> &values);

}
