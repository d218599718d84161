// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/assets.h"
#include "bundle/bundle.h"
#include "bundle/redirects.h"
#include "bundle/revision.h"
#include "bundle/security_headers.h"
#include "bundle/selector.h"
#include "bundle/sitemap.h"
#include "format/statement_xml.h"
#include "support/dom.h"
#include "support/json_schema.h"
#include "support/sample.h"
#include "support/translated_workspace.h"
#include "support/why.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void hasEveryPageAtItsAddress();
    void manifestIsTrue();
    void manifestTellsTheStateOfTheWorkspace();
    void manifestFitsItsSchema();
    void manifestIsReadBack();
    void damagedManifests_data();
    void damagedManifests();
    void namesTellTheContent();
    void sitemapIsValid();
    void largeSitemapsAreDivided();
    void selectorLeadsToAll();
    void selectorOfAWorkspaceWithoutEditions();
    void pdfsOfOneName();
    void selectorNames_data();
    void selectorNames();
    void redirectsFromEarlierAddresses();
    void redirectsWithoutATarget();
    void headersForEveryServer();
    void aSelectionIsWhole();
    void sameBytesEveryTime();
    void timeIsOfTheText();
    void needsASite();
    void ownFoldersAreReserved();
    void canBeCancelled();

private:
    Sample m_sample;
    OutputFiles m_files;
    Manifest m_manifest;
};

namespace
{

const BundleOptions withoutPdfs{.withPdfs = false};

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// The rich workspace with its images, and a folder for them.
struct Rich
{
    Rich()
    {
        QDir(folder.path()).mkpath(u"assets"_s);
        for (const char *asset : {"logo.svg", "a.svg", "b.svg", "map.svg"}) {
            QFile file(folder.path() + u"/assets/"_s + QLatin1String(asset));
            if (file.open(QIODevice::WriteOnly))
                file.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        }
    }
    [[nodiscard]] std::expected<OutputFiles, QList<Problem>> build(const BundleOptions &options = withoutPdfs) const
    {
        return buildBundle(workspace, folder.path(), options);
    }

    QTemporaryDir folder;
    Workspace workspace = richWorkspace();
};

const ManifestFile *entryOf(const Manifest &manifest, const QString &path)
{
    const auto found = std::ranges::find(manifest.files, path, &ManifestFile::path);
    return found == manifest.files.end() ? nullptr : &*found;
}

}

void TestBundle::initTestCase()
{
    QVERIFY(!m_sample.workspace.statements.isEmpty());
    const auto files = buildBundle(m_sample.workspace, m_sample.folder(), withoutPdfs);
    QVERIFY2(files.has_value(), why(files).constData());
    m_files = *files;
    const auto manifest = readManifest(m_files.value(manifestPath), manifestPath);
    QVERIFY2(manifest.has_value(), why(manifest).constData());
    m_manifest = *manifest;
}

void TestBundle::hasEveryPageAtItsAddress()
{
    const QList<SitePage> pages = pagesOf(m_sample.workspace, {});
    QVERIFY(pages.size() > 50);
    for (const SitePage &page : pages)
        QVERIFY2(m_files.contains(page.path), qPrintable(page.path));
    for (const char *path : {"privacy/index.html", "sitemap.xml", "manifest.json", "manifest.schema.json",
                             "redirects/redirects.json", "redirects/nginx.conf", "redirects/apache.conf",
                             "headers/nginx.conf", "headers/apache.conf", "headers/_headers"})
        QVERIFY2(m_files.contains(QLatin1String(path)), path);
    QVERIFY(!m_files.contains(u"CHANGES.html"_s));
}

