// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/site.h"
#include "edition/web_language.h"
#include "render/page.h"
#include "support/dom.h"
#include "support/sample.h"
#include "support/translated_workspace.h"
#include "support/why.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// What the head of pages tells search engines and other sites.
class TestPageHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void siteAddress_data();
    void siteAddress();
    void sharedFolder_data();
    void sharedFolder();
    void webLanguages_data();
    void webLanguages();
    void alternatesAreThePublishedEditions();
    void alternatesAreUnique();
    void translationsAreLinked();
    void describesThePage();
    void longDescriptionsAreShortened_data();
    void longDescriptionsAreShortened();
    void dataCanNotEndItsBlock();
    void withoutASite();
    void ownTemplates();
};

namespace
{

Dom pageOf(const Workspace &workspace, const QString &edition, Layer layer = Layer::Highlights)
{
    const Statement &statement = workspace.statements.first();
    const auto found = std::ranges::find(workspace.editions, edition, &Edition::path);
    const EditionView view(workspace, statement, *found, layer);
    const PageHeads heads(workspace, pagesOf(workspace, {}), QStringLiteral("privacy/"));
    return Dom(PageShell::fromTheme(*loadTheme(workspace, {}))->page(view, {}, heads.of(view)).value());
}

/// Nothing of data that is not written as Qt writes it, with its members in order.
QJsonObject dataOf(const Dom &page)
{
    const QByteArray text = page.first(u"script"_s).text.toUtf8();
    const QJsonDocument data = QJsonDocument::fromJson(text);
    return text == data.toJson(QJsonDocument::Compact).replace("<", "\\u003c") ? data.object() : QJsonObject();
}

QStringList alternatesOf(const Dom &page)
{
    QStringList alternates;
    for (const DomElement &link : page.links(u"alternate"_s))
        alternates.append(link[u"hreflang"_s] + u' ' + link[u"href"_s]);
    return alternates;
}

}

void TestPageHead::siteAddress_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("address");
    QTest::newRow("its own") << u"https://a.example/legal/"_s << u"https://b.example/"_s
                             << u"https://a.example/legal/"_s;
    QTest::newRow("home") << QString() << u"https://b.example/us/en/?x=1#y"_s << u"https://b.example/"_s;
    QTest::newRow("port") << QString() << u"http://b.example:8080"_s << u"http://b.example:8080/"_s;
    QTest::newRow("user") << QString() << u"https://me:secret@b.example/"_s << u"https://b.example/"_s;
    QTest::newRow("letters") << QString() << u"https://bücher.example/"_s << u"https://xn--bcher-kva.example/"_s;
    QTest::newRow("none") << QString() << QString() << QString();
    QTest::newRow("relative") << QString() << u"/start"_s << QString();
    QTest::newRow("mail") << QString() << u"mailto:a@b.example"_s << QString();
}

void TestPageHead::siteAddress()
{
    QFETCH(QString, site);
    QFETCH(QString, home);
    Workspace workspace = richWorkspace();
    workspace.site = site;
    workspace.organisation.home = home;
    QTEST(siteOf(workspace), "address");
}

void TestPageHead::sharedFolder_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("folder");
    QTest::newRow("one") << QStringList{u"privacy/{region}/{language}/"_s, u"privacy/details/{region}/{language}/"_s}
                         << u"privacy/"_s;
    QTest::newRow("deep") << QStringList{u"a/b/{region}/"_s, u"a/b/c/{language}/"_s} << u"a/b/"_s;
    QTest::newRow("nothing") << QStringList{u"a/{region}/"_s, u"b/{region}/"_s} << QString();
    QTest::newRow("placeholder first") << QStringList{u"{region}/a/"_s, u"{region}/b/"_s} << QString();
    // The page itself lies in `a/b/`.
    QTest::newRow("no placeholder") << QStringList{u"a/b/"_s, u"a/b/full/"_s} << u"a/"_s;
    QTest::newRow("only one folder") << QStringList{u"a/"_s, u"a/{language}/"_s} << QString();
}

void TestPageHead::sharedFolder()
{
    QFETCH(QStringList, addresses);
    Workspace workspace;
    workspace.statements = {Statement{}};
    workspace.statements[0].highlightsAddress = addresses[0];
    workspace.statements[0].fullAddress = addresses[1];
    QTEST(sharedFolderOf(workspace), "folder");
}

void TestPageHead::webLanguages_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("webLanguage");
    const auto row = [](const char *region, const char *language, const char *web) {
        QTest::addRow("%s in %s", language, region)
            << QString::fromLatin1(region) << QString::fromLatin1(language) << QString::fromLatin1(web);
    };
    row("us", "en", "en-US");
    row("uk", "en", "en-GB");
    row("us-ca", "es", "es-US");
    row("ca", "fr-CA", "fr-CA");
    row("ch", "de-DE", "de-CH");
    row("eu", "en", "en");
    row("eu", "en-GB", "en-GB");
    row("world", "pt-BR", "pt-BR");
    row("mx", "es-419", "es-MX");
    row("world", "es-419", "es");
    row("tw", "zh-Hant", "zh-Hant-TW");
    row("il", "iw", "he-IL");
}

