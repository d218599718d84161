// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/translations.h"
#include "xliff/inline_codes.h"
#include "xliff/units.h"

namespace noticewright
{

enum class TranslationState {
    Missing,
    /// The source says something else than when it was translated, or the
    /// translation has not the links, variables and formatting that the source has.
    Stale,
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

/// What is wrong with the links, variables and formatting of a translation of
/// `source`, or nothing.
[[nodiscard]] std::optional<CodeDamage> damageOf(const InlineList &source, const InlineList &target);

/// The ids of the codes of the source (see inline_codes.h) that its translation
/// does not have, in the source's order.
[[nodiscard]] QStringList missingCodes(const InlineList &source, const InlineList &target);

/// A translation without the links, variables and formatting that the source
/// does not have, or has not once more; the words stay.
[[nodiscard]] InlineList withCodesOfSource(const InlineList &source, const InlineList &target);

/// How many units there are in each state, without those that stay as they are.
[[nodiscard]] QMap<TranslationState, qsizetype> countStates(const QList<TranslationUnit> &units,
                                                            const Translations &translations);

}
