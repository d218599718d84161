// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "model/workspace.h"

namespace noticewright
{

/// What is wrong with the look of pages: a page template or description that
/// can not be used (`theme-unusable`), what a style sheet shows and can not be
/// published (`theme-address`), and chosen colours that are hard to see on each
/// other (`theme-contrast`). `folder` is the workspace's.
[[nodiscard]] QList<Finding> checkTheme(const Workspace &workspace, const QString &folder);

}
