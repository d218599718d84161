// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

namespace noticewright::testing
{

/// Writes a number into every file that the workspace is saved as, and lets a
/// statement come and go.
inline void stamp(Workspace &workspace, int number)
{
    const QString text = QString::number(number);
    const Id passing{QStringLiteral("passing")};
    workspace.statements.removeIf([&](const Statement &statement) { return statement.id == passing; });
    if (number % 3 == 1) {
        Statement statement;
        statement.id = passing;
        workspace.statements.append(statement);
    }
    workspace.organisation.name = text;
    for (Statement &statement : workspace.statements)
        statement.highlightsTitle = text;
}

/// The number in all of its files; -1 when they are not of one moment.
inline int stampOf(const Workspace &workspace)
{
    const QString text = workspace.organisation.name;
    bool hasPassing = false;
    for (const Statement &statement : workspace.statements) {
        if (statement.highlightsTitle != text)
            return -1;
        hasPassing = hasPassing || statement.id.text == u"passing";
    }
    return hasPassing == (text.toInt() % 3 == 1) ? text.toInt() : -1;
}

}
