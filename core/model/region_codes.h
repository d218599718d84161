// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/navigate.h"

namespace noticewright
{

/// What regions and groups are named for.
enum class RegionNaming {
    Only, ///< a limit: shown only there
    Except, ///< a limit: not shown there
    Value, ///< a fact has another value there
    Member, ///< they are in a group
};

/// Calls `visit(naming, codes)` for each list of regions and groups in the
/// limits of a statement, its own among them.
template<typename AnyStatement, typename Visit>
void visitRegionCodesIn(AnyStatement &statement, const Visit &visit)
{
    const auto inLimit = [&](auto &limit) {
        visit(RegionNaming::Only, limit.only);
        visit(RegionNaming::Except, limit.except);
    };
    inLimit(statement.limit);
    visitSections(statement.sections, [&](auto &section, int) {
        inLimit(section.limit);
        for (const Layer layer : {Layer::Highlights, Layer::Full}) {
            visitBlocks(section.layer(layer), [&](auto &block) {
                inLimit(block.limit);
                if (auto *list = std::get_if<List>(&block.content)) {
                    for (auto &item : list->items)
                        inLimit(item.limit);
                }
            });
        }
    });
}

/// Calls `visit(naming, codes)` for each list of regions and groups in a
/// workspace but for the regions of its editions.
template<typename AnyWorkspace, typename Visit>
void visitRegionCodes(AnyWorkspace &workspace, const Visit &visit)
{
    const auto inValues = [&](auto &fact) {
        for (auto &alternative : fact.alternatives)
            visit(RegionNaming::Value, alternative.scope.regions);
    };
    for (auto &group : workspace.regionGroups)
        visit(RegionNaming::Member, group.members);
    for (auto &variable : workspace.variables)
        inValues(variable);
    for (auto &contact : workspace.contacts)
        inValues(contact);
    for (auto &seal : workspace.seals)
        inValues(seal);
    for (auto &list : workspace.linkLists) {
        for (auto &entry : list.entries) {
            visit(RegionNaming::Only, entry.limit.only);
            visit(RegionNaming::Except, entry.limit.except);
            inValues(entry);
        }
    }
    for (auto &statement : workspace.statements)
        visitRegionCodesIn(statement, visit);
}

}
