// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/interface_language.h"
#include "language/spoken_language.h"

#include "bundle/site.h"
#include "bundle/text_export.h"
#include "store/store.h"
#include "store/templates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace Qt::StringLiterals;

/// Which language the interface speaks, and what depends on it.
class TestSpokenLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { SpokenLanguage().set({}); }
    void best_data();
    void best();
    void choosing();
    void englishPluralsAreAlwaysThere();
    void qtSpeaksIt_data();
    void qtSpeaksIt();
    void numbersFollow();
    void pagesDoNotFollow();
};

void TestSpokenLanguage::best_data()
{
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("best");
    QTest::newRow("nothing") << QStringList() << u"en"_s;
    QTest::newRow("no language") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("another country") << QStringList{u"de-Latn-AT"_s, u"de-AT"_s, u"de"_s} << u"de"_s;
    QTest::newRow("the first that is there") << QStringList{u"it-IT"_s, u"it"_s, u"fr-CH"_s} << u"fr"_s;
    QTest::newRow("English before others") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
    QTest::newRow("Portuguese") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
    QTest::newRow("simplified Chinese") << QStringList{u"zh-SG"_s} << u"zh_CN"_s;
    QTest::newRow("traditional Chinese") << QStringList{u"zh-TW"_s} << u"en"_s;
    QTest::newRow("Arabic") << QStringList{u"ar-MA"_s} << u"ar"_s;
    QTest::newRow("Japanese") << QStringList{u"ja"_s} << u"ja"_s;
}

void TestSpokenLanguage::best()
{
    QFETCH(const QStringList, tags);
    QTEST(bestLanguage(tags), "best");
}

void TestSpokenLanguage::choosing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"preferences.ini"_s);
    QCOMPARE(chosenLanguage(file), QString());
    for (const InterfaceLanguage &language : interfaceLanguages()) {
        chooseLanguage(file, language.code);
        QCOMPARE(chosenLanguage(file), language.code);
    }
    chooseLanguage(file, u"xx"_s);
    QCOMPARE(chosenLanguage(file), QString());
    chooseLanguage(file, {});
    QCOMPARE(chosenLanguage(file), QString());
}

void TestSpokenLanguage::englishPluralsAreAlwaysThere()
{
    const auto places = [](int n) {
        return QCoreApplication::translate("noticewright::FindPanel", "%Ln place(s)", nullptr, n);
    };
    QCOMPARE(places(1), u"1 place"_s);
    QCOMPARE(places(2), u"2 places"_s);
    SpokenLanguage language;
    language.set(u"en"_s);
    QCOMPARE(places(1), u"1 place"_s);
    QCOMPARE(places(1234), u"1,234 places"_s);
}

void TestSpokenLanguage::qtSpeaksIt_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("de") << u"de"_s << u"Abbrechen"_s;
    QTest::newRow("es") << u"es"_s << u"Cancelar"_s;
    QTest::newRow("fr") << u"fr"_s << u"Annuler"_s;
    QTest::newRow("pt_BR") << u"pt_BR"_s << u"Cancelar"_s;
    QTest::newRow("ar") << u"ar"_s << u"ألغِ"_s;
    QTest::newRow("ja") << u"ja"_s << u"キャンセル"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"取消"_s;
    QTest::newRow("en") << u"en"_s << u"Cancel"_s;
}

void TestSpokenLanguage::qtSpeaksIt()
{
    QFETCH(const QString, code);
    SpokenLanguage language;
    language.set(code);
    QCOMPARE(language.code(), code);
    QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "cancel");
}

void TestSpokenLanguage::numbersFollow()
{
    SpokenLanguage language;
    language.set(u"de"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    language.set(u"ar"_s);
    QCOMPARE(QLocale().toString(3), u"٣"_s);
    // The tests' system speaks nothing in particular.
    language.set({});
    QCOMPARE(language.code(), u"en"_s);
    QCOMPARE(QLocale(), QLocale::system());
}

/// What is published is in the languages of its editions, whoever exports it.
void TestSpokenLanguage::pagesDoNotFollow()
{
    const QTemporaryDir folder;
    QVERIFY(createFromTemplate(u"sample"_s, folder.path()));
    const Workspace workspace = loadWorkspace(folder.path())->workspace;
    const QList<SitePage> pages = pagesOf(workspace, {});
    const auto site = [&] { return buildSite(workspace, folder.path(), pages).value(); };
    const auto texts = [&](TextFormat format) { return buildTexts(workspace, folder.path(), pages, format).value(); };
    const auto english = site();
    const auto plain = texts(TextFormat::Plain);
    const auto markdown = texts(TextFormat::Markdown);
    SpokenLanguage language;
    for (const QString &code : {u"ar"_s, u"de"_s, u"ja"_s}) {
        language.set(code);
        QCOMPARE(site(), english);
        QCOMPARE(texts(TextFormat::Plain), plain);
        QCOMPARE(texts(TextFormat::Markdown), markdown);
    }
}

QTEST_GUILESS_MAIN(TestSpokenLanguage)
#include "tst_spoken_language.moc"
