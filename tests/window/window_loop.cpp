// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window, with its preview, in which a workspace is edited and saved
// until it is killed: by keys in the form, and by random edits of all that a
// workspace holds. Says the same as tests/recovery/edit_loop.cpp.
#include "open_window.h"
#include "support/random_edits.h"
#include "support/stamped.h"

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace noticewright;
using namespace noticewright::testing;

namespace
{

void say(const char *what, int number)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%s %d %lld\n", what, number,
                static_cast<long long>(std::chrono::duration_cast<std::chrono::milliseconds>(now).count()));
    std::fflush(stdout);
}

/// Some words into the full text of the section that is shown.
void typeSomething(MainWindow &window, QRandomGenerator &random)
{
    auto *flow = window.findChild<FlowEditor *>(QStringLiteral("fullFlow"));
    for (int i = int(random.bounded(1, 6)); i > 0; --i)
        QTest::keyClick(flow, Qt::Key(Qt::Key_A + random.bounded(26)));
    if (random.bounded(5) == 0)
        QTest::keyClick(flow, Qt::Key_Return);
    if (random.bounded(9) == 0)
        window.document()->undoStack()->undo();
}

}

int main(int argc, char **argv)
{
    prepareWebEngine();
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const quint32 seed = arguments[3].toUInt();
    QRandomGenerator random(seed);
    RandomEdits edits(seed);
    // What is kept against a crash lies beside the session's file.
    Session session(QFileInfo(arguments[2]).absolutePath() + QStringLiteral("/session.ini"));
    Prompts prompts;
    MainWindow window(&session, &prompts);
    window.show();
    if (session.recoveryFolder() != arguments[2] || !window.open(arguments[1]))
        return 1;
    WorkspaceDocument *document = window.document();

    int number = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        typeSomething(window, random);
        Workspace workspace = document->workspace();
        if (random.bounded(3) == 0)
            edits.edit(workspace);
        stamp(workspace, ++number);
        document->setWorkspace(workspace, QStringLiteral("Edit"));
        say("edit", number);
        if (random.bounded(60) == 0) {
            if (!document->save())
                QCoreApplication::exit(1);
            say("saved", number);
        }
        timer.start(random.bounded(5, 25));
    });
    timer.setSingleShot(true);
    timer.start(0);
    return QApplication::exec();
}
