// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_edit.h"

#include <functional>

namespace noticewright
{

/// The marks that all of the selection has; without a selection those of the
/// text around the caret, a link or term only when the caret is inside it.
[[nodiscard]] Marks marksAt(const FlowState &state);

/// The marks of what is typed at the caret: never part of a link or term that
/// ends or begins there.
[[nodiscard]] Marks typingMarks(const FlowState &state);

/// Changes the marks of all selected text outside verbatim text, or, without a
/// selection, of what is typed next.
[[nodiscard]] FlowState setMarks(FlowState state, const std::function<Marks(Marks)> &change, IdGenerator &ids);

/// The state with the link or term around the caret selected; unchanged when
/// there is a selection or neither is there.
[[nodiscard]] FlowState withMarkedRangeSelected(FlowState state);

}
