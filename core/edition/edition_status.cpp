// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/edition_status.h"

#include "edition/edition_languages.h"
#include "edition/edition_text.h"
#include "edition/limits.h"
#include "edition/regions.h"
#include "edition/shown_facts.h"

namespace noticewright
{

namespace
{

/// The best state that one of the languages has for a unit.
TranslationState stateIn(const QList<TranslationFile> &files, const TranslationUnit &unit)
{
    for (const TranslationFile &file : files) {
        const TranslationState state = stateOf(unit, file.translations());
        if (state != TranslationState::Missing)
            return state;
    }
    return TranslationState::Missing;
}

/// The files of the edition's own language; what only its fallback has is missing.
QList<TranslationFile> ownFiles(const Edition &edition, const QString &source, const TranslationFiles &translations)
{
    QList<TranslationFile> files;
    for (const QString &language : translationLanguages(edition, source, translations)) {
        if (isSameWrittenLanguage(language, edition.language))
            files.append(translations[language]);
    }
    return files;
}

}

QList<EditionUnit> editionUnits(const Workspace &workspace, const Statement &statement, const Edition &edition)
{
    if (isInSourceLanguage(edition, statement.language, statement.translations))
        return {};
    const QList<RegionGroup> groups = regionGroupsOf(workspace);
    const Statement limited = limitedTo(edition, statement, groups);
    QList<EditionUnit> shown;
    const auto add = [&](const QList<TranslationUnit> &units, const Id &owner, const QList<TranslationFile> &files,
                         const auto &isShown) {
        for (const TranslationUnit &unit : units) {
            if (!unit.place.staysAsItIs && isShown(unit))
                shown.append({unit, owner, stateIn(files, unit)});
        }
    };
    add(translationUnits(limited), statement.id, ownFiles(edition, statement.language, statement.translations),
        [](const TranslationUnit &) { return true; });
    const ShownFacts facts(workspace, limited);
    add(translationUnits(shownFactsOf(edition, workspace, groups)), {},
        ownFiles(edition, ownLanguage(workspace), workspace.translations),
        [&](const TranslationUnit &unit) { return facts.has(unit.id()); });
    return shown;
}

EditionStatus editionStatus(const Workspace &workspace, const Statement &statement, const Edition &edition)
{
    EditionStatus status;
    for (const EditionUnit &unit : editionUnits(workspace, statement, edition)) {
        switch (unit.state) {
        case TranslationState::Missing:
            ++status.missing;
            break;
        case TranslationState::Stale:
            ++status.stale;
            break;
        case TranslationState::Translated:
            ++status.translated;
            break;
        case TranslationState::Reviewed:
            ++status.reviewed;
            break;
        }
    }
    return status;
}

}
