// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/text_time.h"

#include <QTimeZone>

namespace noticewright
{

QDateTime timeOf(const Workspace &workspace)
{
    bool isNumber = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (isNumber && epoch >= 0)
        return QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::UTC);
    QDate newest;
    for (const Statement &statement : workspace.statements) {
        const QDate date = statement.updated.isValid() ? statement.updated : statement.effective;
        if (date.isValid() && (!newest.isValid() || date > newest))
            newest = date;
    }
    return newest.isValid() ? newest.startOfDay(QTimeZone::UTC) : QDateTime();
}

}
