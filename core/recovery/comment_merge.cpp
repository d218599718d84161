// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/comment_merge.h"

#include <algorithm>

namespace noticewright
{

namespace
{

QList<CommentReply> mergedReplies(const QList<CommentReply> &base, const QList<CommentReply> &theirs,
                                  const QList<CommentReply> &mine)
{
    if (theirs == base || theirs == mine)
        return mine;
    if (mine == base)
        return theirs;
    QList<CommentReply> replies;
    for (const CommentReply &reply : theirs) {
        if (mine.contains(reply) || !base.contains(reply))
            replies.append(reply);
    }
    for (const CommentReply &reply : mine) {
        if (!theirs.contains(reply) && !base.contains(reply))
            replies.append(reply);
    }
    std::ranges::stable_sort(replies, {}, &CommentReply::at);
    return replies;
}

}

Comment mergedComment(const Comment &base, const Comment &theirs, const Comment &mine)
{
    const auto pick = [&](auto member) { return mine.*member == base.*member ? theirs.*member : mine.*member; };
    Comment comment = mine;
    comment.passages = pick(&Comment::passages);
    comment.author = pick(&Comment::author);
    comment.at = pick(&Comment::at);
    comment.text = pick(&Comment::text);
    comment.isResolved = pick(&Comment::isResolved);
    comment.extra = pick(&Comment::extra);
    comment.replies = mergedReplies(base.replies, theirs.replies, mine.replies);
    return comment;
}

}