/// Every file but the manifest is listed once, with what it is.
void TestBundle::manifestIsTrue()
{
    QCOMPARE(m_manifest.files.size(), m_files.size() - 1);
    for (const ManifestFile &file : std::as_const(m_manifest.files)) {
        QVERIFY2(m_files.contains(file.path), qPrintable(file.path));
        QCOMPARE(file.sha256.toLatin1(), sha256(m_files.value(file.path)));
        QCOMPARE(file.size, m_files.value(file.path).size());
    }
    QCOMPARE(m_manifest.product, u"Noticewright"_s);
    QCOMPARE(m_manifest.productVersion, QStringLiteral(NOTICEWRIGHT_VERSION));
    QCOMPARE(m_manifest.workspaceFormat, u"1.0"_s);
    QCOMPARE(m_manifest.site, u"https://wattfern.example.com/"_s);
    const ManifestFile *page = entryOf(m_manifest, u"privacy/details/ae/ar/index.html"_s);
    QVERIFY(page);
    QCOMPARE(page->statement, u"online"_s);
    QCOMPARE(page->edition, u"ae/ar"_s);
    QCOMPARE(page->language, u"ar"_s);
    QCOMPARE(page->layer, u"full"_s);
    QCOMPARE(page->effective, QDate(2026, 10, 1));
    QCOMPARE(page->canonical, u"https://wattfern.example.com/privacy/details/ae/ar/"_s);
    // The digest of the statement's file as it lies in the workspace.
    QFile source(m_sample.folder() + u"/statements/online/statement.xml"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QCOMPARE(page->revision.toLatin1(), sha256(source.readAll()));
}

/// By the files as they lie in the workspace: its revision is what the outside
/// program makes of them.
void TestBundle::manifestTellsTheStateOfTheWorkspace()
{
    QProcess sum;
    sum.setWorkingDirectory(m_sample.folder());
    sum.start(u"sh"_s,
              {u"-c"_s,
               u"find . -name '*.xml' -o -name '*.xlf' | cut -c 3- | LC_ALL=C sort | xargs sha256sum | sha256sum"_s});
    QVERIFY(sum.waitForFinished());
    const QByteArray printed = sum.readAllStandardOutput();
    QCOMPARE(m_manifest.workspaceRevision.toLatin1(), printed.first(64));

    Workspace other = m_sample.workspace;
    other.statements.first().comments.append({.id = {u"c"_s}});
    QCOMPARE(revisionOf(other), m_manifest.workspaceRevision);
    other.translations.remove(u"ja"_s);
    QVERIFY(revisionOf(other) != m_manifest.workspaceRevision);
}

void TestBundle::manifestFitsItsSchema()
{
    QFile shipped(QStringLiteral(SCHEMAS "/manifest.schema.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QCOMPARE(m_files.value(manifestSchemaPath), shipped.readAll());
    const JsonSchema schema(m_files.value(manifestSchemaPath));
    QVERIFY(!schema.isEmpty());
    QJsonObject manifest = QJsonDocument::fromJson(m_files.value(manifestPath)).object();
    QCOMPARE(schema.faults(manifest), QStringList());
    // The schema is one that refuses.
    QJsonArray files = manifest[u"files"_s].toArray();
    QJsonObject first = files.first().toObject();
    for (const auto &[key, value] : {std::pair(u"path"_s, QJsonValue(u"../x"_s)),
                                     {u"sha256"_s, u"ABC"_s},
                                     {u"size"_s, -1},
                                     {u"role"_s, u"poem"_s},
                                     {u"more"_s, true}}) {
        QJsonObject wrong = first;
        wrong.insert(key, value);
        files.replace(0, wrong);
        manifest.insert(u"files"_s, files);
        QCOMPARE(schema.faults(manifest).size(), 1);
    }
}

void TestBundle::manifestIsReadBack()
{
    QCOMPARE(manifestBytes(m_manifest), m_files.value(manifestPath));
}

void TestBundle::damagedManifests_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("words");
    QTest::newRow("leaves the folder") << QByteArray("\"privacy/index.html\"") << QByteArray("\"../index.html\"")
                                       << u"leaves its folder"_s;
    QTest::newRow("absolute") << QByteArray("\"privacy/index.html\"") << QByteArray("\"/etc/passwd\"")
                              << u"leaves its folder"_s;
    QTest::newRow("twice") << QByteArray("\"privacy/index.html\"") << QByteArray("\"sitemap.xml\"") << u"not at all"_s;
    QTest::newRow("itself") << QByteArray("\"privacy/index.html\"") << QByteArray("\"manifest.json\"")
                            << u"not at all"_s;
    QTest::newRow("no digest") << QByteArray("\"sha256\": \"") << QByteArray("\"sha256\": \"x") << u"damaged"_s;
    QTest::newRow("larger than all") << QByteArray("\"size\": ") << QByteArray("\"size\": 9000000000") << u"damaged"_s;
    QTest::newRow("hidden signs") << QByteArray("\"privacy/index.html\"") << QByteArray("\"a\\u001b[2J\\n\"")
                                  << u"“a\\u001b[2J\\u000a”"_s;
    QTest::newRow("newer") << QByteArray("\"format\": \"1.0\",\n    \"product\"")
                           << QByteArray("\"format\": \"2.0\",\n    \"product\"") << u"newer format (2.0)"_s;
    QTest::newRow("no manifest") << QByteArray("\"files\"") << QByteArray("\"file\"") << u"no manifest"_s;
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[") << u"no manifest"_s;
}

void TestBundle::damagedManifests()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, words);
    QByteArray bytes = m_files.value(manifestPath);
    const qsizetype at = bytes.indexOf(from);
    QVERIFY(at >= 0);
    bytes.replace(at, from.size(), to);
    const auto read = readManifest(bytes, u"here"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().file, u"here"_s);
    QVERIFY2(read.error().sentence.contains(words), qPrintable(read.error().sentence));
}

void TestBundle::namesTellTheContent()
{
    QCOMPARE(hashedPath(u"assets/a.b.svg"_s, "x"), u"assets/a.b.2d711642b726.svg"_s);
    QCOMPARE(hashedPath(u"assets.d/name"_s, "x"), u"assets.d/name.2d711642b726"_s);
    int images = 0, styles = 0;
    for (const ManifestFile &file : std::as_const(m_manifest.files)) {
        if (file.role != FileRole::Image && file.role != FileRole::StyleSheet)
            continue;
        (file.role == FileRole::Image ? images : styles) += 1;
        QVERIFY2(file.path.contains(u'.' + file.sha256.first(12) + u'.'), qPrintable(file.path));
    }
    QCOMPARE(images, 4);
    QCOMPARE(styles, 1);
}

void TestBundle::sitemapIsValid()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"sitemap.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_files.value(sitemapPath)) > 0);
    file.close();
    // As the schema of sitemaps.org says it, with the links that search engines add.
    QProcess xmllint;
    xmllint.start(
        QStringLiteral(XMLLINT),
        {u"--noout"_s, u"--nonet"_s, u"--relaxng"_s, QStringLiteral(BUNDLE_TESTS "/sitemap.rng"), file.fileName()});
    QVERIFY(xmllint.waitForFinished());
    QVERIFY2(xmllint.exitCode() == 0, xmllint.readAllStandardError().constData());
    const QList<SitePage> pages = pagesOf(m_sample.workspace, {});
    QCOMPARE(m_files.value(sitemapPath).count("<loc>"), pages.size());
    // Eight editions and the page that leads to all.
    QVERIFY(
        m_files.value(sitemapPath)
            .contains(
                "<loc>https://wattfern.example.com/privacy/us/en/</loc>\n  <lastmod>2026-09-14</lastmod>\n  "
                "<xhtml:link rel=\"alternate\" hreflang=\"en-US\" href=\"https://wattfern.example.com/privacy/us/en/\"/>"));
    QCOMPARE(m_files.value(sitemapPath).count("x-default"), pages.size());
}

