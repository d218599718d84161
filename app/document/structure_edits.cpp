// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/structure_edits.h"

#include "comments/carry.h"
#include "format/comments_xml.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Structure)
};

const Statement *statementOf(const WorkspaceDocument &document, const Id &statement)
{
    return findById(document.workspace().statements, statement);
}

std::optional<Place> replaceSections(WorkspaceDocument &document, const Id &statement,
                                     const std::optional<QList<Section>> &sections, const QString &name,
                                     const Id &shown)
{
    if (!sections)
        return {};
    document.setSections(statement, *sections, name);
    return Place{statement, shown};
}

std::optional<Place> insertSection(WorkspaceDocument &document, const Id &statement, const Section &section,
                                   const SectionSlot &slot, const QString &name)
{
    return replaceSections(document, statement, withSection(statementOf(document, statement)->sections, section, slot),
                           name, section.id);
}

/// A page address that no other statement has: the id is its first part.
void giveOwnAddresses(Statement &statement)
{
    statement.highlightsAddress = statement.id.text + QStringLiteral("/{region}/{language}/");
    statement.fullAddress = statement.id.text + QStringLiteral("/details/{region}/{language}/");
}

std::optional<Place> insertStatement(WorkspaceDocument &document, const Statement &statement, qsizetype index,
                                     const QString &name)
{
    QList<Statement> statements = document.workspace().statements;
    statements.insert(index, statement);
    document.setStatements(statements, name);
    return Place{statement.id, {}};
}

std::optional<Place> duplicateStatement(WorkspaceDocument &document, const Statement &original)
{
    const QList<Statement> &all = document.workspace().statements;
    Statement copy = original;
    copy.id = freeStatementId(all, original.id.text);
    copy.title = Text::tr("Copy of %1").arg(original.title);
    giveOwnAddresses(copy);
    // What was said about the original is not said about the copy.
    dropComments(copy);
    for (Section &section : copy.sections)
        renewIds(section, document.ids());
    return insertStatement(document, copy, indexOfId(all, original.id) + 1, Text::tr("Duplicate Statement"));
}

std::optional<Place> removeStatement(WorkspaceDocument &document, const Id &statement)
{
    QList<Statement> statements = document.workspace().statements;
    const qsizetype index = indexOfId(statements, statement);
    statements.removeAt(index);
    document.setStatements(statements, Text::tr("Remove Statement"));
    if (statements.isEmpty())
        return Place{};
    return Place{statements[std::min(index, statements.size() - 1)].id, {}};
}

/// What is shown when a section goes: the next, else the one before, else what they are in.
Id neighbourOf(const QList<Section> &sections, const Id &section)
{
    const SectionPath path = pathOf(sections, section);
    const QList<Section> &siblings = siblingsAt(sections, path);
    if (path.last() + 1 < siblings.size())
        return siblings[path.last() + 1].id;
    if (path.last() > 0)
        return siblings[path.last() - 1].id;
    return slotOf(sections, section)->parent;
}

}

std::optional<Place> addSection(WorkspaceDocument &document, const Place &at)
{
    const Statement *statement = statementOf(document, at.statement);
    if (!statement)
        return {};
    const Section section = newSection(statement->sections, Text::tr("New Section"), document.ids());
    return insertSection(document, at.statement, section, slotAfter(statement->sections, at.section),
                         Text::tr("Add Section"));
}

std::optional<Place> addSubsection(WorkspaceDocument &document, const Place &at)
{
    const Statement *statement = statementOf(document, at.statement);
    const Section *parent = statement ? findSection(statement->sections, at.section) : nullptr;
    if (!parent)
        return {};
    const Section section = newSection(statement->sections, Text::tr("New Section"), document.ids());
    return insertSection(document, at.statement, section, {parent->id, int(parent->sections.size())},
                         Text::tr("Add Sub-Section"));
}

std::optional<Place> addStatement(WorkspaceDocument &document)
{
    const QList<Statement> &all = document.workspace().statements;
    Statement statement;
    statement.id = freeStatementId(all, QStringLiteral("statement"));
    statement.kind = StatementKind::Other;
    statement.language = all.isEmpty() ? QStringLiteral("en") : all.first().language;
    statement.title = Text::tr("New Privacy Statement");
    giveOwnAddresses(statement);
    statement.sections = {newSection({}, Text::tr("Scope"), document.ids())};
    statement.sections[0].kind = SectionKind::Scope;
    return insertStatement(document, statement, all.size(), Text::tr("Add Statement"));
}

