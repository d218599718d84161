// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/translation_file.h"

namespace noticewright
{

/// Both changes to translations: what only one side changed since `base` is
/// taken from that side, text by text; where both changed one it is `mine`.
/// A file that can not be read is taken as a whole.
[[nodiscard]] TranslationFiles mergedTranslations(const TranslationFiles &base, const TranslationFiles &theirs,
                                                  const TranslationFiles &mine);

}
