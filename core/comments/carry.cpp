// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/carry.h"

#include "model/navigate.h"

#include <algorithm>

namespace noticewright
{

namespace
{

/// The ids of everything in a section, always in the same order.
QList<Id> idsIn(const Section &section)
{
    QList<Id> ids;
    const QList<Section> sections{section};
    visitSections(sections, [&](const Section &each, int) {
        ids.append(each.id);
        for (const Layer layer : {Layer::Highlights, Layer::Full})
            visitBlocks(each.layer(layer), [&](const Block &block) {
                ids.append(block.id);
                if (const auto *list = std::get_if<List>(&block.content)) {
                    for (const ListItem &item : list->items)
                        ids.append(item.id);
                } else if (const auto *definitions = std::get_if<DefinitionList>(&block.content)) {
                    for (const DefinitionEntry &entry : definitions->entries)
                        ids.append(entry.id);
                } else if (const auto *table = std::get_if<Table>(&block.content)) {
                    for (const TableRow &row : table->rows) {
                        ids.append(row.id);
                        for (const TableCell &cell : row.cells)
                            ids.append(cell.id);
                    }
                }
            });
    });
    return ids;
}

}

std::pair<QList<Comment>, QList<Comment>> parted(const QList<Comment> &comments, const Section &section,
                                                 const Section &copy)
{
    const QList<Id> from = idsIn(section), to = idsIn(copy);
    QHash<Id, Id> renewed;
    for (qsizetype i = 0; i < std::min(from.size(), to.size()); ++i)
        renewed.insert(from[i], to[i]);
    QList<Comment> staying, going;
    for (Comment comment : comments) {
        const auto isWithin = [&](const CommentPassage &passage) { return renewed.contains(passage.block); };
        if (comment.passages.isEmpty() || !std::ranges::all_of(comment.passages, isWithin)) {
            staying.append(comment);
            continue;
        }
        for (CommentPassage &passage : comment.passages) {
            passage.block = renewed.value(passage.block);
            passage.section = renewed.value(passage.section, passage.section);
        }
        going.append(comment);
    }
    return {staying, going};
}

}
