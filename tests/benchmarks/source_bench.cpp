// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_bench.h"

#include "long_statement.h"
#include "model/text_counts.h"
#include "render/page.h"
#include "source/code_view.h"
#include "timing.h"

#include <KSyntaxHighlighting/Repository>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <functional>

namespace noticewright::benchmarks
{

namespace
{

double time(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    QCoreApplication::processEvents();
    return double(clock.nsecsElapsed()) / 1e6;
}

}

void benchSource()
{
    constexpr int edits = 40;
    Workspace workspace = longWorkspace(450);
    const auto shell = PageShell::fromTheme(*loadTheme(Workspace(), {}));
    const auto source = [&] {
        return shell->source(EditionView(workspace, workspace.statements[0], workspace.editions[0], Layer::Full))->html;
    };
    CodeView view(std::make_shared<KSyntaxHighlighting::Repository>());
    view.setFileName(QStringLiteral("page.html"));
    view.resize(900, 300);
    view.show();
    QString html = source();
    const double first = time([&] { view.setText(html); });
    std::vector<double> renders, shows, counts;
    for (int i = 0; i < edits; ++i) {
        auto &block = workspace.statements[0].sections[i * 10].full[0];
        block.content = Paragraph{plainInlines(QStringLiteral("Edit %1").arg(i))};
        renders.push_back(time([&] { html = source(); }));
        shows.push_back(time([&] { view.setText(html); }));
        counts.push_back(time([&] { (void)countText(workspace.statements[0], Layer::Full, workspace.variables); }));
    }
    std::printf("\nSource of a page of %.0f kB (ms)\n", double(html.size()) / 1000);
    std::printf("%-28s %9.2f\n", "first text", first);
    const auto row = [](const char *name, const std::vector<double> &times) {
        std::printf("%-28s %9.2f (median) %9.2f (95 %%)\n", name, percentile(times, 0.5), percentile(times, 0.95));
    };
    row("make the text after an edit", renders);
    row("show it", shows);
    row("count the words", counts);
}

}
