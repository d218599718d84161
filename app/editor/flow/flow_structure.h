// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_edit.h"

namespace noticewright
{

/// What a line can be made, as the editor names it.
enum class LineKind { Paragraph, Subheading1, Subheading2, Subheading3, Quotation, Note, Verbatim, Definition };

/// The kind of the line with the caret: its own, or else that of its innermost
/// container.
[[nodiscard]] LineKind lineKindAt(const FlowState &state);

/// The style of the innermost list around the caret, if any.
[[nodiscard]] std::optional<ListStyle> listStyleAt(const FlowState &state);

/// Takes the member around line `at` out of its container at `depth`: an item
/// becomes paragraphs one level further out.
void liftMember(QList<FlowLine> &lines, qsizetype at, qsizetype depth);

/// Moves the item around line `at` one list level out: it becomes an item of
/// the list around, with what follows it in its list below it; without a list
/// around it is lifted.
void outdentMember(QList<FlowLine> &lines, qsizetype at, qsizetype depth);

/// True when some of the selected lines are in lists.
[[nodiscard]] bool isInList(const FlowState &state);

/// Moves the selected list items, with all within them, one level in (below
/// the item before) or out.
[[nodiscard]] FlowState indent(FlowState state, IdGenerator &ids);
[[nodiscard]] FlowState outdent(FlowState state, IdGenerator &ids);

/// Makes the selected lines items of a list, one with a list of that style
/// beside them; changes the style of the whole list that they are in; or, when
/// they are all in lists of that style, makes them paragraphs.
[[nodiscard]] FlowState toggleList(FlowState state, ListStyle style, IdGenerator &ids);

/// Makes the selected lines that kind. A paragraph made a paragraph leaves its
/// innermost container, as does one in a quotation or note made that again.
/// Lines with variables or references can't become verbatim and stay.
[[nodiscard]] FlowState setLineKind(FlowState state, LineKind kind, IdGenerator &ids);

}
