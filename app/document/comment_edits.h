// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"

namespace noticewright
{

/// Edits of a statement's comments, each one step of the undo history. Nothing
/// happens when what they name does not exist, or when a text is empty.

/// Says something of some passages, or of the statement as a whole; gives the
/// new comment's id, empty when there is none.
Id addComment(WorkspaceDocument &document, const Id &statement, const QList<CommentPassage> &passages,
              const QString &author, const QString &text);
void removeComment(WorkspaceDocument &document, const Id &statement, const Id &comment);
void setResolved(WorkspaceDocument &document, const Id &statement, const Id &comment, bool isResolved);
void setCommentText(WorkspaceDocument &document, const Id &statement, const Id &comment, const QString &text);

/// A reply to a resolved comment opens it again.
void addReply(WorkspaceDocument &document, const Id &statement, const Id &comment, const QString &author,
              const QString &text);
void removeReply(WorkspaceDocument &document, const Id &statement, const Id &comment, int reply);
void setReplyText(WorkspaceDocument &document, const Id &statement, const Id &comment, int reply, const QString &text);

}
