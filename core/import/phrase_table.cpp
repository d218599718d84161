// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/phrase_table.h"

namespace noticewright
{

void PhraseTable::add(QStringView phrases, int rank)
{
    for (const QStringView phrase : phrases.split(u'|'))
        m_byFirst[phrase.front()].append({phrase.toString(), rank});
}

std::optional<int> PhraseTable::find(QStringView text, Place place) const
{
    constexpr char16_t firstWithoutSpaces = 0x2e80;
    std::optional<int> best;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (place == Place::WordStart && i > 0 && text[i - 1].isLetter() && text[i] < firstWithoutSpaces)
            continue;
        const auto candidates = m_byFirst.constFind(text[i]);
        if (candidates == m_byFirst.cend())
            continue;
        for (const Phrase &phrase : *candidates) {
            if ((!best || phrase.rank < *best) && text.sliced(i).startsWith(phrase.text))
                best = phrase.rank;
        }
    }
    return best;
}

}
