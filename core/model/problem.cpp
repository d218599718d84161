// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/problem.h"

namespace noticewright
{

QString Problem::toString() const
{
    QString place = file;
    if (!file.isEmpty() && line > 0)
        place += u':' + QString::number(line) + u':' + QString::number(column);
    return place.isEmpty() ? sentence : QString(place + u": " + sentence);
}

}
