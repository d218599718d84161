// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/language_tag.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

bool isAllLetters(QStringView part)
{
    return std::ranges::all_of(part, [](QChar c) { return c.isLetter(); });
}

bool isRegion(QStringView part)
{
    return (part.size() == 2 && isAllLetters(part))
        || (part.size() == 3 && std::ranges::all_of(part, [](QChar c) { return c.isDigit(); }));
}

/// Today's codes for those that were replaced or stand for one of several.
QString todaysCode(const QString &language)
{
    static const QHash<QString, QString> codes{
        {u"in"_s, u"id"_s}, {u"iw"_s, u"he"_s}, {u"ji"_s, u"yi"_s}, {u"mo"_s, u"ro"_s}, {u"no"_s, u"nb"_s}};
    return codes.value(language, language);
}

}

LanguageTag languageTag(const QString &tag)
{
    const QStringList parts = QString(tag).replace(u'_', u'-').split(u'-');
    LanguageTag read{.language = todaysCode(parts.first().toLower())};
    qsizetype at = 1;
    if (at < parts.size() && parts[at].size() == 4 && isAllLetters(parts[at])) {
        read.script = parts[at].left(1).toUpper() + parts[at].sliced(1).toLower();
        ++at;
    }
    if (at < parts.size() && isRegion(parts[at]))
        read.region = parts[at].toUpper();
    return read;
}

QString countryOf(const QString &region)
{
    const QString code = region.toUpper();
    if (code == u"UK")
        return u"GB"_s;
    return QLocale::codeToTerritory(code) == QLocale::AnyTerritory ? QString() : code;
}

}
