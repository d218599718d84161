// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace noticewright
{

/// A run of words that two versions of a text share, or that one of them has.
struct WordChange
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const WordChange &, const WordChange &) = default;
};

/// What became of a text, word by word, in reading order: what was removed
/// comes before what was added in its place. The pieces that are not added make
/// `before`, those that are not removed `after`. Words are what the language of
/// the script takes as such, also where no spaces are between them.
[[nodiscard]] QList<WordChange> wordChanges(const QString &before, const QString &after);

/// How much of the text is the same, from 0 to 100.
[[nodiscard]] int similarity(const QList<WordChange> &changes);

}
