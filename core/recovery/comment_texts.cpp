// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/comment_texts.h"

#include "comments/placed_comments.h"
#include "format/comments_xml.h"
#include "model/navigate.h"

#include <QCoreApplication>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

QString saying(const QString &author, const QString &text)
{
    return author.isEmpty() ? text : Text::tr("%1: %2", "who writes a comment: what").arg(author, text);
}

QString textOf(const PlacedComment &placed)
{
    QStringList lines;
    if (const QString words = placed.words(); !words.isEmpty())
        lines.append(Text::tr("“%1”", "quoted words").arg(words));
    lines.append(saying(placed.comment.author, placed.comment.text));
    for (const CommentReply &reply : placed.comment.replies)
        lines.append(saying(reply.author, reply.text));
    if (placed.comment.isResolved)
        lines.append(Text::tr("Resolved", "a comment"));
    return lines.join(u'\n');
}

WorkspacePart partOf(const Statement &statement, const PlacedComment &placed, const QString &statementName)
{
    Statement only{.id = statement.id};
    only.comments = {placed.comment};
    const Id section = placed.place().value_or(PassagePlace{}).section;
    const Section *found = findSection(statement.sections, section);
    const QString heading = found ? plainText(found->heading) : QString();
    return {"statement/"_L1 + statement.id.text + "/comment/"_L1 + placed.comment.id.text,
            heading.isEmpty() ? Text::tr("%1 › Comment", "statement").arg(statementName)
                              : Text::tr("%1 › %2 › Comment", "statement, section").arg(statementName, heading),
            statement.id,
            section,
            textOf(placed),
            writeComments(only)};
}

/// Which comments there are, and what a newer version keeps beside them.
WorkspacePart listOf(const Statement &statement, const QString &statementName)
{
    Statement rest{.id = statement.id};
    rest.extra = statement.extra;
    QByteArray exact = writeComments(rest);
    QStringList lines;
    for (const Comment &comment : statement.comments) {
        lines.append(saying(comment.author, comment.text.section(u'\n', 0, 0)));
        exact += comment.id.text.toUtf8() + '\n';
    }
    return {"statement/"_L1 + statement.id.text + "/comments"_L1,
            Text::tr("%1 › Comments", "statement").arg(statementName),
            statement.id,
            {},
            lines.join(u'\n'),
            exact};
}

}

QList<WorkspacePart> commentParts(const Statement &statement, const QString &statementName)
{
    QList<WorkspacePart> parts;
    if (!hasCommentsFile(statement))
        return parts;
    for (const PlacedComment &placed : placedComments(statement))
        parts.append(partOf(statement, placed, statementName));
    parts.append(listOf(statement, statementName));
    return parts;
}

}
