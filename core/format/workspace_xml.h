// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/source_map.h"
#include "model/problem.h"
#include "model/workspace.h"

#include <expected>

namespace noticewright
{

struct ReadWorkspace
{
    /// Without its statements.
    Workspace workspace;
    /// The ids of the statements that belong to it, in their order.
    QList<Id> statements;
    SourceMap sources;
};

/// Reads a `workspace.xml`. `file` is the name that errors give.
[[nodiscard]] std::expected<ReadWorkspace, Problem> readWorkspace(const QByteArray &bytes, const QString &file);

/// The bytes of a `workspace.xml`, as writeStatement() does for a statement.
[[nodiscard]] QByteArray writeWorkspace(const Workspace &workspace);

}
