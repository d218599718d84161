// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/address.h"

#include <algorithm>

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
    const qsizetype slash = editionPath.indexOf(u'/');
    address.replace(QLatin1String("{region}"), slash < 0 ? editionPath : editionPath.first(slash));
    address.replace(QLatin1String("{language}"), slash < 0 ? QString() : editionPath.sliced(slash + 1));
    return address;
}

QString pageFolder(const Statement &statement, Layer layer, const Edition &edition)
{
    return filledIn(pageAddress(statement, layer), edition.path());
}

qsizetype sharedFolders(QStringView a, QStringView b)
{
    qsizetype shared = 0;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()) && a[i] == b[i]; ++i) {
        if (a[i] == u'/')
            shared = i + 1;
    }
    return shared;
}

QString relativeAddress(const QString &from, const QString &to)
{
    const qsizetype shared = sharedFolders(from, to);
    const qsizetype up = QStringView(from).sliced(shared).count(u'/');
    const QString address = QStringLiteral("../").repeated(up) + QStringView(to).sliced(shared);
    return address.isEmpty() ? QStringLiteral("./") : address;
}

}
