// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/site.h"
#include "render/page.h"

#include <QHash>
#include <QSet>

namespace noticewright
{

/// What pages are made with.
struct PageMaking
{
    const PageShell &shell;
    const PageHeads &heads;
    /// The paths by which files of the site are published, by their own.
    QHash<QString, QString> publishedNames = {};
    /// Of the style sheet (Subresource Integrity); or empty.
    QString styleIntegrity = {};
    RenderOptions rendering = {};
};

/// A page's title and the language that it is in.
struct PageTitle
{
    QString text;
    QString language;
};

struct MadePages
{
    OutputFiles files;
    /// By the paths of the pages.
    QHash<QString, PageTitle> titles;
    /// The images that they show.
    QSet<QString> assets;
};

/// The pages as HTML. Fails as a whole, with the reasons; an empty list of them
/// means that it was cancelled.
[[nodiscard]] std::expected<MadePages, QList<Problem>> makePages(const Workspace &workspace,
                                                                 const QList<SitePage> &pages, const PageMaking &making,
                                                                 const Progress &progress = {});

}
