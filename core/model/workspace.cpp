// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workspace.h"

#include <QRegularExpression>
#include <QUrl>

namespace noticewright
{

bool isValidSite(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    // The path goes into the settings of web servers.
    static const QRegularExpression folders(QStringLiteral("\\A/([A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*\\z"));
    return isPublishableAddress(address) && url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment() && folders.match(url.path(QUrl::FullyEncoded)).hasMatch();
}

}
