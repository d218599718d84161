// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/written_dates.h"

#include "import/phrase_table.h"

#include <QLocale>
#include <QRegularExpression>

namespace noticewright
{

namespace
{

/// Words around a date, in lower case, between '|'.
constexpr const char16_t *effectiveWords =
    u"effective|in effect|in force|in kraft|gültig ab|gilt ab|entrée en vigueur|en vigueur|vigente|vigencia|vigor|"
    u"ingangsdatum|van kracht|obowiązuje|wchodzi w życie|施行";
constexpr const char16_t *updatedWords =
    u"updated|update|revised|revision|modified|version|last changed|stand|aktualisiert|letzte änderung|fassung|mise à jour|"
    u"mis à jour|dernière modification|actualiza|modificación|aggiornament|aggiornata|atualiza|modificação|bijgewerkt|gewijzigd|"
    u"aktualizac|更新|改定|改訂|制定";

enum { Effective, Updated };

/// Which of the two a line says; a line that says both means the first.
std::optional<int> meaningOf(const QString &line)
{
    static const PhraseTable phrases = [] {
        PhraseTable table;
        table.add(effectiveWords, Effective);
        table.add(updatedWords, Updated);
        return table;
    }();
    return phrases.find(line.toLower());
}

/// Every date that is read has a year in digits.
bool hasDigit(const QString &line)
{
    return std::ranges::any_of(line, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// 1 to 12 for a month's name or its beginning, else 0.
int monthCalled(const QString &word, const QLocale &locale)
{
    if (word.size() < 3)
        return 0;
    for (const QLocale &names : {locale, QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                QString name = names.monthName(month, format).toLower();
                QString standalone = names.standaloneMonthName(month, format).toLower();
                name.remove(u'.');
                standalone.remove(u'.');
                if (word == name || word == standalone)
                    return month;
            }
        }
    }
    return 0;
}

struct Found
{
    QDate date;
    qsizetype length = 0;
};

Found byNumbers(const QString &line, const QString &language)
{
    static const QRegularExpression yearFirst(
        QStringLiteral("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})日?"));
    static const QRegularExpression yearLast(QStringLiteral("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})"));
    if (const auto match = yearFirst.match(line); match.hasMatch())
        return {QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
                match.capturedLength()};
    if (const auto match = yearLast.match(line); match.hasMatch()) {
        int day = match.captured(1).toInt();
        int month = match.captured(2).toInt();
        const bool isAmerican = language == u"en" || language.startsWith(u"en-us", Qt::CaseInsensitive);
        if (month > 12 || (isAmerican && day <= 12 && match.captured(0).contains(u'/')))
            std::swap(day, month);
        return {QDate(match.captured(3).toInt(), month, day), match.capturedLength()};
    }
    return {};
}

Found byNames(const QString &line, const QString &language)
{
    static const QRegularExpression words(QStringLiteral("[\\p{L}]+|\\d+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QLocale locale(language);
    struct Word
    {
        QString text;
        qsizetype start;
        qsizetype end;
    };
    QList<Word> all;
    for (auto i = words.globalMatch(line); i.hasNext();) {
        const auto match = i.next();
        all.append({match.captured().toLower(), match.capturedStart(), match.capturedEnd()});
    }
    const auto number = [&](qsizetype i) { return i >= 0 && i < all.size() ? all[i].text.toInt() : 0; };
    for (qsizetype i = 0; i < all.size(); ++i) {
        const int month = monthCalled(all[i].text, locale);
        if (!month)
            continue;
        // "1st", "1er", "2 de mayo de 2024"
        const auto skip = [&](qsizetype from, qsizetype step) {
            for (qsizetype k = from; k >= 0 && k < all.size() && std::abs(k - i) <= 3; k += step) {
                if (number(k) > 0)
                    return k;
            }
            return qsizetype(-1);
        };
        const qsizetype after = skip(i + 1, 1);
        const qsizetype before = skip(i - 1, -1);
        if (after >= 0 && number(after) > 1900 && before >= 0)
            return {QDate(number(after), month, number(before)), all[after].end - all[before].start};
        const qsizetype year = after >= 0 ? skip(after + 1, 1) : -1;
        if (year >= 0 && number(year) > 1900)
            return {QDate(number(year), month, number(after)), all[year].end - all[i].start};
    }
    return {};
}

Found firstDate(const QString &line, const QString &language)
{
    const Found numbers = byNumbers(line, language);
    return numbers.date.isValid() ? numbers : byNames(line, language);
}

}

QDate dateIn(const QString &line, const QString &language)
{
    return hasDigit(line) ? firstDate(line, language).date : QDate();
}

WrittenDate writtenDate(const QString &line, const QString &language)
{
    constexpr qsizetype longestLine = 200;
    if (line.size() > longestLine || !hasDigit(line))
        return {};
    const std::optional<int> meaning = meaningOf(line);
    if (!meaning)
        return {};
    const Found found = firstDate(line, language);
    if (!found.date.isValid() || found.date.year() < 1995 || found.date.year() > 2100)
        return {};
    constexpr qsizetype longestLabel = 32;
    return {*meaning == Effective ? WrittenDate::Meaning::Effective : WrittenDate::Meaning::Updated, found.date,
            line.trimmed().size() - found.length <= longestLabel};
}

}
