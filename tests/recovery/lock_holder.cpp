// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes the lock of a workspace, says so, and keeps it until it is killed.
#include "recovery/workspace_lock.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    noticewright::WorkspaceLock lock;
    const auto state = lock.take(QCoreApplication::arguments().value(1));
    std::puts(state == noticewright::WorkspaceLock::State::Held ? "held" : "not held");
    std::fflush(stdout);
    while (true)
        ::pause();
}
