// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliff/units.h"

#include <algorithm>

namespace noticewright
{

namespace
{

bool hasWords(const InlineList &text)
{
    return std::ranges::any_of(plainText(text), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

}

QList<TranslationUnit> translationUnits(const Statement &statement)
{
    QHash<Id, QString> headings;
    visitSections(statement.sections,
                  [&](const Section &section, int) { headings.insert(section.id, plainText(section.heading)); });
    QList<TranslationUnit> units;
    visitUnitTexts(statement, [&](const UnitPlace &place, const InlineList &text) {
        if (hasWords(text))
            units.append({place, text, headings.value(place.section)});
    });
    return units;
}

QList<TranslationUnit> translationUnits(const Workspace &workspace)
{
    QList<TranslationUnit> units;
    visitOwnUnitTexts(workspace, [&](const UnitPlace &place, const InlineList &text) {
        if (hasWords(text))
            units.append({place, text, {}});
    });
    return units;
}

QString ownLanguage(const Workspace &workspace)
{
    if (!workspace.statements.isEmpty())
        return workspace.statements.first().language;
    return workspace.editions.isEmpty() ? QStringLiteral("en") : workspace.editions.first().language;
}

}
