// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace noticewright
{

/// A time as people say it: "5 minutes ago", "Yesterday, 14:05", or the date
/// in the form of the locale. Empty for an invalid time.
[[nodiscard]] QString spokenTime(const QDateTime &at, const QDateTime &now);

}
