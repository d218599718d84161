// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/rich_workspace.h"
#include "xliff/translation_state.h"

namespace noticewright::testing
{

/// The German for a text: its words in capitals, with all codes.
inline InlineList germanFor(const InlineList &source)
{
    InlineList target = source;
    for (Inline &piece : target) {
        if (piece.kind == Inline::Kind::Text)
            piece.text = piece.text.toUpper();
    }
    return target;
}

inline Translations noTranslations()
{
    return {.statement = id("online"), .sourceLanguage = QStringLiteral("en"), .language = QStringLiteral("de")};
}

/// All units translated as they are now, every third reviewed.
inline Translations allTranslated(const QList<TranslationUnit> &units)
{
    Translations translations = noTranslations();
    int count = 0;
    for (const TranslationUnit &unit : units) {
        if (!unit.place.staysAsItIs)
            translations.units.insert(
                unit.id(), {.source = unit.source, .target = germanFor(unit.source), .isReviewed = ++count % 3 == 0});
    }
    return translations;
}

inline const TranslationUnit &unitNamed(const QList<TranslationUnit> &units, const QString &id)
{
    for (const TranslationUnit &unit : units) {
        if (unit.id() == id)
            return unit;
    }
    qFatal("no such unit");
}

}
