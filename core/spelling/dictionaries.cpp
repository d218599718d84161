// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionaries.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// A tag or the name of a dictionary in lower case and with "-".
QString plainTag(const QString &tag)
{
    return QString(tag).replace(u'_', u'-').toLower();
}

QString primary(const QString &tag)
{
    return plainTag(tag).section(u'-', 0, 0);
}

/// The part of a tag that is a region; empty when it has none.
QString regionOf(const QString &tag)
{
    for (const QString &part : plainTag(tag).split(u'-').sliced(1)) {
        if (part.size() == 2)
            return part;
    }
    return {};
}

/// Norwegian has two names for most of it, as have languages that were renamed.
QString canonical(const QString &name)
{
    return name == "no"_L1 ? u"nb"_s : name == "iw"_L1 ? u"he"_s : name == "in"_L1 ? u"id"_s : name;
}

/// A script that the tag names or implies; Latin where nothing is known.
QLocale::Script scriptOf(const QString &tag)
{
    return QLocale(QString(tag).replace(u'-', u'_')).script();
}

/// Where a language is written in two ways, regions without a dictionary write
/// in the manner of this one.
QString mannerOf(const QString &language, const QString &region)
{
    static constexpr std::array<QLatin1StringView, 6> american = {"us"_L1, "ph"_L1, "pr"_L1, "gu"_L1, "vi"_L1, "as"_L1};
    if (region.isEmpty())
        return {};
    if (language == "en"_L1)
        return std::ranges::find(american, region) == american.end() ? u"gb"_s : u"us"_s;
    if (language == "pt"_L1)
        return region == "br"_L1 ? region : u"pt"_s;
    return {};
}

/// The region most readers of a language are in.
QString usualRegion(const QString &language)
{
    return plainTag(QLocale(language).name()).section(u'-', 1);
}

}

QString dictionaryFor(const QString &language, const QStringList &available)
{
    const QString base = canonical(primary(language)), region = regionOf(language);
    QStringList fitting;
    for (const QString &name : available) {
        if (canonical(primary(name)) == base && scriptOf(name) == scriptOf(language))
            fitting.append(name);
    }
    const auto named = [&](const QString &where) {
        const auto found = std::ranges::find_if(fitting, [&](const QString &name) { return regionOf(name) == where; });
        return found == fitting.end() ? QString() : *found;
    };
    std::ranges::sort(fitting);
    QStringList wanted{region, mannerOf(base, region), usualRegion(base)};
    wanted.removeAll(QString());
    for (const QString &where : std::as_const(wanted)) {
        if (const QString name = named(where); !name.isEmpty())
            return name;
    }
    const QString regionless = named({});
    return regionless.isEmpty() ? fitting.value(0) : regionless;
}

bool hasSpelling(const QString &language)
{
    static constexpr std::array<QLatin1StringView, 4> without = {"zh"_L1, "ja"_L1, "yue"_L1, "cmn"_L1};
    return std::ranges::find(without, primary(language)) == without.end();
}

QString dictionaryPackage(const QString &language)
{
    static constexpr std::array ofRegion = {
        std::pair("de-at"_L1, "hunspell-de-at"_L1), std::pair("de-ch"_L1, "hunspell-de-ch"_L1),
        std::pair("de-li"_L1, "hunspell-de-ch"_L1), std::pair("en-au"_L1, "hunspell-en-au"_L1),
        std::pair("en-ca"_L1, "hunspell-en-ca"_L1), std::pair("en-gb"_L1, "hunspell-en-gb"_L1),
        std::pair("en-ie"_L1, "hunspell-en-gb"_L1), std::pair("en-za"_L1, "hunspell-en-za"_L1),
        std::pair("pt-br"_L1, "hunspell-pt-br"_L1)};
    static constexpr std::array ofLanguage = {
        std::pair("de"_L1, "hunspell-de-de"_L1), std::pair("en"_L1, "hunspell-en-us"_L1),
        std::pair("et"_L1, "myspell-et"_L1),     std::pair("eo"_L1, "myspell-eo"_L1),
        std::pair("fi"_L1, "voikko-fi"_L1),      std::pair("fo"_L1, "myspell-fo"_L1),
        std::pair("nb"_L1, "hunspell-no"_L1),    std::pair("nn"_L1, "hunspell-no"_L1),
        std::pair("pt"_L1, "hunspell-pt-pt"_L1), std::pair("tl"_L1, "myspell-tl"_L1)};
    // Named "hunspell-" and the language.
    static constexpr std::array plainlyNamed = {
        "af"_L1, "an"_L1, "ar"_L1, "be"_L1, "bg"_L1, "bn"_L1, "bo"_L1, "br"_L1,  "bs"_L1, "ca"_L1,  "cs"_L1,
        "da"_L1, "dz"_L1, "el"_L1, "es"_L1, "eu"_L1, "fr"_L1, "gd"_L1, "gl"_L1,  "gu"_L1, "gug"_L1, "he"_L1,
        "hi"_L1, "hr"_L1, "hu"_L1, "id"_L1, "is"_L1, "it"_L1, "kk"_L1, "kmr"_L1, "ko"_L1, "lo"_L1,  "lt"_L1,
        "lv"_L1, "ml"_L1, "mn"_L1, "ne"_L1, "nl"_L1, "oc"_L1, "pl"_L1, "ro"_L1,  "ru"_L1, "si"_L1,  "sk"_L1,
        "sl"_L1, "sr"_L1, "sv"_L1, "sw"_L1, "te"_L1, "th"_L1, "tr"_L1, "uk"_L1,  "uz"_L1, "vi"_L1};
    const QString base = canonical(primary(language));
    const QString withRegion = base + u'-' + regionOf(language);
    for (const auto &[tag, package] : ofRegion) {
        if (tag == withRegion)
            return package;
    }
    for (const auto &[tag, package] : ofLanguage) {
        if (tag == base)
            return package;
    }
    return std::ranges::find(plainlyNamed, base) == plainlyNamed.end() ? QString() : "hunspell-"_L1 + base;
}

QString languageName(const QString &language)
{
    const QLocale::Language known = QLocale::codeToLanguage(canonical(primary(language)));
    return known == QLocale::AnyLanguage ? language : QLocale::languageToString(known);
}

}
