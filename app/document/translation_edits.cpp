// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/translation_edits.h"

#include "translation/workspace_units.h"
#include "xliff/translations_xml.h"

namespace noticewright
{

namespace
{

void put(WorkspaceDocument &document, const Translations &translations, const QString &unit, const QString &name,
         StepKind kind)
{
    const TranslationFile file = translationFile(translations);
    document.setTranslations(translations.statement, translations.language, file, unit, name, kind);
}

}

bool mayTranslate(const WorkspaceDocument &document, const Id &owner, const QString &language)
{
    const TranslationFiles *files = translationFilesOf(document.workspace(), owner);
    return files && !document.isReadOnly() && !language.isEmpty() && !files->value(language).problem();
}

void editTranslation(WorkspaceDocument &document, const Id &owner, const QString &language, const TranslationUnit &unit,
                     const InlineList &target, const QString &name, StepKind kind)
{
    if (!mayTranslate(document, owner, language))
        return;
    Translations all = translationsOf(document.workspace(), owner, language);
    Translation &translation = all.units[unit.id()];
    if (translation.target.isEmpty() || meansTheSame(translation.source, unit.source))
        translation.source = unit.source;
    translation.target = tidied(target);
    translation.isReviewed = false;
    put(document, all, unit.id(), name, kind);
}

void confirmTranslation(WorkspaceDocument &document, const Id &owner, const QString &language,
                        const TranslationUnit &unit, const QString &name)
{
    Translations all = translationsOf(document.workspace(), owner, language);
    const Translation *known = translationOf(unit, all);
    if (!known || !mayTranslate(document, owner, language))
        return;
    const InlineList target = targetFor(unit.source, *known);
    if (damageOf(unit.source, target))
        return;
    Translation &translation = all.units[unit.id()];
    translation.source = unit.source;
    translation.target = target;
    translation.isReviewed = true;
    put(document, all, unit.id(), name, StepKind::Single);
}

}
