// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/integrity.h"

#include <QCryptographicHash>

namespace noticewright
{

QString integrityOf(const QByteArray &content)
{
    return QStringLiteral("sha384-")
        + QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha384).toBase64());
}

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

}
