// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticewright
{

/// Something that could not be done, and where.
struct Problem
{
    /// The file's path as the user knows it; empty when no file is concerned.
    QString file;
    /// Counted from 1; 0 when the place within the file is not known.
    qint64 line = 0;
    qint64 column = 0;
    /// A whole sentence for someone who has never seen a tag: what is wrong
    /// and what to do.
    QString sentence;

    /// `file:line:column: sentence`, leaving out what is not known.
    [[nodiscard]] QString toString() const;
    friend bool operator==(const Problem &, const Problem &) = default;
};

}
