// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

namespace noticewright
{

/// Blocks of a statement as HTML that other programs paste: as they are
/// published, but without links to places of the workspace, and with the words
/// of pictures in their place. A single paragraph comes without its paragraph,
/// so that it goes on in the line that it is pasted into.
[[nodiscard]] QString copiedHtml(const Workspace &workspace, const Id &statement, const BlockList &blocks);

}
