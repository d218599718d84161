// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/language_tag.h"
#include "edition/locale.h"
#include "support/warnings.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

class TestLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void tags_data();
    void tags();
    void dates_data();
    void dates();
    void directions_data();
    void directions();
    void digits();
    void lists_data();
    void lists();
};

namespace
{

QLocale localeIn(const QString &language, const QString &region)
{
    return localeOf(language, Edition{.region = region});
}

}

void TestLocale::tags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("region");
    QTest::newRow("language") << u"DE"_s << u"de"_s << u""_s << u""_s;
    QTest::newRow("region") << u"de_at"_s << u"de"_s << u""_s << u"AT"_s;
    QTest::newRow("number") << u"es-419"_s << u"es"_s << u""_s << u"419"_s;
    QTest::newRow("script") << u"ZH-hANT-hk"_s << u"zh"_s << u"Hant"_s << u"HK"_s;
    QTest::newRow("variant") << u"de-CH-1996"_s << u"de"_s << u""_s << u"CH"_s;
    QTest::newRow("variant only") << u"ca-valencia"_s << u"ca"_s << u""_s << u""_s;
    QTest::newRow("replaced") << u"iw-IL"_s << u"he"_s << u""_s << u"IL"_s;
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << u""_s;
}

void TestLocale::tags()
{
    QFETCH(const QString, tag);
    const LanguageTag read = languageTag(tag);
    QTEST(read.language, "language");
    QTEST(read.script, "script");
    QTEST(read.region, "region");
}

void TestLocale::dates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("written");
    const auto row = [](const QString &language, const QString &region, const QString &written) {
        QTest::addRow("%s in %s", qPrintable(language), qPrintable(region)) << language << region << written;
    };
    row(u"en"_s, u"us"_s, u"October 1, 2026"_s);
    row(u"en"_s, u"uk"_s, u"1 October 2026"_s);
    row(u"en"_s, u"eu"_s, u"1 October 2026"_s);
    row(u"en-US"_s, u"gb"_s, u"October 1, 2026"_s);
    row(u"de"_s, u"at"_s, u"1. Oktober 2026"_s);
    row(u"da"_s, u"dk"_s, u"1. oktober 2026"_s);
    row(u"hu"_s, u"hu"_s, u"2026. október 1."_s);
    row(u"lt"_s, u"lt"_s, u"2026 m. spalio 1 d."_s);
    row(u"lv"_s, u"lv"_s, u"2026. gada 1. oktobris"_s);
    row(u"mt"_s, u"mt"_s, u"1 ta’ Ottubru 2026"_s);
    row(u"fi"_s, u"fi"_s, u"1. lokakuuta 2026"_s);
    row(u"tr"_s, u"tr"_s, u"1 Ekim 2026"_s);
    row(u"no"_s, u"no"_s, u"1. oktober 2026"_s);
    row(u"uk"_s, u"ua"_s, u"1 жовтня 2026\u202Fр."_s);
    row(u"ja"_s, u"jp"_s, u"2026年10月1日"_s);
    row(u"ko"_s, u"kr"_s, u"2026년 10월 1일"_s);
    row(u"zh-Hant"_s, u"hk"_s, u"2026年10月1日"_s);
    row(u"th"_s, u"th"_s, u"1 ตุลาคม พ.ศ. 2569"_s);
    row(u"id"_s, u"id"_s, u"1 Oktober 2026"_s);
    row(u"vi"_s, u"vn"_s, u"1 tháng 10, 2026"_s);
    row(u"hi"_s, u"in"_s, u"1 अक्तूबर 2026"_s);
    row(u"ar"_s, u"eg"_s, u"١ أكتوبر ٢٠٢٦"_s);
    row(u"ar"_s, u"ae"_s, u"1 أكتوبر 2026"_s);
    row(u"he"_s, u"il"_s, u"1 באוקטובר 2026"_s);
    // Not in the words of a country that does not speak it.
    row(u"tlh"_s, u"de"_s, u"1 October 2026"_s);
}

void TestLocale::dates()
{
    QFETCH(const QString, language);
    QFETCH(const QString, region);
    QTEST(longDate(QDate(2026, 10, 1), localeIn(language, region)), "written");
}

void TestLocale::directions_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isRtl");
    for (const char *language : {"ar", "AR-eg", "he", "iw", "fa", "ur-PK", "yi", "ckb", "az-Arab", "tr-Arab", "dv"})
        QTest::newRow(language) << QString::fromLatin1(language) << true;
    for (const char *language : {"en", "ja", "ku", "ar-Latn", "he-Latn-IL", "tr", "", "tlh"})
        QTest::addRow("not %s", language) << QString::fromLatin1(language) << false;
}

void TestLocale::directions()
{
    QFETCH(const QString, language);
    QTEST(isRightToLeft(language), "isRtl");
}

void TestLocale::digits()
{
    QCOMPARE(inDigitsOf(localeIn(u"ar"_s, u"eg"_s), u"2.10"_s), u"٢.١٠"_s);
    QCOMPARE(inDigitsOf(localeIn(u"ar"_s, u"ma"_s), u"2.10"_s), u"2.10"_s);
    QCOMPARE(inDigitsOf(localeIn(u"fa"_s, u"ir"_s), u"a 0"_s), u"a ۰"_s);
    QCOMPARE(inDigitsOf(localeIn(u"hi"_s, u"in"_s), u"9"_s), u"9"_s);
}

void TestLocale::lists_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QStringList>("separators");
    QTest::newRow("en-US") << u"en"_s << u"us"_s << QStringList{u", "_s, u", and "_s};
    QTest::newRow("en-GB") << u"en"_s << u"gb"_s << QStringList{u", "_s, u" and "_s};
    QTest::newRow("de") << u"de"_s << u"de"_s << QStringList{u", "_s, u" und "_s};
    QTest::newRow("ja") << u"ja"_s << u"jp"_s << QStringList{u"、"_s, u"、"_s};
    QTest::newRow("zh-HK") << u"zh"_s << u"hk"_s << QStringList{u"、"_s, u"及"_s};
    QTest::newRow("ar") << u"ar"_s << u"eg"_s << QStringList{u" و"_s, u" و"_s};
}

void TestLocale::lists()
{
    QFETCH(const QString, language);
    QFETCH(const QString, region);
    const QLocale locale = localeIn(language, region);
    QTEST(listSeparators(3, locale), "separators");
    QCOMPARE(listSeparators(1, locale), QStringList());
    QCOMPARE(listSeparators(0, locale), QStringList());
    QCOMPARE(listSeparators(7, locale).size(), 6);
}

QTEST_GUILESS_MAIN(TestLocale)
#include "tst_locale.moc"
