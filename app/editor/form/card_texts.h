// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_context.h"
#include "model/workspace.h"

namespace noticewright
{

/// What cards and chips show of a workspace's facts in one of its statements.
/// Holds copies of the values.
[[nodiscard]] FlowContext flowContextOf(const Workspace &workspace, const Id &statement);

}
