// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/site.h"

#include "bundle/assets.h"
#include "bundle/page_files.h"
#include "bundle/safe_names.h"

namespace noticewright
{

std::expected<OutputFiles, QList<Problem>> buildSite(const Workspace &workspace, const QString &folder,
                                                     const QList<SitePage> &pages, const Progress &progress)
{
    if (const QList<Problem> problems = nameProblems(workspace, folder); !problems.isEmpty())
        return std::unexpected(problems);
    const auto theme = loadTheme(workspace, folder);
    if (!theme)
        return std::unexpected(QList{theme.error()});
    const auto shell = PageShell::fromTheme(*theme);
    if (!shell)
        return std::unexpected(QList{shell.error()});
    const PageHeads heads(workspace, pagesOf(workspace, {}));
    auto made = makePages(workspace, pages, {.shell = *shell, .heads = heads}, progress);
    if (!made)
        return std::unexpected(made.error());
    made->files.insert(styleSheetPath, theme->styleSheet);
    if (auto added = addAssets(made->files, folder, made->assets); !added)
        return std::unexpected(added.error());
    return std::move(made->files);
}

}
