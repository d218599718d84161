// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/edition_languages.h"

#include "edition/language_tag.h"
#include "edition/offer.h"
#include "xliff/units.h"

#include <QLocale>

namespace noticewright
{

namespace
{

/// `zh-Hant-TW`, `zh-Hant`, `zh`.
QStringList widening(const QString &tag)
{
    QStringList tags;
    for (QString rest = tag; !rest.isEmpty(); rest = rest.section(u'-', 0, -2))
        tags.append(rest);
    return tags;
}

bool isSameTag(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

}

bool isSameWrittenLanguage(const QString &a, const QString &b)
{
    return languageTag(a).language == languageTag(b).language && QLocale(a).script() == QLocale(b).script();
}

QStringList translationLanguages(const Edition &edition, const QString &sourceLanguage,
                                 const TranslationFiles &translations)
{
    QStringList languages;
    for (const QString &wanted : widening(edition.language) + widening(edition.fallback)) {
        if (isSameTag(wanted, sourceLanguage))
            break;
        for (const QString &language : translations.keys()) {
            if (isSameTag(language, wanted) && !languages.contains(language))
                languages.append(language);
        }
    }
    return languages;
}

bool isInSourceLanguage(const Edition &edition, const QString &sourceLanguage, const TranslationFiles &translations)
{
    if (!isSameWrittenLanguage(edition.language, sourceLanguage))
        return false;
    const QStringList languages = translationLanguages(edition, sourceLanguage, translations);
    return languages.isEmpty() || !isSameWrittenLanguage(languages.first(), edition.language);
}

QString pageLanguage(const Edition &edition, const Statement &statement)
{
    return isInSourceLanguage(edition, statement.language, statement.translations) ? statement.language
                                                                                   : edition.language;
}

QStringList targetLanguages(const Workspace &workspace)
{
    QStringList languages;
    const QString source = ownLanguage(workspace);
    for (const Edition &edition : editionsOf(workspace)) {
        if (!isInSourceLanguage(edition, source, workspace.translations) && !languages.contains(edition.language))
            languages.append(edition.language);
    }
    return languages;
}

}