void TestBundle::largeSitemapsAreDivided()
{
    const QList<SitePage> pages = pagesOf(m_sample.workspace, {});
    const PageHeads heads(m_sample.workspace, pages);
    const OutputFiles byCount = sitemapFiles(m_sample.workspace, pages, heads, {.pages = 20});
    QCOMPARE(byCount.size(), 1 + (pages.size() + 19) / 20);
    QVERIFY(byCount.value(sitemapPath).contains("<loc>https://wattfern.example.com/sitemap-1.xml</loc>"));
    const OutputFiles bySize = sitemapFiles(m_sample.workspace, pages, heads, {.bytes = 5000});
    QVERIFY(bySize.size() > 5);
    qsizetype all = 0;
    for (const auto &[path, bytes] : bySize.asKeyValueRange()) {
        if (path == sitemapPath)
            continue;
        QVERIFY2(bytes.size() < 5500, qPrintable(path));
        all += bytes.count("<url>");
    }
    QCOMPARE(all, pages.size());
}

void TestBundle::selectorLeadsToAll()
{
    const Dom page(m_files.value(u"privacy/index.html"_s));
    QCOMPARE(page.errors(), 0);
    QCOMPARE(page.first(u"html"_s)[u"lang"_s], u"en"_s);
    QCOMPARE(page.first(u"h1"_s).text, u"Choose your country and language"_s);
    QCOMPARE(page.links(u"canonical"_s).value(0)[u"href"_s], u"https://wattfern.example.com/privacy/"_s);
    const auto links = page.where([](const DomElement &element) { return element.has(u"hreflang"_s); });
    // Each statement in each of its editions.
    QCOMPARE(links.size(), pagesOf(m_sample.workspace, {.layer = Layer::Highlights}).size());
    for (const DomElement &link : links)
        QVERIFY2(m_files.contains("privacy/"_L1 + link[u"href"_s] + "index.html"_L1), qPrintable(link[u"href"_s]));
    QCOMPARE(links.first().text, u"United States – English"_s);
    const auto items =
        page.where([](const DomElement &element) { return element.name == u"li" && element.has(u"lang"_s); });
    QStringList names;
    for (const DomElement &item : items)
        names.append(item.text.section(u'\n', 0, 0).trimmed());
    QCOMPARE(names,
             (QStringList{u"Canada – français"_s, u"Deutschland – Deutsch"_s, u"Österreich – Deutsch"_s,
                          u"France – français"_s, u"España – español"_s, u"México – español"_s, u"日本 – 日本語"_s,
                          u"الإمارات العربية المتحدة – العربية"_s}));
    QCOMPARE(items.last()[u"lang"_s], u"ar"_s);
    QCOMPARE(items.last()[u"dir"_s], u"rtl"_s);
}

