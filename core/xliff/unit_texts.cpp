// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliff/unit_texts.h"

#include <QCryptographicHash>

namespace noticewright
{

std::optional<QString> alternativeKey(const Scope &scope)
{
    if (!scope.languages.isEmpty())
        return {};
    return QStringLiteral("in-") + (scope.regions.isEmpty() ? QStringLiteral("all") : scope.regions.join(u'_'));
}

QString targetKey(const LinkTarget &target)
{
    const QString text = QString::number(int(target.kind)) + u'\n' + target.address + u'\n' + target.statement.text
        + u'\n' + target.section.text + u'\n' + QString::number(int(target.layer));
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(8));
}

}
