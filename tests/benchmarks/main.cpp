// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editions_bench.h"
#include "preview_bench.h"
#include "site_bench.h"
#include "source_bench.h"
#include "start_bench.h"
#include "typing_bench.h"
#include "web/scheme.h"

#include <QApplication>
#include <QIcon>

using namespace noticewright;

/// Runs the benchmarks named on the command line, or all of them.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    prepareWebEngine();
    QApplication application(argc, argv);
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    const QStringList names = QCoreApplication::arguments().sliced(1);
    if (names.value(0) == u"show")
        return benchmarks::showBareWindow(names.value(1));
    if (names.isEmpty() || names.contains(QLatin1String("typing")))
        benchmarks::benchTyping();
    if (names.isEmpty() || names.contains(QLatin1String("memory")))
        benchmarks::benchMemory();
    // Needs ghostwriter, which is installed for it alone.
    if (names.contains(QLatin1String("start")))
        benchmarks::benchStart();
    if (names.isEmpty() || names.contains(QLatin1String("preview")))
        benchmarks::benchPreview();
    if (names.isEmpty() || names.contains(QLatin1String("core")))
        benchmarks::benchSite();
    if (names.isEmpty() || names.contains(QLatin1String("editions")))
        benchmarks::benchEditions();
    if (names.isEmpty() || names.contains(QLatin1String("source")))
        benchmarks::benchSource();
    return 0;
}
