// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_edit.h"

namespace noticewright
{

/// Steps that the operations on the flow are made of. They leave ids and shells
/// to be settled.

/// Removes what is selected and remembers the marks of its beginning as pending.
void removeSelection(FlowState &state);

/// Inserts at the caret, which must be in text and alone.
void insertInLine(FlowState &state, const InlineList &text);

/// Puts an empty paragraph beside the card under the caret: in front of it
/// when the caret is in front, else behind.
void makeRoomBesideCard(FlowState &state);

void selectCard(FlowState &state, qsizetype line);

/// An empty paragraph at the same place in the structure.
[[nodiscard]] FlowLine emptyLineLike(const FlowLine &line);

/// Makes the line stand in a new member of its innermost container.
void beginNewMember(FlowLine &line, IdGenerator &ids);

}
