// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/site.h"

#include "bundle/assets.h"
#include "edition/address.h"
#include "edition/offer.h"
#include "render/page.h"

namespace noticewright
{

namespace
{

template<typename T>
bool isSelected(const QList<T> &selection, const T &value)
{
    return selection.isEmpty() || selection.contains(value);
}

}

QList<SitePage> pagesOf(const Workspace &workspace, const PageSelection &selection)
{
    QList<SitePage> pages;
    for (const Statement &statement : workspace.statements) {
        if (!isSelected(selection.statements, statement.id))
            continue;
        for (const Edition &edition : offeredEditions(workspace, statement)) {
            if (!isSelected(selection.editions, edition))
                continue;
            for (const Layer layer : {Layer::Highlights, Layer::Full}) {
                if (!selection.layer || *selection.layer == layer)
                    pages.append({statement.id, edition, layer,
                                  pageFolder(statement, layer, edition) + QStringLiteral("index.html")});
            }
        }
    }
    return pages;
}

std::expected<OutputFiles, QList<Problem>> buildSite(const Workspace &workspace, const QString &folder,
                                                     const QList<SitePage> &pages, const Progress &progress)
{
    const auto theme = loadTheme(workspace, folder);
    if (!theme)
        return std::unexpected(QList{theme.error()});
    const auto shell = PageShell::fromTheme(*theme);
    if (!shell)
        return std::unexpected(QList{shell.error()});

    OutputFiles files{{styleSheetPath, theme->styleSheet}};
    QSet<QString> assets;
    if (!pages.isEmpty() && !workspace.organisation.logo.isEmpty())
        assets.insert(workspace.organisation.logo);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (progress && !progress(i, pages.size()))
            return std::unexpected(QList<Problem>());
        const Statement *statement = findById(workspace.statements, pages[i].statement);
        const EditionView view(workspace, *statement, pages[i].edition, pages[i].layer);
        const auto html = shell->page(view);
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
