// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"
#include "xliff/content_xml.h"
#include "xliff/translation_state.h"

#include <expected>

namespace noticewright
{

/// A translator's job is a file that a translator's program opens: the source
/// as it is now, with what there is of its translation. It comes back with the
/// rest.

/// Which texts a job holds. Those that stay as they are go along with all.
enum class JobContent { All, MissingOrStale };

/// Writes a job. A stale text goes without a target: the earlier source and its
/// translation are a candidate for it, and a note says what changed.
///
/// `translations` says what the job belongs to and its languages. Nothing is
/// given back when there is nothing to translate: XLIFF has no empty job.
[[nodiscard]] QByteArray writeJob(const QList<TranslationUnit> &units, const Translations &translations,
                                  XliffVersion version, JobContent content);

/// What became of a unit of a job that came back.
enum class UnitOutcome {
    Taken,
    TakenStale, ///< taken, but the source has changed since the job was written
    Superseded, ///< it is of an earlier source, and there is one of the source as it is; not taken
    Unchanged, ///< it says what was known already
    NotTranslated, ///< there is no translation, or not of all of it
    Damaged, ///< not taken; the problem says why
    Unknown, ///< there is no such text any more; not taken
};

struct UnitReport
{
    QString unit;
    UnitOutcome outcome = UnitOutcome::Taken;
    /// For Damaged and Unknown.
    Problem problem;

    friend bool operator==(const UnitReport &, const UnitReport &) = default;
};

struct TakenJob
{
    /// What there was, with what the job brought.
    Translations translations;
    /// In the order of the file.
    QList<UnitReport> report;

    [[nodiscard]] qsizetype count(UnitOutcome outcome) const;
    friend bool operator==(const TakenJob &, const TakenJob &) = default;
};

/// Takes back a job in XLIFF 2.1 or 1.2, with segments that the translator's
/// program split or joined. Sources and what codes are come from `units`, never
/// from the file. Units that are damaged or unknown are told and left out; a
/// file of another statement or language is refused. `file` is the name that
/// problems give.
[[nodiscard]] std::expected<TakenJob, Problem> takeJob(const QByteArray &bytes, const QString &file,
                                                       const QList<TranslationUnit> &units,
                                                       const Translations &translations);

}