void TestBundle::selectorOfAWorkspaceWithoutEditions()
{
    Rich rich;
    rich.workspace.editions.clear();
    const auto files = rich.build();
    QVERIFY2(files.has_value(), why(files).constData());
    const QString folder = sharedFolderOf(rich.workspace);
    const Dom page(files->value(folder + u"index.html"_s));
    const auto links = page.where([](const DomElement &element) { return element.has(u"hreflang"_s); });
    QCOMPARE(links.size(), pagesOf(rich.workspace, {.layer = Layer::Highlights}).size());
    QVERIFY(links.size() > 1);
}

/// “online” in us-ca/en, and “online-us” in ca/en.
void TestBundle::pdfsOfOneName()
{
    const Edition california{.region = u"us-ca"_s, .language = u"en"_s}, canada{.region = u"ca"_s, .language = u"en"_s};
    const QList<SitePage> pages{{id("online"), california, Layer::Full, u"online/us-ca/en/index.html"_s},
                                {id("online-us"), canada, Layer::Full, u"online-us/ca/en/index.html"_s}};
    QCOMPARE(pdfName(pages[0]), pdfName(pages[1]));
    const OutputFiles files =
        inOneFolder(pages, {{pages[0].path, {.pdf = "first"}}, {pages[1].path, {.pdf = "second"}}});
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.value(pdfName(pages[0])), "first");
    QVERIFY(files.values().contains("second"));
}

void TestBundle::selectorNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("name");
    QTest::newRow("de at") << u"de"_s << u"at"_s << u"Österreich"_s << u"Deutsch"_s;
    QTest::newRow("fr ca") << u"fr-CA"_s << u"ca"_s << u"Canada"_s << u"français"_s;
    QTest::newRow("zh hk") << u"zh-HK"_s << u"hk"_s << u"中國香港特別行政區"_s << u"繁體中文"_s;
    QTest::newRow("pt br") << u"pt-BR"_s << u"br"_s << u"Brasil"_s << u"português (Brasil)"_s;
    // Nobody knows how these are called there, or they are no countries.
    QTest::newRow("fr jp") << u"fr"_s << u"jp"_s << QString() << u"français"_s;
    QTest::newRow("en world") << u"en"_s << u"world"_s << QString() << u"English"_s;
    QTest::newRow("en us-ca") << u"en"_s << u"us-ca"_s << QString() << u"English"_s;
    QTest::newRow("cy gb") << u"cy"_s << u"gb"_s << u"Y Deyrnas Unedig"_s << u"Cymraeg"_s;
    QTest::newRow("tlh us") << u"tlh"_s << u"us"_s << QString() << u"tlh"_s;
}

void TestBundle::selectorNames()
{
    QFETCH(QString, language);
    QFETCH(QString, region);
    QTEST(ownCountryName(language, region), "country");
    QTEST(ownLanguageName(language, region), "name");
}

