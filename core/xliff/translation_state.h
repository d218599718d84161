// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/translations.h"
#include "xliff/units.h"

namespace noticewright
{

enum class TranslationState {
    Missing,
    Stale, ///< the source says something else than when it was translated
    Translated,
    Reviewed, ///< also what stays as it is in every language
};

/// The translation of a unit, or null when it has none that says something.
[[nodiscard]] const Translation *translationOf(const TranslationUnit &unit, const Translations &translations);

[[nodiscard]] TranslationState stateOf(const TranslationUnit &unit, const Translations &translations);

/// True when a translation of one source is one of the other: they have the
/// same words and the same codes. Where links and references lead may differ,
/// since a translation takes that from the source.
[[nodiscard]] bool meansTheSame(const InlineList &source, const InlineList &other);

/// The translation's text for the source as it is now: links and references
/// lead where the source's do. When the source means something else, the text
/// as it is.
[[nodiscard]] InlineList targetFor(const InlineList &source, const Translation &translation);

/// How many units there are in each state, without those that stay as they are.
[[nodiscard]] QMap<TranslationState, qsizetype> countStates(const QList<TranslationUnit> &units,
                                                            const Translations &translations);

}
