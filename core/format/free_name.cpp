// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/free_name.h"

#include <QFile>
#include <QFileInfo>

namespace noticewright
{

QString freeNameIn(const QString &place, const QString &wanted, const QByteArray &bytes, const QSet<QString> &taken)
{
    const auto isFree = [&](const QString &name) {
        QFile file(place + u'/' + name);
        if (taken.contains(name))
            return false;
        return !file.exists()
            || (file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes);
    };
    const QFileInfo info(wanted);
    QString name = wanted;
    for (int n = 2; !isFree(name); ++n)
        name = info.completeBaseName() + u'-' + QString::number(n) + u'.' + info.suffix();
    return name;
}

}