std::optional<Place> duplicate(WorkspaceDocument &document, const Place &at)
{
    const Statement *statement = statementOf(document, at.statement);
    if (!statement)
        return {};
    if (at.section.isEmpty())
        return duplicateStatement(document, *statement);
    const Section *original = findSection(statement->sections, at.section);
    if (!original)
        return {};
    const Section copy = copyOf(statement->sections, *original, document.ids());
    return insertSection(document, at.statement, copy, slotAfter(statement->sections, at.section),
                         Text::tr("Duplicate Section"));
}

std::optional<Place> remove(WorkspaceDocument &document, const Place &at)
{
    const Statement *statement = statementOf(document, at.statement);
    if (!statement)
        return {};
    if (at.section.isEmpty())
        return removeStatement(document, at.statement);
    const auto without = withoutSection(statement->sections, at.section);
    if (!without)
        return {};
    const Id next = neighbourOf(statement->sections, at.section);
    return replaceSections(document, at.statement, without, Text::tr("Remove Section"), next);
}

std::optional<Place> move(WorkspaceDocument &document, const Place &at, Direction direction)
{
    const Statement *statement = statementOf(document, at.statement);
    if (!statement)
        return {};
    if (at.section.isEmpty()) {
        const int index = int(indexOfId(document.workspace().statements, at.statement));
        return direction == Direction::Up  ? moveStatementTo(document, at.statement, index - 1)
            : direction == Direction::Down ? moveStatementTo(document, at.statement, index + 2)
                                           : std::nullopt;
    }
    const QList<Section> &sections = statement->sections;
    const auto moved = direction == Direction::Up ? withSectionUp(sections, at.section)
        : direction == Direction::Down            ? withSectionDown(sections, at.section)
        : direction == Direction::In              ? withSectionIn(sections, at.section)
                                                  : withSectionOut(sections, at.section);
    return replaceSections(document, at.statement, moved, Text::tr("Move Section"), at.section);
}

std::optional<Place> moveTo(WorkspaceDocument &document, const Place &at, const Id &statement, const SectionSlot &slot)
{
    const Statement *from = statementOf(document, at.statement);
    const Statement *to = statementOf(document, statement);
    const Section *section = from ? findSection(from->sections, at.section) : nullptr;
    if (!section || !to)
        return {};
    const QString name = Text::tr("Move Section");
    if (from == to)
        return replaceSections(document, statement, withMovedSection(from->sections, at.section, slot), name,
                               at.section);
    // Anchors and ids are unique in a statement only.
    const Section copy = copyOf(to->sections, *section, document.ids());
    const auto with = withSection(to->sections, copy, slot);
    if (!with)
        return {};
    const auto without = withoutSection(from->sections, at.section);
    const auto [staying, going] = parted(from->comments, *section, copy);
    const QList<Comment> there = to->comments + going;
    document.undoStack()->beginMacro(name);
    document.setSections(at.statement, *without, name);
    document.setSections(statement, *with, name);
    document.setComments(at.statement, staying, {}, name);
    document.setComments(statement, there, {}, name);
    document.undoStack()->endMacro();
    return Place{statement, copy.id};
}

std::optional<Place> moveStatementTo(WorkspaceDocument &document, const Id &statement, int index)
{
    QList<Statement> statements = document.workspace().statements;
    const qsizetype from = indexOfId(statements, statement);
    const qsizetype to = index > from ? index - 1 : index;
    if (from < 0 || to < 0 || to >= statements.size() || to == from)
        return {};
    statements.move(from, to);
    document.setStatements(statements, Text::tr("Move Statement"));
    return Place{statement, {}};
}

void rename(WorkspaceDocument &document, const Place &at, const InlineList &name, StepKind kind)
{
    const Statement *statement = statementOf(document, at.statement);
    if (!statement)
        return;
    if (at.section.isEmpty()) {
        Statement head = *statement;
        head.title = plainText(name);
        return document.setStatementHead(head, Text::tr("Rename Statement"), kind);
    }
    const Section *section = findSection(statement->sections, at.section);
    if (!section)
        return;
    SectionHead head = headOf(*section);
    head.heading = normalised(name);
    if (!document.wasSaved(at.section) && head.heading != section->heading) {
        const auto others = withoutSection(statement->sections, at.section);
        head.anchor = freeAnchor(*others, anchorFromHeading(plainText(name)));
    }
    document.setSectionHead(at.statement, at.section, head, Text::tr("Edit Heading"), kind);
}

}
