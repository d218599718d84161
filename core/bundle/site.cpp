// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/site.h"

#include "bundle/assets.h"
#include "edition/address.h"
#include "edition/offer.h"
#include "render/page.h"

namespace noticewright
{

std::expected<OutputFiles, QList<Problem>> buildSite(const Workspace &workspace, const QString &folder,
                                                     const QList<SitePage> &pages, const Progress &progress)
{
    const auto theme = loadTheme(workspace, folder);
    if (!theme)
        return std::unexpected(QList{theme.error()});
    const auto shell = PageShell::fromTheme(*theme);
    if (!shell)
        return std::unexpected(QList{shell.error()});

    const PageHeads heads(workspace, pagesOf(workspace, {}));
    OutputFiles files{{styleSheetPath, theme->styleSheet}};
    QSet<QString> assets;
    if (!pages.isEmpty() && !workspace.organisation.logo.isEmpty())
        assets.insert(workspace.organisation.logo);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (progress && !progress(i, pages.size()))
            return std::unexpected(QList<Problem>());
        const Statement *statement = findById(workspace.statements, pages[i].statement);
        const EditionView view(workspace, *statement, pages[i].edition, pages[i].layer);
        const auto html = shell->page(view, {}, heads.of(view));
        if (!html)
            return std::unexpected(QList{html.error()});
        files.insert(pages[i].path, *html);
        assets += assetsOf(view.workspace(), view.statement(), pages[i].layer);
    }
    if (progress)
        progress(pages.size(), pages.size());
    if (auto problems = addAssets(files, folder, assets); !problems)
        return std::unexpected(problems.error());
    return files;
}

}
