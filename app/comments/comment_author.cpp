// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_author.h"

#include <QSettings>

#include <pwd.h>
#include <unistd.h>

namespace noticewright
{

namespace
{

const QString authorKey = QStringLiteral("comments/author");

QString systemName()
{
    const passwd *user = getpwuid(getuid());
    if (!user)
        return qEnvironmentVariable("USER");
    const QString login = QString::fromLocal8Bit(user->pw_name);
    // The first of the comma-separated parts is the full name.
    const QString full = QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? login : full;
}

}

QString commentAuthor(const QString &preferences)
{
    const QString chosen = QSettings(preferences, QSettings::IniFormat).value(authorKey).toString().trimmed();
    return chosen.isEmpty() ? systemName() : chosen;
}

void setCommentAuthor(const QString &preferences, const QString &name)
{
    QSettings kept(preferences, QSettings::IniFormat);
    if (name.trimmed().isEmpty() || name.trimmed() == systemName())
        kept.remove(authorKey);
    else
        kept.setValue(authorKey, name.trimmed());
}

}
