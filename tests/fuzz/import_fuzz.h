// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/statement_xml.h"
#include "format/workspace_xml.h"
#include "fuzz.h"
#include "import/into_workspace.h"

namespace noticewright::fuzz
{

/// Whatever is imported can be saved, and is the same when it is read again:
/// the readers refuse addresses that may not be published and whatever else
/// does not belong into a workspace.
inline void requireSavableImport(const QByteArray &input, ImportFormat format)
{
    const auto imported = importBytes(input, QStringLiteral("file"), format);
    if (!imported) {
        require(!imported.error().sentence.isEmpty(), "Refused without a sentence.");
        return;
    }
    Workspace workspace;
    workspace.organisation.name = QStringLiteral("Name");
    addToWorkspace(workspace, *imported);
    const Statement &statement = workspace.statements.first();
    const QByteArray written = writeStatement(statement);
    const auto read = readStatement(written, QStringLiteral("statement.xml"));
    if (!read)
        stop("The imported statement can not be read:", read.error().sentence.toUtf8() + "\n\n" + written);
    require(read->statement == statement, "The imported statement is different when it is read:", written);
    const QByteArray facts = writeWorkspace(workspace);
    if (const auto again = readWorkspace(facts, QStringLiteral("workspace.xml")); !again)
        stop("The imported facts can not be read:", again.error().sentence.toUtf8() + "\n\n" + facts);
}

}
