// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_edit.h"

namespace noticewright
{

/// Moves the selected lines, or the whole items that they are, past what
/// stands before or after them in the same container.
[[nodiscard]] FlowState moveUp(FlowState state, IdGenerator &ids);
[[nodiscard]] FlowState moveDown(FlowState state, IdGenerator &ids);

/// Puts a copy of the selected lines, or of the whole items that they are,
/// behind them; the selection is in the copy.
[[nodiscard]] FlowState duplicateLines(FlowState state, IdGenerator &ids);

/// The layer's own blocks that some of is selected, in their order.
[[nodiscard]] QList<Id> selectedTopBlocks(const FlowState &state);

}
