// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/structure_edits.h"
#include "model/move_blocks.h"

namespace noticewright
{

/// Edits of where one section's text ends and the next begins, each one step
/// of the undo history. They give the place that is to be shown afterwards, or
/// nothing when the edit was not possible and nothing changed.

/// Before a block of a section's layer.
std::optional<Place> divideSection(WorkspaceDocument &document, const Place &at, Layer layer, const Id &block);

/// Makes a section part of the one before it. Links and references that led to
/// it, from wherever in the workspace, lead to that one.
std::optional<Place> joinWithSectionBefore(WorkspaceDocument &document, const Place &at);

/// Moves blocks of one layer to the end of another, within the statement.
std::optional<Place> moveText(WorkspaceDocument &document, const Place &at, const QList<Id> &blocks, const TextEnd &to);

}
