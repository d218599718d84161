// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/section_text_edits.h"

#include "model/divide.h"
#include "model/link_targets.h"

#include <QCoreApplication>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Structure)
};

/// What led or referred to one section does so to another.
void redirect(Workspace &workspace, const Id &statement, const Id &from, const Id &to)
{
    visitAllTargets(workspace, [&](const Id &in, LinkTarget &target) {
        const bool isThere = (target.statement.isEmpty() ? in : target.statement) == statement;
        if (isThere && target.section == from)
            target.section = to;
    });
    for (Comment &comment : workspace.statements[indexOfId(workspace.statements, statement)].comments) {
        for (CommentPassage &passage : comment.passages) {
            if (passage.block == from)
                passage.block = to;
        }
    }
}

/// The place of a section that was never saved was never published either.
void forgetUnpublished(WorkspaceDocument &document, QList<Section> &sections, const Id &joined, const Section &part)
{
    if (document.wasSaved(part.id))
        return;
    QStringList &aliases = sectionAt(sections, pathOf(sections, joined)).aliases;
    aliases.removeOne(part.anchor);
}

}

std::optional<Place> divideSection(WorkspaceDocument &document, const Place &at, Layer layer, const Id &block)
{
    const Statement *statement = findById(document.workspace().statements, at.statement);
    const auto divided = statement
        ? withDividedSection(statement->sections, at.section, layer, block, Text::tr("New Section"), document.ids())
        : std::nullopt;
    if (!divided)
        return {};
    document.setSections(at.statement, divided->sections, Text::tr("Divide Section"));
    return Place{at.statement, divided->section};
}

std::optional<Place> joinWithSectionBefore(WorkspaceDocument &document, const Place &at)
{
    const Statement *statement = findById(document.workspace().statements, at.statement);
    auto joined = statement ? withJoinedSection(statement->sections, at.section, document.ids()) : std::nullopt;
    if (!joined)
        return {};
    forgetUnpublished(document, joined->sections, joined->section, *findSection(statement->sections, at.section));
    Workspace workspace = document.workspace();
    workspace.statements[indexOfId(workspace.statements, at.statement)].sections = joined->sections;
    redirect(workspace, at.statement, at.section, joined->section);
    document.setWorkspace(workspace, Text::tr("Join Sections"));
    return Place{at.statement, joined->section};
}

std::optional<Place> moveText(WorkspaceDocument &document, const Place &at, const QList<Id> &blocks, const TextEnd &to)
{
    const Statement *statement = findById(document.workspace().statements, at.statement);
    const auto moved = statement ? withMovedBlocks(statement->sections, blocks, to) : std::nullopt;
    if (!moved)
        return {};
    document.setSections(at.statement, *moved, Text::tr("Move Text"));
    return Place{at.statement, to.section};
}

}
