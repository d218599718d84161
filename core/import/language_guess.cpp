// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/language_guess.h"

#include "model/facts.h"

#include <algorithm>

namespace noticewright
{

namespace
{

struct SmallWords
{
    const char *language;
    const char16_t *words;
};

constexpr SmallWords table[] = {
    {"en", u" the and of to your we with for "},   {"de", u" der die und sie wir ihre mit oder "},
    {"fr", u" le les des vous nous et vos une "},  {"es", u" el los las que usted sus y una "},
    {"it", u" il gli che della per sono di con "}, {"pt", u" os que não uma dos você seus e "},
    {"nl", u" het een van wij uw en of voor "},    {"pl", u" się jest nie oraz w na przez dla "},
};

/// For each small word the languages that have it, as bits in the order of the table.
QHash<QString, quint32> makeLanguages()
{
    QHash<QString, quint32> languages;
    for (size_t i = 0; i < std::size(table); ++i) {
        for (const QStringView word : QStringView(table[i].words).split(u' ', Qt::SkipEmptyParts))
            languages[word.toString()] |= 1U << i;
    }
    return languages;
}

QString byWords(const Flow &flow)
{
    constexpr int enough = 3000;
    static const QHash<QString, quint32> languages = makeLanguages();
    int counts[std::size(table)] = {};
    int japanese = 0;
    int words = 0;
    for (const FlowPiece &piece : flow.pieces) {
        const QString text = (piece.isHeading ? plainText(piece.heading) : plainText(BlockList{piece.block})).toLower();
        japanese +=
            int(std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x3040 && c.unicode() < 0x3100; }));
        for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
            ++words;
            const quint32 those = languages.value(word);
            for (size_t i = 0; i < std::size(table); ++i)
                counts[i] += (those >> i) & 1U;
        }
        if (words > enough)
            break;
    }
    if (japanese > words)
        return QStringLiteral("ja");
    const auto most = std::ranges::max_element(counts);
    return *most == 0 ? QStringLiteral("en") : QString::fromLatin1(table[most - counts].language);
}

}

QString languageOf(const QString &declared, const Flow &flow)
{
    QString tag = declared.trimmed();
    tag.replace(u'_', u'-');
    return isValidLanguage(tag) ? tag : byWords(flow);
}

}
