// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/comment_edits.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Comments)
};

/// What someone typed, without what is no text and no empty lines around it.
QString cleaned(const QString &text)
{
    QString clean = withoutForbiddenCharacters(text);
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar lineEnd : {u'\r', u'\u2028', u'\u2029'})
        clean.replace(lineEnd, u'\n');
    return clean.trimmed();
}

/// Files keep times to the second.
QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC);
}

void change(WorkspaceDocument &document, const Id &statement, const Id &comment, const QString &name,
            const std::function<void(Comment &)> &edit)
{
    const Statement *found = findById(document.workspace().statements, statement);
    const qsizetype at = found ? indexOfId(found->comments, comment) : -1;
    if (at < 0)
        return;
    QList<Comment> comments = found->comments;
    edit(comments[at]);
    document.setComments(statement, comments, comment, name);
}

}

Id addComment(WorkspaceDocument &document, const Id &statement, const QList<CommentPassage> &passages,
              const QString &author, const QString &text)
{
    const Statement *found = findById(document.workspace().statements, statement);
    if (!found || cleaned(text).isEmpty() || document.isReadOnly())
        return {};
    Comment comment{.id = document.ids().next(),
                    .passages = passages,
                    .author = cleaned(author),
                    .at = now(),
                    .text = cleaned(text)};
    document.setComments(statement, found->comments + QList{comment}, comment.id, Text::tr("Add Comment"));
    return comment.id;
}

void removeComment(WorkspaceDocument &document, const Id &statement, const Id &comment)
{
    const Statement *found = findById(document.workspace().statements, statement);
    if (!found)
        return;
    QList<Comment> comments = found->comments;
    comments.removeIf([&](const Comment &one) { return one.id == comment; });
    document.setComments(statement, comments, comment, Text::tr("Delete Comment"));
}

void setResolved(WorkspaceDocument &document, const Id &statement, const Id &comment, bool isResolved)
{
    change(document, statement, comment, isResolved ? Text::tr("Resolve Comment") : Text::tr("Reopen Comment"),
           [&](Comment &one) { one.isResolved = isResolved; });
}

void setCommentText(WorkspaceDocument &document, const Id &statement, const Id &comment, const QString &text)
{
    if (!cleaned(text).isEmpty())
        change(document, statement, comment, Text::tr("Edit Comment"), [&](Comment &one) { one.text = cleaned(text); });
}

void addReply(WorkspaceDocument &document, const Id &statement, const Id &comment, const QString &author,
              const QString &text)
{
    if (cleaned(text).isEmpty())
        return;
    change(document, statement, comment, Text::tr("Reply to Comment"), [&](Comment &one) {
        one.replies.append({.author = cleaned(author), .at = now(), .text = cleaned(text)});
        one.isResolved = false;
    });
}

void removeReply(WorkspaceDocument &document, const Id &statement, const Id &comment, int reply)
{
    change(document, statement, comment, Text::tr("Delete Reply"), [&](Comment &one) {
        if (reply >= 0 && reply < one.replies.size())
            one.replies.removeAt(reply);
    });
}

void setReplyText(WorkspaceDocument &document, const Id &statement, const Id &comment, int reply, const QString &text)
{
    if (cleaned(text).isEmpty())
        return;
    change(document, statement, comment, Text::tr("Edit Reply"), [&](Comment &one) {
        if (reply >= 0 && reply < one.replies.size())
            one.replies[reply].text = cleaned(text);
    });
}

}
