// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xliff/translation_state.h"

#include <QIcon>
#include <QPalette>

namespace noticewright
{

/// “Missing”, “Stale”, “Translated”, “Reviewed”.
[[nodiscard]] QString stateName(TranslationState state);

/// A circle that fills: empty, half, full, with a tick.
[[nodiscard]] QIcon stateIcon(TranslationState state, const QPalette &palette);

/// How a link, variable or formatting of a text is called on a button: “Link:
/// contact form”. `within` are the source's words that have it, `value` is what
/// a variable or reference says.
[[nodiscard]] QString codeLabel(const InlineCode &code, const QString &within, const QString &value);

}
