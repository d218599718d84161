// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/workspace_xml.h"
#include "fuzz.h"

using namespace noticewright;

namespace
{

/// The workspace with its statements, of which the file has only the ids.
Workspace withStatements(const ReadWorkspace &read)
{
    Workspace workspace = read.workspace;
    for (const Id &id : read.statements)
        workspace.statements.append(Statement{.id = id});
    return workspace;
}

}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = [](const QByteArray &bytes) {
        return readWorkspace(bytes, QStringLiteral("workspace.xml")).transform(withStatements);
    };
    fuzz::requireRoundTrip(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), read, writeWorkspace);
    return 0;
}
