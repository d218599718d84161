// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/navigate.h"

namespace noticewright
{

/// Calls `visit(target)` for the target of each link and reference in a text.
template<typename Text, typename Visit>
void visitTargets(Text &text, const Visit &visit)
{
    for (auto &piece : text) {
        if (piece.kind == Inline::Kind::CrossReference)
            visit(piece.reference);
        if (piece.marks.link)
            visit(*piece.marks.link);
    }
}

/// Calls `visit(target)` for where an entry leads, in any edition.
template<typename Entry, typename Visit>
void visitOwnTargets(Entry &entry, const Visit &visit)
{
    visit(entry.target);
    for (auto &alternative : entry.alternatives)
        visit(alternative.value);
}

/// Calls `visit(statement, target)` for the target of each link and reference
/// of a workspace; `statement` is empty in its link lists.
template<typename AnyWorkspace, typename Visit>
void visitAllTargets(AnyWorkspace &workspace, const Visit &visit)
{
    for (auto &statement : workspace.statements) {
        const auto inText = [&](auto &text) { visitTargets(text, [&](auto &target) { visit(statement.id, target); }); };
        visitSections(statement.sections, [&](auto &section, int) {
            inText(section.heading);
            for (const Layer layer : {Layer::Highlights, Layer::Full}) {
                visitBlocks(section.layer(layer), [&](auto &block) {
                    visitOwnTexts(block, inText);
                    if (auto *image = std::get_if<Image>(&block.content); image && image->link)
                        visit(statement.id, *image->link);
                });
            }
        });
    }
    for (auto &list : workspace.linkLists) {
        for (auto &entry : list.entries)
            visitOwnTargets(entry, [&](auto &target) { visit(Id(), target); });
    }
}

}
