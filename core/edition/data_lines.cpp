// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/data_lines.h"

#include <QFile>

namespace noticewright
{

QList<QStringList> dataLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not among the resources", qPrintable(path));
    QList<QStringList> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        QStringList fields = line.split(u';');
        for (QString &field : fields)
            field = field.trimmed();
        lines.append(fields);
    }
    return lines;
}

}
