// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace noticewright
{

/// Words that are right whatever dictionaries say.
class WordList
{
public:
    explicit WordList(const QStringList &words = {});

    void add(const QString &word);
    [[nodiscard]] QStringList words() const { return m_words.values(); }
    /// True for a word of the list: as it is, with a capital because a sentence
    /// begins with it, or with the English genitive.
    [[nodiscard]] bool holds(const QString &word) const;

private:
    QSet<QString> m_words;
};

}
