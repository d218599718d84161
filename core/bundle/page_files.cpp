// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/page_files.h"

#include "bundle/assets.h"
#include "bundle/delivery.h"
#include "edition/regions.h"

#include <QThread>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace noticewright
{

namespace
{

/// The pages in runs of one edition each, which a thread makes with what they
/// share. A run is long enough for what a thread needs to begin with.
QList<QList<SitePage>> runsOf(const QList<SitePage> &pages)
{
    constexpr qsizetype longest = 16;
    QList<QList<SitePage>> runs;
    QHash<QString, qsizetype> open;
    for (const SitePage &page : pages) {
        const auto known = open.constFind(page.edition.path());
        if (known != open.cend() && runs[*known].size() < longest) {
            runs[*known].append(page);
            continue;
        }
        open.insert(page.edition.path(), runs.size());
        runs.append({page});
    }
    return runs;
}

class PageMaker
{
public:
    PageMaker(const Workspace &workspace, const QList<SitePage> &pages, const PageMaking &making, const FileSink &sink)
        : m_workspace(workspace)
        , m_runs(runsOf(pages))
        , m_count(pages.size())
        , m_making(making)
        , m_delivery(sink, jobs())
        , m_statements(std::make_shared<ShownStatements>(regionGroupsOf(workspace)))
    {
        if (!pages.isEmpty() && !workspace.organisation.logo.isEmpty())
            m_made.assets.insert(workspace.organisation.logo);
    }

    std::expected<MadePages, QList<Problem>> run(const Progress &progress)
    {
        {
            std::vector<std::jthread> others;
            for (int i = 1; i < jobs(); ++i)
                others.emplace_back([this] { work({}); });
            work(progress);
        }
        if (m_isCancelled)
            return std::unexpected(m_problems);
        if (const auto delivered = m_delivery.finish(); !delivered)
            return std::unexpected(QList{delivered.error()});
        if (progress)
            progress({ExportStep::Work::Pages, m_count, m_count});
        return std::move(m_made);
    }

private:
    [[nodiscard]] int jobs() const
    {
        const int wanted = m_making.jobs > 0 ? m_making.jobs : QThread::idealThreadCount();
        // A thread has to read the template before it makes its first page.
        constexpr qsizetype fewest = 8;
        return int(std::clamp<qsizetype>(std::min(m_runs.size(), m_count / fewest), 1, wanted));
    }

    void work(const Progress &progress)
    {
        const auto shell = PageShell::fromTheme(m_making.theme);
        if (!shell)
            return fail(shell.error());
        while (!m_isCancelled) {
            const qsizetype next = m_next++;
            if (next >= m_runs.size())
                return;
            const auto content =
                std::make_shared<EditionContent>(m_workspace, m_runs[next].first().edition, m_statements);
            for (const SitePage &page : m_runs[next]) {
                if (progress && !progress({ExportStep::Work::Pages, m_done, m_count}))
                    m_isCancelled = true;
                if (m_isCancelled)
                    return;
                make(*shell, content, page);
                ++m_done;
            }
        }
    }

    void make(const PageShell &shell, const std::shared_ptr<const EditionContent> &content, const SitePage &page)
    {
        EditionView view(content, *findById(m_workspace.statements, page.statement), page.layer);
        view.setPublishedNames(m_making.publishedNames);
        PageHead head = m_making.heads.of(view);
        head.styleIntegrity = m_making.styleIntegrity;
        const auto html = shell.page(view, m_making.rendering, head);
        if (!html)
            return fail(html.error());
        if (const auto taken = m_delivery.add(page.path, *html); !taken)
            return fail(taken.error());
        const QString titleLanguage = view.languageOfTitle();
        const QSet<QString> assets = assetsOf(view.workspace(), view.statement(), page.layer);
        const std::scoped_lock lock(m_mutex);
        m_made.titles.insert(
            page.path,
            {view.statement().titleOf(page.layer), titleLanguage.isEmpty() ? view.language() : titleLanguage});
        m_made.assets += assets;
    }

    void fail(const Problem &problem)
    {
        const std::scoped_lock lock(m_mutex);
        // The others would mostly say the same.
        if (m_problems.isEmpty())
            m_problems.append(problem);
        m_isCancelled = true;
    }

    const Workspace &m_workspace;
    QList<QList<SitePage>> m_runs;
    qsizetype m_count;
    const PageMaking &m_making;
    Delivery m_delivery;
    std::shared_ptr<const ShownStatements> m_statements;
    std::atomic<qsizetype> m_next = 0;
    std::atomic<qsizetype> m_done = 0;
    std::atomic<bool> m_isCancelled = false;
    /// Of what was made, and of the problems.
    std::mutex m_mutex;
    MadePages m_made;
    QList<Problem> m_problems;
};

}

std::expected<MadePages, QList<Problem>> makePages(const Workspace &workspace, const QList<SitePage> &pages,
                                                   const PageMaking &making, const FileSink &sink,
                                                   const Progress &progress)
{
    return PageMaker(workspace, pages, making, sink).run(progress);
}

}
