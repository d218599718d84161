// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/output.h"
#include "bundle/progress.h"
#include "edition/site_pages.h"
#include "render/blocks_html.h"

namespace noticewright
{

/// How pages are made.
struct SiteOptions
{
    /// How many threads make them; 0: as many as the machine has processors.
    int jobs = 0;
    RenderOptions rendering = {};
};

/// Gives `sink` the files of a web site with these pages: each page, the style
/// sheet and the images that the pages show. `folder` is the workspace's. Fails as
/// a whole, with the reasons; an empty list of them means that it was cancelled.
[[nodiscard]] std::expected<void, QList<Problem>> makeSite(const Workspace &workspace, const QString &folder,
                                                           const QList<SitePage> &pages, const FileSink &sink,
                                                           const Progress &progress = {},
                                                           const SiteOptions &options = {});

/// The same with all files at once.
[[nodiscard]] std::expected<OutputFiles, QList<Problem>> buildSite(const Workspace &workspace, const QString &folder,
                                                                   const QList<SitePage> &pages,
                                                                   const Progress &progress = {},
                                                                   const SiteOptions &options = {});

/// Why a folder was not filled.
struct WriteFailure
{
    QList<Problem> problems;
    /// The folder can not be written, and nothing is wrong with the workspace.
    bool isUnwritten = false;
};

/// Makes the folder `target` hold exactly the files of makeSite(), which are
/// written while they are made: there may be ten thousand pages. The folder is as
/// it was before when it fails.
[[nodiscard]] std::expected<void, WriteFailure> writeSite(const Workspace &workspace, const QString &folder,
                                                          const QList<SitePage> &pages, const QString &target,
                                                          const Progress &progress = {},
                                                          const SiteOptions &options = {});

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
