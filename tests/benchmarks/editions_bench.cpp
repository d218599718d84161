// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editions_bench.h"

#include "edition/edition_view.h"
#include "long_statement.h"
#include "render/body_html.h"
#include "store/store.h"
#include "support/translated_workspace.h"
#include "timing.h"
#include "translation/matrix.h"
#include "translation/outdated.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

namespace noticewright::benchmarks
{

namespace
{

constexpr int statements = 4, sections = 60, editions = 80, languages = 25, rounds = 15;

QString languageNumber(int number)
{
    return QStringLiteral("x") + QChar(u'a' + number);
}

Workspace wideWorkspace()
{
    Workspace workspace = longWorkspace(sections);
    const Statement one = workspace.statements.takeFirst();
    for (int i = 0; i < statements; ++i) {
        Statement statement = one;
        statement.id = {QStringLiteral("statement-%1").arg(i)};
        workspace.statements.append(statement);
    }
    for (int i = 1; i < editions; ++i)
        workspace.editions.append({.region = QStringLiteral("region-%1").arg(i),
                                   .language = languageNumber(i % languages),
                                   .name = QStringLiteral("Edition %1").arg(i)});
    return workspace;
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void openOnce(const QString &folder)
{
    if (!loadWorkspace(folder))
        qFatal("the workspace can not be read");
}

void benchOpening(const QString &one, const QString &many)
{
    std::vector<double> ours, baseline;
    for (int i = 0; i < rounds; ++i) {
        baseline.push_back(millisecondsOf([&] { openOnce(one); }));
        ours.push_back(millisecondsOf([&] { openOnce(many); }));
    }
    std::printf("%-44s %8.1f ms   one language %8.1f ms   ratio %.2f\n", "open, 25 languages", percentile(ours, 0.5),
                percentile(baseline, 0.5), percentile(ours, 0.5) / percentile(baseline, 0.5));
}

void benchSwitching(const Workspace &workspace)
{
    std::vector<double> first, again;
    qsizetype length = 0;
    const auto show = [&](const Edition &edition) {
        return millisecondsOf([&] {
            length += renderBody(EditionView(workspace, workspace.statements[0], edition, Layer::Full)).size();
        });
    };
    for (const Edition &edition : workspace.editions)
        first.push_back(show(edition));
    for (const Edition &edition : workspace.editions)
        again.push_back(show(edition));
    std::printf("%-44s %8.1f ms   95th %8.1f ms   (%lld characters in all)\n", "show another edition, the first time",
                percentile(first, 0.5), percentile(first, 0.95), qlonglong(length));
    std::printf("%-44s %8.1f ms   95th %8.1f ms\n", "show another edition, later", percentile(again, 0.5),
                percentile(again, 0.95));
}

void benchMarking(const Workspace &workspace)
{
    std::vector<double> times;
    qsizetype stale = 0;
    for (int i = 0; i < rounds; ++i) {
        Statement after = workspace.statements[0];
        std::get<Paragraph>(after.sections[i].full[0].content).text = plainInlines(QStringLiteral("Said otherwise."));
        times.push_back(millisecondsOf([&] { stale = outdatedBy(workspace.statements[0], after).size(); }));
    }
    std::printf("%-44s %8.2f ms   95th %8.2f ms   (%lld languages)\n", "mark what one sentence made stale",
                percentile(times, 0.5), percentile(times, 0.95), qlonglong(stale));
}

void benchMatrix(const Workspace &workspace)
{
    qsizetype complete = 0;
    const double time = millisecondsOf([&] {
        for (const Statement &statement : workspace.statements) {
            for (const Edition &edition : workspace.editions)
                complete += matrixCell(workspace, statement, edition).status.isComplete() ? 1 : 0;
        }
    });
    std::printf("%-44s %8.1f ms   (%lld of %d cells complete)\n", "all cells of the matrix", time, qlonglong(complete),
                statements * editions);
}

}

void benchEditions()
{
    QTemporaryDir one, many;
    Workspace workspace = wideWorkspace();
    if (!saveWorkspace(one.path(), workspace))
        qFatal("the workspace can not be saved");
    for (int i = 0; i < languages; ++i)
        testing::translateAll(workspace, languageNumber(i));
    if (!saveWorkspace(many.path(), workspace))
        qFatal("the workspace can not be saved");
    std::printf("Editions: %d statements of %d sections, %d editions, %d languages\n", statements, sections, editions,
                languages);
    benchOpening(one.path(), many.path());
    const auto loaded = loadWorkspace(many.path());
    benchSwitching(loaded->workspace);
    benchMatrix(loaded->workspace);
    benchMarking(loaded->workspace);
}

}
