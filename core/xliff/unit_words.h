// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xliff/inline_codes.h"
#include "xliff/units.h"

namespace noticewright
{

/// What a unit is, for people: “Section heading”.
[[nodiscard]] QString unitKindName(UnitKind kind);

/// The unit for people: the first words of its source, in quotation marks.
[[nodiscard]] QString quotedStart(const TranslationUnit &unit);

/// What a translator is told of a unit: “Paragraph in the full text of “Your
/// Choices””.
[[nodiscard]] QString contextOf(const TranslationUnit &unit);

/// What is wrong with a translation of the unit, and what to do. `codes` are
/// those that it should have.
[[nodiscard]] QString sentenceFor(const CodeDamage &damage, const TranslationUnit &unit,
                                  const QList<InlineCode> &codes);

}
