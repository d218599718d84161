// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/kept_translations.h"

#include "xliff/unit_texts.h"

namespace noticewright
{

namespace
{

struct OwnText
{
    QString id;
    InlineList text;
};

QList<OwnText> ownTexts(const Workspace &workspace)
{
    QList<OwnText> texts;
    visitOwnUnitTexts(workspace, [&](const UnitPlace &place, const InlineList &text) {
        texts.append({place.id, text});
    });
    return texts;
}

/// Those of `texts` whose ids are not among the others.
QList<OwnText> without(const QList<OwnText> &texts, const QList<OwnText> &others)
{
    QSet<QString> ids;
    for (const OwnText &other : others)
        ids.insert(other.id);
    QList<OwnText> rest;
    for (const OwnText &text : texts) {
        if (!ids.contains(text.id) && !text.text.isEmpty())
            rest.append(text);
    }
    return rest;
}

/// What the ids of one text have in common wherever it holds: `contact.ID.name`,
/// and `links.ID.label` for the labels of a list.
QString stemOf(const QString &id)
{
    const QString stem = id.section(u'.', 0, 2);
    const QLatin1StringView label(".label-");
    const qsizetype at = stem.indexOf(label);
    return at < 0 ? stem : stem.first(at + label.size() - 1);
}

void copyUnits(TranslationFiles &files, const QHash<QString, QString> &copies)
{
    for (TranslationFile &file : files) {
        if (file.problem())
            continue;
        Translations translations = file.translations();
        for (const auto &[from, to] : copies.asKeyValueRange()) {
            if (translations.units.contains(from) && !translations.units.contains(to))
                translations.units.insert(to, translations.units[from]);
        }
        if (translations != file.translations())
            file = file.with(translations);
    }
}

}

void keepTranslations(const Workspace &before, Workspace &after)
{
    if (after.translations.isEmpty())
        return;
    const QList<OwnText> was = ownTexts(before), is = ownTexts(after);
    QList<OwnText> gone = without(was, is);
    QHash<QString, QString> copies;
    for (const OwnText &fresh : without(is, was)) {
        const auto found = std::ranges::find_if(
            gone, [&](const OwnText &old) { return stemOf(old.id) == stemOf(fresh.id) && old.text == fresh.text; });
        if (found == gone.end())
            continue;
        copies.insert(found->id, fresh.id);
        gone.erase(found);
    }
    copyUnits(after.translations, copies);
}

}
