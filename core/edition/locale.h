// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts.h"

#include <QDate>
#include <QLocale>

namespace noticewright
{

/// How text in `language` is written in `edition`: its region counts where it
/// stands for a country and the language names none itself.
[[nodiscard]] QLocale localeOf(const QString &language, const Edition &edition);

/// True for a language that is written from right to left.
[[nodiscard]] bool isRightToLeft(const QString &language);

/// The date in full as the locale writes it (Unicode CLDR), without the
/// weekday; in Thai in the Buddhist calendar.
[[nodiscard]] QString longDate(const QDate &date, const QLocale &locale);

/// The same text with each digit 0-9 as the locale writes it.
[[nodiscard]] QString inDigitsOf(const QLocale &locale, const QString &text);

/// What the locale writes between the members of a list ("a, b and c"): one
/// text fewer than there are members.
[[nodiscard]] QStringList listSeparators(qsizetype members, const QLocale &locale);

}
