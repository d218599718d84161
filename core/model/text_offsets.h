// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inline.h"

#include <QString>

namespace noticewright
{

/// Offsets into a line's text count UTF-16 units; a line break, variable,
/// cross-reference or unknown inline counts as one.

[[nodiscard]] qsizetype textLength(const InlineList &text);

/// The part of `text` between two offsets, which are clamped to it.
[[nodiscard]] InlineList textBetween(const InlineList &text, qsizetype from, qsizetype to);

/// The marks of the character or atom at `offset`, which must be in the text.
[[nodiscard]] Marks marksOf(const InlineList &text, qsizetype offset);

/// The text with one character for each atom: U+2028 for a line break, U+FFFC
/// for the others.
[[nodiscard]] QString flatText(const InlineList &text);

/// True when the text holds more than characters and line breaks.
[[nodiscard]] bool hasAtoms(const InlineList &text);

/// Text whose line ends and spaces are kept, as a line of the flow, and back.
[[nodiscard]] InlineList verbatimInlines(const QString &text);
[[nodiscard]] QString verbatimText(const InlineList &text);

}
