// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/word_list.h"

namespace noticewright
{

namespace
{

/// Words are compared with the straight apostrophe.
QString plain(QString word)
{
    word.replace(QChar(0x2019), u'\'');
    return word.normalized(QString::NormalizationForm_C);
}

}

WordList::WordList(const QStringList &words)
{
    for (const QString &word : words)
        add(word);
}

void WordList::add(const QString &word)
{
    m_words.insert(plain(word));
}

bool WordList::holds(const QString &word) const
{
    if (m_words.isEmpty() || word.isEmpty())
        return false;
    QString wanted = plain(word);
    if (m_words.contains(wanted))
        return true;
    const QString uncapitalised = wanted.first(1).toLower() + wanted.sliced(1);
    return m_words.contains(uncapitalised) || (wanted.endsWith(QLatin1String("'s")) && holds(wanted.chopped(2)));
}

}
