// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/scheme.h"
#include "window/file_controller.h"
#include "window/icon_colours.h"
#include "window/recovery_controller.h"
#include "window/window_keeper.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLoggingCategory>

using namespace noticewright;

int main(int argc, char **argv)
{
    prepareWebEngine();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("noticewright"));
    QApplication::setApplicationDisplayName(QStringLiteral("Noticewright"));
    QApplication::setOrganizationDomain(QStringLiteral("noticewright.org"));
    QApplication::setOrganizationName(QStringLiteral("noticewright"));
    QApplication::setApplicationVersion(QStringLiteral(NOTICEWRIGHT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.noticewright.Noticewright"));
    QApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("org.noticewright.Noticewright"),
                         QIcon(QStringLiteral(":/noticewright/icons/org.noticewright.Noticewright.svg"))));
    new IconColours(&app);
    // Template errors are reported as problems with their file.
    QLoggingCategory::setFilterRules(QStringLiteral("kf.texttemplate*=false"));

    Session session;
    Prompts prompts;
    WindowKeeper keeper(&session, &prompts);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("workspace"),
                                 QCoreApplication::translate("main", "The workspace's folder, or its workspace.xml."),
                                 QStringLiteral("[WORKSPACE]"));
    parser.process(app);

    MainWindow *window = keeper.open();
    // Opening offers what a crash left of that workspace.
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty() || !window->open(paths.first()))
        window->files()->recovery()->offerLeftBehind();
    return QApplication::exec();
}
