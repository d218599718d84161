// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/locale.h"

#include "edition/language_tag.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// CLDR has a form of English for Europe, and none for the union.
QLocale::Territory territoryOf(const QString &country)
{
    return country == u"EU" ? QLocale::Europe : QLocale::codeToTerritory(country);
}

/// QLocale knows no other calendar than the Gregorian one by itself.
QString thaiDate(const QDate &date, const QLocale &locale)
{
    constexpr int buddhistEra = 543;
    return locale.toString(date, u"d MMMM 'พ.ศ.' "_s) + inDigitsOf(locale, QString::number(date.year() + buddhistEra));
}

/// The long format has the weekday, and in Danish and Thai the word that joins
/// it to the date.
QString withoutWeekday(const QLocale &locale)
{
    static const QRegularExpression weekday(u"[,،、]?\\s*dddd(\\s*'den'|ที่)?\\p{P}?\\s*"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.replace(weekday, u" "_s);
    // CLDR pads the day in the format with the weekday only.
    static const QRegularExpression padded(u"\\bdd\\b"_s);
    return format.replace(padded, u"d"_s).trimmed();
}

/// The same, looked up: each page has two dates, and a site few locales.
QString formatWithoutWeekday(const QLocale &locale)
{
    thread_local QHash<QLocale, QString> known;
    auto found = known.constFind(locale);
    if (found == known.cend())
        found = known.insert(locale, withoutWeekday(locale));
    return *found;
}

}

QLocale localeOf(const QString &language, const Edition &edition)
{
    const LanguageTag tag = languageTag(language);
    const QLocale::Language code = QLocale::codeToLanguage(tag.language);
    // QLocale would take the country's own language.
    if (code == QLocale::AnyLanguage)
        return QLocale::c();
    const QString country = tag.region.isEmpty() ? countryOf(edition.region) : tag.region;
    return QLocale(code, QLocale::codeToScript(tag.script), territoryOf(country));
}

namespace
{

bool isWrittenRightToLeft(const LanguageTag &tag)
{
    // A script that the tag names counts also where CLDR has no such locale.
    static const QSet<QString> scripts{u"Adlm"_s, u"Arab"_s, u"Aran"_s, u"Hebr"_s, u"Mand"_s, u"Nkoo"_s,
                                       u"Rohg"_s, u"Samr"_s, u"Syrc"_s, u"Syrj"_s, u"Thaa"_s};
    if (!tag.script.isEmpty())
        return scripts.contains(tag.script);
    return QLocale(tag.region.isEmpty() ? tag.language : QString(tag.language + u'-' + tag.region)).textDirection()
        == Qt::RightToLeft;
}

}

bool isRightToLeft(const QString &language)
{
    // Asked of each text of a page, and a site has few languages.
    constexpr qsizetype most = 500;
    thread_local QHash<QString, bool> known;
    if (const auto found = known.constFind(language); found != known.cend())
        return *found;
    if (known.size() >= most)
        known.clear();
    return *known.insert(language, isWrittenRightToLeft(languageTag(language)));
}

QString longDate(const QDate &date, const QLocale &locale)
{
    if (locale.language() == QLocale::Thai)
        return thaiDate(date, locale);
    return locale.toString(date, formatWithoutWeekday(locale));
}

QString inDigitsOf(const QLocale &locale, const QString &text)
{
    const QString digit = locale.zeroDigit();
    if (digit == u"0" || text.isEmpty())
        return text;
    const char32_t zero = digit.toUcs4().value(0, U'0');
    QString result;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            result += QChar::fromUcs4(zero + (c.unicode() - u'0'));
        else
            result += c;
    }
    return result;
}

QStringList listSeparators(qsizetype members, const QLocale &locale)
{
    // No locale writes it, so it only stands for a member.
    constexpr QChar member(0xE000);
    if (members < 2)
        return {};
    return locale.createSeparatedList(QStringList(members, QString(member))).split(member).sliced(1, members - 1);
}

}
