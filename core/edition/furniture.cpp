// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/furniture.h"

#include "edition/language_tag.h"

#include <QDir>
#include <QFile>
#include <QMap>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// The texts of a file by their keys: a line each, `key: text`; a line that
/// begins with `#` is a comment.
QHash<QString, QString> textsIn(const QString &path)
{
    QHash<QString, QString> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0 && !line.startsWith(u'#'))
            texts.insert(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    return texts;
}

Furniture furnitureOf(const QString &language, const QHash<QString, QString> &texts)
{
    return {
        .language = language,
        .skipToContent = texts.value(u"skip-to-content"_s),
        .contents = texts.value(u"contents"_s),
        .effective = texts.value(u"effective"_s),
        .updated = texts.value(u"updated"_s),
        .contact = texts.value(u"contact"_s),
        .fullText = texts.value(u"full-text"_s),
        .fullTextOf = texts.value(u"full-text-of"_s),
        .siteLinks = texts.value(u"site-links"_s),
        .footerLinks = texts.value(u"footer-links"_s),
        .table = texts.value(u"table"_s),
        .pageOfPages = texts.value(u"page-of-pages"_s),
        .notTranslated = texts.value(u"not-translated"_s),
        .languageName = texts.value(u"language-name"_s),
        .chooseEdition = texts.value(u"choose-edition"_s),
    };
}

const QMap<QString, Furniture> &allFurniture()
{
    static const QMap<QString, Furniture> all = [] {
        QMap<QString, Furniture> read;
        const QFileInfoList files = QDir(u":/noticewright/furniture"_s).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files)
            read.insert(file.completeBaseName(), furnitureOf(file.completeBaseName(), textsIn(file.filePath())));
        return read;
    }();
    return all;
}

QString chinese(const LanguageTag &tag, const QString &country)
{
    static const QStringList traditional{u"HK"_s, u"MO"_s, u"TW"_s};
    const bool isTraditional = tag.script.isEmpty() ? traditional.contains(country) : tag.script == u"Hant";
    return isTraditional ? u"zh-Hant"_s : u"zh-Hans"_s;
}

QString wordsFor(const LanguageTag &tag, const QString &country)
{
    if (tag.language == u"zh")
        return chinese(tag, country);
    if (tag.language == u"pt")
        return country.isEmpty() || country == u"BR" ? u"pt-BR"_s : u"pt-PT"_s;
    return tag.language;
}

}

Furniture furnitureIn(const QString &language, const QString &region)
{
    const LanguageTag tag = languageTag(language);
    const QString words = wordsFor(tag, tag.region.isEmpty() ? countryOf(region) : tag.region);
    return allFurniture().value(words, allFurniture().value(u"en"_s));
}

QStringList furnitureLanguages()
{
    return allFurniture().keys();
}

std::pair<QStringView, QStringView> aroundPlaceholder(QStringView text, QLatin1StringView placeholder)
{
    const qsizetype at = text.indexOf(placeholder);
    return at < 0 ? std::pair(text, QStringView()) : std::pair(text.first(at), text.sliced(at + placeholder.size()));
}

}
