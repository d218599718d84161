// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/revision.h"

#include "bundle/integrity.h"
#include "format/paths.h"
#include "format/statement_xml.h"
#include "store/store.h"

namespace noticewright
{

QString revisionOf(const Statement &statement)
{
    return digestOf(writeStatement(statement));
}

QString revisionOf(const Workspace &workspace)
{
    WorkspaceFiles files = workspaceFiles(workspace);
    for (const Statement &statement : workspace.statements)
        files.remove(commentsFile(statement.id));
    QByteArray list;
    for (const auto &[path, content] : files.asKeyValueRange())
        list += digestOf(content.bytes()).toLatin1() + "  " + path.toUtf8() + '\n';
    return digestOf(list);
}

}
