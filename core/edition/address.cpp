// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/address.h"

#include <QStringList>

namespace noticewright
{

QString pageFolder(const Statement &statement, Layer layer, const Edition &edition)
{
    QString folder = statement.addressOf(layer);
    if (folder.isEmpty())
        folder = statement.id.text + (layer == Layer::Full ? QStringLiteral("/details/") : QStringLiteral("/"))
            + QStringLiteral("{region}/{language}/");
    folder.replace(QLatin1String("{region}"), edition.pathRegion());
    folder.replace(QLatin1String("{language}"), edition.pathLanguage());
    return folder;
}

QString relativeAddress(const QString &from, const QString &to)
{
    const QStringList here = from.split(u'/');
    const QStringList there = to.split(u'/');
    qsizetype shared = 0;
    while (shared + 1 < here.size() && shared + 1 < there.size() && here[shared] == there[shared])
        ++shared;
    const QString address = QStringLiteral("../").repeated(here.size() - 1 - shared) + there.sliced(shared).join(u'/');
    return address.isEmpty() ? QStringLiteral("./") : address;
}

}
