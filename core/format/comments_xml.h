// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"
#include "model/statement.h"

#include <expected>

namespace noticewright
{

struct ReadComments
{
    /// The statement that they are about.
    Id statement;
    QList<Comment> comments;
    /// What a newer version wrote beside them, as part `comments` of the statement.
    Extra extra;
};

/// Reads a `comments.xml`. `file` is the name that errors give.
[[nodiscard]] std::expected<ReadComments, Problem> readComments(const QByteArray &bytes, const QString &file);

/// True when the statement has a `comments.xml`: comments, or what a newer
/// version keeps there.
[[nodiscard]] bool hasCommentsFile(const Statement &statement);

/// Takes the comments, and what else would be in that file, out of a statement.
void dropComments(Statement &statement);

/// The bytes of the statement's `comments.xml`: the same comments always give
/// the same bytes, and reading them gives the same comments.
[[nodiscard]] QByteArray writeComments(const Statement &statement);

}
