// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "format/source_map.h"
#include "model/workspace.h"

namespace noticewright
{

/// Whether the parts of a workspace fit together: every reference leads
/// somewhere, every image is there, no two pages have one address, no section
/// is without words.
///
/// `folder` is the workspace's, for its images. `sources` says where things
/// were read from; what is not in it is reported with its file alone.
[[nodiscard]] QList<Finding> checkStructure(const Workspace &workspace, const QString &folder,
                                            const SourceMap &sources = {});

}
