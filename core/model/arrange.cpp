// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/arrange.h"

#include <algorithm>

namespace noticewright
{

namespace
{

/// The list of sections that belong to `parent`; null when it does not exist.
QList<Section> *childrenOf(QList<Section> &sections, const Id &parent)
{
    if (parent.isEmpty())
        return &sections;
    const SectionPath path = pathOf(sections, parent);
    return path.isEmpty() ? nullptr : &sectionAt(sections, path).sections;
}

int heightOf(const Section &section)
{
    int height = 0;
    for (const Section &child : section.sections)
        height = std::max(height, heightOf(child));
    return height + 1;
}

Id parentOf(const QList<Section> &sections, const SectionPath &path)
{
    return path.size() < 2 ? Id() : sectionAt(sections, path.first(path.size() - 1)).id;
}

void renewAnchors(QList<Section> &all, Section &copy)
{
    copy.anchor = freeAnchor(all, copy.anchor);
    copy.aliases.clear();
    // Known from now on, so that the next one gets another.
    all.append(Section{.anchor = copy.anchor});
    for (Section &child : copy.sections)
        renewAnchors(all, child);
}

}

std::optional<SectionSlot> slotOf(const QList<Section> &sections, const Id &section)
{
    const SectionPath path = pathOf(sections, section);
    if (path.isEmpty())
        return {};
    return SectionSlot{parentOf(sections, path), path.last()};
}

SectionSlot slotAfter(const QList<Section> &sections, const Id &section)
{
    const auto slot = slotOf(sections, section);
    return slot ? SectionSlot{slot->parent, slot->index + 1} : SectionSlot{{}, int(sections.size())};
}

Section newSection(const QList<Section> &sections, const QString &heading, IdGenerator &ids)
{
    Section section;
    section.id = ids.next();
    section.heading = plainInlines(heading);
    section.anchor = freeAnchor(sections, anchorFromHeading(heading));
    return section;
}

std::optional<QList<Section>> withSection(QList<Section> sections, const Section &section, const SectionSlot &slot)
{
    const int depth = slot.parent.isEmpty() ? 0 : int(pathOf(sections, slot.parent).size());
    QList<Section> *siblings = childrenOf(sections, slot.parent);
    if (!siblings || slot.index < 0 || slot.index > siblings->size() || depth + heightOf(section) > deepestSection)
        return {};
    siblings->insert(slot.index, section);
    return sections;
}

std::optional<QList<Section>> withoutSection(QList<Section> sections, const Id &section)
{
    const SectionPath path = pathOf(sections, section);
    if (path.isEmpty())
        return {};
    siblingsAt(sections, path).removeAt(path.last());
    return sections;
}

std::optional<QList<Section>> withMovedSection(const QList<Section> &sections, const Id &section,
                                               const SectionSlot &slot)
{
    const auto from = slotOf(sections, section);
    if (!from)
        return {};
    const Section moved = *findSection(sections, section);
    const bool intoItself = slot.parent == section || findSection(moved.sections, slot.parent);
    if (intoItself)
        return {};
    SectionSlot to = slot;
    if (to.parent == from->parent && to.index > from->index)
        --to.index;
    return withSection(*withoutSection(sections, section), moved, to);
}

std::optional<QList<Section>> withSectionUp(const QList<Section> &sections, const Id &section)
{
    const auto slot = slotOf(sections, section);
    if (!slot)
        return {};
    if (slot->index > 0)
        return withMovedSection(sections, section, {slot->parent, slot->index - 1});
    const auto parent = slotOf(sections, slot->parent);
    return parent ? withMovedSection(sections, section, *parent) : std::nullopt;
}

std::optional<QList<Section>> withSectionDown(const QList<Section> &sections, const Id &section)
{
    const SectionPath path = pathOf(sections, section);
    if (path.isEmpty())
        return {};
    const Id parent = parentOf(sections, path);
    if (path.last() + 1 < siblingsAt(sections, path).size())
        return withMovedSection(sections, section, {parent, path.last() + 2});
    return parent.isEmpty() ? std::nullopt : withMovedSection(sections, section, slotAfter(sections, parent));
}

std::optional<QList<Section>> withSectionIn(const QList<Section> &sections, const Id &section)
{
    const SectionPath path = pathOf(sections, section);
    if (path.isEmpty() || path.last() == 0)
        return {};
    const Section &before = siblingsAt(sections, path)[path.last() - 1];
    return withMovedSection(sections, section, {before.id, int(before.sections.size())});
}

std::optional<QList<Section>> withSectionOut(const QList<Section> &sections, const Id &section)
{
    const SectionPath path = pathOf(sections, section);
    if (path.size() < 2)
        return {};
    return withMovedSection(sections, section, slotAfter(sections, parentOf(sections, path)));
}

Section copyOf(const QList<Section> &sections, const Section &section, IdGenerator &ids)
{
    Section copy = section;
    renewIds(copy, ids);
    QList<Section> all = sections;
    renewAnchors(all, copy);
    return copy;
}

}
