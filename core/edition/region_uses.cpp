// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/region_uses.h"

#include "model/region_codes.h"
#include "xliff/unit_texts.h"

namespace noticewright
{

namespace
{

QStringList ownUnits(const Workspace &workspace)
{
    QStringList units;
    visitOwnUnitTexts(workspace, [&](const UnitPlace &place, const InlineList &) { units.append(place.id); });
    return units;
}

void renameUnits(TranslationFiles &files, const QHash<QString, QString> &names)
{
    for (TranslationFile &file : files) {
        if (file.problem())
            continue;
        Translations translations = file.translations();
        translations.units.clear();
        for (const auto &[unit, translation] : file.translations().units.asKeyValueRange())
            translations.units.insert(names.value(unit, unit), translation);
        if (translations != file.translations())
            file = file.with(translations);
    }
}

}

QHash<QString, RegionUses> usesOfRegions(const Workspace &workspace)
{
    QHash<QString, RegionUses> uses;
    visitRegionCodes(workspace, [&](RegionNaming naming, const QStringList &codes) {
        for (const QString &code : codes) {
            RegionUses &use = uses[code];
            switch (naming) {
            case RegionNaming::Only:
                ++use.only;
                break;
            case RegionNaming::Except:
                ++use.except;
                break;
            case RegionNaming::Value:
                ++use.values;
                break;
            case RegionNaming::Member:
                ++use.groups;
                break;
            }
        }
    });
    return uses;
}

void renameRegionGroups(Workspace &workspace, const QHash<QString, QString> &codes)
{
    if (codes.isEmpty())
        return;
    const QStringList unitsBefore = ownUnits(workspace);
    for (RegionGroup &group : workspace.regionGroups)
        group.code = codes.value(group.code, group.code);
    visitRegionCodes(workspace, [&](RegionNaming, QStringList &named) {
        for (QString &code : named)
            code = codes.value(code, code);
    });
    // The ids of other values' texts say where they hold.
    const QStringList unitsAfter = ownUnits(workspace);
    QHash<QString, QString> names;
    for (qsizetype i = 0; i < unitsBefore.size(); ++i)
        names.insert(unitsBefore[i], unitsAfter[i]);
    renameUnits(workspace.translations, names);
}

}
