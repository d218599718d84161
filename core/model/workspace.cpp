// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workspace.h"

#include <QUrl>

namespace noticewright
{

bool isValidSite(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isPublishableAddress(address) && url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment() && url.path().endsWith(u'/') && !url.path().contains(QLatin1String("/../"))
        && !url.path().contains(QLatin1String("/./"));
}

}
