// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"
#include "render/theme.h"
#include "web/content.h"

namespace noticewright
{

/// What the preview's page may load: the page of a view, the theme's style
/// sheet and the workspace's images.
struct SiteSource
{
    QByteArray page;
    QString pagePath;
    Theme theme;
    /// The workspace's folder.
    QString folder;

    [[nodiscard]] std::optional<Content> operator()(const QString &path) const;
};

}
