// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "model/workspace.h"

namespace noticewright
{

/// Whether the translations that the editions need are there, for each statement
/// and language one finding: missing and stale texts are warnings, files and
/// texts that can not be read are errors. Reads all languages. `folder` is the
/// workspace's.
[[nodiscard]] QList<Finding> checkTranslations(const Workspace &workspace, const QString &folder);

}
