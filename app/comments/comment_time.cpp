// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_time.h"

#include <QCoreApplication>
#include <QLocale>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Comments)
};

}

QString spokenTime(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QLocale locale;
    const qint64 seconds = at.secsTo(now);
    if (seconds >= 0 && seconds < 60)
        return Text::tr("Just now");
    if (seconds >= 0 && seconds < 3600)
        return Text::tr("%Ln minute(s) ago", nullptr, int(seconds / 60));
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Text::tr("Today, %1", "time").arg(time);
    if (days == 1)
        return Text::tr("Yesterday, %1", "time").arg(time);
    return locale.toString(local, QLocale::ShortFormat);
}

}
