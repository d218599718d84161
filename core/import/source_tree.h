// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace noticewright
{

/// The elements that an importer knows; all others count as one of the first two.
enum class Tag {
    Inline, ///< any element within a line
    Division, ///< any element that stands on lines of its own
    Heading,
    Paragraph,
    BulletList,
    NumberedList,
    ListItem,
    DefinitionList,
    DefinitionTerm,
    Definition,
    Table,
    Caption,
    TableRow,
    Cell,
    HeaderCell,
    Quotation,
    Preformatted,
    Rule,
    LineBreak,
    Image,
    Link,
    Strong,
    Emphasis,
    Subscript,
    Superscript,
    Details,
    Summary,
    Address,
    Navigation,
    Header,
    Footer,
    Main,
    Article,
    Aside,
    Dialog,
    Figure,
    FigureCaption,
    Form,
    Button,
    Time,
    Deleted, ///< struck out as no longer part of the text
    Control, ///< what is filled in or chosen from
    Script, ///< scripts and styles
    Frame, ///< what shows another document
    Template, ///< what a script would show
    Fallback, ///< what is shown without scripts
};

/// An element or a text of a foreign page: the little of it that an importer
/// reads. No markup, style or script is kept.
struct SourceNode
{
    bool isText = false;
    Tag tag = Tag::Inline;
    /// The index of the parent; -1 for the root.
    int parent = -1;
    /// One past the last node within this one.
    int end = 0;
    /// A text's own words, white space as in the source.
    QString text;
    QString id;
    /// The address of a link, image or quotation as the source has it.
    QString address;
    /// An image's alternative text.
    QString alternative;
    /// The advisory title of a link or image; the `type` of a numbered list.
    QString title;
    QString language;
    /// The names of its class and its role, in lower case, between spaces.
    QString hints;
    /// The level of a heading, the first number of a list.
    int number = 0;
    int columnSpan = 1;
    int rowSpan = 1;
    /// Not shown as the page stands.
    bool isHidden = false;
    /// What a style of its own makes of the text: bold or not, italic or not.
    std::optional<bool> bold;
    std::optional<bool> italic;
    /// A paragraph that a word processor shows as an item of a list: how deep, from 1.
    int listLevel = 0;
    /// The bullet or number of such a paragraph.
    bool isListMark = false;
    /// Opens or closes something else on the page.
    bool isSwitch = false;
};

/// A page's body in document order: what is within node `i` are the nodes
/// from `i + 1` up to `nodes[i].end`. The first node is the root.
struct SourceTree
{
    std::vector<SourceNode> nodes;
    /// The title, language, own address and base of addresses that the page declares, or empty.
    QString title;
    QString language;
    QString address;
    QString base;
    /// Pictures and seals are taken over with the page.
    bool hasPictures = true;
    /// Where the pictures that the page shows may lie; empty: nowhere.
    QString folder;
    /// Line ends in a paragraph of short lines part them, as an author's did who
    /// wrote an address.
    bool hasAuthorsLines = false;
    /// How many elements were nested too deep, and became text of what is around them.
    qsizetype flattened = 0;

    [[nodiscard]] const SourceNode &operator[](int i) const { return nodes[size_t(i)]; }
    [[nodiscard]] int size() const { return int(nodes.size()); }
    /// The next child after `child` (pass `parent + 1` for the first); `end` of the parent when there is none.
    [[nodiscard]] int next(int child) const { return nodes[size_t(child)].end; }
};

/// True for elements that stand on lines of their own.
[[nodiscard]] bool isBlockTag(Tag tag);

/// The words within a node, white space joined to single spaces.
[[nodiscard]] QString wordsOf(const SourceTree &tree, int node);

}
