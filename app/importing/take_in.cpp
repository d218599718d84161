// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/take_in.h"

#include "model/navigate.h"

namespace noticewright
{

namespace
{

/// A place in a section's text; no section: none.
struct Slot
{
    Section *section = nullptr;
    qsizetype index = 0;
};

/// True when the block, or something within it, is `target` or shows that fact.
bool holds(const Block &block, const Id &target)
{
    if (block.id == target)
        return true;
    if (const auto *contact = std::get_if<ContactBlock>(&block.content))
        return contact->contact == target;
    if (const auto *links = std::get_if<LinkListBlock>(&block.content))
        return links->linkList == target;
    if (const auto *seals = std::get_if<SealBlock>(&block.content))
        return seals->seals.contains(target);
    if (const auto *terms = std::get_if<DefinitionList>(&block.content);
        terms && std::ranges::contains(terms->entries, target, &DefinitionEntry::id))
        return true;
    bool isWithin = false;
    visitChildren(block, [&](const BlockList &blocks) {
        isWithin = isWithin || std::ranges::any_of(blocks, [&](const Block &inner) { return holds(inner, target); });
    });
    return isWithin;
}

Slot slotAfter(QList<Section> &sections, Layer layer, const Id &target)
{
    Slot found;
    visitSections(sections, [&](Section &section, int) {
        if (section.id == target)
            found = {&section, 0};
        const BlockList &blocks = section.layer(layer);
        const auto block = std::ranges::find_if(blocks, [&](const Block &each) { return holds(each, target); });
        if (block != blocks.end())
            found = {&section, block - blocks.begin() + 1};
    });
    return found;
}

Slot slotFor(ImportedStatement &imported, qsizetype passage, Layer layer)
{
    QList<Section> &sections = imported.statement.sections;
    for (qsizetype i = passage - 1; i >= 0; --i) {
        const Passage &before = imported.report.passages[i];
        if (!isKept(before.fate) || before.target.isEmpty())
            continue;
        if (const Slot slot = slotAfter(sections, layer, before.target); slot.section)
            return slot;
    }
    return sections.isEmpty() ? Slot() : Slot{&sections.first(), 0};
}

}

Layer filledLayer(const Statement &statement)
{
    bool hasFull = false, hasHighlights = false;
    visitSections(statement.sections, [&](const Section &section, int) {
        hasFull = hasFull || !section.full.isEmpty();
        hasHighlights = hasHighlights || !section.highlights.isEmpty();
    });
    return hasHighlights && !hasFull ? Layer::Highlights : Layer::Full;
}

Statement inLayer(Statement statement, Layer layer)
{
    const Layer other = layer == Layer::Full ? Layer::Highlights : Layer::Full;
    visitSections(statement.sections, [&](Section &section, int) {
        section.layer(layer) += section.layer(other);
        section.layer(other).clear();
    });
    return statement;
}

ImportedStatement takenIn(ImportedStatement imported, qsizetype passage, IdGenerator &ids)
{
    if (isKept(imported.report.passages[passage].fate))
        return imported;
    const Layer layer = filledLayer(imported.statement);
    const Slot slot = slotFor(imported, passage, layer);
    if (!slot.section)
        return imported;
    Passage &taken = imported.report.passages[passage];
    const Block block{.id = ids.next(), .content = Paragraph{plainInlines(taken.text)}};
    slot.section->layer(layer).insert(slot.index, block);
    taken.fate = Fate::Kept;
    taken.target = block.id;
    taken.role.clear();
    return imported;
}

}
