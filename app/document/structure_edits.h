// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"
#include "model/arrange.h"

namespace noticewright
{

/// A statement, or a section of it.
struct Place
{
    Id statement;
    /// Empty: the statement as a whole.
    Id section;
    friend bool operator==(const Place &, const Place &) = default;
};

/// Edits of the outline, each one step of the undo history. They give the
/// place that is to be shown afterwards, or nothing when the edit was not
/// possible and nothing changed.

/// After the section of `at`; without one, as the statement's last.
std::optional<Place> addSection(WorkspaceDocument &document, const Place &at);
std::optional<Place> addSubsection(WorkspaceDocument &document, const Place &at);
std::optional<Place> addStatement(WorkspaceDocument &document);
/// A copy after the original.
std::optional<Place> duplicate(WorkspaceDocument &document, const Place &at);
std::optional<Place> remove(WorkspaceDocument &document, const Place &at);

enum class Direction { Up, Down, In, Out };
std::optional<Place> move(WorkspaceDocument &document, const Place &at, Direction direction);
/// Into a slot of the same statement or another.
std::optional<Place> moveTo(WorkspaceDocument &document, const Place &at, const Id &statement, const SectionSlot &slot);
/// A statement to another row; the index counts it at its old place.
std::optional<Place> moveStatementTo(WorkspaceDocument &document, const Id &statement, int index);

/// Gives a section its heading, or a statement its title. The published place
/// of a section that was never saved follows its heading.
void rename(WorkspaceDocument &document, const Place &at, const InlineList &name, StepKind kind);

}
