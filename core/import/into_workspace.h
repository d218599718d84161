// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import.h"

namespace noticewright
{

/// Puts an imported statement into a workspace as its last: with an id of its
/// own made from `wanted` (or its kind), free addresses, and its facts beside
/// those that are there. The links of the page's footer become those of the
/// workspace, when it has none yet. Gives the id.
Id addToWorkspace(Workspace &workspace, const ImportedStatement &imported, const QString &wanted = {});

}
