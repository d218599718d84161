// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/region_uses.h"

#include "model/region_codes.h"

namespace noticewright
{

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
    for (RegionGroup &group : workspace.regionGroups)
        group.code = codes.value(group.code, group.code);
    visitRegionCodes(workspace, [&](RegionNaming, QStringList &named) {
        for (QString &code : named)
            code = codes.value(code, code);
    });
}

}
