// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <optional>

namespace noticewright
{

/// Which pages to make; what is left empty means all.
struct PageSelection
{
    QList<Id> statements;
    QList<Edition> editions;
    std::optional<Layer> layer;
};

struct SitePage
{
    Id statement;
    Edition edition;
    Layer layer = Layer::Highlights;
    /// Below the site's root: `privacy/us/en/index.html`.
    QString path;

    /// The same without the file's name, as visitors ask for it.
    [[nodiscard]] QString folder() const { return path.first(path.lastIndexOf(u'/') + 1); }
};

/// The pages that a selection stands for, in the workspace's order. Editions
/// in a language that a statement is not written in are left out.
[[nodiscard]] QList<SitePage> pagesOf(const Workspace &workspace, const PageSelection &selection);

/// The address of the site's root, ending in '/': what the workspace says, or
/// the origin of the organisation's home; empty where neither tells.
[[nodiscard]] QString siteOf(const Workspace &workspace);

/// The innermost folder that all pages have in common, whatever their edition:
/// `privacy/`, or empty for the site's root. It is no page's own.
[[nodiscard]] QString sharedFolderOf(const Workspace &workspace);

}
