// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

namespace noticewright
{

/// The words of a section's heading, with variables filled in; something that
/// says so when it has none.
[[nodiscard]] QString headingText(const Workspace &workspace, const Section &section);

/// The heading with the section's number in front, when it has one.
[[nodiscard]] QString numberedHeading(const Workspace &workspace, const Statement &statement, const Section &section);

[[nodiscard]] QString statementText(const Statement &statement);

/// The statement that a target leads to, for a link that stands in `current`;
/// null when there is none.
[[nodiscard]] const Statement *statementOf(const LinkTarget &target, const Workspace &workspace, const Id &current);

/// Where a link leads, in a line: an address, or "Product Privacy Statement ›
/// Uses (highlights)". The statement that the link stands in is not named when
/// a section of it is.
[[nodiscard]] QString targetText(const LinkTarget &target, const Workspace &workspace, const Id &current);

}
