// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/site.h"

#include "bundle/assets.h"
#include "bundle/page_files.h"
#include "bundle/published_style.h"
#include "bundle/safe_names.h"

#include <algorithm>
#include <atomic>

namespace noticewright
{

namespace
{

/// The layer that all pages show, if it is one.
std::optional<Layer> onlyLayerOf(const QList<SitePage> &pages)
{
    const auto isOther = [&](const SitePage &page) { return page.layer != pages.first().layer; };
    return pages.isEmpty() || std::ranges::any_of(pages, isOther) ? std::nullopt : std::optional(pages.first().layer);
}

}

std::expected<OutputFiles, QList<Problem>> buildSite(const Workspace &workspace, const QString &folder,
                                                     const QList<SitePage> &pages, const Progress &progress,
                                                     const SiteOptions &options)
{
    OutputFiles files;
    if (const auto made = makeSite(workspace, folder, pages, sinkInto(files), progress, options); !made)
        return std::unexpected(made.error());
    return files;
}

std::expected<void, QList<Problem>> makeSite(const Workspace &workspace, const QString &folder,
                                             const QList<SitePage> &pages, const FileSink &sink,
                                             const Progress &progress, const SiteOptions &options)
{
    if (const QList<Problem> problems = nameProblems(workspace, folder); !problems.isEmpty())
        return std::unexpected(problems);
    const auto theme = loadTheme(workspace, folder);
    if (!theme)
        return std::unexpected(QList{theme.error()});
    const auto style = publishStyle(theme->styleSheet, folder, FileNames::Own);
    if (!style)
        return std::unexpected(style.error());
    const PageHeads heads(workspace, pagesOf(workspace, {.layer = onlyLayerOf(pages)}));
    const auto made = makePages(workspace, pages,
                                {.theme = *theme, .heads = heads, .jobs = options.jobs, .rendering = options.rendering},
                                sink, progress);
    if (!made)
        return std::unexpected(made.error());
    OutputFiles others = style->files;
    others.insert(styleSheetPath, style->styleSheet);
    if (auto added = addAssets(others, folder, made->assets); !added)
        return std::unexpected(added.error());
    for (const auto &[path, bytes] : others.asKeyValueRange()) {
        if (const auto taken = sink(path, bytes); !taken)
            return std::unexpected(QList{taken.error()});
    }
    return {};
}

std::expected<void, WriteFailure> writeSite(const Workspace &workspace, const QString &folder,
                                            const QList<SitePage> &pages, const QString &target,
                                            const Progress &progress, const SiteOptions &options)
{
    const auto unwritten = [](const Problem &problem) {
        return std::unexpected(WriteFailure{.problems = {problem}, .isUnwritten = true});
    };
    auto writer = OutputWriter::begin(target);
    if (!writer)
        return unwritten(writer.error());
    std::atomic<bool> isUnwritten = false;
    const FileSink sink = [&](const QString &path, const QByteArray &bytes) {
        auto added = writer->add(path, bytes);
        isUnwritten = isUnwritten || !added;
        return added;
    };
    if (const auto made = makeSite(workspace, folder, pages, sink, progress, options); !made)
        return std::unexpected(WriteFailure{.problems = made.error(), .isUnwritten = isUnwritten});
    if (const auto finished = writer->finish(); !finished)
        return unwritten(finished.error());
    return {};
}

std::expected<OutputFiles, QList<Problem>> buildFragments(const Workspace &workspace, const QString &folder,
                                                          const QList<SitePage> &pages, const QString &classPrefix,
                                                          const Progress &progress)
{
    if (const QList<Problem> problems = nameProblems(workspace, folder); !problems.isEmpty())
        return std::unexpected(problems);
    OutputFiles files;
    QSet<QString> assets;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (progress && !progress({ExportStep::Work::Pages, i, pages.size()}))
            return std::unexpected(QList<Problem>());
        const EditionView view(workspace, *findById(workspace.statements, pages[i].statement), pages[i].edition,
                               pages[i].layer);
        files.insert(pages[i].path, renderFragment(view, {.classPrefix = classPrefix}).toUtf8());
        assets += assetsOf(view.workspace(), view.statement(), pages[i].layer);
    }
    if (progress)
        progress({ExportStep::Work::Pages, pages.size(), pages.size()});
    if (auto added = addAssets(files, folder, assets); !added)
        return std::unexpected(added.error());
    return files;
}

bool isClassPrefix(QStringView prefix)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    return prefix.isEmpty()
        || (isLetter(prefix.front()) && prefix.size() <= 40 && std::ranges::all_of(prefix, [&](QChar c) {
                return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
            }));
}

}
