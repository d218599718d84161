// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/translation_merge.h"

#include "xliff/translations_xml.h"

namespace noticewright
{

namespace
{

/// What `base` has and a side has not was removed there.
template<typename T>
QMap<QString, T> mergedUnits(const QMap<QString, T> &base, const QMap<QString, T> &theirs, const QMap<QString, T> &mine)
{
    const auto valueIn = [](const QMap<QString, T> &units, const QString &id) {
        const auto found = units.constFind(id);
        return found == units.cend() ? std::optional<T>() : std::optional<T>(*found);
    };
    QMap<QString, T> merged;
    for (const QString &id : theirs.keys() + mine.keys()) {
        const std::optional<T> before = valueIn(base, id), their = valueIn(theirs, id), my = valueIn(mine, id);
        if (const std::optional<T> &picked = my == before ? their : my)
            merged.insert(id, *picked);
    }
    return merged;
}

TranslationFile mergedFile(const TranslationFile &base, const TranslationFile &theirs, const TranslationFile &mine)
{
    if (mine == base || theirs == mine)
        return theirs;
    if (theirs == base || theirs.problem() || mine.problem())
        return mine;
    const Translations &before = base.translations(), &their = theirs.translations();
    Translations merged = mine.translations();
    merged.units = mergedUnits(before.units, their.units, mine.translations().units);
    merged.damaged = mergedUnits(before.damaged, their.damaged, mine.translations().damaged);
    return translationFile(merged);
}

}

TranslationFiles mergedTranslations(const TranslationFiles &base, const TranslationFiles &theirs,
                                    const TranslationFiles &mine)
{
    TranslationFiles merged;
    for (const QString &language : theirs.keys() + mine.keys()) {
        const TranslationFile file = mergedFile(base.value(language), theirs.value(language), mine.value(language));
        if (!file.isEmpty())
            merged.insert(language, file);
    }
    return merged;
}

}