void TestPageHead::webLanguages()
{
    QFETCH(QString, region);
    QFETCH(QString, language);
    QTEST(webLanguage({.region = region, .language = language}), "webLanguage");
}

/// German is not translated yet: no page may say that it is.
void TestPageHead::alternatesAreThePublishedEditions()
{
    Workspace workspace = richWorkspace();
    workspace.editions.append(edition("de", "de"));
    const QStringList two{u"en-US https://example.com/privacy/us/en/"_s, u"en-GB https://example.com/privacy/gb/en/"_s,
                          u"x-default https://example.com/privacy/"_s};
    QCOMPARE(alternatesOf(pageOf(workspace, u"us/en"_s)), two);
    QCOMPARE(alternatesOf(pageOf(workspace, u"gb/en"_s)), two);
    QCOMPARE(pageOf(workspace, u"gb/en"_s).links(u"canonical"_s).value(0)[u"href"_s],
             u"https://example.com/privacy/gb/en/"_s);
    translateAll(workspace, u"de"_s);
    QVERIFY(alternatesOf(pageOf(workspace, u"us/en"_s)).contains(u"de-DE https://example.com/privacy/de/de/"_s));
    QVERIFY(alternatesOf(pageOf(workspace, u"us/en"_s, Layer::Full))
                .contains(u"de-DE https://example.com/privacy/details/de/de/"_s));
    // A statement that is not for a region is not named for it.
    workspace.statements[0].limit.only = {u"us"_s, u"gb"_s};
    QCOMPARE(alternatesOf(pageOf(workspace, u"us/en"_s)), two);
}

/// Search engines can not tell California from the United States.
void TestPageHead::alternatesAreUnique()
{
    Workspace workspace = richWorkspace();
    workspace.editions.prepend(edition("us-ca", "en"));
    QCOMPARE(alternatesOf(pageOf(workspace, u"us/en"_s)).first(), u"en-US https://example.com/privacy/us/en/"_s);
    QCOMPARE(alternatesOf(pageOf(workspace, u"us/en"_s)).size(), 3);
    const Dom california = pageOf(workspace, u"us-ca/en"_s);
    QVERIFY(alternatesOf(california).isEmpty());
    QCOMPARE(california.links(u"canonical"_s).value(0)[u"href"_s], u"https://example.com/privacy/us-ca/en/"_s);
}

void TestPageHead::translationsAreLinked()
{
    Workspace workspace = translatedWorkspace();
    workspace.editions.append({.region = u"ca"_s, .language = u"en"_s, .name = u"Canada"_s});
    const auto address = [](const char *path) { return u"https://example.com/privacy/%1/"_s.arg(QLatin1String(path)); };
    // Of Canada's own in English, as there is one; of the first otherwise.
    const QJsonObject french = dataOf(pageOf(workspace, u"ca/fr"_s));
    QCOMPARE(french[u"translationOfWork"_s][u"@id"_s], address("ca/en"));
    QCOMPARE(french[u"translationOfWork"_s][u"inLanguage"_s], u"en"_s);
    QCOMPARE(french[u"inLanguage"_s], u"fr-CA"_s);
    QCOMPARE(dataOf(pageOf(workspace, u"de/de"_s))[u"translationOfWork"_s][u"@id"_s], address("us/en"));
    const QJsonArray ofFirst = dataOf(pageOf(workspace, u"us/en"_s))[u"workTranslation"_s].toArray();
    QCOMPARE(ofFirst.size(), 3);
    QCOMPARE(ofFirst[0][u"@id"_s], address("de/de"));
    QCOMPARE(dataOf(pageOf(workspace, u"ca/en"_s))[u"workTranslation"_s].toArray().size(), 1);
    const QJsonObject british = dataOf(pageOf(workspace, u"gb/en"_s));
    QVERIFY(!british.contains(u"translationOfWork"_s) && !british.contains(u"workTranslation"_s));
}

