// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/certifiers.h"

#include <QUrl>

namespace noticewright
{

bool isCertifier(const QString &address)
{
    static const QStringList hosts{QStringLiteral("truste.com"),        QStringLiteral("trustarc.com"),
                                   QStringLiteral("bbb.org"),           QStringLiteral("bbbprograms.org"),
                                   QStringLiteral("privacyshield.gov"), QStringLiteral("dataprivacyframework.gov"),
                                   QStringLiteral("esrb.org"),          QStringLiteral("kidsafeseal.com"),
                                   QStringLiteral("euprivacyseal.com"), QStringLiteral("european-privacy-seal.eu"),
                                   QStringLiteral("privacymark.jp"),    QStringLiteral("privacymark.org"),
                                   QStringLiteral("trustedshops.com"),  QStringLiteral("trustedshops.de"),
                                   QStringLiteral("tuv.com"),           QStringLiteral("tuvsud.com"),
                                   QStringLiteral("eprivacy.eu"),       QStringLiteral("priv.gc.ca"),
                                   QStringLiteral("iabeurope.eu"),      QStringLiteral("evidon.com"),
                                   QStringLiteral("verasafe.com")};
    const QString host = QUrl(address).host();
    for (const QString &known : hosts) {
        if (host == known || host.endsWith(QString(u'.' + known)))
            return true;
    }
    return false;
}

}
