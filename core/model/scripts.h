// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace noticewright
{

/// True for scripts that are counted in characters, not words: Chinese and Japanese.
[[nodiscard]] bool isCountedInCharacters(char32_t c);

/// True for scripts whose words only a dictionary tells apart, such as Thai.
[[nodiscard]] bool needsDictionary(char32_t c);

}
