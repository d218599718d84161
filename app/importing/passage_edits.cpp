// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/passage_edits.h"

#include "model/navigate.h"
#include "model/shown_facts.h"

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

/// True when the block is `target` or shows that fact.
bool shows(const Block &block, const Id &target)
{
    return block.id == target || showsFact(block, target);
}

/// True when the block, or something within it, is `target` or shows that fact.
bool holds(const Block &block, const Id &target)
{
    if (shows(block, target))
        return true;
    if (const auto *terms = std::get_if<DefinitionList>(&block.content);
        terms && std::ranges::contains(terms->entries, target, &DefinitionEntry::id))
        return true;
    bool isWithin = false;
    visitChildren(block, [&](const BlockList &blocks) {
        isWithin = isWithin || std::ranges::any_of(blocks, [&](const Block &inner) { return holds(inner, target); });
    });
    return isWithin;
}

bool hasParts(const Block &block)
{
    return std::holds_alternative<List>(block.content) || std::holds_alternative<DefinitionList>(block.content)
        || std::holds_alternative<Quotation>(block.content) || std::holds_alternative<Note>(block.content)
        || std::holds_alternative<Table>(block.content);
}

/// Takes out what became empty; true when nothing is left of the block.
bool emptied(Block &block)
{
    if (auto *list = std::get_if<List>(&block.content)) {
        list->items.removeIf([](const ListItem &item) { return item.blocks.isEmpty(); });
        return list->items.isEmpty();
    }
    const auto *quotation = std::get_if<Quotation>(&block.content);
    return quotation && quotation->blocks.isEmpty();
}

bool removeFrom(BlockList &blocks, const Id &target)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!hasParts(blocks[i]) && shows(blocks[i], target)) {
            blocks.removeAt(i);
            return true;
        }
        bool isRemoved = false;
        visitChildren(blocks[i], [&](BlockList &inner) { isRemoved = isRemoved || removeFrom(inner, target); });
        if (!isRemoved)
            continue;
        if (emptied(blocks[i]))
            blocks.removeAt(i);
        return true;
    }
    return false;
}

bool removeFrom(QList<Section> &sections, const Id &target)
{
    bool isRemoved = false;
    visitSections(sections, [&](Section &section, int) {
        for (const Layer layer : {Layer::Highlights, Layer::Full})
            isRemoved = isRemoved || removeFrom(section.layer(layer), target);
    });
    return isRemoved;
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

bool canBeLeftOut(const ImportedStatement &imported, qsizetype passage)
{
    const Id target = imported.report.passages[passage].target;
    bool isAlone = false;
    visitSections(imported.statement.sections, [&](const Section &section, int) {
        for (const Layer layer : {Layer::Highlights, Layer::Full})
            visitBlocks(section.layer(layer), [&](const Block &block) {
                isAlone = isAlone || (!target.isEmpty() && !hasParts(block) && shows(block, target));
            });
    });
    return isAlone;
}

ImportedStatement leftOut(ImportedStatement imported, qsizetype passage)
{
    const Id target = imported.report.passages[passage].target;
    if (target.isEmpty() || !removeFrom(imported.statement.sections, target))
        return imported;
    const auto isTarget = [&](const auto &fact) { return fact.id == target; };
    imported.contacts.removeIf(isTarget);
    imported.seals.removeIf(isTarget);
    imported.linkLists.removeIf(isTarget);
    for (Passage &each : imported.report.passages) {
        if (each.target == target) {
            each.fate = Fate::LeftOut;
            each.target = {};
            each.role.clear();
        }
    }
    return imported;
}

}
