// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_edit.h"

namespace noticewright
{

/// Blocks and list items of the flow are limited to regions. Both go by their
/// ids, which are all different.

/// What a limit at the caret or of the selection is for: the items of lists,
/// the other blocks. A further block of an item stands for itself when no
/// other line of the item is selected.
[[nodiscard]] QList<Id> limitablesOf(const FlowState &state);

/// The outermost blocks around what is selected that hold other blocks: whole
/// lists, quotations, notes. Empty where there is none.
[[nodiscard]] QList<Id> limitableContainersOf(const FlowState &state);

/// The limit of a block or item; of one that is not there none.
[[nodiscard]] Limit limitOf(const QList<FlowLine> &lines, const Id &id);
/// The limits of all that is around it.
[[nodiscard]] QList<Limit> limitsAround(const QList<FlowLine> &lines, const Id &id);
/// All limits that decide where the line is shown.
[[nodiscard]] QList<Limit> limitsOf(const FlowLine &line);

[[nodiscard]] FlowState withLimit(FlowState state, const QList<Id> &parts, const Limit &limit);

/// Whether the wording of all that is selected stays as it is in every language.
[[nodiscard]] bool keepsWording(const FlowState &state);
/// Lets the wording of the selected lines stay as it is, or be translated.
[[nodiscard]] FlowState withWordingKept(FlowState state, bool isKept);

}
