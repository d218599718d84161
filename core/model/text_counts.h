// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QStringView>

namespace noticewright
{

/// How much there is to read.
struct TextCounts
{
    /// Words. Thai and its neighbours do not set words apart: where the system
    /// has no dictionary that does, five letters count as a word.
    qint64 words = 0;
    /// Chinese characters and Japanese syllables, which no spaces make words of.
    qint64 characters = 0;
    qint64 sentences = 0;

    TextCounts &operator+=(const TextCounts &other);
    friend TextCounts operator+(TextCounts a, const TextCounts &b) { return a += b; }
    friend bool operator==(const TextCounts &, const TextCounts &) = default;
};

/// How many words an adult reads silently in a minute: the mean for English
/// non-fiction in M. Brysbaert, "How many words do we read per minute?",
/// Journal of Memory and Language 109 (2019).
inline constexpr double wordsPerMinute = 238;
/// The same for Japanese, in characters: S. Trauzettel-Klosinski and K. Dietz,
/// "Standardized Assessment of Reading Performance", IOVS 53 (2012).
inline constexpr double charactersPerMinute = 357;

/// How long the text takes to read, in whole minutes rounded up; 0 for no text.
[[nodiscard]] int readingMinutes(const TextCounts &counts);

/// Counts one unit of text, such as a paragraph: what does not end with a full
/// stop is a sentence, too.
[[nodiscard]] TextCounts countText(const QString &text);

/// Counts what blocks say, with the values of variables. A cross-reference is
/// one word; cards, whose text is the workspace's, count as nothing but for the
/// words of tables and captions.
[[nodiscard]] TextCounts countText(const BlockList &blocks, const QList<Variable> &variables);

/// One layer of a section with its heading, without the sections in it.
[[nodiscard]] TextCounts countText(const Section &section, Layer layer, const QList<Variable> &variables);

/// One layer of all sections that have text in it.
[[nodiscard]] TextCounts countText(const Statement &statement, Layer layer, const QList<Variable> &variables);

}
