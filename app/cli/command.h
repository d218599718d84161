// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/spoken_language.h"
#include "store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace noticewright::cli
{

/// What a command tells the shell.
enum ExitStatus {
    Done = 0,
    Findings = 1, ///< findings at or above the level asked for
    BadInput = 2, ///< wrong usage or unreadable input
    BadOutput = 3, ///< output could not be written
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What each program of the command line does first: from then on it has its
/// name and speaks the system's language, or English to other programs.
void begin(SpokenLanguage &language);

/// Writes a line in UTF-8 to standard output or standard error.
void print(const QString &line);
void complain(const QString &line);
void complain(const QList<Problem> &problems);
/// Says that the command was called in a wrong way, and where to read the right one.
void complainOfUsage(const QString &command);

/// Writes a report for other programs, or complains.
[[nodiscard]] bool writeReport(const QString &path, const QByteArray &json);

/// Reads the command's arguments. Prints help or what is wrong, and then gives
/// the status to end with. `folders` is how many positional arguments it
/// needs; -1 is any number but none.
[[nodiscard]] std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, qsizetype folders);

/// Loads the workspace, or complains.
[[nodiscard]] std::optional<LoadedWorkspace> load(const QString &folder);

}
