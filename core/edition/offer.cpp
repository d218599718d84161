// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/offer.h"

namespace noticewright
{

QList<Edition> editionsOf(const Workspace &workspace)
{
    if (!workspace.editions.isEmpty())
        return workspace.editions;
    const QString language =
        workspace.statements.isEmpty() ? QStringLiteral("en") : workspace.statements.first().language;
    return {Edition{.region = QStringLiteral("world"), .language = language}};
}

bool isOffered(const Statement &statement, const Edition &edition)
{
    const auto primary = [](QStringView tag) { return tag.split(u'-').first(); };
    return primary(statement.language).compare(primary(edition.language), Qt::CaseInsensitive) == 0;
}

QList<Edition> offeredEditions(const Workspace &workspace, const Statement &statement)
{
    QList<Edition> offered = editionsOf(workspace);
    offered.removeIf([&](const Edition &edition) { return !isOffered(statement, edition); });
    return offered;
}

std::optional<Edition> findEdition(const Workspace &workspace, QStringView path)
{
    for (const Edition &edition : editionsOf(workspace)) {
        if (path.compare(edition.path(), Qt::CaseInsensitive) == 0)
            return edition;
    }
    return {};
}

}
