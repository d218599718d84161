// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/block.h"

namespace noticewright
{

// Defined here, where Block is complete: QList's comparison needs it.
bool ListItem::operator==(const ListItem &other) const = default;
bool List::operator==(const List &other) const = default;
bool DefinitionEntry::operator==(const DefinitionEntry &other) const = default;
bool DefinitionList::operator==(const DefinitionList &other) const = default;
bool Quotation::operator==(const Quotation &other) const = default;
bool Note::operator==(const Note &other) const = default;
bool TableCell::operator==(const TableCell &other) const = default;
bool TableRow::operator==(const TableRow &other) const = default;
bool Table::operator==(const Table &other) const = default;

bool isObject(const Block &block)
{
    return std::visit(
        [](const auto &content) {
            using T = std::remove_cvref_t<decltype(content)>;
            return !std::is_same_v<
                       T,
                       Paragraph> && !std::is_same_v<T, Subheading> && !std::is_same_v<T, List> && !std::is_same_v<T, DefinitionList> && !std::is_same_v<T, Quotation> && !std::is_same_v<T, Note> && !std::is_same_v<T, Verbatim>;
        },
        block.content);
}

QString plainText(const BlockList &blocks)
{
    QStringList parts;
    visitBlocks(blocks, [&](const Block &block) {
        if (const auto *verbatim = std::get_if<Verbatim>(&block.content))
            parts.append(verbatim->text);
        visitOwnTexts(block, [&](const InlineList &text) { parts.append(plainText(text)); });
    });
    parts.removeAll(QString());
    return parts.join(u' ');
}

void renewIds(Block &block, IdGenerator &ids)
{
    block.id = ids.next();
    if (auto *list = std::get_if<List>(&block.content)) {
        for (ListItem &item : list->items)
            item.id = ids.next();
    } else if (auto *definitions = std::get_if<DefinitionList>(&block.content)) {
        for (DefinitionEntry &entry : definitions->entries)
            entry.id = ids.next();
    } else if (auto *table = std::get_if<Table>(&block.content)) {
        for (TableRow &row : table->rows) {
            row.id = ids.next();
            for (TableCell &cell : row.cells)
                cell.id = ids.next();
        }
    }
    visitChildren(block, [&](BlockList &children) {
        for (Block &child : children)
            renewIds(child, ids);
    });
}

}
