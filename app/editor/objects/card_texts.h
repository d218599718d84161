// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_context.h"
#include "model/workspace.h"

namespace noticewright
{

/// What cards and chips say in the texts of a statement. The workspace is kept
/// as it is now: ask again after its facts, headings or numbers changed.
[[nodiscard]] FlowContext flowContextOf(const Workspace &workspace, const Id &statement);

/// What the card of an object says.
[[nodiscard]] FlowCard cardOf(const Block &object, const Workspace &workspace);

/// What a chip says: a variable's value, a reference's number or heading;
/// empty when what it stands for is not known.
[[nodiscard]] QString chipOf(const Inline &atom, const Workspace &workspace, const Id &statement);

/// How a contact, seal or link list is called in lists: its name, or what else tells it.
[[nodiscard]] QString nameOf(const Contact &contact);
[[nodiscard]] QString nameOf(const Seal &seal);
[[nodiscard]] QString nameOf(const LinkList &list);

}
