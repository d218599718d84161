// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_lines.h"

#include <compare>
#include <optional>
#include <utility>

namespace noticewright
{

/// A place between two characters. A card has the offsets 0, in front of it,
/// and 1, behind it.
struct FlowPosition
{
    qsizetype line = 0;
    qsizetype offset = 0;
    friend auto operator<=>(const FlowPosition &, const FlowPosition &) = default;
};

struct FlowSelection
{
    FlowPosition anchor;
    FlowPosition caret;

    [[nodiscard]] bool isEmpty() const { return anchor == caret; }
    [[nodiscard]] FlowPosition start() const { return std::min(anchor, caret); }
    [[nodiscard]] FlowPosition end() const { return std::max(anchor, caret); }
    friend bool operator==(const FlowSelection &, const FlowSelection &) = default;
};

struct FlowState
{
    QList<FlowLine> lines;
    FlowSelection selection;
    /// The marks of what is typed next, when they are not those of the text
    /// around the caret.
    std::optional<Marks> pending = {};

    [[nodiscard]] const FlowLine &lineOf(FlowPosition position) const { return lines[position.line]; }
    void setCaret(FlowPosition position) { selection = {position, position}; }
    friend bool operator==(const FlowState &, const FlowState &) = default;
};

/// The length of a line's text, or 1 for a card.
[[nodiscard]] qsizetype lineLength(const FlowLine &line);

/// The lines that some of is selected, or the line of the caret; a last line
/// that only its start is selected of is not one.
[[nodiscard]] LineRange selectedLines(const FlowState &state);

/// True when exactly one card is selected.
[[nodiscard]] bool isCardSelected(const FlowState &state);

/// The state with tidied lines and a selection that lies within them.
[[nodiscard]] FlowState settled(FlowState state, IdGenerator &ids);

/// Each operation does what a word processor does at that place, one level at
/// a time, and gives back a settled state. What can't be done changes nothing.

/// Begins a new paragraph or item; in an empty one leaves the list, quotation,
/// note or definition list; in verbatim text ends the line.
[[nodiscard]] FlowState enter(FlowState state, IdGenerator &ids);

/// Backspace and Delete. At the edge of a line: takes the marker away, selects
/// a card, or joins two lines into the first that has text.
[[nodiscard]] FlowState backspace(FlowState state, IdGenerator &ids);
[[nodiscard]] FlowState deleteForward(FlowState state, IdGenerator &ids);

[[nodiscard]] FlowState deleteSelection(FlowState state, IdGenerator &ids);

/// Types over the selection. On a card the text becomes a paragraph beside it.
[[nodiscard]] FlowState insertText(FlowState state, const QString &text, IdGenerator &ids);

/// Inserts a line break, variable or reference in place of the selection.
[[nodiscard]] FlowState insertAtom(FlowState state, Inline atom, IdGenerator &ids);

/// Inserts marked text in place of the selection.
[[nodiscard]] FlowState insertInlines(FlowState state, const InlineList &text, IdGenerator &ids);

/// Writes a word in place of the one that begins at `start`. What both have in
/// common keeps its marks; the caret stands behind it.
[[nodiscard]] FlowState replaceWord(FlowState state, FlowPosition start, qsizetype length, const QString &word,
                                    IdGenerator &ids);

/// Inserts lines with new ids in place of the selection, such as `slice` gave.
[[nodiscard]] FlowState insertLines(FlowState state, QList<FlowLine> lines, IdGenerator &ids);

/// Inserts a block as a line of its own and selects it when it is a card.
[[nodiscard]] FlowState insertObject(FlowState state, const Block &object, IdGenerator &ids);

/// What is selected, as lines. A part of a line comes as a plain paragraph, so
/// that it joins the text that it is pasted into; where that is an empty line
/// it is limited to the same regions.
[[nodiscard]] QList<FlowLine> slice(const FlowState &state);

}
