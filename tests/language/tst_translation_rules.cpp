// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation_rules.h"

#include <QTest>

using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// What the test of the translations finds.
class TestTranslationRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneText_data();
    void oneText();
    void plurals_data();
    void plurals();

private:
    static TranslationRules rulesOf(const QString &language);
};

TranslationRules TestTranslationRules::rulesOf(const QString &language)
{
    const auto all = translationRules();
    const auto found = std::ranges::find(all, language, &TranslationRules::language);
    return found == all.end() ? TranslationRules() : *found;
}

void TestTranslationRules::oneText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char *name, const char *language, const char *source, const char *text, bool isRight) {
        QTest::newRow(name) << QString::fromUtf8(language) << QString::fromUtf8(source) << QString::fromUtf8(text)
                            << isRight;
    };
    row("placeholders in another order", "de", "%1 in %2", "%2: %1", true);
    row("a placeholder is lost", "de", "%1 in %2", "in %2", false);
    row("a placeholder is made up", "de", "in %1", "in %1 und %2", false);
    row("a number loses its locale", "de", "%L1 of %L2", "%1 von %L2", false);
    row("a word in braces is translated", "de", "{region} and {language}", "{region} und {Sprache}", false);
    row("a sign of percent", "de", "%L1 %", "%L1 %", true);
    row("another access key", "de", "&File", "&Datei", true);
    row("no access key", "de", "&File", "Datei", false);
    row("two access keys", "de", "&File", "&Da&tei", false);
    row("an access key made up", "de", "Outline", "&Gliederung", false);
    row("an ampersand is no access key", "de", "This && that", "Dies && das", true);
    row("a key behind", "ja", "&File", "ファイル(&F)", true);
    row("a key behind, before the dots", "ja", "&Open…", "開く(&O)…", true);
    row("a key behind, before a colon", "zh_CN", "&Name:", "名称(&N)：", true);
    row("a key behind, from right to left", "ar", "&File", "ملف (&F)", true);
    row("a key that breaks a word", "ar", "&Edit", "ت&حرير", false);
    row("a key within", "ja", "&File", "&ファイル", false);
    row("dots are lost", "fr", "Open…", "Ouvrir", false);
    row("dots are gained", "fr", "Open", "Ouvrir…", false);
    row("a space is lost", "fr", " (PDF)", "(PDF)", false);
    row("a separator without a space", "ja", ", ", "、", true);
    row("a separator keeps its space elsewhere", "de", ", ", ",", false);
    row("a line is lost", "es", "One\nTwo", "Uno dos", false);
    row("nothing", "es", "One", "", false);
}

void TestTranslationRules::oneText()
{
    QFETCH(const QString, language);
    QFETCH(const QString, source);
    QFETCH(const QString, translation);
    QFETCH(const bool, isRight);
    const QStringList faults = faultsOf({.source = source, .forms = {translation}}, rulesOf(language));
    QVERIFY2(faults.isEmpty() == isRight, qPrintable(faults.join(u'\n')));
}

void TestTranslationRules::plurals_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("two") << u"de"_s << QStringList{u"%Ln Wort"_s, u"%Ln Wörter"_s} << true;
    QTest::newRow("one without its number") << u"de"_s << QStringList{u"ein Wort"_s, u"%Ln Wörter"_s} << true;
    QTest::newRow("many without the number") << u"de"_s << QStringList{u"ein Wort"_s, u"Wörter"_s} << false;
    QTest::newRow("one that is nought, too") << u"fr"_s << QStringList{u"un mot"_s, u"%Ln mots"_s} << false;
    QTest::newRow("one only") << u"ja"_s << QStringList{u"%Ln語"_s} << true;
    QTest::newRow("too many") << u"ja"_s << QStringList{u"%Ln語"_s, u"%Ln語"_s} << false;
    QTest::newRow("too few") << u"ar"_s << QStringList{u"%Ln كلمة"_s, u"%Ln كلمات"_s} << false;
    QTest::newRow("six") << u"ar"_s << QStringList{u"لا كلمات"_s,  u"كلمة واحدة"_s, u"كلمتان"_s,
                                                   u"%Ln كلمات"_s, u"%Ln كلمة"_s,   u"%Ln كلمة"_s}
                         << true;
}

void TestTranslationRules::plurals()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, forms);
    QFETCH(const bool, isRight);
    const QStringList faults =
        faultsOf({.source = u"%Ln word(s)"_s, .hasNumber = true, .forms = forms}, rulesOf(language));
    QVERIFY2(faults.isEmpty() == isRight, qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslationRules)
#include "tst_translation_rules.moc"
