// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/locale.h"

#include <QRegularExpression>

namespace noticewright
{

QLocale localeOf(const QString &language, const Edition &edition)
{
    const QLocale locale(language);
    if (language.contains(u'-'))
        return locale;
    const QLocale::Territory territory = QLocale::codeToTerritory(edition.region);
    return territory == QLocale::AnyTerritory ? locale : QLocale(locale.language(), territory);
}

bool isRightToLeft(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

QString longDate(const QDate &date, const QLocale &locale)
{
    static const QRegularExpression weekday(QStringLiteral("[,،、]?\\s*dddd\\p{P}?\\s*"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.replace(weekday, QStringLiteral(" "));
    return locale.toString(date, format.trimmed());
}

}
