// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/output.h"
#include "model/workspace.h"

#include <functional>
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
};

/// The pages that a selection stands for, in the workspace's order. Editions
/// in a language that a statement is not written in are left out.
[[nodiscard]] QList<SitePage> pagesOf(const Workspace &workspace, const PageSelection &selection);

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
