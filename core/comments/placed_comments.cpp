// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/placed_comments.h"

#include <algorithm>

namespace noticewright
{

std::optional<PassagePlace> PlacedComment::place() const
{
    if (comment.passages.isEmpty())
        return PassagePlace{};
    const auto isThere = [](const FoundPassage &passage) { return passage.state != PassageState::Gone; };
    const auto found = std::ranges::find_if(passages, isThere);
    return found == passages.end() ? std::nullopt : std::optional(found->place);
}

QString PlacedComment::words() const
{
    QStringList lines;
    for (const CommentPassage &passage : comment.passages) {
        if (!passage.words.isEmpty())
            lines.append(passage.words);
    }
    QString words = lines.join(u'\n');
    for (QChar &c : words) {
        if (c == QChar::LineSeparator || c == QChar::ObjectReplacementCharacter)
            c = u' ';
    }
    return words;
}

QList<PlacedComment> placedComments(const Statement &statement)
{
    QList<PlacedComment> all;
    if (statement.comments.isEmpty())
        return all;
    const PassageFinder finder(statement);
    for (const Comment &comment : statement.comments) {
        PlacedComment placed{comment, {}};
        for (const CommentPassage &passage : comment.passages)
            placed.passages.append(finder.find(passage));
        all.append(placed);
    }
    std::ranges::stable_sort(all, {}, [&](const PlacedComment &one) {
        const auto place = one.place();
        return std::pair(!place, finder.orderOf(place.value_or(PassagePlace{})));
    });
    return all;
}

QHash<Id, int> openComments(const Statement &statement)
{
    QHash<Id, int> counts;
    for (const PlacedComment &placed : placedComments(statement)) {
        const auto place = placed.place();
        if (!placed.comment.isResolved && place && !place->section.isEmpty())
            ++counts[place->section];
    }
    return counts;
}

}
