// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extra.h"
#include "model/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace noticewright
{

/// What a comment is about within one block: all of it, or some words of it,
/// which are found again by what they say and by what stands around them, as in
/// the W3C's Web Annotation Data Model (text quote selector, section 4.2.4).
/// https://www.w3.org/TR/annotation-model/#text-quote-selector
struct CommentPassage
{
    /// The block, list item, table cell or section.
    Id block;
    /// The section that the block stood in when the comment was written; says
    /// where a comment belongs whose block is gone. Empty for sections.
    Id section;
    /// The words; empty: all of the block.
    QString words;
    /// Up to 32 characters in front of the words and behind them.
    QString before;
    QString after;
    Extra extra;
    friend bool operator==(const CommentPassage &, const CommentPassage &) = default;
};

struct CommentReply
{
    QString author;
    QDateTime at;
    QString text;
    Extra extra;
    friend bool operator==(const CommentReply &, const CommentReply &) = default;
};

/// What someone says of a text to the others who work on it. It is never
/// published.
struct Comment
{
    Id id;
    /// In reading order; more than one when the comment is about words in
    /// several blocks, none when it is about the statement as a whole.
    QList<CommentPassage> passages;
    QString author;
    /// In UTC, to the second.
    QDateTime at;
    QString text;
    bool isResolved = false;
    QList<CommentReply> replies;
    Extra extra;
    friend bool operator==(const Comment &, const Comment &) = default;
};

}
