// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_bench.h"

#include "store/store.h"
#include "long_statement.h"
#include "render/markdown.h"
#include "render/theme.h"
#include "screen.h"
#include "timing.h"

#include <QApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>
#include <QWebEngineView>

#include <cstdio>

namespace noticewright::benchmarks
{

namespace
{

constexpr int starts = 9;
constexpr int statements = 4;
constexpr int sections = 100;
/// What only a painted preview shows.
const QColor sign(0x12, 0xab, 0x34);

QString path(const QTemporaryDir &folder, const char *name)
{
    return folder.filePath(QLatin1String(name));
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
        qFatal("%s can not be written.", qPrintable(file));
}

/// Four statements, and a style sheet that shows the sign above the first heading.
Workspace manyStatements()
{
    Workspace workspace = longWorkspace(sections);
    const Statement first = workspace.statements.takeFirst();
    for (int i = 1; i <= statements; ++i) {
        Statement next = first;
        next.id.text += QString::number(i);
        next.highlightsAddress = next.id.text + QStringLiteral("/short/{region}/{language}/");
        next.fullAddress = next.id.text + QStringLiteral("/whole/{region}/{language}/");
        workspace.statements.append(next);
    }
    const Theme theme = *loadTheme(Workspace(), {});
    workspace.ownTheme.styleSheet =
        theme.styleSheet + "\nh1::before { content: ''; display: block; height: 40px; background: #12ab34; }\n";
    return workspace;
}

/// A program that is started on the screen, in a home folder of its own.
class Started
{
public:
    Started(const Screen &screen, const QString &home, const QString &program, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), screen.display());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("HOME"), home);
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            environment.remove(QLatin1String(name));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_clock.start();
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            qFatal("%s can not be started.", qPrintable(program));
        while (!screen.shows(sign)) {
            if (m_clock.elapsed() > 60000)
                qFatal("%s shows no preview.", qPrintable(program));
            QTest::qSleep(2);
        }
        m_elapsed = double(m_clock.nsecsElapsed()) / 1e6;
    }
    ~Started()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Milliseconds until the sign was there.
    [[nodiscard]] double elapsed() const { return m_elapsed; }

    /// Megabytes of the process itself: resident, and its share of what others use too.
    [[nodiscard]] std::pair<double, double> memory() const
    {
        QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The memory of a process can not be read.");
        double resident = 0, share = 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const double megabytes = line.simplified().split(' ').value(1).toDouble() / 1024;
            if (line.startsWith("Rss:"))
                resident = megabytes;
            if (line.startsWith("Pss:"))
                share = megabytes;
        }
        return {resident, share};
    }

private:
    QProcess m_process;
    QElapsedTimer m_clock;
    double m_elapsed = 0;
};

QString program(const char *name)
{
    return QCoreApplication::applicationDirPath() + u'/' + QLatin1String(name);
}

void waitUntilGone(const Screen &screen)
{
    while (screen.shows(sign))
        QTest::qSleep(10);
}

/// Exports the workspace and gives a highlights page of it.
QString exportedPage(const QString &workspace, const QString &site)
{
    QProcess process;
    process.start(program("noticewright"),
                  {QStringLiteral("export"), workspace, QStringLiteral("--to"), site, QStringLiteral("--format"),
                   QStringLiteral("html")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("The workspace can not be exported.");
    QDirIterator pages(site, {QStringLiteral("index.html")}, QDir::Files, QDirIterator::Subdirectories);
    while (pages.hasNext()) {
        if (const QString page = pages.next(); page.contains(QStringLiteral("/short/")))
            return page;
    }
    qFatal("The export has no page.");
}

/// The same words as all statements, as Markdown; the sign is a block of HTML.
QByteArray markdownOf(const Workspace &workspace)
{
    QByteArray text = "<div style=\"height:60px;background:#12ab34\">&nbsp;</div>\n\n";
    for (const Statement &statement : workspace.statements) {
        for (const Layer layer : {Layer::Highlights, Layer::Full})
            text += renderMarkdown(EditionView(workspace, statement, workspace.editions[0], layer)).toUtf8();
    }
    return text;
}

}

void benchStart()
{
    const QString peer = QStandardPaths::findExecutable(QStringLiteral("ghostwriter"));
    if (peer.isEmpty())
        qFatal("ghostwriter is not installed.");
    QTemporaryDir folder;
    const Workspace workspace = manyStatements();
    if (!saveWorkspace(path(folder, "work"), workspace))
        qFatal("The workspace can not be written.");
    write(path(folder, "all.md"), markdownOf(workspace));
    const Screen screen;
    std::vector<double> ours, theirs;
    for (int i = 0; i <= starts; ++i) {
        const auto time = [&](std::vector<double> &times, const QString &what, const QString &file) {
            {
                const Started started(screen, folder.path(), what, {file});
                // The first start of each fills the caches.
                if (i > 0)
                    times.push_back(started.elapsed());
            }
            waitUntilGone(screen);
        };
        time(ours, program("noticewright-window"), path(folder, "work"));
        time(theirs, peer, path(folder, "all.md"));
    }
    const double us = percentile(ours, 0.5), them = percentile(theirs, 0.5);
    std::printf("Start to painted preview, 4 statements of 100 sections, beside ghostwriter with the same words in "
                "one file (ms, median and slowest of %d starts in turn)\n",
                starts);
    std::printf("%14s %14s %14s %14s %8s\n", "noticewright", "slowest", "ghostwriter", "slowest", "ratio");
    std::printf("%14.0f %14.0f %14.0f %14.0f %8.2f   goal: at most 0.7\n", us, percentile(ours, 1), them,
                percentile(theirs, 1), us / them);
}

void benchMemory()
{
    QTemporaryDir folder;
    const Workspace workspace = manyStatements();
    if (!saveWorkspace(path(folder, "work"), workspace))
        qFatal("The workspace can not be written.");
    const QString page = exportedPage(path(folder, "work"), path(folder, "site"));
    const Screen screen;
    const auto measure = [&](const QString &what, const QStringList &arguments) {
        const Started started(screen, folder.path(), what, arguments);
        // What is done after the first picture is part of it.
        QTest::qSleep(4000);
        const auto memory = started.memory();
        return memory;
    };
    const auto ours = measure(program("noticewright-window"), {path(folder, "work")});
    waitUntilGone(screen);
    const auto bare = measure(program("noticewright-bench"), {QStringLiteral("show"), page});
    std::printf("Memory of the program's own process, 4 statements of 100 sections, beside a bare window with a view "
                "of the same page (MB)\n");
    std::printf("%-10s %14s %10s %8s\n", "", "noticewright", "bare", "ratio");
    std::printf("%-10s %14.0f %10.0f %8.2f\n", "resident", ours.first, bare.first, ours.first / bare.first);
    std::printf("%-10s %14.0f %10.0f %8.2f   goal: at most 1.5\n", "share", ours.second, bare.second,
                ours.second / bare.second);
}

int showBareWindow(const QString &page)
{
    QWebEngineView view;
    view.resize(600, 800);
    view.setUrl(QUrl::fromLocalFile(page));
    view.show();
    return QApplication::exec();
}

}
