// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace noticewright
{

/// Phrases to look for in lower-case text, in time that hardly depends on how many they are.
class PhraseTable
{
public:
    /// Where in a text a phrase may stand.
    enum class Place {
        Anywhere,
        /// At the beginning of a word; scripts that write no spaces begin one everywhere.
        WordStart,
    };

    PhraseTable() = default;
    explicit PhraseTable(QStringView phrases) { add(phrases); }

    /// Adds phrases, in lower case, between '|'. Lower ranks are found rather than higher.
    void add(QStringView phrases, int rank = 0);

    /// The lowest rank of the phrases that stand in `text`.
    [[nodiscard]] std::optional<int> find(QStringView text, Place place = Place::Anywhere) const;

private:
    struct Phrase
    {
        QString text;
        int rank;
    };
    QHash<QChar, QList<Phrase>> m_byFirst;
};

}
