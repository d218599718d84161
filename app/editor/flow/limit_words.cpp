// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/limit_words.h"

#include <QCoreApplication>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(noticewright::LimitWords)
};

/// The first, and how many there are beside it.
QString shortRegions(const QStringList &codes)
{
    const QString first = shortRegion(codes.first());
    return codes.size() == 1 ? first
                             : Words::tr("%1 + %L2", "a region, and how many others").arg(first).arg(codes.size() - 1);
}

}

QString shortRegion(const QString &code)
{
    // Its ISO code is not what anyone calls it.
    return code == "gb"_L1 ? u"UK"_s : code.toUpper();
}

QString shortLimit(const Limit &limit)
{
    if (limit.isEmpty())
        return {};
    if (limit.except.isEmpty())
        return shortRegions(limit.only);
    const QString except = shortRegions(limit.except);
    return limit.only.isEmpty()
        ? Words::tr("not %1", "shown everywhere but there").arg(except)
        : Words::tr("%1, not %2", "shown there, but not there").arg(shortRegions(limit.only), except);
}

}
