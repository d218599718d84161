// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionary_reader.h"

#include "spelling/dictionaries.h"

#include <Sonnet/Speller>

#include <chrono>

namespace noticewright
{

namespace
{

/// What else the thread is asked does not wait longer than this and one word.
constexpr std::chrono::milliseconds slice(10);
/// Marks come in this often while a long text is checked for the first time.
constexpr std::chrono::milliseconds report(150);

}

DictionaryReader::DictionaryReader() = default;

DictionaryReader::~DictionaryReader() = default;

Sonnet::Speller *DictionaryReader::spellerFor(const QString &language)
{
    if (!m_dictionaries.contains(language)) {
        const Sonnet::Speller any;
        const QString dictionary = dictionaryFor(language, any.availableLanguages());
        m_dictionaries.insert(language, dictionary);
        if (dictionary.isEmpty())
            Q_EMIT dictionaryMissing(language, !any.availableBackends().isEmpty());
    }
    const QString dictionary = m_dictionaries.value(language);
    if (dictionary.isEmpty())
        return nullptr;
    auto &speller = m_spellers[dictionary];
    if (!speller)
        speller = std::make_unique<Sonnet::Speller>(dictionary);
    return speller.get();
}

void DictionaryReader::ask(const QList<SpellingAnswer> &questions)
{
    if (m_waiting.isEmpty())
        m_sinceAnswer.start();
    m_waiting += questions;
    goOn();
}

void DictionaryReader::goOn()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!m_waiting.isEmpty() && elapsed.durationElapsed() < slice) {
        SpellingAnswer answer = m_waiting.takeFirst();
        const Sonnet::Speller *speller = spellerFor(answer.language);
        answer.isRight = !speller || speller->isCorrect(answer.word);
        m_answers.append(answer);
    }
    if (!m_answers.isEmpty() && (m_waiting.isEmpty() || m_sinceAnswer.durationElapsed() > report)) {
        Q_EMIT answered(std::exchange(m_answers, {}));
        m_sinceAnswer.start();
    }
    if (!m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &DictionaryReader::goOn, Qt::QueuedConnection);
}

QStringList DictionaryReader::suggestions(const QString &word, const QString &language)
{
    const Sonnet::Speller *speller = spellerFor(language);
    return speller ? speller->suggest(word) : QStringList();
}

}
