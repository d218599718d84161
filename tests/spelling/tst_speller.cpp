// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/missing_dictionary.h"
#include "spelling/speller.h"

#include <QSignalSpy>
#include <QTest>

using namespace noticewright;
using namespace Qt::StringLiterals;

/// The dictionaries that are installed, the word list, and what is ignored.
class TestSpeller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void eachLanguageHasItsDictionary();
    void answersAreRemembered();
    void ownAndIgnoredWordsAreRight();
    void ignoredWordsStayApart();
    void suggestions();
    void missingDictionariesAreToldOnce();
    void languagesWithoutSpellingAreNotAskedFor();
    void whatToInstall();

private:
    /// The misspelt words once the dictionaries have answered.
    static QString wrong(Speller &speller, const InlineList &text, const QString &language);
    static QString wrong(Speller &speller, const QString &text, const QString &language)
    {
        return wrong(speller, plainInlines(text), language);
    }
};

QString TestSpeller::wrong(Speller &speller, const InlineList &text, const QString &language)
{
    std::optional<QList<SpelledWord>> words;
    if (!QTest::qWaitFor([&] { return (words = speller.misspellings(text, language)).has_value(); }, 30000))
        return u"no answer"_s;
    QStringList all;
    for (const SpelledWord &word : *words)
        all.append(word.word);
    return all.join(u' ');
}

void TestSpeller::eachLanguageHasItsDictionary()
{
    Speller speller;
    QCOMPARE(wrong(speller, u"We collect persnal data, don’t we? Opt-out is e-mail."_s, u"en"_s), u"persnal"_s);
    QCOMPARE(wrong(speller, u"Wir verarbeiten Vertrags- und Kundendaten, E-Mail-Adressen und Datn."_s, u"de-AT"_s),
             u"Datn"_s);
    QCOMPARE(wrong(speller, u"L’adresse, aujourd’hui, pouvez-vous, donées"_s, u"fr-CH"_s), u"donées"_s);
    const InlineList mixed{{.text = u"Wir nennen das "_s},
                           {.text = u"privacy statment"_s, .marks = {.language = u"en"_s}},
                           {.text = u" hier"_s}};
    QCOMPARE(wrong(speller, mixed, u"de"_s), u"statment"_s);
}

void TestSpeller::answersAreRemembered()
{
    Speller speller;
    QSignalSpy answered(&speller, &Speller::answered);
    QVERIFY(!speller.misspellings(plainInlines(u"kettle"_s), u"en"_s));
    QVERIFY(!speller.misspellings(plainInlines(u"kettle"_s), u"en"_s));
    QVERIFY(answered.wait(30000));
    QVERIFY(speller.misspellings(plainInlines(u"kettle"_s), u"en"_s));
    QCOMPARE(answered.size(), 1);
}

void TestSpeller::ownAndIgnoredWordsAreRight()
{
    Speller speller;
    const QString text = u"Fernhil sells Kettlo-Kettles and brewwo."_s;
    QCOMPARE(wrong(speller, text, u"en"_s), u"Fernhil Kettlo brewwo"_s);
    QSignalSpy changed(&speller, &Speller::wordsChanged);
    speller.setOwnWords({u"Fernhil"_s, u"kettlo"_s});
    QCOMPARE(wrong(speller, text, u"en"_s), u"brewwo"_s);
    speller.ignore(u"brewwo"_s);
    QCOMPARE(wrong(speller, text, u"en"_s), QString());
    QCOMPARE(changed.size(), 2);
    speller.setOwnWords({u"Fernhil"_s, u"kettlo"_s});
    QCOMPARE(changed.size(), 2);
    speller.setOwnWords({});
    QCOMPARE(wrong(speller, text, u"en"_s), u"Fernhil Kettlo"_s);
}

/// What one window ignores is nothing to another.
void TestSpeller::ignoredWordsStayApart()
{
    {
        Speller one;
        one.ignore(u"brewwo"_s);
        QCOMPARE(wrong(one, u"brewwo"_s, u"en"_s), QString());
    }
    Speller other;
    QCOMPARE(wrong(other, u"brewwo"_s, u"en"_s), u"brewwo"_s);
}

void TestSpeller::suggestions()
{
    Speller speller;
    QVERIFY(speller.suggestions({.word = u"persnal"_s, .language = u"en"_s}, u"persnal"_s).contains(u"personal"_s));
    const auto typographic = speller.suggestions({.word = u"dont't"_s, .language = u"en"_s}, u"dont’t"_s);
    QVERIFY2(typographic.contains(u"don’t"_s), qPrintable(typographic.join(u' ')));
    QVERIFY(speller.suggestions({.word = u"qqq"_s, .language = u"vo"_s}, u"qqq"_s).isEmpty());
}

void TestSpeller::missingDictionariesAreToldOnce()
{
    Speller speller;
    QSignalSpy missing(&speller, &Speller::dictionaryMissing);
    QCOMPARE(wrong(speller, u"Lofob oli wrogn"_s, u"vo"_s), QString());
    QCOMPARE(wrong(speller, u"Another wrogn text"_s, u"vo"_s), QString());
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing[0][0].toString(), u"vo"_s);
    QCOMPARE(missing[0][1].toBool(), true);
    QCOMPARE(wrong(speller, u"Another wrogn text"_s, u"en"_s), u"wrogn"_s);
    QCOMPARE(missing.size(), 1);
}

void TestSpeller::languagesWithoutSpellingAreNotAskedFor()
{
    Speller speller;
    QSignalSpy missing(&speller, &Speller::dictionaryMissing);
    QVERIFY(speller.misspellings(plainInlines(u"個人情報 wrogn"_s), u"ja"_s)->isEmpty());
    QVERIFY(speller.misspellings({}, u"vo"_s)->isEmpty());
    QCOMPARE(wrong(speller, u"kettle"_s, u"en"_s), QString());
    QCOMPARE(missing.size(), 0);
}

void TestSpeller::whatToInstall()
{
    const QString french = missingDictionarySentence(u"fr-CA"_s, true);
    QVERIFY2(french.contains(u"French"_s) && french.contains(u"“hunspell-fr”"_s), qPrintable(french));
    QVERIFY(missingDictionarySentence(u"vo"_s, true).contains(u"Volap"_s));
    QVERIFY(!missingDictionarySentence(u"vo"_s, true).contains(u"hunspell-"_s));
    QVERIFY(missingDictionarySentence(u"fr"_s, false).contains(u"sonnet6-plugins"_s));
}

QTEST_GUILESS_MAIN(TestSpeller)
#include "tst_speller.moc"
