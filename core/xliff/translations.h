// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extra.h"
#include "xliff/units.h"

#include <QMap>

namespace noticewright
{

/// What a text says in another language, and what it said when it was translated.
struct Translation
{
    /// The source as it was translated.
    InlineList source;
    InlineList target;
    /// A person has confirmed the translation.
    bool isReviewed = false;
    /// What is unknown on the unit is under the parts of translations_xml.cpp.
    Extra extra;

    friend bool operator==(const Translation &, const Translation &) = default;
};

/// The translations of one statement, or of the workspace's own texts, into one
/// language.
struct Translations
{
    /// Empty: the workspace's own texts.
    Id statement;
    /// BCP 47.
    QString sourceLanguage;
    QString language;
    /// By the id of the unit. A text that was deleted keeps its translation: it
    /// may come back.
    QMap<QString, Translation> units;
    /// Units of a file that could not be understood, as XML, by their ids. They
    /// are written back until there is a translation in their place.
    QMap<QString, QString> damaged;
    Extra extra;

    friend bool operator==(const Translations &, const Translations &) = default;
};

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