void TestBundle::redirectsFromEarlierAddresses()
{
    Rich rich;
    Statement &online = rich.workspace.statements[0];
    online.earlierHighlightsAddresses = {u"privacy-notice/{region}/{language}/"_s, u"legal/privacy/"_s};
    rich.workspace.editions[1].earlierPaths = {u"uk/en"_s};
    rich.workspace.site = u"https://example.com/about/"_s;
    const QList<SitePage> pages = pagesOf(rich.workspace, {.statements = {id("online")}, .layer = Layer::Highlights});
    const QList<Redirect> expected{
        // It was the page of both.
        {u"legal/privacy/"_s, u"privacy/"_s},
        {u"privacy-notice/gb/en/"_s, u"privacy/gb/en/"_s},
        {u"privacy-notice/uk/en/"_s, u"privacy/gb/en/"_s},
        {u"privacy-notice/us/en/"_s, u"privacy/us/en/"_s},
        {u"privacy/uk/en/"_s, u"privacy/gb/en/"_s},
    };
    QCOMPARE(redirectsOf(rich.workspace, pages, u"privacy/"_s, false), expected);
    const QList<Redirect> withPdfs = redirectsOf(rich.workspace, pages, u"privacy/"_s, true);
    QVERIFY(withPdfs.contains(
        Redirect{u"privacy/uk/en/online-uk-en-highlights.pdf"_s, u"privacy/gb/en/online-gb-en-highlights.pdf"_s}));

    const auto files = rich.build();
    QVERIFY2(files.has_value(), why(files).constData());
    const QJsonObject json = QJsonDocument::fromJson(files->value(u"redirects/redirects.json"_s)).object();
    const QJsonObject first = json[u"addresses"_s][0].toObject();
    QCOMPARE(first[u"from"_s], u"/about/legal/privacy/"_s);
    QCOMPARE(first[u"to"_s], u"/about/privacy/"_s);
    QCOMPARE(json[u"anchors"_s].toArray().size(), 2);
    QCOMPARE(json[u"anchors"_s][0][u"from"_s], u"about"_s);
    QCOMPARE(json[u"anchors"_s][0][u"to"_s], u"scope"_s);
    const QByteArray nginx = files->value(u"redirects/nginx.conf"_s);
    QVERIFY(nginx.contains("location = /about/privacy/uk/en/ { return 301 /about/privacy/gb/en/; }\n"));
    QVERIFY(nginx.contains("location = /about/privacy/uk/en/index.html { return 301 /about/privacy/gb/en/; }\n"));
    QVERIFY(files->value(u"redirects/apache.conf"_s)
                .contains("RedirectMatch 301 \"^/about/privacy/uk/en/(index\\.html)?$\" \"/about/privacy/gb/en/\"\n"));
    // The page itself takes the sections' earlier names.
    QVERIFY(files->value(u"privacy/details/us/en/index.html"_s).contains("<span id=\"about\"></span>"));
}

/// What is published again needs no redirect, and none may lead round.
void TestBundle::redirectsWithoutATarget()
{
    Rich rich;
    rich.workspace.statements[0].earlierHighlightsAddresses = {u"privacy/details/{region}/{language}/"_s,
                                                               u"privacy/{region}/{language}/"_s, u"privacy/"_s};
    QCOMPARE(redirectsOf(rich.workspace, pagesOf(rich.workspace, {}), u"privacy/"_s, true).size(), 4);
    for (const Redirect &redirect : redirectsOf(rich.workspace, pagesOf(rich.workspace, {}), u"privacy/"_s, true))
        QVERIFY2(redirect.from.endsWith(u".pdf"_s), qPrintable(redirect.from));
    QVERIFY(redirectsOf(rich.workspace, pagesOf(rich.workspace, {}), u"privacy/"_s, false).isEmpty());
}

void TestBundle::headersForEveryServer()
{
    for (const auto &[name, value] : securityHeaders()) {
        QVERIFY(!value.contains("unsafe") && !value.contains('"'));
        QVERIFY(m_files.value(u"headers/nginx.conf"_s)
                    .contains(QByteArray("add_header " + name + " \"" + value + "\" always;\n")));
        QVERIFY(m_files.value(u"headers/apache.conf"_s)
                    .contains(QByteArray("Header always set " + name + " \"" + value + "\"\n")));
        QVERIFY(m_files.value(u"headers/_headers"_s).contains(QByteArray("  " + name + ": " + value + "\n")));
    }
    QVERIFY(securityHeaders().first().second.startsWith("default-src 'none'; "));
    QVERIFY(m_files.value(u"headers/_headers"_s).startsWith("/*\n"));
    QVERIFY(headerFiles(u"/legal/"_s).value(u"headers/_headers"_s).startsWith("/legal/*\n"));
}

