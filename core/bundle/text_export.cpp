// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/text_export.h"

#include "bundle/assets.h"
#include "bundle/safe_names.h"
#include "render/content_json.h"
#include "render/markdown.h"
#include "render/text.h"

namespace noticewright
{

QString textPath(const SitePage &page, TextFormat format)
{
    const qsizetype folderEnd = page.path.lastIndexOf(u'/') + 1;
    const QString folder = page.path.first(folderEnd);
    switch (format) {
    case TextFormat::Plain:
        return folder + QStringLiteral("index.txt");
    case TextFormat::Markdown:
        return folder + QStringLiteral("index.md");
    case TextFormat::Json:
        break;
    }
    return folder + QStringLiteral("index.json");
}

namespace
{

QByteArray textOf(const EditionView &view, TextFormat format, const QString &site)
{
    switch (format) {
    case TextFormat::Plain:
        return renderText(view).toUtf8();
    case TextFormat::Markdown:
        return renderMarkdown(view).toUtf8();
    case TextFormat::Json:
        break;
    }
    return contentJson(view, site.isEmpty() ? QString() : QString(site + view.folder()));
}

}

std::expected<OutputFiles, QList<Problem>> buildTexts(const Workspace &workspace, const QString &folder,
                                                      const QList<SitePage> &pages, TextFormat format,
                                                      const Progress &progress)
{
    if (const QList<Problem> problems = nameProblems(workspace, folder); !problems.isEmpty())
        return std::unexpected(problems);
    OutputFiles files;
    if (format == TextFormat::Json)
        files.insert(QStringLiteral("content.schema.json"), contentSchema());
    QSet<QString> assets;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (progress && !progress({ExportStep::Work::Pages, i, pages.size()}))
            return std::unexpected(QList<Problem>());
        const Statement &statement = *findById(workspace.statements, pages[i].statement);
        const EditionView view(workspace, statement, pages[i].edition, pages[i].layer);
        files.insert(textPath(pages[i], format), textOf(view, format, siteOf(workspace)));
        if (format != TextFormat::Plain)
            assets += assetsOf(view.workspace(), view.statement(), pages[i].layer);
    }
    if (progress)
        progress({ExportStep::Work::Pages, pages.size(), pages.size()});
    if (const auto added = addAssets(files, folder, assets); !added)
        return std::unexpected(added.error());
    return files;
}

}
