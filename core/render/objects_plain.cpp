// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/objects_plain.h"

#include "render/inlines_plain.h"
#include "render/table_columns.h"

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

Inline linked(const QString &words, const LinkTarget &target)
{
    return {.text = words, .marks = {.link = target}};
}

ListItem itemOf(const BlockContent &content)
{
    return {.blocks = {Block{.content = content}}};
}

List sealsAsList(const EditionView &view, const SealBlock &block)
{
    List list;
    for (const Id &id : block.seals) {
        const Seal *seal = findById(view.workspace().seals, id);
        if (!seal)
            continue;
        Image image{.asset = seal->asset, .alternative = seal->name, .linkTitle = seal->title};
        if (!seal->validation.isEmpty())
            image.link = LinkTarget{.address = seal->validation};
        list.items.append(itemOf(image));
    }
    return list;
}

List linksAsList(const EditionView &view, const LinkListBlock &block)
{
    List list;
    if (const LinkList *links = findById(view.workspace().linkLists, block.linkList)) {
        for (const LinkListEntry &entry : links->entries)
            list.items.append(itemOf(Paragraph{{linked(entry.label, entry.target)}}));
    }
    return list;
}

Quotation withSource(Quotation quotation)
{
    if (quotation.source.isEmpty())
        return quotation;
    quotation.blocks.append(Block{
        .content =
            Paragraph{{Inline{.text = u"— "_s}, linked(quotation.source, LinkTarget{.address = quotation.source})}}});
    quotation.source.clear();
    return quotation;
}

BlockList cellBlocks(const TableCell &cell, bool isHeader)
{
    BlockList blocks = cell.blocks;
    for (Block &block : blocks) {
        auto *paragraph = std::get_if<Paragraph>(&block.content);
        if (paragraph && isHeader)
            paragraph->text = madeStrong(paragraph->text);
    }
    return blocks;
}

}

QString telephoneAddress(const QString &telephone)
{
    QString number;
    for (const QChar c : telephone) {
        if (c.isDigit() || (c == u'+' && number.isEmpty()))
            number += c;
    }
    return u"tel:"_s + number;
}

InlineList contactText(const EditionView &view, const ContactBlock &block)
{
    const Contact *contact = findById(view.workspace().contacts, block.contact);
    InlineList text;
    const auto line = [&](const Inline &piece) {
        if (!text.isEmpty())
            text.append(Inline{.kind = Inline::Kind::LineBreak});
        text.append(piece);
    };
    if (!contact)
        return text;
    const auto language = [&](const QString &part) {
        return view.languageOf(u"contact."_s + contact->id.text + u'.' + part);
    };
    if (!contact->name.isEmpty())
        line({.text = contact->name, .marks = {.strong = true, .language = language(u"name"_s)}});
    for (const QString &address : contact->lines)
        line({.text = address, .marks = {.language = language(u"address"_s)}});
    if (!contact->mail.isEmpty())
        line(linked(contact->mail, {.kind = LinkTarget::Kind::Mail, .address = contact->mail}));
    if (!contact->telephone.isEmpty())
        line(linked(contact->telephone, {.address = telephoneAddress(contact->telephone)}));
    if (!contact->web.isEmpty())
        line(linked(contact->webLabel.isEmpty() ? contact->web : contact->webLabel, {.address = contact->web}));
    return text;
}

BlockContent inPlainBlocks(const EditionView &view, const BlockContent &content)
{
    if (const auto *contact = std::get_if<ContactBlock>(&content))
        return Paragraph{contactText(view, *contact)};
    if (const auto *seals = std::get_if<SealBlock>(&content))
        return sealsAsList(view, *seals);
    if (const auto *links = std::get_if<LinkListBlock>(&content))
        return linksAsList(view, *links);
    if (const auto *quotation = std::get_if<Quotation>(&content))
        return withSource(*quotation);
    return content;
}

bool hasRowsOfOneLine(const EditionView &view, const Table &table)
{
    const auto isOneLine = [&](const TableCell &cell) {
        if (cell.columnSpan != 1 || cell.rowSpan != 1 || cell.blocks.size() > 1)
            return false;
        if (cell.blocks.isEmpty())
            return true;
        const auto *paragraph = std::get_if<Paragraph>(&cell.blocks.first().content);
        return paragraph && std::ranges::none_of(resolvedInlines(view, paragraph->text), [](const Inline &piece) {
                   return piece.kind == Inline::Kind::LineBreak;
               });
    };
    return std::ranges::all_of(table.rows,
                               [&](const TableRow &row) { return std::ranges::all_of(row.cells, isOneLine); });
}

List rowsAsList(const Table &table)
{
    List rows;
    ColumnCounter counter;
    for (const TableRow &row : table.rows) {
        const bool beginsAtEdge = counter.nextRow(row).value(0) == 0;
        const bool isHead = table.headerRow && rows.items.isEmpty();
        List others;
        for (const TableCell &cell : row.cells.sliced(std::min<qsizetype>(1, row.cells.size())))
            others.items.append(ListItem{.blocks = cellBlocks(cell, isHead)});
        ListItem item;
        if (!row.cells.isEmpty())
            item.blocks = cellBlocks(row.cells.first(), isHead || (table.headerColumn && beginsAtEdge));
        if (!others.items.isEmpty())
            item.blocks.append(Block{.content = others});
        rows.items.append(item);
    }
    return rows;
}

bool isTight(const BlockList &blocks)
{
    if (blocks.size() <= 1)
        return true;
    return std::holds_alternative<Paragraph>(blocks.first().content)
        && std::all_of(blocks.begin() + 1, blocks.end(),
                       [](const Block &block) { return std::holds_alternative<List>(block.content); });
}

}
