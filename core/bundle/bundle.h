// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle_source.h"
#include "bundle/pdf_export.h"
#include "bundle/site.h"
#include "bundle/text_time.h"

namespace noticewright
{

struct BundleOptions
{
    /// What is left empty means all. The bundle is whole by itself: pages name
    /// no editions that it does not have.
    PageSelection selection = {};
    /// Without PDFs no engine is needed.
    bool withPdfs = true;
    PdfOptions pdf = {};
    /// How many threads make pages; 0: as many as the machine has processors.
    int jobs = 0;
    /// The bundle that this one takes the place of, for the list of changes; or null.
    const OpenedBundle *before = nullptr;
};

/// All that a web team needs to publish the pages: the pages and their PDFs at
/// their addresses, the style sheet and the images under names with digests of
/// their contents, the page that leads to all editions, `manifest.json`,
/// `sitemap.xml`, redirects and headers for web servers, and what changed since
/// the bundle before. The same workspace gives the same bytes. `folder` is the
/// workspace's. Fails as a whole, with the reasons; an empty list of them means
/// that it was cancelled. With PDFs it must not be called in the thread of a window.
[[nodiscard]] std::expected<OutputFiles, QList<Problem>> buildBundle(const Workspace &workspace, const QString &folder,
                                                                     const BundleOptions &options = {},
                                                                     const Progress &progress = {},
                                                                     const std::stop_token &stop = {});

}
