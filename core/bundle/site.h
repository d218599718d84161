// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/output.h"
#include "edition/site_pages.h"

#include <functional>

namespace noticewright
{

/// Called before each part of a long work, and after the last, with how much is
/// done; returns false to cancel.
using Progress = std::function<bool(qsizetype done, qsizetype total)>;

/// The files of a web site with these pages: each page, the style sheet and
/// the images that the pages show. `folder` is the workspace's. Fails as a
/// whole, with the reasons; an empty list of them means that it was cancelled.
[[nodiscard]] std::expected<OutputFiles, QList<Problem>> buildSite(const Workspace &workspace, const QString &folder,
                                                                   const QList<SitePage> &pages,
                                                                   const Progress &progress = {});

}