void TestBundle::aSelectionIsWhole()
{
    const auto &editions = m_sample.workspace.editions;
    const auto files = buildBundle(
        m_sample.workspace, m_sample.folder(),
        {.selection = {.statements = {id("online")}, .editions = {editions[0], editions[4]}}, .withPdfs = false});
    QVERIFY2(files.has_value(), why(files).constData());
    const Dom page(files->value(u"privacy/us/en/index.html"_s));
    const QList<DomElement> alternates = page.links(u"alternate"_s);
    QCOMPARE(alternates.size(), 3);
    QCOMPARE(alternates[1][u"href"_s], u"https://wattfern.example.com/privacy/ca/fr/"_s);
    QCOMPARE(files->value(sitemapPath).count("<url>"), 4);
}

/// Also with other seeds of the hashes that Qt keeps values in, and in any time zone.
void TestBundle::sameBytesEveryTime()
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Pacific/Kiritimati");
    const auto again = buildBundle(m_sample.workspace, m_sample.folder(), withoutPdfs);
    qputenv("TZ", zone);
    QVERIFY(again);
    QCOMPARE(again->keys(), m_files.keys());
    for (const auto &[path, bytes] : again->asKeyValueRange())
        QVERIFY2(bytes == m_files.value(path), qPrintable(path));
}

void TestBundle::timeIsOfTheText()
{
    qunsetenv("SOURCE_DATE_EPOCH");
    Workspace workspace = richWorkspace();
    QCOMPARE(timeOf(workspace), QDateTime(QDate(2026, 9, 15), QTime(0, 0), QTimeZone::UTC));
    workspace.statements[1].effective = QDate(2027, 1, 1);
    QCOMPARE(timeOf(workspace).date(), QDate(2027, 1, 1));
    QVERIFY(!timeOf(Workspace()).isValid());
    qputenv("SOURCE_DATE_EPOCH", "86400");
    QCOMPARE(timeOf(workspace), QDateTime(QDate(1970, 1, 2), QTime(0, 0), QTimeZone::UTC));
    qputenv("SOURCE_DATE_EPOCH", "now");
    QCOMPARE(timeOf(workspace).date(), QDate(2027, 1, 1));
    qunsetenv("SOURCE_DATE_EPOCH");
}

void TestBundle::needsASite()
{
    Rich rich;
    rich.workspace.organisation.home.clear();
    const auto files = rich.build();
    QVERIFY(!files);
    QCOMPARE(files.error().size(), 1);
    QCOMPARE(files.error()[0].file, rich.folder.path() + u"/workspace.xml"_s);
    QVERIFY(files.error()[0].sentence.contains(u"site=\"https://example.com/\""_s));
    rich.workspace.site = u"https://example.org/"_s;
    QVERIFY(rich.build());
}

void TestBundle::ownFoldersAreReserved()
{
    for (const char *folder : {"headers", "redirects", "assets", "theme", "Headers"}) {
        Rich rich;
        rich.workspace.statements[1].fullAddress = QLatin1String(folder) + u"/{region}/{language}/"_s;
        const auto files = rich.build();
        QVERIFY2(!files, folder);
        QCOMPARE(files.error()[0].file, rich.folder.path() + u"/statements/products/statement.xml"_s);
    }
    // A page's folder that has the name of a file.
    Rich rich;
    rich.workspace.statements[1].fullAddress = u"manifest.json/{region}/{language}/"_s;
    const auto files = rich.build();
    QTemporaryDir out;
    QVERIFY(!files || !writeOutput(out.filePath(u"bundle"_s), *files));
}

void TestBundle::canBeCancelled()
{
    const auto files = buildBundle(m_sample.workspace, m_sample.folder(), withoutPdfs,
                                   [](const ExportStep &step) { return step.done < 2; });
    QVERIFY(!files);
    QVERIFY(files.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
