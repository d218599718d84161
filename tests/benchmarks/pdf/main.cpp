// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/pdf_export.h"
#include "pdf/browser_program.h"
#include "pdf/weasy_style.h"
#include "support/sample.h"
#include "timing.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <unistd.h>

#include <cstdio>

using namespace noticewright;
using namespace noticewright::benchmarks;

namespace
{

using namespace Qt::StringLiterals;

constexpr int documents = 100;
/// Of what is started for each file.
constexpr int singles = 10;

/// So many of the pages, from the beginning again when there are too few.
QList<SitePage> repeated(const QList<SitePage> &pages, int count)
{
    QList<SitePage> result;
    for (int i = 0; i < count; ++i)
        result.append(pages[i % pages.size()]);
    return result;
}

/// The time for a document, with the start of the engine, in milliseconds; 0
/// when they could not be made.
double timeOfOurs(const testing::Sample &sample, const QList<SitePage> &pages, PdfKind kind)
{
    QElapsedTimer clock;
    clock.start();
    const auto made = buildPdfs(sample.workspace, sample.folder(), pages, {.kind = kind});
    if (made)
        return double(clock.elapsed()) / double(pages.size());
    std::fprintf(stderr, "%s\n", made.error().isEmpty() ? "" : qPrintable(made.error().first().toString()));
    return 0;
}

/// The median of the times that a program takes for a file.
double timeOfProgram(const QString &program, const QStringList &files,
                     const std::function<QStringList(const QString &file)> &arguments)
{
    std::vector<double> times;
    for (const QString &file : files) {
        QElapsedTimer clock;
        clock.start();
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(program, arguments(file));
        if (program.isEmpty() || !process.waitForFinished(120000) || process.exitCode() != 0)
            return 0;
        times.push_back(double(clock.elapsed()));
    }
    return percentile(times, 0.5);
}

QStringList browserPrint(const QString &profile, const QString &out, const QString &file)
{
    QStringList arguments{u"--headless"_s,
                          u"--disable-gpu"_s,
                          u"--no-first-run"_s,
                          u"--user-data-dir="_s + profile,
                          u"--print-to-pdf="_s + out,
                          QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded)};
    if (::geteuid() == 0)
        arguments.prepend(u"--no-sandbox"_s);
    return arguments;
}

void row(const char *name, double time, double peer, double limit)
{
    std::printf("%-44s %9.0f ms", name, time);
    if (peer > 0 && time > 0)
        std::printf("   1/%.1f of its peer (at most 1/%.0f: %s)", peer / time, limit,
                    peer / time >= limit ? "yes" : "NO");
    std::printf("\n");
}

}

/// Measures making PDFs of 100 pages of the sample, by what is built in and
/// tagged by a browser, beside WeasyPrint and that browser started for each file.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const testing::Sample sample;
    const QList<SitePage> pages = pagesOf(sample.workspace, {});
    const QList<SitePage> few = repeated(pages, singles);
    const QTemporaryDir folder;
    const auto site = buildSite(sample.workspace, sample.folder(), pages);
    if (!site || !writeOutput(folder.filePath(u"site"_s), *site))
        return 1;
    QStringList files;
    for (const SitePage &page : few)
        files.append(folder.filePath(u"site/"_s) + page.path);
    const QString out = folder.filePath(u"out.pdf"_s);

    const QString style = folder.filePath(u"weasy.css"_s);
    QFile sheet(style);
    if (!sheet.open(QIODevice::WriteOnly) || sheet.write(weasyStyle({})) < 0 || !sheet.flush())
        return 1;
    const double weasy =
        timeOfProgram(QStandardPaths::findExecutable(QStringLiteral("weasyprint")), files, [&](const QString &file) {
            return QStringList{u"--pdf-variant"_s, u"pdf/ua-1"_s, u"--stylesheet"_s, style, file, out};
        });
    const double browser = timeOfProgram(findBrowser(), files, [&](const QString &file) {
        return browserPrint(folder.filePath(u"profile"_s), out, file);
    });
    std::printf("\nPDFs of the sample's pages: %d by ours, %d by programs that are started for each (per document)\n",
                documents, singles);
    row("WeasyPrint, started for each", weasy, 0, 0);
    row("browser --print-to-pdf, started for each", browser, 0, 0);
    row("built in", timeOfOurs(sample, repeated(pages, documents), PdfKind::Any), weasy, 5);
    row("tagged, one warm browser", timeOfOurs(sample, repeated(pages, documents), PdfKind::Tagged), browser, 3);
    return 0;
}
