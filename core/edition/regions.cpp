// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/regions.h"

#include "edition/data_lines.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

const RegionGroup *groupOf(const QString &code, const QList<RegionGroup> &groups)
{
    const auto found = std::ranges::find(groups, code, &RegionGroup::code);
    return found == groups.end() ? nullptr : &*found;
}

bool isIn(const QString &region, const QString &code, const QList<RegionGroup> &groups, QSet<QString> &asked)
{
    if (region == code || region.startsWith(code + u'-'))
        return true;
    const RegionGroup *group = groupOf(code, groups);
    // Groups that are made of each other end here.
    if (!group || asked.contains(code))
        return false;
    asked.insert(code);
    return std::ranges::any_of(group->members,
                               [&](const QString &member) { return isIn(region, member, groups, asked); });
}

const QHash<QString, QString> &partNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> read;
        for (const QStringList &line : dataLines(u":/noticewright/regions/us-states.txt"_s))
            read.insert(line.value(0), line.value(1));
        return read;
    }();
    return names;
}

}

QList<RegionGroup> knownRegionGroups()
{
    static const QList<RegionGroup> groups = [] {
        QList<RegionGroup> read;
        for (const QStringList &line : dataLines(u":/noticewright/regions/groups.txt"_s))
            read.append({.code = line.value(0),
                         .name = line.value(2),
                         .members = line.value(3).split(u' ', Qt::SkipEmptyParts),
                         .asOf = QDate::fromString(line.value(1), Qt::ISODate),
                         .extra = {}});
        return read;
    }();
    return groups;
}

QList<RegionGroup> regionGroupsOf(const Workspace &workspace)
{
    QList<RegionGroup> groups = workspace.regionGroups;
    for (const RegionGroup &known : knownRegionGroups()) {
        if (!groupOf(known.code, workspace.regionGroups))
            groups.append(known);
    }
    return groups;
}

bool isRegionIn(const QString &region, const QString &code, const QList<RegionGroup> &groups)
{
    QSet<QString> asked;
    return isIn(region, code, groups, asked);
}

QString regionName(const QString &code, const QList<RegionGroup> &groups)
{
    if (const RegionGroup *group = groupOf(code, groups); group && !group->name.isEmpty())
        return group->name;
    if (const auto part = partNames().constFind(code); part != partNames().cend())
        return *part;
    const QLocale::Territory territory = code.size() == 2 ? QLocale::codeToTerritory(code) : QLocale::AnyTerritory;
    return territory == QLocale::AnyTerritory ? code.toUpper() : QLocale::territoryToString(territory);
}

QStringList knownRegions()
{
    static const QStringList regions = [] {
        QStringList codes = partNames().keys();
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
            const QString code = QLocale::territoryToCode(QLocale::Territory(i)).toLower();
            if (code.size() == 2)
                codes.append(code);
        }
        codes.sort();
        return codes;
    }();
    return regions;
}

}
