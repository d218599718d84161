// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/presets.h"

#include "edition/data_lines.h"
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

}

QString editionName(const Edition &edition, bool namesLanguage)
{
    const QString region = regionName(edition.region, knownRegionGroups());
    const QString language = QLocale::languageToString(QLocale(edition.language).language());
    return namesLanguage ? QString(region + " ("_L1 + language + u')') : region;
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
