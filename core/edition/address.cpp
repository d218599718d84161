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

QString relativeAddress(const QString &from, const QString &to)
{
    // Behind the last folder that both are in.
    qsizetype shared = 0;
    for (qsizetype i = 0; i < std::min(from.size(), to.size()) && from[i] == to[i]; ++i) {
        if (from[i] == u'/')
            shared = i + 1;
    }
    const qsizetype up = QStringView(from).sliced(shared).count(u'/');
    const QString address = QStringLiteral("../").repeated(up) + QStringView(to).sliced(shared);
    return address.isEmpty() ? QStringLiteral("./") : address;
}

}
