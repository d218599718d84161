// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/block.h"

#include <QList>

namespace noticewright
{

/// A block around a line that holds other blocks, and the member of it that
/// the line stands in.
struct FlowContainer
{
    /// The list, definition list, quotation or note without its members. All
    /// lines of one container carry the same shell.
    Block shell;
    /// The list item or definition entry; empty in quotations and notes.
    Id member;
    /// Of a list item.
    Limit memberLimit;
    Extra memberExtra;

    [[nodiscard]] bool isList() const { return std::holds_alternative<List>(shell.content); }
    [[nodiscard]] bool isDefinitionList() const { return std::holds_alternative<DefinitionList>(shell.content); }
    friend bool operator==(const FlowContainer &, const FlowContainer &) = default;
};

/// One line of the text flow: what the caret moves through as one paragraph.
struct FlowLine
{
    enum class Kind {
        Paragraph,
        Subheading,
        Verbatim, ///< line ends within it are line breaks in `text`
        Term, ///< the term of a definition entry, the innermost container
        Object, ///< a card; the whole block is in `shell`
    };
    /// The containers around the line, outermost first.
    QList<FlowContainer> path;
    Kind kind = Kind::Paragraph;
    /// The line's block without its text. A term has none of its own.
    Block shell;
    InlineList text;

    [[nodiscard]] bool isObject() const { return kind == Kind::Object; }
    [[nodiscard]] bool isTerm() const { return kind == Kind::Term; }
    friend bool operator==(const FlowLine &, const FlowLine &) = default;
};

/// The layer as lines, at least one. What has no place for a caret (an empty
/// list, a table, an image, …) becomes one object line, at whatever depth. An
/// empty layer becomes one empty paragraph without an id.
[[nodiscard]] QList<FlowLine> flatten(const BlockList &blocks);

/// The layer that the lines show: `unflatten(flatten(x)) == x`. A single empty
/// paragraph without an id shows an empty layer.
[[nodiscard]] BlockList unflatten(const QList<FlowLine> &lines);

/// True for the line that stands for an empty layer.
[[nodiscard]] bool isPlaceholder(const FlowLine &line);

/// How many containers, from the outside, `line` shares with the line before
/// it and stands in the same member of. A term always begins a member.
[[nodiscard]] qsizetype sharedMembers(const FlowLine &before, const FlowLine &line);

/// As `sharedMembers`, and one more when the next container is the same too,
/// though the member is another.
[[nodiscard]] qsizetype sharedContainers(const FlowLine &before, const FlowLine &line);

/// A range of lines, `end` not in it.
struct LineRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The lines of the member (or of the container) at `depth` that line `at` stands in.
[[nodiscard]] LineRange memberAround(const QList<FlowLine> &lines, qsizetype at, qsizetype depth);
[[nodiscard]] LineRange containerAround(const QList<FlowLine> &lines, qsizetype at, qsizetype depth);

/// True for the first line of its member at `depth`: the one with the marker.
[[nodiscard]] bool beginsMember(const QList<FlowLine> &lines, qsizetype at, qsizetype depth);

}
