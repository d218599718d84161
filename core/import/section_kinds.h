// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/section.h"

namespace noticewright
{

/// What a section with that heading is about, by words that such headings have
/// in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish and
/// Japanese; Custom when none of them is there.
[[nodiscard]] SectionKind kindOfHeading(const QString &heading);

}
