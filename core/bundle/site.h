// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/output.h"
#include "edition/site_pages.h"
#include "render/blocks_html.h"

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
                                                                   const Progress &progress = {},
                                                                   const RenderOptions &rendering = {});

/// The same pages without a frame, for content systems: of each the content
/// alone, in one element that tells its language and direction, and the images.
/// All classes begin with `classPrefix`, which isClassPrefix() takes.
[[nodiscard]] std::expected<OutputFiles, QList<Problem>>
buildFragments(const Workspace &workspace, const QString &folder, const QList<SitePage> &pages,
               const QString &classPrefix = {}, const Progress &progress = {});

/// True for what classes may begin with, or nothing: letters, digits, '-' and
/// '_', beginning with a letter.
[[nodiscard]] bool isClassPrefix(QStringView prefix);

}
