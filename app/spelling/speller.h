// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/word_list.h"
#include "spelling/words.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <optional>

namespace noticewright
{

class DictionaryReader;
struct SpellingAnswer;

/// Tells whether words are right: by the workspace's own words, by what the
/// user chose to ignore, else by the dictionary of the language. What a
/// dictionary said is remembered. In a language without one all is right.
class Speller : public QObject
{
    Q_OBJECT

public:
    explicit Speller(QObject *parent = nullptr);
    ~Speller() override;

    /// The misspelt words of a text in a language (BCP 47); nothing while a
    /// dictionary is being asked for some, after which `answered` is told.
    [[nodiscard]] std::optional<QList<SpelledWord>> misspellings(const InlineList &text, const QString &language);

    /// What may have been meant, the best first, with the apostrophe of `written`.
    /// Waits for the dictionary.
    [[nodiscard]] QStringList suggestions(const SpelledWord &word, const QString &written);

    void setOwnWords(const QStringList &words);
    /// Takes a word as right, in every language, until the program ends.
    void ignore(const QString &word);
    [[nodiscard]] QStringList ignored() const { return m_ignored.words(); }

Q_SIGNALS:
    void answered();
    /// Other words are right now than before.
    void wordsChanged();
    /// There is no dictionary for a language that was asked for; told once for
    /// each. Without a backend no language has one.
    void dictionaryMissing(const QString &language, bool hasBackend);

private:
    [[nodiscard]] std::optional<bool> isRight(const QString &word, const QString &language);
    void send();
    void take(const QList<SpellingAnswer> &answers);

    enum class Verdict { Asked, Right, Wrong };
    QThread m_thread;
    DictionaryReader *m_reader;
    QHash<QString, QHash<QString, Verdict>> m_verdicts;
    QList<SpellingAnswer> m_questions;
    QStringList m_ownWordsGiven;
    WordList m_ownWords;
    WordList m_ignored;
};

}
