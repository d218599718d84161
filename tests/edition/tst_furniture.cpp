// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/furniture.h"
#include "support/warnings.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

class TestFurniture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void hasTheLanguages();
    void isWhole_data();
    void isWhole();
    void differsFromOthers();
    void isFound_data();
    void isFound();
    void placeholders();
};

namespace
{

struct NamedText
{
    const char *name;
    QString text;
};

QList<NamedText> textsOf(const Furniture &furniture)
{
    return {{"skipToContent", furniture.skipToContent},
            {"contents", furniture.contents},
            {"effective", furniture.effective},
            {"updated", furniture.updated},
            {"contact", furniture.contact},
            {"fullText", furniture.fullText},
            {"fullTextOf", furniture.fullTextOf},
            {"siteLinks", furniture.siteLinks},
            {"footerLinks", furniture.footerLinks},
            {"table", furniture.table},
            {"pageOfPages", furniture.pageOfPages},
            {"languageName", furniture.languageName},
            {"chooseEdition", furniture.chooseEdition}};
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"\\{[^}]*\\}"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

}

/// The 24 languages of the European Union and the others that are promised.
void TestFurniture::hasTheLanguages()
{
    const QStringList promised = u"bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt-PT ro sk sl sv "
                                 "nb nn is tr uk ja ko zh-Hans zh-Hant ar he hi id th vi pt-BR"_s.split(u' ');
    QCOMPARE(promised.size(), 40);
    const QStringList there = furnitureLanguages();
    for (const QString &language : promised)
        QVERIFY2(there.contains(language), qPrintable(language));
    QCOMPARE(there.size(), promised.size());
}

void TestFurniture::isWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : furnitureLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestFurniture::isWhole()
{
    QFETCH(const QString, language);
    const Furniture furniture = furnitureIn(language);
    QCOMPARE(furniture.language, language);
    const QList<NamedText> texts = textsOf(furniture), english = textsOf(furnitureIn(u"en"_s));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QVERIFY2(!texts[i].text.trimmed().isEmpty(), texts[i].name);
        QCOMPARE(texts[i].text, texts[i].text.trimmed());
        QCOMPARE(texts[i].text, texts[i].text.normalized(QString::NormalizationForm_C));
        QVERIFY2(placeholdersIn(texts[i].text) == placeholdersIn(english[i].text), texts[i].name);
        if (language != u"en")
            QVERIFY2(texts[i].text != english[i].text, texts[i].name);
    }
    QVERIFY(furniture.fullTextOf.startsWith(furniture.fullText));
}

/// No language was copied from its neighbour: most of the words are its own.
void TestFurniture::differsFromOthers()
{
    const QStringList languages = furnitureLanguages();
    for (qsizetype a = 0; a < languages.size(); ++a) {
        for (qsizetype b = a + 1; b < languages.size(); ++b) {
            const QList<NamedText> one = textsOf(furnitureIn(languages[a])), other = textsOf(furnitureIn(languages[b]));
            qsizetype same = 0;
            for (qsizetype i = 0; i < one.size(); ++i)
                same += one[i].text == other[i].text;
            QVERIFY2(same <= one.size() / 2, qPrintable(languages[a] + u' ' + languages[b]));
        }
    }
}

void TestFurniture::isFound_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *tag, const char *region, const char *language) {
        QTest::addRow("%s in %s", tag, region)
            << QString::fromLatin1(tag) << QString::fromLatin1(region) << QString::fromLatin1(language);
    };
    row("de", "de", "de");
    row("de-AT", "at", "de");
    row("DE_ch", "", "de");
    row("fr-CA", "ca", "fr");
    row("en-GB", "uk", "en");
    row("no", "no", "nb");
    row("nn-NO", "no", "nn");
    row("iw", "il", "he");
    row("in", "id", "id");
    row("pt", "", "pt-BR");
    row("pt", "world", "pt-BR");
    row("pt", "br", "pt-BR");
    row("pt", "pt", "pt-PT");
    row("pt", "eu", "pt-PT");
    row("pt-AO", "br", "pt-PT");
    row("pt-BR", "pt", "pt-BR");
    row("zh", "", "zh-Hans");
    row("zh", "cn", "zh-Hans");
    row("zh", "sg", "zh-Hans");
    row("zh", "tw", "zh-Hant");
    row("zh-TW", "", "zh-Hant");
    row("zh-HK", "hk", "zh-Hant");
    row("zh-MO", "", "zh-Hant");
    row("zh-Hans-HK", "hk", "zh-Hans");
    row("zh-hant", "us", "zh-Hant");
    row("ar-EG", "eg", "ar");
    row("tlh", "de", "en");
    row("", "", "en");
}

void TestFurniture::isFound()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, region);
    QTEST(furnitureIn(tag, region).language, "language");
}

void TestFurniture::placeholders()
{
    using Pair = std::pair<QStringView, QStringView>;
    QCOMPARE(aroundPlaceholder(u"{date} से प्रभावी", "{date}"_L1), Pair(u"", u" से प्रभावी"));
    QCOMPARE(aroundPlaceholder(u"a {date} b {date}", "{date}"_L1), Pair(u"a ", u" b {date}"));
    QCOMPARE(aroundPlaceholder(u"none", "{date}"_L1), Pair(u"none", u""));
}

QTEST_GUILESS_MAIN(TestFurniture)
#include "tst_furniture.moc"
