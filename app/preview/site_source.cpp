// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/site_source.h"

#include "store/store.h"
#include "model/filename.h"
#include "render/page.h"
#include "theme/style_addresses.h"

namespace noticewright
{

std::optional<Content> SiteSource::operator()(const QString &path) const
{
    if (path == pagePath)
        return Content{page, "text/html; charset=utf-8"};
    if (path == styleSheetPath)
        return Content{theme.styleSheet, "text/css; charset=utf-8"};
    const QString assets = QStringLiteral("assets/");
    const QString name = path.sliced(std::min(assets.size(), path.size()));
    if (path.startsWith(assets) && isSafeFileName(name))
        return filesBelow(assetsFolder(folder))(name);
    const QString ofTheme = QStringLiteral("theme/");
    if (path.startsWith(ofTheme) && themeFileAt(path.sliced(ofTheme.size())))
        return filesBelow(folder)(path);
    return {};
}

}
