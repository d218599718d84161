// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/own_words.h"

#include <algorithm>

namespace noticewright
{

bool isOwnWord(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isLetter() || c.isSurrogate(); })
        && std::ranges::none_of(word, [](QChar c) { return c.isSpace(); });
}

QStringList orderedWords(const QStringList &words)
{
    QStringList ordered;
    for (const QString &word : words)
        ordered.append(word.normalized(QString::NormalizationForm_C));
    std::ranges::sort(ordered);
    ordered.removeDuplicates();
    return ordered;
}

}
