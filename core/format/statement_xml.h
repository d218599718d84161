// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/source_map.h"
#include "model/problem.h"
#include "model/statement.h"

#include <expected>

namespace noticewright
{

struct ReadStatement
{
    Statement statement;
    SourceMap sources;
};

/// Reads a `statement.xml`. `file` is the name that errors give.
[[nodiscard]] std::expected<ReadStatement, Problem> readStatement(const QByteArray &bytes, const QString &file);

/// The bytes of a `statement.xml`: the same statement always gives the same
/// bytes, and reading them gives the same statement.
[[nodiscard]] QByteArray writeStatement(const Statement &statement);

}
