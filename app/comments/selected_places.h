// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/passages.h"
#include "editor/flow/flow_edit.h"

namespace noticewright
{

/// What is selected in a layer of a section: words line by line, a card as a
/// whole; without a selection the block at the caret, or the section when the
/// layer is empty.
[[nodiscard]] QList<PassagePlace> selectedPlaces(const FlowState &state, const Id &section);

/// The words that are selected in a section's heading, else the section as a whole.
[[nodiscard]] QList<PassagePlace> selectedInHeading(const FlowState &state, const Id &section);

}
