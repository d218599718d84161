// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "format/source_map.h"
#include "model/workspace.h"

namespace noticewright
{

/// Whether what links and references lead to is there in each edition that shows
/// them: where it is not, a link is plain words and a reference says nothing.
/// One warning for each text and target.
///
/// `folder` is the workspace's; `sources` says where things were read from.
[[nodiscard]] QList<Finding> checkEditions(const Workspace &workspace, const QString &folder,
                                           const SourceMap &sources = {});

}
