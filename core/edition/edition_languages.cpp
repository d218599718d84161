// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/edition_languages.h"

#include "edition/language_tag.h"
#include "edition/offer.h"
#include "xliff/units.h"

#include <QLocale>
#include <QSet>

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

/// The narrowest variety that there is a translation into, or else the widest
/// that an edition is in.
QString servingLanguage(const QString &language, const QSet<QString> &translated, const QSet<QString> &wanted)
{
    QString serving = language;
    for (const QString &wider : widening(language)) {
        if (translated.contains(wider))
            return wider;
        if (wanted.contains(wider))
            serving = wider;
    }
    return serving;
}

bool isSameTag(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

}

bool isSameWrittenLanguage(const QString &a, const QString &b)
{
    return isSameTag(a, b)
        || (languageTag(a).language == languageTag(b).language && QLocale(a).script() == QLocale(b).script());
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
    QSet<QString> translated, wanted;
    const auto addKeys = [&](const TranslationFiles &files) { translated.unite({files.keyBegin(), files.keyEnd()}); };
    addKeys(workspace.translations);
    for (const Statement &statement : workspace.statements)
        addKeys(statement.translations);
    const QList<Edition> editions = editionsOf(workspace);
    for (const Edition &edition : editions)
        wanted.insert(edition.language);
    QStringList languages;
    const QString source = ownLanguage(workspace);
    for (const Edition &edition : editions) {
        const QString language = servingLanguage(edition.language, translated, wanted);
        if (!isInSourceLanguage(edition, source, workspace.translations) && !languages.contains(language))
            languages.append(language);
    }
    return languages;
}

}
