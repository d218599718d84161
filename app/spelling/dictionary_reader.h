// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <unordered_map>

namespace Sonnet
{
class Speller;
}

namespace noticewright
{

/// Something a dictionary is asked, and what it says.
struct SpellingAnswer
{
    QString language;
    QString word;
    bool isRight = true;
};

/// Asks the dictionaries. It lives in a thread of its own: loading a dictionary
/// and taking a long compound apart last longer than a key may.
class DictionaryReader : public QObject
{
    Q_OBJECT

public:
    DictionaryReader();
    ~DictionaryReader() override;

    /// Answers later, with `answered`.
    void ask(const QList<SpellingAnswer> &questions);
    [[nodiscard]] QStringList suggestions(const QString &word, const QString &language);

Q_SIGNALS:
    void answered(const QList<noticewright::SpellingAnswer> &answers);
    /// Words of a language were asked for and there is no dictionary; once for
    /// each. Without a backend no language has one.
    void dictionaryMissing(const QString &language, bool hasBackend);

private:
    void goOn();
    /// Null when there is none for that language.
    [[nodiscard]] Sonnet::Speller *spellerFor(const QString &language);

    std::unordered_map<QString, std::unique_ptr<Sonnet::Speller>> m_spellers;
    QHash<QString, QString> m_dictionaries;
    QList<SpellingAnswer> m_waiting;
    QList<SpellingAnswer> m_answers;
    QElapsedTimer m_sinceAnswer;
};

}
