// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_bench.h"

#include "check/structure.h"
#include "format/statement_xml.h"
#include "long_statement.h"
#include "render/page.h"
#include "render/patch.h"
#include "timing.h"

#include <QElapsedTimer>

#include <cstdio>
#include <functional>

namespace noticewright::benchmarks
{

namespace
{

double time(const std::function<void()> &work)
{
    constexpr int rounds = 15;
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return percentile(times, 0.5);
}

}

void benchSite()
{
    const Workspace workspace = longWorkspace(1000);
    Workspace edited = workspace;
    edited.statements[0].sections[500].full[0].content = Paragraph{plainInlines(QStringLiteral("Edited"))};
    const QByteArray bytes = writeStatement(workspace.statements[0]);
    const auto shell = PageShell::fromTheme(*loadTheme(Workspace(), {}));
    const auto view = [](const Workspace &from) {
        return EditionView(from, from.statements[0], from.editions[0], Layer::Full);
    };

    const double write = time([&] { (void)writeStatement(workspace.statements[0]); });
    std::printf("\nCore on a statement of 1,000 sections, %.1f kB (ms, and as a ratio to writing its file)\n",
                double(bytes.size()) / 1000);
    const auto row = [&](const char *name, double value) {
        std::printf("%-28s %9.2f %9.2f\n", name, value, value / write);
    };
    row("write the file", write);
    row("read the file", time([&] { (void)readStatement(bytes, {}); }));
    row("check the structure", time([&] { (void)checkStructure(workspace, {}); }));
    row("render the full page", time([&] { (void)shell->page(view(workspace)); }));
    row("patch after an edit", time([&] { (void)patchBetween(view(workspace), view(edited)); }));
}

}
