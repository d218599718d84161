// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_texts.h"
#include "support/warnings.h"
#include "xliff/word_changes.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;
using Kind = WordChange::Kind;

/// What changed in a text, by words.
class TestWordChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void wordsAreWhole();
    void wordsOfThaiNeedNoDictionary();
    void bothTextsComeBack();
    void scriptsWithoutSpaces();
    void longTextsAreCompared();
};

namespace
{

QString without(const QList<WordChange> &changes, Kind kind)
{
    QString text;
    for (const WordChange &change : changes) {
        if (change.kind != kind)
            text += change.text;
    }
    return text;
}

}

void TestWordChanges::wordsAreWhole()
{
    QCOMPARE(wordChanges(u"We keep it for 30 days."_s, u"We keep it for 90 days only."_s),
             (QList<WordChange>{{Kind::Same, u"We keep it for "_s},
                                {Kind::Removed, u"30"_s},
                                {Kind::Added, u"90"_s},
                                {Kind::Same, u" days"_s},
                                {Kind::Added, u" only"_s},
                                {Kind::Same, u"."_s}}));
    QCOMPARE(wordChanges(u"same"_s, u"same"_s), (QList<WordChange>{{Kind::Same, u"same"_s}}));
    QVERIFY(wordChanges({}, {}).isEmpty());
    QCOMPARE(similarity(wordChanges(u"a b"_s, u"a b"_s)), 100);
    QCOMPARE(similarity(wordChanges(u"a"_s, u"b"_s)), 0);
}

/// With or without a dictionary of Thai on the machine.
void TestWordChanges::wordsOfThaiNeedNoDictionary()
{
    QCOMPARE(wordChanges(u"ข้อมูลส่วนบุคคลของเรา"_s, u"ข้อมูลส่วนบุคคลของคุณ"_s),
             (QList<WordChange>{{Kind::Same, u"ข้อมูลส่วนบุคคลของ"_s}, {Kind::Removed, u"เรา"_s}, {Kind::Added, u"คุณ"_s}}));
}

void TestWordChanges::bothTextsComeBack()
{
    RandomTexts random(2);
    for (int i = 0; i < 500; ++i) {
        QString before, after;
        for (int n = random.below(8); n >= 0; --n) {
            before += random.words();
            after += random.words();
        }
        const auto changes = wordChanges(before, after);
        QCOMPARE(without(changes, Kind::Added), before);
        QCOMPARE(without(changes, Kind::Removed), after);
        QVERIFY(similarity(changes) >= 0 && similarity(changes) <= 100);
    }
}

void TestWordChanges::scriptsWithoutSpaces()
{
    const auto changes = wordChanges(u"個人情報を保存"_s, u"個人情報を削除"_s);
    QCOMPARE(changes.first().kind, Kind::Same);
    QVERIFY(changes.first().text.startsWith(u"個人情報"_s));
}

void TestWordChanges::longTextsAreCompared()
{
    QStringList words;
    for (int i = 0; i < 5000; ++i)
        words.append(u"word%1"_s.arg(i));
    QStringList other = words;
    std::ranges::reverse(other);
    const auto changes = wordChanges(words.join(u' '), other.join(u' '));
    QCOMPARE(without(changes, Kind::Removed), other.join(u' '));
}

QTEST_GUILESS_MAIN(TestWordChanges)
#include "tst_word_changes.moc"
