// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/merge.h"

#include "model/arrange.h"
#include "model/navigate.h"
#include "model/own_words.h"
#include "recovery/comment_merge.h"
#include "recovery/fact_id.h"
#include "recovery/translation_merge.h"
#include "store/store.h"

#include <algorithm>

namespace noticewright
{

namespace
{

template<typename T>
const T &pick(const T &base, const T &theirs, const T &mine)
{
    return mine == base ? theirs : mine;
}

template<typename T>
const T *find(const QList<T> &list, const Id &id)
{
    const auto found = std::ranges::find_if(list, [&](const T &one) { return idOf(one) == id; });
    return found == list.end() ? nullptr : &*found;
}

template<typename T>
QList<Id> idsOf(const QList<T> &list)
{
    QList<Id> ids;
    for (const T &one : list)
        ids.append(idOf(one));
    return ids;
}

/// The order is that of the side that changed it; `mergeOne` is for what both sides have.
template<typename T>
QList<T> mergedList(const QList<T> &base, const QList<T> &theirs, const QList<T> &mine, const auto &mergeOne)
{
    const bool isMineOrdered = idsOf(mine) != idsOf(base);
    const QList<T> &first = isMineOrdered ? mine : theirs, &other = isMineOrdered ? theirs : mine;
    QList<T> list;
    for (const T &one : first) {
        const T *before = find(base, idOf(one)), *their = find(theirs, idOf(one)), *my = find(mine, idOf(one));
        const bool isRemoved = before && (!their || !my) && one == *before;
        if (!isRemoved)
            list.append(their && my ? mergeOne(before ? *before : *their, *their, *my) : one);
    }
    for (qsizetype i = 0; i < other.size(); ++i) {
        const T *before = find(base, idOf(other[i]));
        if (find(first, idOf(other[i])) || (before && *before == other[i]))
            continue;
        const qsizetype after = i == 0 ? -1 : idsOf(list).indexOf(idOf(other[i - 1]));
        list.insert(i == 0 ? 0 : after < 0 ? list.size() : after + 1, other[i]);
    }
    return list;
}

using Files = QMap<QString, QByteArray>;

/// File by file: what one side changed, added or removed is so.
Files mergedFiles(const Files &base, const Files &theirs, const Files &mine)
{
    const auto in = [](const Files &files, const QString &name) {
        const auto found = files.constFind(name);
        return found == files.cend() ? std::nullopt : std::optional(*found);
    };
    Files merged;
    for (const QString &name : theirs.keys() + mine.keys()) {
        if (const auto bytes = pick(in(base, name), in(theirs, name), in(mine, name)))
            merged.insert(name, *bytes);
    }
    return merged;
}

/// A section without what is within it.
Section alone(Section section)
{
    section.sections.clear();
    return section;
}

QList<std::pair<Id, Id>> structureOf(const QList<Section> &sections)
{
    QList<std::pair<Id, Id>> structure;
    visitSections(sections, [&](const Section &section, int) {
        structure.append({slotOf(sections, section.id)->parent, section.id});
    });
    return structure;
}

/// What is taken as one where both sides changed it.
enum class Grain { Blocks, Layers };

BlockList mergedBlocks(const BlockList &base, const BlockList &theirs, const BlockList &mine, Grain grain)
{
    if (grain == Grain::Layers || mine == base || theirs == base || mine == theirs)
        return pick(base, theirs, mine);
    return mergedList(base, theirs, mine, [](const Block &b, const Block &t, const Block &m) { return pick(b, t, m); });
}

void mergeInto(Section &section, const Section &base, const Section &theirs, const Section &mine, Grain grain)
{
    section.kind = pick(base.kind, theirs.kind, mine.kind);
    const bool isMyAnchor = mine.anchor != base.anchor || mine.aliases != base.aliases;
    section.anchor = isMyAnchor ? mine.anchor : theirs.anchor;
    section.aliases = isMyAnchor ? mine.aliases : theirs.aliases;
    section.numbered = pick(base.numbered, theirs.numbered, mine.numbered);
    section.limit = pick(base.limit, theirs.limit, mine.limit);
    section.heading = pick(base.heading, theirs.heading, mine.heading);
    section.highlights = mergedBlocks(base.highlights, theirs.highlights, mine.highlights, grain);
    section.full = mergedBlocks(base.full, theirs.full, mine.full, grain);
    section.extra = pick(base.extra, theirs.extra, mine.extra);
}

/// Beside its neighbour in `other`, or as near to it as there is a place.
void insertLike(QList<Section> &sections, const Section &section, const QList<Section> &other)
{
    const SectionSlot slot = *slotOf(other, section.id);
    const Id parent = findSection(sections, slot.parent) ? slot.parent : Id();
    const QList<Section> &siblings = parent.isEmpty() ? sections : findSection(sections, parent)->sections;
    const SectionPath path = pathOf(other, section.id);
    const QList<Section> &otherSiblings = siblingsAt(other, path);
    const qsizetype after = slot.index == 0 ? -1 : indexOfId(siblings, otherSiblings[slot.index - 1].id);
    const qsizetype index = slot.index == 0 ? 0 : after < 0 ? siblings.size() : after + 1;
    Section added = alone(section);
    added.anchor = freeAnchor(sections, section.anchor);
    const auto with = withSection(sections, added, {parent, int(index)});
    sections = with ? *with : *withSection(sections, added, {{}, int(sections.size())});
}

void addMissing(QList<Section> &sections, const QList<Section> &base, const QList<Section> &other)
{
    visitSections(other, [&](const Section &section, int) {
        const Section *before = findSection(base, section.id);
        const bool isWanted = !before || alone(*before) != alone(section);
        if (isWanted && !findSection(sections, section.id))
            insertLike(sections, section, other);
    });
}

/// From the innermost outwards, so that nothing goes that still holds something.
void dropRemoved(QList<Section> &sections, const QList<Section> &base, const QList<Section> &other)
{
    QList<Id> ids;
    visitSections(sections, [&](const Section &section, int) { ids.prepend(section.id); });
    for (const Id &id : std::as_const(ids)) {
        const Section *before = findSection(base, id);
        const Section *section = findSection(sections, id);
        if (before && !findSection(other, id) && section->sections.isEmpty() && alone(*section) == alone(*before))
            sections = *withoutSection(sections, id);
    }
}

QList<Section> mergedSections(const QList<Section> &base, const QList<Section> &theirs, const QList<Section> &mine,
                              Grain grain)
{
    const bool isMyStructure = structureOf(mine) != structureOf(base);
    QList<Section> sections = isMyStructure ? mine : theirs;
    const QList<Section> &other = isMyStructure ? theirs : mine;
    visitSections(sections, [&](Section &section, int) {
        const Section *before = findSection(base, section.id);
        const Section *their = findSection(theirs, section.id), *my = findSection(mine, section.id);
        if (their && my)
            mergeInto(section, before ? *before : *their, *their, *my, grain);
    });
    dropRemoved(sections, base, other);
    addMissing(sections, base, other);
    return sections;
}

/// What either side added is there; what either side removed is not.
QStringList mergedWords(const QStringList &base, const QStringList &theirs, const QStringList &mine)
{
    QStringList words = orderedWords(theirs + mine);
    words.removeIf(
        [&](const QString &word) { return base.contains(word) && !(theirs.contains(word) && mine.contains(word)); });
    return words;
}

Statement mergedStatement(const Statement &base, const Statement &theirs, const Statement &mine, Grain grain)
{
    Statement statement = mine;
    statement.kind = pick(base.kind, theirs.kind, mine.kind);
    statement.language = pick(base.language, theirs.language, mine.language);
    statement.title = pick(base.title, theirs.title, mine.title);
    statement.highlightsTitle = pick(base.highlightsTitle, theirs.highlightsTitle, mine.highlightsTitle);
    statement.effective = pick(base.effective, theirs.effective, mine.effective);
    statement.updated = pick(base.updated, theirs.updated, mine.updated);
    statement.highlightsAddress = pick(base.highlightsAddress, theirs.highlightsAddress, mine.highlightsAddress);
    statement.fullAddress = pick(base.fullAddress, theirs.fullAddress, mine.fullAddress);
    statement.earlierHighlightsAddresses =
        pick(base.earlierHighlightsAddresses, theirs.earlierHighlightsAddresses, mine.earlierHighlightsAddresses);
    statement.earlierFullAddresses =
        pick(base.earlierFullAddresses, theirs.earlierFullAddresses, mine.earlierFullAddresses);
    statement.limit = pick(base.limit, theirs.limit, mine.limit);
    statement.translations = mergedTranslations(base.translations, theirs.translations, mine.translations);
    statement.extra = pick(base.extra, theirs.extra, mine.extra);
    statement.sections = mergedSections(base.sections, theirs.sections, mine.sections, grain);
    statement.comments = mergedList(base.comments, theirs.comments, mine.comments, mergedComment);
    return statement;
}

std::optional<Workspace> merged(const Workspace &base, const Workspace &theirs, const Workspace &mine, Grain grain)
{
    const auto list = [&](auto member) {
        return mergedList(base.*member, theirs.*member, mine.*member,
                          [](const auto &b, const auto &t, const auto &m) { return pick(b, t, m); });
    };
    // What is not named here is as it is in mine.
    Workspace workspace = mine;
    workspace.organisation = pick(base.organisation, theirs.organisation, mine.organisation);
    workspace.editions = list(&Workspace::editions);
    workspace.untranslated = pick(base.untranslated, theirs.untranslated, mine.untranslated);
    workspace.regionGroups = list(&Workspace::regionGroups);
    workspace.translations = mergedTranslations(base.translations, theirs.translations, mine.translations);
    workspace.variables = list(&Workspace::variables);
    workspace.terms = list(&Workspace::terms);
    workspace.contacts = list(&Workspace::contacts);
    workspace.seals = list(&Workspace::seals);
    workspace.linkLists = list(&Workspace::linkLists);
    workspace.site = pick(base.site, theirs.site, mine.site);
    workspace.headerLinks = pick(base.headerLinks, theirs.headerLinks, mine.headerLinks);
    workspace.footerLinks = pick(base.footerLinks, theirs.footerLinks, mine.footerLinks);
    workspace.theme = pick(base.theme, theirs.theme, mine.theme);
    const ThemeFiles &baseTheme = base.ownTheme, &theirTheme = theirs.ownTheme, &myTheme = mine.ownTheme;
    workspace.ownTheme = {pick(baseTheme.pageTemplate, theirTheme.pageTemplate, myTheme.pageTemplate),
                          pick(baseTheme.styleSheet, theirTheme.styleSheet, myTheme.styleSheet),
                          pick(baseTheme.description, theirTheme.description, myTheme.description),
                          mergedFiles(baseTheme.templateParts, theirTheme.templateParts, myTheme.templateParts)};
    workspace.themeValues = pick(base.themeValues, theirs.themeValues, mine.themeValues);
    workspace.ownWords = mergedWords(base.ownWords, theirs.ownWords, mine.ownWords);
    workspace.extra = pick(base.extra, theirs.extra, mine.extra);
    workspace.statements = mergedList(base.statements, theirs.statements, mine.statements,
                                      [grain](const Statement &b, const Statement &t, const Statement &m) {
                                          return mergedStatement(b, t, m, grain);
                                      });
    // Ids and published places must be the only ones of their kind: what can not be read again is no result.
    const auto read = workspaceOf(workspaceFiles(workspace), {});
    return read && *read == workspace ? std::optional(workspace) : std::nullopt;
}

}

std::optional<Workspace> merged(const Workspace &base, const Workspace &theirs, const Workspace &mine)
{
    // Blocks do not go together when one side moved what is in them elsewhere.
    const auto finely = merged(base, theirs, mine, Grain::Blocks);
    return finely ? finely : merged(base, theirs, mine, Grain::Layers);
}

}
