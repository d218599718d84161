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
    const Theme &theme;
    const PageHeads &heads;
    /// The paths by which files of the site are published, by their own.
    QHash<QString, QString> publishedNames = {};
    /// Of the style sheet (Subresource Integrity); or empty.
    QString styleIntegrity = {};
    /// How many threads make them; 0: as many as the machine has processors.
    int jobs = 0;
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
    /// By the paths of the pages.
    QHash<QString, PageTitle> titles;
    /// The images that they show.
    QSet<QString> assets;
};

/// Makes the pages as HTML, in any order, and gives them to `sink`. Fails as a
/// whole, with the reasons; an empty list of them means that it was cancelled.
[[nodiscard]] std::expected<MadePages, QList<Problem>> makePages(const Workspace &workspace,
                                                                 const QList<SitePage> &pages, const PageMaking &making,
                                                                 const FileSink &sink, const Progress &progress = {});

}
