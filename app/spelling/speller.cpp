// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/speller.h"

#include "spelling/dictionaries.h"
#include "spelling/dictionary_reader.h"

namespace noticewright
{

Speller::Speller(QObject *parent) : QObject(parent), m_reader(new DictionaryReader)
{
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(m_reader, &DictionaryReader::answered, this, &Speller::take);
    connect(m_reader, &DictionaryReader::dictionaryMissing, this, &Speller::dictionaryMissing);
    m_thread.start(QThread::LowPriority);
}

Speller::~Speller()
{
    m_thread.quit();
    m_thread.wait();
}

std::optional<QList<SpelledWord>> Speller::misspellings(const InlineList &text, const QString &language)
{
    bool isComplete = true;
    QList<SpelledWord> wrong =
        noticewright::misspellings(text, language, [&](const QString &word, const QString &ofWord) {
            const std::optional<bool> right = isRight(word, ofWord);
            isComplete = isComplete && right;
            return right.value_or(true);
        });
    return isComplete ? std::optional(wrong) : std::nullopt;
}

std::optional<bool> Speller::isRight(const QString &word, const QString &language)
{
    if (!hasSpelling(language) || m_ownWords.holds(word) || m_ignored.holds(word))
        return true;
    QHash<QString, Verdict> &known = m_verdicts[language];
    const auto verdict = known.constFind(word);
    if (verdict != known.cend())
        return *verdict == Verdict::Asked ? std::nullopt : std::optional(*verdict == Verdict::Right);
    known.insert(word, Verdict::Asked);
    // All that a pass over the text asks for goes at once.
    if (m_questions.isEmpty())
        QMetaObject::invokeMethod(this, &Speller::send, Qt::QueuedConnection);
    m_questions.append({.language = language, .word = word});
    return {};
}

void Speller::send()
{
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader, questions = std::exchange(m_questions, {})] { reader->ask(questions); });
}

void Speller::take(const QList<SpellingAnswer> &answers)
{
    for (const SpellingAnswer &answer : answers)
        m_verdicts[answer.language].insert(answer.word, answer.isRight ? Verdict::Right : Verdict::Wrong);
    Q_EMIT answered();
}

QStringList Speller::suggestions(const SpelledWord &word, const QString &written)
{
    QStringList found;
    QMetaObject::invokeMethod(
        m_reader, [&] { found = m_reader->suggestions(word.word, word.language); }, Qt::BlockingQueuedConnection);
    const QChar apostrophe(0x2019);
    if (written.contains(apostrophe)) {
        for (QString &one : found)
            one.replace(u'\'', apostrophe);
    }
    found.removeAll(written);
    return found;
}

void Speller::setOwnWords(const QStringList &words)
{
    if (words == m_ownWordsGiven)
        return;
    m_ownWordsGiven = words;
    m_ownWords = WordList(words);
    Q_EMIT wordsChanged();
}

void Speller::ignore(const QString &word)
{
    m_ignored.add(word);
    Q_EMIT wordsChanged();
}

}
