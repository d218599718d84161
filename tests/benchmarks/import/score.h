// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace noticewright::benchmarks
{

/// How much of a reference's text another text has.
struct Score
{
    /// The share of the reference's runs of three words that the text has.
    double recall = 0;
    /// The share of the text's runs that the reference has.
    double precision = 0;
};

/// Words as `\\w+` finds them, in lower case, zero-width characters dropped.
[[nodiscard]] QStringList wordsOf(const QString &text);

/// Compares as multisets of runs of three words.
[[nodiscard]] Score scoreOf(const QStringList &reference, const QStringList &text);

/// The runs of three words of the reference that the text lacks, and the other
/// way round, joined where they follow each other: for a look at what is wrong.
[[nodiscard]] QStringList missingRuns(const QStringList &reference, const QStringList &text);

/// What a Markdown reference says, without its marks and link targets.
struct Reference
{
    QString text;
    QStringList headings;
    /// The targets of links, as written.
    QStringList links;
};
[[nodiscard]] Reference readReference(const QByteArray &markdown);

}
