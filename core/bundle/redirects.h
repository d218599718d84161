// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/output.h"
#include "edition/site_pages.h"

namespace noticewright
{

/// An address that was published earlier and the one that takes its place, both
/// below the site's root; folders end in '/'.
struct Redirect
{
    QString from;
    QString to;
    friend bool operator==(const Redirect &, const Redirect &) = default;
};

/// The earlier addresses of pages and, with `withPdfs`, of their PDFs, in
/// alphabetical order. What is published again is none; what stood for several
/// pages leads to `selector`, the page that leads to all.
[[nodiscard]] QList<Redirect> redirectsOf(const Workspace &workspace, const QList<SitePage> &pages,
                                          const QString &selector, bool withPdfs);

/// The redirects as JSON, with the sections' earlier anchors, and for nginx and
/// Apache. Anchors never reach a server: pages take them themselves.
[[nodiscard]] OutputFiles redirectFiles(const Workspace &workspace, const QList<Redirect> &redirects);

}
