// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionaries.h"
#include "spelling/word_list.h"

#include <QTest>

using namespace noticewright;
using namespace Qt::StringLiterals;

class TestDictionaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theBestIsChosen_data();
    void theBestIsChosen();
    void packages_data();
    void packages();
    void someLanguagesHaveNoSpelling();
    void wordLists_data();
    void wordLists();
};

void TestDictionaries::theBestIsChosen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("available");
    QTest::addColumn<QString>("chosen");
    const auto row = [](const char *name, const char *language, const char *available, const char *chosen) {
        QTest::newRow(name) << QString::fromLatin1(language) << QString::fromLatin1(available)
                            << QString::fromLatin1(chosen);
    };
    row("its own", "de-AT", "de_DE de_AT en_US", "de_AT");
    row("the usual region", "de", "de_AT de_BE de_DE", "de_DE");
    row("another region's", "de-AT", "de_BE de_DE", "de_DE");
    row("English is American", "en", "en_AU en_GB en_US", "en_US");
    row("English elsewhere is British", "en-IE", "en_AU en_GB en_US", "en_GB");
    row("what is there", "en-IE", "en_US", "en_US");
    row("Portuguese of Brazil", "pt-BR", "pt_BR pt_PT", "pt_BR");
    row("Portuguese of Angola", "pt-AO", "pt_BR pt_PT", "pt_PT");
    row("without a region", "fr", "en_US fr", "fr");
    row("case and hyphen", "FR-ca", "fr fr-CA", "fr-CA");
    row("variants", "de_DE-frami", "de_DE_frami", "de_DE_frami");
    row("old names", "nb", "no_NO", "no_NO");
    row("two languages of Norway", "nn", "nb_NO nn_NO", "nn_NO");
    row("scripts", "sr-Latn", "sr_RS sr_Latn_RS", "sr_Latn_RS");
    row("another script is of no use", "sr-Latn", "sr_RS", "");
    row("begins the same", "fil", "fi_FI", "");
    row("none", "vo", "de_DE en_US fr", "");
    row("none at all", "de", "", "");
}

void TestDictionaries::theBestIsChosen()
{
    QFETCH(QString, language);
    QFETCH(QString, available);
    QFETCH(QString, chosen);
    QCOMPARE(dictionaryFor(language, available.split(u' ', Qt::SkipEmptyParts)), chosen);
}

void TestDictionaries::packages_data()
{
    QTest::addColumn<QString>("package");
    for (const auto &[language, package] :
         {std::pair("fr", "hunspell-fr"), std::pair("fr-CA", "hunspell-fr"), std::pair("de", "hunspell-de-de"),
          std::pair("de-AT", "hunspell-de-at"), std::pair("de-LU", "hunspell-de-de"), std::pair("no", "hunspell-no"),
          std::pair("pt-BR", "hunspell-pt-br"), std::pair("pt", "hunspell-pt-pt"), std::pair("et", "myspell-et"),
          std::pair("fi", "voikko-fi"), std::pair("vo", "")})
        QTest::newRow(language) << QString::fromLatin1(package);
}

void TestDictionaries::packages()
{
    QFETCH(QString, package);
    QCOMPARE(dictionaryPackage(QString::fromLatin1(QTest::currentDataTag())), package);
}

void TestDictionaries::someLanguagesHaveNoSpelling()
{
    QVERIFY(!hasSpelling(u"zh-Hant"_s));
    QVERIFY(!hasSpelling(u"ja"_s));
    QVERIFY(hasSpelling(u"ko"_s));
    QCOMPARE(languageName(u"fr-CA"_s), u"French"_s);
    QCOMPARE(languageName(u"qaa"_s), u"qaa"_s);
}

void TestDictionaries::wordLists_data()
{
    QTest::addColumn<bool>("isHeld");
    for (const auto &[word, isHeld] :
         {std::pair("kettle", true), std::pair("Kettle", true), std::pair("Fernhill", true),
          std::pair("Fernhill's", true), std::pair("fernhill", false), std::pair("FERNHILL", false),
          std::pair("O'Hara", true), std::pair("kettles", false), std::pair("", false)})
        QTest::newRow(word) << isHeld;
}

void TestDictionaries::wordLists()
{
    QFETCH(bool, isHeld);
    const WordList words({u"kettle"_s, u"Fernhill"_s, u"O’Hara"_s});
    QCOMPARE(words.holds(QString::fromLatin1(QTest::currentDataTag())), isHeld);
    QVERIFY(!WordList().holds(u"kettle"_s));
}

QTEST_GUILESS_MAIN(TestDictionaries)
#include "tst_dictionaries.moc"
