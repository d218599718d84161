// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/address.h"

#include <QStringList>

namespace noticewright
{

QString pageAddress(const Statement &statement, Layer layer)
{
    if (!statement.addressOf(layer).isEmpty())
        return statement.addressOf(layer);
    return statement.id.text + (layer == Layer::Full ? QStringLiteral("/details/") : QStringLiteral("/"))
        + QStringLiteral("{region}/{language}/");
}

QString filledIn(QString address, const QString &editionPath)
{
    address.replace(QLatin1String("{region}"), editionPath.section(u'/', 0, 0));
    address.replace(QLatin1String("{language}"), editionPath.section(u'/', 1));
    return address;
}

QString pageFolder(const Statement &statement, Layer layer, const Edition &edition)
{
    return filledIn(pageAddress(statement, layer), edition.path());
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
