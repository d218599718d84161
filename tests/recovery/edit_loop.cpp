// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits and saves a workspace as an editor does, until it is killed. Says on
// standard output what it did and when: "edit NUMBER MILLISECONDS" of the
// system's steady clock, "saved NUMBER MILLISECONDS".
#include "recovery/recovery_journal.h"
#include "recovery/workspace_lock.h"
#include "support/random_edits.h"
#include "support/stamped.h"

#include <QCoreApplication>

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

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const quint32 seed = arguments[3].toUInt();
    QRandomGenerator random(seed);
    RandomEdits edits(seed);
    WorkspaceDocument document;
    RecoveryJournal journal(&document, arguments[2]);
    WorkspaceLock lock;
    if (lock.take(arguments[1]) != WorkspaceLock::State::Held || !document.open(arguments[1]))
        return 1;
    QObject::connect(&journal, &RecoveryJournal::failed, [](const Problem &problem) {
        qWarning("%s", qPrintable(problem.toString()));
        QCoreApplication::exit(1);
    });

    int number = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        Workspace workspace = document.workspace();
        edits.edit(workspace);
        stamp(workspace, ++number);
        document.setWorkspace(workspace, QStringLiteral("Edit"));
        say("edit", number);
        if (random.bounded(100) == 0) {
            if (!document.save())
                QCoreApplication::exit(1);
            say("saved", number);
        }
        timer.start(random.bounded(5, 25));
    });
    timer.setSingleShot(true);
    timer.start(0);
    return QCoreApplication::exec();
}
