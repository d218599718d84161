// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace noticewright::benchmarks
{

/// What a program took from its start to its end.
struct ProgramRun
{
    double milliseconds = 0;
    /// The most memory that it had at once, in MB.
    double megabytes = 0;
};

/// Runs a program, which must succeed; what it prints is dropped.
[[nodiscard]] ProgramRun runProgram(const QString &program, const QStringList &arguments);

}
