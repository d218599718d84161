// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comment.h"

#include <optional>

namespace noticewright
{

/// How many characters in front of and behind its words a passage keeps.
inline constexpr qsizetype quoteContext = 32;

/// Where a text says what a passage quotes.
struct QuoteHit
{
    qsizetype start = 0;
    qsizetype length = 0;
    /// How many characters of the surroundings are the same, of how many.
    qsizetype same = 0;
    qsizetype context = 0;
};

/// The words at this place of `text`, with their surroundings.
[[nodiscard]] CommentPassage quoteAt(const QString &text, qsizetype start, qsizetype length);

/// Where the words stand exactly, the place whose surroundings fit best;
/// nothing when they do not, or there are none.
[[nodiscard]] std::optional<QuoteHit> exactQuote(const QString &text, const CommentPassage &passage);

/// Where the words stood before they or their surroundings were edited: the
/// part of `text` that is most like them. Nothing when too little is left of
/// them, or too little of what stood around them.
[[nodiscard]] std::optional<QuoteHit> editedQuote(const QString &text, const CommentPassage &passage);

}
