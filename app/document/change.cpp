// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/change.h"

#include "model/navigate.h"

#include <algorithm>

namespace noticewright
{

namespace
{

Statement &statementAt(Workspace &workspace, const Change &change)
{
    const qsizetype index = indexOfId(workspace.statements, change.statement);
    Q_ASSERT(index >= 0);
    return workspace.statements[index];
}

Section &sectionAt(Workspace &workspace, const Change &change)
{
    Statement &statement = statementAt(workspace, change);
    return sectionAt(statement.sections, pathOf(statement.sections, change.section));
}

struct ShownSection
{
    const Section *section = nullptr;
    int depth = 0;
};

QList<ShownSection> inReadingOrder(const QList<Section> &sections)
{
    QList<ShownSection> list;
    visitSections(sections, [&](const Section &section, int depth) { list.append({&section, depth}); });
    return list;
}

}

SectionHead headOf(const Section &section)
{
    return {section.kind, section.anchor, section.aliases, section.numbered, section.heading, section.limit};
}

void put(Workspace &workspace, const Change &, const Workspace &facts)
{
    const QList<Statement> statements = workspace.statements;
    workspace = facts;
    workspace.statements = statements;
}

void put(Workspace &workspace, const Change &, const ThemeFiles &theme)
{
    workspace.ownTheme = theme;
}

void put(Workspace &workspace, const Change &, const QList<Statement> &statements)
{
    workspace.statements = statements;
}

void put(Workspace &workspace, const Change &change, const Statement &head)
{
    Statement &statement = statementAt(workspace, change);
    const QList<Section> sections = statement.sections;
    const QList<Comment> comments = statement.comments;
    const TranslationFiles translations = statement.translations;
    statement = head;
    statement.translations = translations;
    statement.sections = sections;
    statement.comments = comments;
}

void put(Workspace &workspace, const Change &change, const QList<Section> &sections)
{
    statementAt(workspace, change).sections = sections;
}

void put(Workspace &workspace, const Change &change, const SectionHead &head)
{
    Section &section = sectionAt(workspace, change);
    section.kind = head.kind;
    section.anchor = head.anchor;
    section.aliases = head.aliases;
    section.numbered = head.numbered;
    section.heading = head.heading;
    section.limit = head.limit;
}

void put(Workspace &workspace, const Change &change, const BlockList &blocks)
{
    sectionAt(workspace, change).layer(change.layer) = blocks;
}

void put(Workspace &workspace, const Change &change, const QList<Comment> &comments)
{
    statementAt(workspace, change).comments = comments;
}

void put(Workspace &workspace, const Change &change, const TranslationFile &translations)
{
    TranslationFiles &files =
        change.statement.isEmpty() ? workspace.translations : statementAt(workspace, change).translations;
    if (translations.isEmpty())
        files.remove(change.language);
    else
        files.insert(change.language, translations);
}

Id firstDifference(const BlockList &before, const BlockList &after)
{
    const auto differs = std::ranges::mismatch(before, after).in2;
    if (differs != after.end())
        return differs->id;
    return before.size() == after.size() || after.isEmpty() ? Id() : after.last().id;
}

QList<Id> nearbySections(const QList<Section> &before, const QList<Section> &after)
{
    const auto isSame = [](const ShownSection &a, const ShownSection &b) {
        return a.depth == b.depth && a.section->id == b.section->id && headOf(*a.section) == headOf(*b.section)
            && a.section->highlights == b.section->highlights && a.section->full == b.section->full;
    };
    const QList<ShownSection> was = inReadingOrder(before), is = inReadingOrder(after);
    const auto differs = std::ranges::mismatch(was, is, isSame);
    QList<Id> nearby;
    if (differs.in2 != is.end())
        nearby.append(differs.in2->section->id);
    if (differs.in1 != was.end())
        nearby.append(differs.in1->section->id);
    std::ranges::stable_partition(
        nearby, [&](const Id &id) { return bool(findSection(before, id)) != bool(findSection(after, id)); });
    return nearby;
}

QString insertedText(const BlockList &before, const BlockList &after)
{
    if (before.size() != after.size())
        return {};
    const auto [was, is] = std::ranges::mismatch(before, after);
    if (is == after.end())
        return {};
    const QString old = plainText(BlockList{*was}), now = plainText(BlockList{*is});
    const qsizetype added = now.size() - old.size();
    const qsizetype start = std::ranges::mismatch(old, now).in2 - now.cbegin();
    const bool isInsertion = added > 0 && QStringView(old).sliced(start) == QStringView(now).sliced(start + added);
    return isInsertion ? now.sliced(start, added) : QString();
}

}
