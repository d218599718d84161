// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/divide.h"

#include <QSet>

#include <algorithm>

namespace noticewright
{

namespace
{

QSet<Id> idsIn(const BlockList &blocks)
{
    QSet<Id> ids;
    visitBlocks(blocks, [&](const Block &block) { ids.insert(block.id); });
    return ids;
}

bool isTracedOnlyTo(const Block &highlight, const QSet<Id> &blocks)
{
    return !highlight.summarises.isEmpty()
        && std::ranges::all_of(highlight.summarises, [&](const Id &id) { return blocks.contains(id); });
}

/// Moves the blocks for which `goes` holds.
void part(BlockList &from, BlockList &to, const auto &goes)
{
    const auto stay = std::ranges::stable_partition(from, [&](const Block &block) { return !goes(block); });
    to.append(from.last(stay.size()));
    from.resize(from.size() - stay.size());
}

/// The highlights whose full text went go with it.
void takeHighlights(Section &first, Section &second)
{
    const QSet<Id> gone = idsIn(second.full);
    part(first.highlights, second.highlights, [&](const Block &highlight) { return isTracedOnlyTo(highlight, gone); });
}

/// The full text that is summed up by what went, and by nothing that stays.
void takeFullText(Section &first, Section &second)
{
    QSet<Id> wanted, needed;
    for (const Block &highlight : second.highlights)
        wanted += QSet<Id>(highlight.summarises.begin(), highlight.summarises.end());
    for (const Block &highlight : first.highlights)
        needed += QSet<Id>(highlight.summarises.begin(), highlight.summarises.end());
    part(first.full, second.full, [&](const Block &block) {
        const QSet<Id> ids = idsIn({block});
        return ids.intersects(wanted) && !ids.intersects(needed);
    });
}

/// The heading of the text that begins with these blocks; a sub-heading that is
/// it is taken out.
InlineList takeHeading(BlockList &blocks, const QString &otherwise)
{
    if (const auto *subheading = std::get_if<Subheading>(&blocks.first().content); subheading) {
        const InlineList text = subheading->text;
        blocks.removeFirst();
        return text;
    }
    return plainInlines(otherwise);
}

/// What stands before a section in reading order: where its text can go.
Id sectionBefore(const QList<Section> &sections, const SectionPath &path)
{
    if (path.last() == 0)
        return path.size() < 2 ? Id() : sectionAt(sections, path.first(path.size() - 1)).id;
    const Section *before = &siblingsAt(sections, path)[path.last() - 1];
    while (!before->sections.isEmpty())
        before = &before->sections.last();
    return before->id;
}

void append(BlockList &blocks, const BlockList &more, const InlineList &heading, IdGenerator &ids)
{
    if (!heading.isEmpty())
        blocks.append(Block{.id = ids.next(), .content = Subheading{.text = heading}});
    blocks.append(more);
}

void append(Section &section, const Section &joined, IdGenerator &ids)
{
    const bool hasText = !joined.highlights.isEmpty() || !joined.full.isEmpty();
    for (const Layer layer : {Layer::Highlights, Layer::Full}) {
        const bool carriesHeading = !joined.layer(layer).isEmpty() || (layer == Layer::Full && !hasText);
        append(section.layer(layer), joined.layer(layer), carriesHeading ? joined.heading : InlineList(), ids);
    }
    section.sections = joined.sections + section.sections;
    section.aliases += joined.anchor;
    section.aliases += joined.aliases;
    for (const Extra::Attribute &attribute : joined.extra.attributes)
        section.extra.keep(attribute);
    for (const Extra::Element &element : joined.extra.elements)
        section.extra.keep(element);
}

}

std::optional<DividedSections> withDividedSection(const QList<Section> &sections, const Id &section, Layer layer,
                                                  const Id &block, const QString &heading, IdGenerator &ids)
{
    const SectionPath path = pathOf(sections, section);
    const Section *whole = path.isEmpty() ? nullptr : &sectionAt(sections, path);
    const qsizetype at = whole ? indexOfId(whole->layer(layer), block) : -1;
    if (at < 1)
        return {};
    Section first = *whole;
    Section second{.id = ids.next(), .kind = whole->kind, .numbered = whole->numbered};
    second.layer(layer) = first.layer(layer).sliced(at);
    first.layer(layer).resize(at);
    if (layer == Layer::Full)
        takeHighlights(first, second);
    else
        takeFullText(first, second);
    second.sections = std::exchange(first.sections, {});
    second.heading = takeHeading(second.layer(layer), heading);
    second.anchor = freeAnchor(sections, anchorFromHeading(plainText(second.heading)));
    QList<Section> all = sections;
    QList<Section> &siblings = siblingsAt(all, path);
    siblings[path.last()] = first;
    siblings.insert(path.last() + 1, second);
    return DividedSections{all, second.id};
}

std::optional<DividedSections> withJoinedSection(const QList<Section> &sections, const Id &section, IdGenerator &ids)
{
    const SectionPath path = pathOf(sections, section);
    const Id before = path.isEmpty() ? Id() : sectionBefore(sections, path);
    if (before.isEmpty())
        return {};
    const Section joined = sectionAt(sections, path);
    QList<Section> all = *withoutSection(sections, section);
    const SectionPath target = pathOf(all, before);
    for (const Section &child : joined.sections) {
        if (!withSection(all, child, {before, 0}))
            return {};
    }
    append(sectionAt(all, target), joined, ids);
    return DividedSections{all, before};
}

}
