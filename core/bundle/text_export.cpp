// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/text_export.h"

#include "bundle/assets.h"
#include "render/markdown.h"
#include "render/text.h"

namespace noticewright
{

QString textPath(const SitePage &page, TextFormat format)
{
    const qsizetype folderEnd = page.path.lastIndexOf(u'/') + 1;
    return page.path.first(folderEnd)
        + (format == TextFormat::Markdown ? QStringLiteral("index.md") : QStringLiteral("index.txt"));
}

std::expected<OutputFiles, QList<Problem>> buildTexts(const Workspace &workspace, const QString &folder,
                                                      const QList<SitePage> &pages, TextFormat format,
                                                      const Progress &progress)
{
    OutputFiles files;
    QSet<QString> assets;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (progress && !progress(i, pages.size()))
            return std::unexpected(QList<Problem>());
        const Statement &statement = *findById(workspace.statements, pages[i].statement);
        const EditionView view(workspace, statement, pages[i].edition, pages[i].layer);
        const QString text = format == TextFormat::Markdown ? renderMarkdown(view) : renderText(view);
        files.insert(textPath(pages[i], format), text.toUtf8());
        if (format == TextFormat::Markdown)
            assets += assetsOf(workspace, statement, pages[i].layer);
    }
    if (progress)
        progress(pages.size(), pages.size());
    if (const auto added = addAssets(files, folder, assets); !added)
        return std::unexpected(added.error());
    return files;
}

}