void TestPageHead::describesThePage()
{
    const Workspace workspace = richWorkspace();
    const Dom page = pageOf(workspace, u"us/en"_s);
    const QJsonObject data = dataOf(page);
    QCOMPARE(page.first(u"script"_s)[u"type"_s], u"application/ld+json"_s);
    QCOMPARE(data[u"@context"_s], u"https://schema.org"_s);
    QCOMPARE(data[u"@type"_s], u"WebPage"_s);
    QCOMPARE(data[u"name"_s], u"Online Privacy Statement Highlights"_s);
    QCOMPARE(data[u"url"_s], u"https://example.com/privacy/us/en/"_s);
    QCOMPARE(data[u"dateModified"_s], u"2026-09-15"_s);
    QCOMPARE(data[u"version"_s], u"2026-10-01"_s);
    QCOMPARE(data[u"inLanguage"_s], u"en"_s);
    QCOMPARE(data[u"description"_s], u"Short"_s);
    QCOMPARE(data[u"publisher"_s][u"name"_s], u"Example & Co"_s);
    QCOMPARE(page.meta(u"description"_s), u"Short"_s);
    QCOMPARE(page.meta(u"og:title"_s), u"Online Privacy Statement Highlights"_s);
    QCOMPARE(page.meta(u"og:description"_s), u"Short"_s);
    QCOMPARE(page.meta(u"og:url"_s), u"https://example.com/privacy/us/en/"_s);
    QCOMPARE(page.meta(u"og:locale"_s), u"en_US"_s);

    const Sample sample;
    for (const SitePage &one : pagesOf(sample.workspace, {})) {
        const EditionView view(sample.workspace, *findById(sample.workspace.statements, one.statement), one.edition,
                               one.layer);
        const QString words = PageHeads(sample.workspace, {}).of(view).description;
        QVERIFY2(words.size() > 20 && words.size() <= 200, qPrintable(one.path + words));
        QVERIFY2(!words.contains(u'\n') && !words.contains(u'['), qPrintable(words));
    }
}

void TestPageHead::longDescriptionsAreShortened_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("description");
    const QString word = u"information "_s, more = u" of all kinds"_s;
    QTest::newRow("fits") << word.repeated(16).trimmed() << word.repeated(16).trimmed();
    QTest::newRow("at a space") << word.repeated(16) + u"and"_s + more << word.repeated(16) + u"and of…"_s;
    QTest::newRow("no sign before") << word.repeated(16) + u"– "_s + word.repeated(4)
                                    << word.repeated(16).trimmed() + u'…';
    QTest::newRow("one word") << QString(500, u'w') << QString(199, u'w') + u'…';
    // Words without spaces: a letter keeps its marks, and no dictionary is asked.
    const QString thai = u"ที่"_s;
    QTest::newRow("Thai") << thai.repeated(100) << thai.repeated(66) + u'…';
    QTest::newRow("Japanese") << u"個人情報。"_s.repeated(80) << u"個人情報。"_s.repeated(39) + u"個人情報…"_s;
}

void TestPageHead::longDescriptionsAreShortened()
{
    QFETCH(const QString, text);
    Workspace workspace = richWorkspace();
    workspace.statements[0].sections[0].highlights = {paragraph(id("short"), text)};
    QTEST(pageOf(workspace, u"us/en"_s).meta(u"description"_s), "description");
}

void TestPageHead::dataCanNotEndItsBlock()
{
    Workspace workspace = richWorkspace();
    const QString hostile = u"</script><script>alert(1)</script><!-- \"\\ \u2028"_s;
    workspace.statements[0].highlightsTitle = hostile;
    workspace.statements[0].sections[0].highlights = {paragraph(id("short"), hostile)};
    const Dom page = pageOf(workspace, u"us/en"_s);
    QCOMPARE(page.all(u"script"_s).size(), 1);
    QCOMPARE(dataOf(page)[u"name"_s], hostile);
    QCOMPARE(page.meta(u"og:title"_s), hostile);
}

void TestPageHead::withoutASite()
{
    Workspace workspace = richWorkspace();
    workspace.organisation.home.clear();
    const Dom page = pageOf(workspace, u"us/en"_s);
    QVERIFY(page.links(u"canonical"_s).isEmpty());
    QVERIFY(page.links(u"alternate"_s).isEmpty());
    QCOMPARE(dataOf(page)[u"name"_s], u"Online Privacy Statement Highlights"_s);
    QVERIFY(!dataOf(page).contains(u"url"_s));
    QCOMPARE(page.meta(u"og:url"_s), QString());
}

/// A template that was written before there was a head, and one that takes parts of it.
void TestPageHead::ownTemplates()
{
    Workspace workspace = richWorkspace();
    workspace.ownTheme.pageTemplate = "<!DOCTYPE html><title>{{ title }}</title>{{ body }}";
    const Dom old = pageOf(workspace, u"us/en"_s);
    QVERIFY(old.links(u"canonical"_s).isEmpty());
    QCOMPARE(old.all(u"h1"_s).size(), 1);
    workspace.ownTheme.pageTemplate = "<!DOCTYPE html><title>{{ title }}</title>"
                                      "<link rel=canonical href=\"{{ canonical }}\"><meta name=description "
                                      "content=\"{{ description }}\">{{ body }}";
    const Dom parts = pageOf(workspace, u"us/en"_s);
    QCOMPARE(parts.links(u"canonical"_s).value(0)[u"href"_s], u"https://example.com/privacy/us/en/"_s);
    QCOMPARE(parts.meta(u"description"_s), u"Short"_s);
    QVERIFY(parts.all(u"script"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestPageHead)
#include "tst_page_head.moc"
