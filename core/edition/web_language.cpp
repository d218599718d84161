// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/web_language.h"

#include "edition/language_tag.h"

namespace noticewright
{

namespace
{

/// What the web takes as a country: two letters (ISO 3166-1), and no union.
QString webCountry(const QString &country)
{
    static const QStringList unions{QStringLiteral("EU"), QStringLiteral("EZ"), QStringLiteral("UN")};
    return country.size() == 2 && !unions.contains(country) ? country : QString();
}

}

QString webLanguage(const Edition &edition)
{
    const LanguageTag tag = languageTag(edition.language);
    QString country = webCountry(countryOf(edition.region));
    if (country.isEmpty())
        country = webCountry(countryOf(edition.region.section(u'-', 0, 0)));
    if (country.isEmpty())
        country = webCountry(tag.region);
    QStringList parts{tag.language, tag.script, country};
    parts.removeAll(QString());
    return parts.join(u'-');
}

}
