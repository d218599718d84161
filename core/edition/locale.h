// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts.h"

#include <QDate>
#include <QLocale>

namespace noticewright
{

/// How text in `language` is written in `edition`: its region counts where it
/// is a country's code and the language names none itself.
[[nodiscard]] QLocale localeOf(const QString &language, const Edition &edition);

/// True for a language that is written from right to left.
[[nodiscard]] bool isRightToLeft(const QString &language);

/// The date in full as the locale writes it (Unicode CLDR), without the weekday.
[[nodiscard]] QString longDate(const QDate &date, const QLocale &locale);

}
