// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inline.h"

#include <QList>
#include <QString>

#include <functional>

namespace noticewright
{

/// A word of a text, as a dictionary is asked for it.
struct SpelledWord
{
    /// Offsets into the text, as in text_offsets.h.
    qsizetype start = 0;
    qsizetype length = 0;
    /// Composed characters, the straight apostrophe, the plain hyphen, and
    /// nothing that does not show.
    QString word;
    /// BCP 47.
    QString language;

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const SpelledWord &, const SpelledWord &) = default;
};

/// The words of a text whose spelling can be checked, in order. A word that is
/// marked in part is one word; words joined by hyphens are one, and a hyphen
/// that stands for what is left out ("privacy- and") belongs to its word.
///
/// Left out is what no dictionary holds: addresses, file names, words with
/// digits, abbreviations in capitals, single letters, what a variable or a
/// reference is a part of, and scripts that do not set words apart.
///
/// `language` is the text's; spans have their own.
[[nodiscard]] QList<SpelledWord> wordsToCheck(const InlineList &text, const QString &language);

using IsRight = std::function<bool(const QString &word, const QString &language)>;

/// The words that are not right. Of words joined by hyphens these are the parts
/// that are not, when neither the whole nor all parts are.
[[nodiscard]] QList<SpelledWord> misspellings(const InlineList &text, const QString &language, const IsRight &isRight);

}
