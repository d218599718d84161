// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/output.h"
#include "render/page_head.h"

namespace noticewright
{

inline constexpr QLatin1StringView sitemapPath("sitemap.xml");

/// What search engines take in one file (sitemaps.org).
struct SitemapLimits
{
    qsizetype pages = 50'000;
    qsizetype bytes = 50'000'000;
};

/// The pages of a site for search engines, each with the same page in other
/// editions: `sitemap.xml`, or, where that would be too large, an index under
/// that name with `sitemap-1.xml` and so on. The site's address must be known.
[[nodiscard]] OutputFiles sitemapFiles(const Workspace &workspace, const QList<SitePage> &pages, const PageHeads &heads,
                                       const SitemapLimits &limits = {});

}
