// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/outdated.h"

#include "model/navigate.h"
#include "xliff/translation_state.h"

#include <QHash>

namespace noticewright
{

namespace
{

Section alone(Section section)
{
    section.sections.clear();
    return section;
}

/// The statement with only those of its sections that are not the same in `before`.
Statement changedPart(const Statement &before, const Statement &after)
{
    QHash<Id, Section> earlier;
    visitSections(before.sections, [&](const Section &section, int) { earlier.insert(section.id, alone(section)); });
    Statement changed = after;
    changed.sections.clear();
    visitSections(after.sections, [&](const Section &section, int) {
        const Section own = alone(section);
        const auto old = earlier.constFind(section.id);
        if (old == earlier.cend() || *old != own)
            changed.sections.append(own);
    });
    return changed;
}

}

QList<OutdatedUnit> outdatedBy(const Statement &before, const Statement &after)
{
    const QList<TranslationUnit> now = translationUnits(changedPart(before, after));
    QHash<QString, InlineList> earlier;
    for (const TranslationUnit &unit : translationUnits(changedPart(after, before)))
        earlier.insert(unit.id(), unit.source);
    QList<OutdatedUnit> outdated;
    for (const TranslationUnit &unit : now) {
        const auto was = earlier.constFind(unit.id());
        if (unit.place.staysAsItIs || was == earlier.cend() || *was == unit.source)
            continue;
        for (const auto &[language, file] : after.translations.asKeyValueRange()) {
            if (stateOf(unit, file.translations()) == TranslationState::Stale)
                outdated.append({language, unit.id()});
        }
    }
    return outdated;
}

}
