// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/move_blocks.h"

#include <QSet>

namespace noticewright
{

namespace
{

struct Taken
{
    BlockList blocks;
    bool isFromFull = false;
};

Taken takeOut(QList<Section> &sections, const QSet<Id> &wanted)
{
    Taken taken;
    visitSections(sections, [&](Section &section, int) {
        for (const Layer layer : {Layer::Highlights, Layer::Full}) {
            BlockList stay;
            for (const Block &block : std::as_const(section.layer(layer))) {
                const bool goes = wanted.contains(block.id);
                (goes ? taken.blocks : stay).append(block);
                taken.isFromFull = taken.isFromFull || (goes && layer == Layer::Full);
            }
            if (stay.size() != section.layer(layer).size())
                section.layer(layer) = stay;
        }
    });
    return taken;
}

void dropTracesTo(QList<Section> &sections, const BlockList &blocks)
{
    QSet<Id> gone;
    visitBlocks(blocks, [&](const Block &block) { gone.insert(block.id); });
    visitSections(sections, [&](Section &section, int) {
        for (Block &highlight : section.highlights) {
            highlight.summarises.removeIf([&](const Id &id) { return gone.contains(id); });
            if (highlight.summarises.isEmpty())
                highlight.confirmed.clear();
        }
    });
}

void dropOwnTraces(BlockList &blocks)
{
    for (Block &block : blocks) {
        block.summarises.clear();
        block.confirmed.clear();
    }
}

}

std::optional<QList<Section>> withMovedBlocks(QList<Section> sections, const QList<Id> &blocks, const TextEnd &to)
{
    const QList<Section> before = sections;
    Taken taken = takeOut(sections, QSet<Id>(blocks.begin(), blocks.end()));
    const SectionPath path = pathOf(sections, to.section);
    if (path.isEmpty() || taken.blocks.isEmpty() || taken.blocks.size() != blocks.size())
        return {};
    if (to.layer == Layer::Full)
        dropOwnTraces(taken.blocks);
    else if (taken.isFromFull)
        dropTracesTo(sections, taken.blocks);
    sectionAt(sections, path).layer(to.layer).append(taken.blocks);
    return sections == before ? std::nullopt : std::optional(sections);
}

}
