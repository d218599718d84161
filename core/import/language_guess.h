// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/flow_reader.h"

namespace noticewright
{

/// `declared` as a language tag when it is one, else the language that the most
/// frequent small words of the text belong to; English when nothing tells.
[[nodiscard]] QString languageOf(const QString &declared, const Flow &flow);

}
