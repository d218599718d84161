// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/workspace_units.h"

#include "edition/edition_text.h"
#include "edition/limits.h"
#include "edition/offer.h"
#include "edition/regions.h"
#include "xliff/translations_xml.h"

#include <QSet>

namespace noticewright
{

namespace
{

QList<Edition> editionsIn(const Workspace &workspace, const QString &language)
{
    QList<Edition> editions = editionsOf(workspace);
    editions.removeIf([&](const Edition &edition) {
        return edition.language.compare(language, Qt::CaseInsensitive) != 0
            && !edition.language.startsWith(language + u'-', Qt::CaseInsensitive)
            && edition.fallback.compare(language, Qt::CaseInsensitive) != 0;
    });
    return editions;
}

/// Those of `all` that are shown somewhere; `unitsIn(edition)` are those of one.
QList<TranslationUnit> shownSomewhere(const QList<TranslationUnit> &all, const QList<Edition> &editions,
                                      const auto &unitsIn)
{
    if (editions.isEmpty())
        return all;
    QSet<QString> shown;
    for (const Edition &edition : editions) {
        for (const TranslationUnit &unit : unitsIn(edition))
            shown.insert(unit.id());
    }
    QList<TranslationUnit> units = all;
    units.removeIf([&](const TranslationUnit &unit) { return !shown.contains(unit.id()); });
    return units;
}

}

QList<TranslationUnit> unitsFor(const Workspace &workspace, const Id &statement, const QString &language)
{
    const QList<RegionGroup> groups = regionGroupsOf(workspace);
    const QList<Edition> editions = editionsIn(workspace, language);
    if (statement.isEmpty())
        return shownSomewhere(translationUnits(workspace), editions, [&](const Edition &edition) {
            return translationUnits(shownFactsOf(edition, workspace, groups));
        });
    const Statement *found = findById(workspace.statements, statement);
    if (!found)
        return {};
    return shownSomewhere(translationUnits(*found), editions, [&](const Edition &edition) {
        return isShownIn(edition.region, found->limit, groups) ? translationUnits(limitedTo(edition, *found, groups))
                                                               : QList<TranslationUnit>();
    });
}

Translations translationsOf(const Workspace &workspace, const Id &statement, const QString &language)
{
    if (const TranslationFiles *files = translationFilesOf(workspace, statement);
        files && files->contains(language) && !files->value(language).problem())
        return files->value(language).translations();
    const Statement *found = findById(workspace.statements, statement);
    return {.statement = statement,
            .sourceLanguage = found ? found->language : ownLanguage(workspace),
            .language = language,
            .units = {},
            .damaged = {},
            .extra = {}};
}

void putTranslations(Workspace &workspace, const Translations &translations)
{
    TranslationFiles *files = &workspace.translations;
    if (const qsizetype index = indexOfId(workspace.statements, translations.statement); index >= 0)
        files = &workspace.statements[index].translations;
    const TranslationFile file = translationFile(translations);
    if (file.isEmpty())
        files->remove(translations.language);
    else
        files->insert(translations.language, file);
}

}
