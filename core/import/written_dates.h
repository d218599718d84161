// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace noticewright
{

/// A date that a line gives for the statement.
struct WrittenDate
{
    enum class Meaning { Effective, Updated };
    Meaning meaning = Meaning::Updated;
    QDate date;
    /// The line says nothing else.
    bool isWholeLine = false;
};

/// The first date in the line; invalid when there is none. Months may be names
/// in `language` or English; 01/02/2024 is 2 January only where the language is
/// American English.
[[nodiscard]] QDate dateIn(const QString &line, const QString &language);

/// What the line says of when the statement applies or was changed; an
/// invalid date when it says nothing of it.
[[nodiscard]] WrittenDate writtenDate(const QString &line, const QString &language);

}
