// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/compare.h"

#include "recovery/part_texts.h"

#include <QHash>

#include <algorithm>

namespace noticewright
{

namespace
{

struct Version
{
    QList<WorkspacePart> parts;
    QHash<QString, qsizetype> indexes;

    explicit Version(const Workspace &workspace) : parts(partsOf(workspace))
    {
        for (qsizetype i = 0; i < parts.size(); ++i)
            indexes.insert(parts[i].key, i);
    }
    [[nodiscard]] const WorkspacePart *part(const QString &key) const
    {
        const qsizetype index = indexes.value(key, -1);
        return index < 0 ? nullptr : &parts[index];
    }
};

/// The keys of all versions: those of the first one in its order, and what only
/// a later one has after what it follows there.
QStringList allKeys(const QList<Version> &versions)
{
    QStringList keys;
    for (const Version &version : versions) {
        qsizetype at = 0;
        for (const WorkspacePart &part : version.parts) {
            const qsizetype found = keys.indexOf(part.key);
            if (found < 0)
                keys.insert(at++, part.key);
            else
                at = std::max(at, found + 1);
        }
    }
    return keys;
}

bool isSame(const WorkspacePart *a, const WorkspacePart *b)
{
    return a && b ? a->exact == b->exact : a == b;
}

Difference differenceOf(const QList<const WorkspacePart *> &parts)
{
    Difference difference;
    for (const WorkspacePart *part : parts) {
        difference.texts.append(!part ? QString() : part->text.isNull() ? QStringLiteral("") : part->text);
        if (!part)
            continue;
        // The latest version's words name the place.
        difference.place = part->place;
        difference.statement = part->statement;
        difference.section = part->section;
    }
    difference.isConflict =
        parts.size() == 3 && !isSame(parts[0], parts[1]) && !isSame(parts[0], parts[2]) && !isSame(parts[1], parts[2]);
    return difference;
}

}

QList<Difference> compareVersions(std::span<const Workspace> versions)
{
    QList<Version> read;
    for (const Workspace &workspace : versions)
        read.append(Version(workspace));
    QList<Difference> differences;
    for (const QString &key : allKeys(read)) {
        QList<const WorkspacePart *> parts;
        for (const Version &version : std::as_const(read))
            parts.append(version.part(key));
        const bool allSame = std::ranges::all_of(parts, [&](const auto *part) { return isSame(part, parts.first()); });
        if (!allSame)
            differences.append(differenceOf(parts));
    }
    return differences;
}

}
