// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_bench.h"

#include "child_process.h"
#include "edition/site_pages.h"
#include "long_statement.h"
#include "render/markdown.h"
#include "store/store.h"
#include "store/templates.h"
#include "timing.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <utility>

namespace noticewright::benchmarks
{

namespace
{

constexpr int rounds = 5, editions = 250;

void write(const QString &file, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
        qFatal("%s can not be written.", qPrintable(file));
}

/// So many editions in the language of the statements.
QList<Edition> manyEditions()
{
    QList<Edition> all;
    for (int i = 0; i < editions; ++i)
        all.append({.region = QStringLiteral("us"),
                    .language = QStringLiteral("en"),
                    .name = QStringLiteral("Edition %1").arg(i),
                    .ownPath = QStringLiteral("region-%1/en").arg(i)});
    return all;
}

Statement renamed(Statement statement, const QString &id)
{
    statement.id.text = id;
    statement.translations.clear();
    statement.comments.clear();
    statement.highlightsAddress = id + QStringLiteral("/{region}/{language}/");
    statement.fullAddress = id + QStringLiteral("/details/{region}/{language}/");
    return statement;
}

/// The sample in its own language, with its statements so often that there are so many.
Workspace makeSample(const QString &folder, int statements)
{
    if (!createFromTemplate(QStringLiteral("sample"), folder))
        qFatal("the sample can not be made");
    const auto loaded = loadWorkspace(folder);
    Workspace workspace = loaded->workspace;
    workspace.translations.clear();
    const QList<Statement> own = std::exchange(workspace.statements, {});
    for (int i = 0; i < statements; ++i) {
        const Statement &one = own[i % own.size()];
        workspace.statements.append(
            renamed(one, i < own.size() ? one.id.text : one.id.text + QStringLiteral("-%1").arg(i)));
    }
    workspace.editions = manyEditions();
    if (!saveWorkspace(folder, workspace, loaded->files))
        qFatal("the workspace can not be saved");
    return workspace;
}

/// Statements of 40 kB.
Workspace makeLong(const QString &folder, int statements)
{
    Workspace workspace = longWorkspace(60);
    const Statement one = workspace.statements.takeFirst();
    for (int i = 0; i < statements; ++i)
        workspace.statements.append(renamed(one, one.id.text + QString::number(i)));
    workspace.editions = manyEditions();
    if (!saveWorkspace(folder, workspace))
        qFatal("the workspace can not be saved");
    return workspace;
}

/// The same pages for Hugo: their text as Markdown, and a page around it.
void writeHugoSite(const QString &folder, const Workspace &workspace, Layer layer)
{
    write(folder + QStringLiteral("/hugo.toml"),
          "baseURL = 'https://example.com/'\ntitle = 'Site'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', "
          "'home', 'section', '404']\n");
    write(
        folder + QStringLiteral("/layouts/_default/single.html"),
        "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<title>{{ .Title }}</title>\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<link rel=\"canonical\" href=\"{{ .Permalink }}\">\n<link rel=\"stylesheet\" href=\"/theme/style.css\">\n</head>\n"
        "<body>\n<main>\n{{ .Content }}\n</main>\n</body>\n</html>\n");
    qint64 bytes = 0, pages = 0;
    for (const SitePage &page : pagesOf(workspace, {.statements = {}, .editions = {}, .layer = layer})) {
        const EditionView view(workspace, *findById(workspace.statements, page.statement), page.edition, layer);
        const QByteArray text = renderMarkdown(view).toUtf8();
        bytes += text.size();
        ++pages;
        write(folder + QStringLiteral("/content/") + page.folder() + QStringLiteral("index.md"),
              "+++\ntitle = 'Statement'\n+++\n" + text);
    }
    std::printf("  (%lld pages, %lld kB of text in all)\n", qlonglong(pages), qlonglong(bytes / 1000));
}

/// A folder that was not there before. Removing what the run before made would be
/// measured too: file systems do not reuse at once what was just given free (ext4
/// looks through all of it for each new file, for a minute).
QString newFolder(const QTemporaryDir &place)
{
    static int made = 0;
    return place.filePath(QStringLiteral("out-%1").arg(++made));
}

ProgramRun exportHtml(const QString &workspace, const QString &out, const char *layer)
{
    return runProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/noticewright"),
                      {QStringLiteral("export"), workspace, QStringLiteral("--to"), out, QStringLiteral("--layer"),
                       QLatin1StringView(layer)});
}

ProgramRun runHugo(const QString &site, const QString &out)
{
    return runProgram(
        QStringLiteral("hugo"),
        {QStringLiteral("--quiet"), QStringLiteral("--source"), site, QStringLiteral("--destination"), out});
}

double medianOf(const std::vector<ProgramRun> &runs, double ProgramRun::*member)
{
    std::vector<double> values;
    for (const ProgramRun &run : runs)
        values.push_back(run.*member);
    return percentile(values, 0.5);
}

void beside(const QTemporaryDir &place, const char *what, Workspace (*make)(const QString &folder, int statements),
            Layer layer)
{
    const QString source = newFolder(place), site = newFolder(place);
    writeHugoSite(site, make(source, 4), layer);
    const char *name = layer == Layer::Full ? "full" : "highlights";
    std::vector<ProgramRun> ours, hugo;
    for (int i = 0; i < rounds; ++i) {
        hugo.push_back(runHugo(site, newFolder(place)));
        ours.push_back(exportHtml(source, newFolder(place), name));
    }
    const double our = medianOf(ours, &ProgramRun::milliseconds), their = medianOf(hugo, &ProgramRun::milliseconds);
    std::printf("%-40s %8.0f ms   Hugo %8.0f ms   ratio %.2f   (goal 0.25)\n", what, our, their, our / their);
}

void growth(const QTemporaryDir &place)
{
    const auto runsOf = [&](int statements) {
        const QString source = newFolder(place);
        (void)makeSample(source, statements);
        std::vector<ProgramRun> runs;
        for (int i = 0; i < 3; ++i)
            runs.push_back(exportHtml(source, newFolder(place), "highlights"));
        return runs;
    };
    const auto few = runsOf(4), many = runsOf(40);
    const auto row = [&](const char *what, double ProgramRun::*member, const char *unit, double goal) {
        const double small = medianOf(few, member), large = medianOf(many, member);
        std::printf("%-40s %8.0f %s   1,000: %8.0f %s   ratio %.2f   (goal %.0f)\n", what, large, unit, small, unit,
                    large / small, goal);
    };
    row("10,000 pages, time", &ProgramRun::milliseconds, "ms", 11);
    row("10,000 pages, most memory", &ProgramRun::megabytes, "MB", 2);
}

}

void benchExport()
{
    if (QStandardPaths::findExecutable(QStringLiteral("hugo")).isEmpty())
        qFatal("Hugo is not installed.");
    // Nothing of it is removed before all is measured.
    const QTemporaryDir place;
    std::printf("HTML to disk, the whole program, medians of %d\n", rounds);
    beside(place, "1,000 highlights of the sample's size", makeSample, Layer::Highlights);
    beside(place, "1,000 full statements of 60 sections", makeLong, Layer::Full);
    growth(place);
}

}
