// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/passages.h"

namespace noticewright
{

/// A comment and where it belongs now.
struct PlacedComment
{
    Comment comment;
    /// One for each of the comment's passages.
    QList<FoundPassage> passages;

    /// The first place that is still there, or, when the comment is about the
    /// statement, the statement. Nothing when all of it is gone.
    [[nodiscard]] std::optional<PassagePlace> place() const;
    /// The words that it is about, one line for each passage.
    [[nodiscard]] QString words() const;
    friend bool operator==(const PlacedComment &, const PlacedComment &) = default;
};

/// All comments of a statement in reading order: those about the statement
/// first, those whose place is gone last.
[[nodiscard]] QList<PlacedComment> placedComments(const Statement &statement);

/// How many comments that are not resolved each section has.
[[nodiscard]] QHash<Id, int> openComments(const Statement &statement);

}
