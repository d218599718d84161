// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/words.h"

#include <QElapsedTimer>
#include <QTest>

using namespace noticewright;
using namespace Qt::StringLiterals;

/// Which words of a text are checked, and which of them are wrong.
class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void words_data();
    void words();
    void offsetsCountAtoms();
    void spansHaveTheirLanguage();
    void marksDoNotPartWords();
    void atomsArePartsOfWords();
    void linkedAddressesAreSkipped();
    void partsOfCompounds();
    void longTextsAreQuick();
};

namespace
{

QString wordsOf(const QList<SpelledWord> &words)
{
    QStringList all;
    for (const SpelledWord &word : words)
        all.append(word.word);
    return all.join(u' ');
}

}

void TestSpelling::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << text << found;
    };
    row("nothing", u""_s, u""_s);
    row("punctuation", u"(We), “use” data… And — so!"_s, u"We use data And so"_s);
    row("apostrophes", u"don't don’t ‘quoted’ l’adresse the users’"_s, u"don't don't quoted l'adresse the users"_s);
    row("hyphens", u"opt-out E‑Mail-Adresse"_s, u"opt-out E-Mail-Adresse"_s);
    row("hyphen for what is left out", u"Vertrags- und Kundendaten, so - or so"_s,
        u"Vertrags- und Kundendaten so or so"_s);
    row("hyphen at the end", u"end-"_s, u"end-"_s);
    row("soft hyphen", u"Daten\u00adschutz"_s, u"Datenschutz"_s);
    row("composed", u"cafe\u0301"_s, u"café"_s);
    row("addresses",
        u"Write to privacy@fernhill.example, https://fernhill.example/wrogn-path or www.Fernhill.example."_s,
        u"Write to or"_s);
    row("addresses without a scheme", u"see fernhill.example/privacy and /terms/now and ../up"_s, u"see and and"_s);
    row("file names", u"open statement.pdf or my_file or fernhill.example now"_s, u"open or or now"_s);
    row("full stops without a space", u"the end.Next e.g. this z.B. das"_s, u"the end Next this das"_s);
    row("slashes", u"he/she and/or"_s, u"he she and or"_s);
    row("digits", u"2nd Art13 3 COVID-19 A4-Papier"_s, u"A4-Papier"_s);
    row("capitals", u"the GDPR and PDFs, URL’s, DSGVO-konform"_s, u"the and DSGVO-konform"_s);
    row("capitals in part", u"GmbH Is"_s, u"GmbH Is"_s);
    row("single letters", u"a I is § 5 b"_s, u"is"_s);
    row("right-to-left", u"שלום ל"_s, u"שלום"_s);
    row("no words set apart", u"個人情報 ข้อมูล data"_s, u"data"_s);
    row("beyond the first plane", u"😀 fine 😀"_s, u"fine"_s);
    row("half of a pair", u"a \xd83d fine"_s, u"fine"_s);
}

void TestSpelling::words()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(wordsOf(wordsToCheck(plainInlines(text), u"en"_s)), words);
}

void TestSpelling::offsetsCountAtoms()
{
    const InlineList text{{.kind = Inline::Kind::Variable, .text = u"company"_s},
                          {.text = u" uses"_s},
                          {.kind = Inline::Kind::LineBreak},
                          {.text = u"your data."_s}};
    QCOMPARE(wordsToCheck(text, u"en"_s),
             (QList<SpelledWord>{{2, 4, u"uses"_s, u"en"_s}, {7, 4, u"your"_s, u"en"_s}, {12, 4, u"data"_s, u"en"_s}}));
}

void TestSpelling::spansHaveTheirLanguage()
{
    const InlineList text{{.text = u"Das "_s},
                          {.text = u"opt out"_s, .marks = {.language = u"en-GB"_s}},
                          {.text = u"-Recht "_s},
                          {.text = u"ici"_s, .marks = {.language = u"fr"_s}}};
    QStringList languages;
    for (const SpelledWord &word : wordsToCheck(text, u"de"_s))
        languages.append(word.word + u':' + word.language);
    QCOMPARE(languages.join(u' '), u"Das:de opt:en-GB out-Recht:en-GB ici:fr"_s);
}

void TestSpelling::marksDoNotPartWords()
{
    const InlineList text{{.text = u"per"_s, .marks = {.strong = true}}, {.text = u"sonal data"_s}};
    QCOMPARE(wordsToCheck(text, u"en"_s).first(), (SpelledWord{0, 8, u"personal"_s, u"en"_s}));
}

void TestSpelling::atomsArePartsOfWords()
{
    const Inline company{.kind = Inline::Kind::Variable, .text = u"company"_s};
    QCOMPARE(wordsOf(wordsToCheck(
                 {{.text = u"All pre"_s}, company, {.text = u"ing of "_s}, company, {.text = u"-Kunden"_s}}, u"en"_s)),
             u"All of Kunden"_s);
}

void TestSpelling::linkedAddressesAreSkipped()
{
    const Marks link{.link = LinkTarget{.address = u"legalnotes"_s}};
    QCOMPARE(wordsOf(wordsToCheck({{.text = u"see "_s}, {.text = u"legalnotes"_s, .marks = link}}, u"en"_s)), u"see"_s);
    QCOMPARE(wordsOf(wordsToCheck({{.text = u"see "_s}, {.text = u"our terms"_s, .marks = link}}, u"en"_s)),
             u"see our terms"_s);
}

void TestSpelling::partsOfCompounds()
{
    const QStringList right{u"Kunden"_s, u"Mail"_s, u"opt-out"_s, u"Vertrags-"_s};
    QStringList asked;
    const auto isRight = [&](const QString &word, const QString &language) {
        asked.append(word + u':' + language);
        return right.contains(word);
    };
    const auto wrong = [&](const QString &text) { return misspellings(plainInlines(text), u"de"_s, isRight); };
    QVERIFY(wrong(u"opt-out"_s).isEmpty());
    QVERIFY(wrong(u"Vertrags- E-Mail GDPR-Kunden"_s).isEmpty());
    QCOMPARE(wrong(u"Mail-Kundne"_s), (QList<SpelledWord>{{5, 6, u"Kundne"_s, u"de"_s}}));
    QCOMPARE(wrong(u"so wrogn"_s), (QList<SpelledWord>{{0, 2, u"so"_s, u"de"_s}, {3, 5, u"wrogn"_s, u"de"_s}}));
    asked.clear();
    QCOMPARE(wrong(u"wrogn"_s).size(), 1);
    QCOMPARE(asked, QStringList{u"wrogn:de"_s});
}

/// A word a letter would be quadratic in the length of a text otherwise.
void TestSpelling::longTextsAreQuick()
{
    QString text;
    for (int i = 0; i < 20000; ++i)
        text += u"data "_s;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(wordsToCheck(plainInlines(text), u"en"_s).size(), 20000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
