// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/id.h"

#include <algorithm>

namespace noticewright
{

bool isValidId(QStringView text)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isAllowed = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !text.isEmpty() && text.size() <= 64 && isLetter(text.front()) && text.back() != u'-'
        && std::ranges::all_of(text, isAllowed);
}

IdGenerator::IdGenerator() : m_random(QRandomGenerator::securelySeeded()) { }

IdGenerator::IdGenerator(quint32 seed) : m_random(seed) { }

Id IdGenerator::next()
{
    static constexpr QStringView alphabet = u"bcdfghjkmnpqrstvwxyz23456789";
    constexpr int letters = 20;
    constexpr int length = 8;
    QString text(length, Qt::Uninitialized);
    text[0] = alphabet[m_random.bounded(letters)];
    for (int i = 1; i < length; ++i)
        text[i] = alphabet[m_random.bounded(int(alphabet.size()))];
    return {text};
}

}
