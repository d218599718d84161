// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/page_files.h"

#include "bundle/assets.h"

namespace noticewright
{

std::expected<MadePages, QList<Problem>> makePages(const Workspace &workspace, const QList<SitePage> &pages,
                                                   const PageMaking &making, const Progress &progress)
{
    MadePages made;
    if (!pages.isEmpty() && !workspace.organisation.logo.isEmpty())
        made.assets.insert(workspace.organisation.logo);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (progress && !progress(i, pages.size()))
            return std::unexpected(QList<Problem>());
        const SitePage &page = pages[i];
        EditionView view(workspace, *findById(workspace.statements, page.statement), page.edition, page.layer);
        view.setPublishedNames(making.publishedNames);
        PageHead head = making.heads.of(view);
        head.styleIntegrity = making.styleIntegrity;
        const auto html = making.shell.page(view, making.rendering, head);
        if (!html)
            return std::unexpected(QList{html.error()});
        made.files.insert(page.path, *html);
        const QString titleLanguage = view.languageOfTitle();
        made.titles.insert(page.path, {view.statement().titleOf(page.layer),
                                       titleLanguage.isEmpty() ? view.language() : titleLanguage});
        made.assets += assetsOf(view.workspace(), view.statement(), page.layer);
    }
    if (progress)
        progress(pages.size(), pages.size());
    return made;
}

}
