// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"
#include "xliff/job.h"

namespace noticewright
{

/// A job for a translator, and the name that its file should have.
struct JobFile
{
    QString name;
    QByteArray bytes;
};

/// The jobs of a workspace into one language: one for the facts and one for each
/// of the statements (all, where the list is empty). There is none for what has
/// nothing to translate.
[[nodiscard]] QList<JobFile> jobsInto(const QString &language, const Workspace &workspace, const QList<Id> &statements,
                                      XliffVersion version, JobContent content);

/// A job that came back, and what became of it.
struct ReturnedJob
{
    /// The name of its file, as problems give it.
    QString file;
    /// Empty: the facts.
    Id statement;
    QString language;
    TakenJob taken;
};

/// Takes back a file that a translator returned, whichever statement and
/// language of the workspace it is of.
[[nodiscard]] std::expected<QList<ReturnedJob>, Problem> takeJobs(const QByteArray &bytes, const QString &file,
                                                                  const Workspace &workspace);

}
