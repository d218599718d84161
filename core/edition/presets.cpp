// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/presets.h"

#include "edition/data_lines.h"
#include "edition/language_tag.h"
#include "edition/locale.h"
#include "edition/regions.h"

#include <QLocale>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

Edition editionOf(const QStringList &line)
{
    Edition edition{.region = line.value(1), .language = line.value(2), .name = {}};
    if (edition.path() != line.value(0))
        edition.ownPath = line.value(0);
    return edition;
}

void nameEditions(QList<Edition> &editions)
{
    for (Edition &edition : editions)
        edition.name = editionName(edition, std::ranges::count(editions, edition.region, &Edition::region) > 1);
}

/// “English”, where most locales name a variety: “American English”.
QString nativeLanguage(const QLocale &locale)
{
    QString shortest = locale.nativeLanguageName();
    for (const QLocale &variety : QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory)) {
        const QString name = variety.nativeLanguageName();
        if (!name.isEmpty() && (shortest.isEmpty() || name.size() < shortest.size()))
            shortest = name;
    }
    return shortest;
}

}

QString editionName(const Edition &edition, bool namesLanguage)
{
    const QString region = regionName(edition.region, knownRegionGroups());
    const QString language = QLocale::languageToString(QLocale(edition.language).language());
    return namesLanguage ? QString(region + " ("_L1 + language + u')') : region;
}

QString nativeEditionName(const Edition &edition, bool namesLanguage)
{
    const QLocale locale = localeOf(edition.language, edition);
    const QString country = countryOf(edition.region);
    const bool isOfCountry = !country.isEmpty() && locale.territory() == QLocale::codeToTerritory(country);
    const QString region = isOfCountry ? locale.nativeTerritoryName() : QString();
    const QString language = nativeLanguage(locale);
    if (region.isEmpty() || language.isEmpty())
        return editionName(edition, namesLanguage);
    return namesLanguage ? QString(region + " ("_L1 + language + u')') : region;
}

QString proposedPath(const QString &region, const QString &language)
{
    QStringList parts = language.split(u'-');
    if (parts.size() > 1 && parts.last().compare(countryOf(region), Qt::CaseInsensitive) == 0)
        parts.removeLast();
    return region + u'/' + parts.join(u'-');
}

QList<EditionPreset> editionPresets()
{
    QList<EditionPreset> presets;
    for (const QStringList &line : dataLines(u":/noticewright/regions/presets.txt"_s)) {
        if (line.size() == 1)
            presets.append({line[0].section(u':', 0, 0), line[0].section(u':', 1).trimmed(), {}});
        else if (!presets.isEmpty())
            presets.last().editions.append(editionOf(line));
    }
    for (EditionPreset &preset : presets)
        nameEditions(preset.editions);
    return presets;
}

}
