// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extra.h"
#include "model/id.h"
#include "model/inline.h"
#include "model/limit.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace noticewright
{

struct Block;
using BlockList = QList<Block>;

struct Paragraph
{
    InlineList text;
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// A heading inside a section's text that is not a section of its own.
struct Subheading
{
    InlineList text;
    /// 1 to 3; 1 is one level below the section's heading.
    int level = 1;
    friend bool operator==(const Subheading &, const Subheading &) = default;
};

enum class ListStyle { Bullet, Decimal, LowerLetter, UpperLetter, LowerRoman, UpperRoman };

struct ListItem
{
    Id id;
    BlockList blocks;
    Limit limit = {};
    Extra extra;
    bool operator==(const ListItem &other) const;
};

struct List
{
    ListStyle style = ListStyle::Bullet;
    /// The number of the first item; always 1 for bullets.
    int start = 1;
    QList<ListItem> items;
    bool operator==(const List &other) const;
};

struct DefinitionEntry
{
    Id id;
    InlineList term;
    BlockList definition;
    Extra extra;
    bool operator==(const DefinitionEntry &other) const;
};

struct DefinitionList
{
    QList<DefinitionEntry> entries;
    bool operator==(const DefinitionList &other) const;
};

struct Quotation
{
    BlockList blocks;
    /// The address of what is quoted, or empty.
    QString source;
    bool operator==(const Quotation &other) const;
};

/// Text set apart from the flow, such as what is new or applies to few.
struct Note
{
    BlockList blocks;
    bool operator==(const Note &other) const;
};

/// Text whose line ends and spaces are kept.
struct Verbatim
{
    QString text;
    friend bool operator==(const Verbatim &, const Verbatim &) = default;
};

struct TableCell
{
    Id id;
    BlockList blocks;
    int columnSpan = 1;
    int rowSpan = 1;
    Extra extra;
    bool operator==(const TableCell &other) const;
};

struct TableRow
{
    Id id;
    QList<TableCell> cells;
    Extra extra;
    bool operator==(const TableRow &other) const;
};

struct Table
{
    InlineList caption;
    bool headerRow = true;
    bool headerColumn = false;
    QList<TableRow> rows;
    bool operator==(const Table &other) const;
};

struct Image
{
    /// A file name in the workspace's assets folder.
    QString asset;
    /// What a reader who can't see the image is told; empty when decorative.
    QString alternative;
    InlineList caption;
    std::optional<LinkTarget> link;
    QString linkTitle;
    friend bool operator==(const Image &, const Image &) = default;
};

struct Rule
{
    friend bool operator==(const Rule &, const Rule &) = default;
};

/// Shows a contact of the workspace.
struct ContactBlock
{
    Id contact;
    friend bool operator==(const ContactBlock &, const ContactBlock &) = default;
};

/// Shows certification seals of the workspace, side by side.
struct SealBlock
{
    QList<Id> seals;
    friend bool operator==(const SealBlock &, const SealBlock &) = default;
};

/// Shows a link list of the workspace.
struct LinkListBlock
{
    Id linkList;
    friend bool operator==(const LinkListBlock &, const LinkListBlock &) = default;
};

/// A block of a newer version of the program: kept and written back as it was.
struct UnknownBlock
{
    QString xml;
    friend bool operator==(const UnknownBlock &, const UnknownBlock &) = default;
};

using BlockContent = std::variant<Paragraph, Subheading, List, DefinitionList, Quotation, Note, Verbatim, Table, Image,
                                  Rule, ContactBlock, SealBlock, LinkListBlock, UnknownBlock>;

/// One unit of a layer's text.
struct Block
{
    Id id;
    BlockContent content;
    /// BCP 47, or empty for the language of the statement.
    QString language;
    /// In the highlights: the full-text blocks that this one sums up.
    QList<Id> summarises;
    /// What the words of these were when a person last confirmed that they are
    /// summed up truly (see trace.h); empty when nobody did.
    QString confirmed;
    /// Which editions have the block.
    Limit limit = {};
    /// False for words that the law wants as they are, in every language.
    bool isTranslated = true;
    Extra extra = {};

    bool operator==(const Block &other) const = default;
};

/// True for what the editor shows as a card: everything but text.
[[nodiscard]] bool isObject(const Block &block);

/// The text of a block and of all within it, in reading order, a space between
/// paragraphs.
[[nodiscard]] QString plainText(const BlockList &blocks);

/// Calls `visit(block)` for each block and all blocks within it, in reading order.
template<typename Blocks, typename Visit>
void visitBlocks(Blocks &blocks, const Visit &visit);

/// Calls `visit(inlines)` for each text directly in `block` (not in the blocks
/// within it): a paragraph, a heading, terms, a caption.
template<typename AnyBlock, typename Visit>
void visitOwnTexts(AnyBlock &block, const Visit &visit);

/// Calls `visit(blocks)` for each list of blocks directly within `block`.
template<typename AnyBlock, typename Visit>
void visitChildren(AnyBlock &block, const Visit &visit)
{
    std::visit(
        [&](auto &content) {
            using T = std::remove_cvref_t<decltype(content)>;
            if constexpr (std::is_same_v<T, List>) {
                for (auto &item : content.items)
                    visit(item.blocks);
            } else if constexpr (std::is_same_v<T, DefinitionList>) {
                for (auto &entry : content.entries)
                    visit(entry.definition);
            } else if constexpr (std::is_same_v<T, Quotation> || std::is_same_v<T, Note>) {
                visit(content.blocks);
            } else if constexpr (std::is_same_v<T, Table>) {
                for (auto &row : content.rows)
                    for (auto &cell : row.cells)
                        visit(cell.blocks);
            }
        },
        block.content);
}

template<typename Blocks, typename Visit>
void visitBlocks(Blocks &blocks, const Visit &visit)
{
    for (auto &block : blocks) {
        visit(block);
        visitChildren(block, [&](auto &children) { visitBlocks(children, visit); });
    }
}

template<typename AnyBlock, typename Visit>
void visitOwnTexts(AnyBlock &block, const Visit &visit)
{
    std::visit(
        [&](auto &content) {
            using T = std::remove_cvref_t<decltype(content)>;
            if constexpr (std::is_same_v<T, Paragraph> || std::is_same_v<T, Subheading>) {
                visit(content.text);
            } else if constexpr (std::is_same_v<T, DefinitionList>) {
                for (auto &entry : content.entries)
                    visit(entry.term);
            } else if constexpr (std::is_same_v<T, Table> || std::is_same_v<T, Image>) {
                visit(content.caption);
            }
        },
        block.content);
}

/// Gives `block` and everything within it that has an id a new one.
void renewIds(Block &block, IdGenerator &ids);

}
