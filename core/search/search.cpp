// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search.h"

#include "model/text_offsets.h"

#include <QHash>

#include <algorithm>

namespace noticewright
{

namespace
{

/// Each character as the one that is typed for it, so that offsets stay.
QString plainForm(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        switch (c.unicode()) {
        case 0x2018:
        case 0x2019:
        case 0x201a:
        case 0x02bc:
            c = u'\'';
            break;
        case 0x201c:
        case 0x201d:
        case 0x201e:
        case 0x00ab:
        case 0x00bb:
            c = u'"';
            break;
        default:
            if (c.isSpace())
                c = u' ';
        }
    }
    return plain;
}

QString flat(const QString &text)
{
    return text;
}

QString flat(const InlineList &text)
{
    return flatText(text);
}

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

/// Whether what is found is not a part of a longer word.
bool isWhole(const QString &text, qsizetype start, qsizetype end)
{
    const bool beginsInWord = start > 0 && isPartOfWord(text[start - 1]) && isPartOfWord(text[start]);
    const bool endsInWord = end < text.size() && isPartOfWord(text[end]) && isPartOfWord(text[end - 1]);
    return !beginsInWord && !endsInWord;
}

QString contextOf(QString text)
{
    for (QChar &c : text) {
        if (c == QChar::LineSeparator || c == QChar::ObjectReplacementCharacter || c.isSpace())
            c = u' ';
    }
    return text;
}

void replaceIn(QString &text, const SearchHit &hit, const QString &with)
{
    text.replace(hit.start, hit.length, with);
}

void replaceIn(InlineList &text, const SearchHit &hit, const QString &with)
{
    InlineList result = textBetween(text, 0, hit.start);
    if (!with.isEmpty())
        result.append({.text = with, .marks = marksOf(text, hit.start)});
    result += textBetween(text, hit.start + hit.length, textLength(text));
    text = normalised(result);
}

}

QList<SearchHit> find(const Workspace &workspace, const Search &search)
{
    const QString wanted = plainForm(search.text);
    const Qt::CaseSensitivity sensitivity = search.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    QList<SearchHit> hits;
    if (wanted.isEmpty())
        return hits;
    visitTexts(workspace, [&](const TextPlace &place, const auto &text) {
        if (!search.parts.contains(place.part) || (!search.statement.isEmpty() && place.statement != search.statement))
            return;
        const QString whole = flat(text);
        const QString plain = plainForm(whole);
        for (qsizetype at = 0; (at = plain.indexOf(wanted, at, sensitivity)) >= 0;) {
            const qsizetype end = at + wanted.size();
            if (search.wholeWords && !isWhole(plain, at, end)) {
                ++at;
                continue;
            }
            hits.append({place, at, wanted.size(), contextOf(whole)});
            at = end;
        }
    });
    return hits;
}

Workspace replaced(Workspace workspace, const QList<SearchHit> &hits, const QString &text)
{
    QHash<TextPlace, QList<SearchHit>> byPlace;
    for (const SearchHit &hit : hits)
        byPlace[hit.place].append(hit);
    const QString clean = withoutForbiddenCharacters(text);
    visitTexts(workspace, [&](const TextPlace &place, auto &into) {
        QList<SearchHit> here = byPlace.value(place);
        std::ranges::sort(here, std::ranges::greater(), &SearchHit::start);
        for (const SearchHit &hit : std::as_const(here))
            replaceIn(into, hit, clean);
    });
    return workspace;
}

}
