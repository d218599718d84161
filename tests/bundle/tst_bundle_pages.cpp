// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "bundle/integrity.h"
#include "edition/locale.h"
#include "support/dom.h"
#include "support/sample.h"
#include "support/why.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Rules that hold on every page of the sample, in all editions.
class TestBundlePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void wellFormed_data() { addPages(); }
    void wellFormed();
    void language_data() { addPages(); }
    void language();
    void headings_data() { addPages(); }
    void headings();
    void addresses_data() { addPages(); }
    void addresses();
    void nothingExecutesOrIsInline_data() { addPages(); }
    void nothingExecutesOrIsInline();
    void everythingIsLocal_data() { addPages(); }
    void everythingIsLocal();
    void linksLeadSomewhere_data() { addPages(); }
    void linksLeadSomewhere();
    void imagesAreDescribed_data() { addPages(); }
    void imagesAreDescribed();
    void hasAPrintStyleSheet();

private:
    void addPages() const;
    [[nodiscard]] Dom page(const QString &path) const { return Dom(m_files.value(path)); }
    /// What a page in the folder of `path` means by an address; empty for one elsewhere.
    [[nodiscard]] static QString resolved(const QString &path, const QString &address);

    OutputFiles m_files;
    Manifest m_manifest;
};

void TestBundlePages::initTestCase()
{
    const Sample sample;
    const auto files = buildBundle(sample.workspace, sample.folder(), {.withPdfs = false});
    QVERIFY2(files.has_value(), why(files).constData());
    m_files = *files;
    m_manifest = readManifest(m_files.value(manifestPath), manifestPath).value();
}

void TestBundlePages::addPages() const
{
    QTest::addColumn<QString>("path");
    int pages = 0;
    for (const ManifestFile &file : m_manifest.files) {
        if (file.role == FileRole::Page || file.role == FileRole::Selector) {
            QTest::newRow(qPrintable(file.path)) << file.path;
            ++pages;
        }
    }
    QVERIFY(pages > 50);
}

QString TestBundlePages::resolved(const QString &path, const QString &address)
{
    const QUrl url = QUrl(u"https://site.example/"_s + path).resolved(QUrl(address));
    return url.host() == u"site.example" ? url.path().sliced(1) : QString();
}

void TestBundlePages::wellFormed()
{
    QFETCH(QString, path);
    QCOMPARE(page(path).errors(), 0);
    QSet<QString> ids;
    for (const DomElement &element : page(path).all()) {
        if (!element.has(u"id"_s))
            continue;
        QVERIFY2(!ids.contains(element[u"id"_s]), qPrintable(element[u"id"_s]));
        ids.insert(element[u"id"_s]);
    }
}

void TestBundlePages::language()
{
    QFETCH(QString, path);
    const DomElement html = page(path).first(u"html"_s);
    const auto entry = std::ranges::find(m_manifest.files, path, &ManifestFile::path);
    QCOMPARE(html[u"lang"_s], entry->role == FileRole::Selector ? u"en"_s : entry->language);
    QCOMPARE(html[u"dir"_s], isRightToLeft(html[u"lang"_s]) ? u"rtl"_s : u"ltr"_s);
    for (const DomElement &element : page(path).all()) {
        if (element.has(u"lang"_s))
            QVERIFY2(isValidLanguage(element[u"lang"_s]), qPrintable(element[u"lang"_s]));
    }
}

void TestBundlePages::headings()
{
    QFETCH(QString, path);
    QCOMPARE(page(path).all(u"h1"_s).size(), 1);
    QVERIFY(!page(path).first(u"title"_s).text.isEmpty());
    QCOMPARE(page(path).all(u"main"_s).size(), 1);
    int level = 0;
    for (const DomElement &element : page(path).all()) {
        if (element.name.size() != 2 || element.name[0] != u'h' || !element.name[1].isDigit())
            continue;
        QVERIFY2(!element.text.trimmed().isEmpty(), "empty heading");
        QVERIFY2(element.name[1].digitValue() <= level + 1, qPrintable(element.text));
        level = element.name[1].digitValue();
    }
}

void TestBundlePages::addresses()
{
    QFETCH(QString, path);
    const Dom dom = page(path);
    const QString site = u"https://wattfern.example.com/"_s;
    const QString own = site + path.chopped(u"index.html"_s.size());
    QCOMPARE(dom.links(u"canonical"_s).size(), 1);
    QCOMPARE(dom.links(u"canonical"_s)[0][u"href"_s], own);
    if (path == u"privacy/index.html")
        return;
    QStringList languages, targets;
    for (const DomElement &link : dom.links(u"alternate"_s)) {
        const QString address = link[u"href"_s];
        QVERIFY2(address.startsWith(site), qPrintable(address));
        const QString file = address.sliced(site.size()) + "index.html"_L1;
        QVERIFY2(m_files.contains(file), qPrintable(file));
        // The other page names this one as well.
        if (link[u"hreflang"_s] != u"x-default") {
            const QList<DomElement> back = page(file).links(u"alternate"_s);
            QVERIFY(std::ranges::any_of(back, [&](const DomElement &other) { return other[u"href"_s] == own; }));
        }
        languages.append(link[u"hreflang"_s]);
        targets.append(address);
    }
    QVERIFY(targets.contains(own));
    QCOMPARE(languages.removeDuplicates(), 0);
    QCOMPARE(languages.count(u"x-default"_s), 1);
    QCOMPARE(dom.meta(u"og:url"_s), own);
    QCOMPARE(dom.meta(u"og:title"_s), dom.first(u"title"_s).text);
    QVERIFY(!dom.meta(u"og:description"_s).isEmpty());
}

void TestBundlePages::nothingExecutesOrIsInline()
{
    QFETCH(QString, path);
    for (const DomElement &element : page(path).all()) {
        if (element.name == u"script") {
            QCOMPARE(element.attributes.keys(), QStringList{u"type"_s});
            QCOMPARE(element[u"type"_s], u"application/ld+json"_s);
            QVERIFY(QJsonDocument::fromJson(element.text.toUtf8()).isObject());
        }
        for (const char *name : {"style", "iframe", "object", "embed", "form", "base", "frame", "applet", "noscript"})
            QVERIFY2(element.name != QLatin1String(name), name);
        for (const QString &attribute : element.attributes.keys()) {
            QVERIFY2(attribute != u"style" && !attribute.startsWith(u"on"), qPrintable(attribute));
            QVERIFY2(!element[attribute].trimmed().startsWith("javascript:"_L1, Qt::CaseInsensitive),
                     qPrintable(element[attribute]));
        }
    }
}

void TestBundlePages::everythingIsLocal()
{
    QFETCH(QString, path);
    const Dom dom = page(path);
    for (const DomElement &element : dom.all()) {
        const bool isStyle = element.name == u"link" && element[u"rel"_s] == u"stylesheet";
        if (!element.has(u"src"_s) && !isStyle)
            continue;
        QVERIFY2(!element.has(u"srcset"_s), "srcset");
        const QString file = resolved(path, element[isStyle ? u"href"_s : u"src"_s]);
        QVERIFY2(m_files.contains(file), qPrintable(file));
        if (isStyle)
            QCOMPARE(element[u"integrity"_s], integrityOf(m_files.value(file)));
    }
    QCOMPARE(dom.links(u"stylesheet"_s).size(), 1);
    for (const DomElement &link : dom.all(u"link"_s))
        QVERIFY2((QStringList{u"canonical"_s, u"alternate"_s, u"stylesheet"_s}.contains(link[u"rel"_s])),
                 qPrintable(link[u"rel"_s]));
}

void TestBundlePages::linksLeadSomewhere()
{
    QFETCH(QString, path);
    for (const DomElement &link : page(path).all(u"a"_s)) {
        const QString address = link[u"href"_s];
        QVERIFY2(!address.isEmpty(), qPrintable(link.text));
        const QString target = resolved(path, address);
        if (!QUrl(address).isRelative() || target.isNull())
            continue;
        const QString file = target.isEmpty() || target.endsWith(u'/') ? target + "index.html"_L1 : target;
        QVERIFY2(m_files.contains(file), qPrintable(address));
        const QString anchor = QUrl(address).fragment(QUrl::FullyDecoded);
        if (anchor.isEmpty())
            continue;
        const QList<DomElement> there =
            page(file).where([&](const DomElement &element) { return element[u"id"_s] == anchor; });
        QVERIFY2(there.size() == 1, qPrintable(address));
    }
}

void TestBundlePages::imagesAreDescribed()
{
    QFETCH(QString, path);
    for (const DomElement &image : page(path).all(u"img"_s))
        QVERIFY2(image.has(u"alt"_s) && !image[u"alt"_s].isEmpty(), qPrintable(image[u"src"_s]));
}

void TestBundlePages::hasAPrintStyleSheet()
{
    const auto style = std::ranges::find(m_manifest.files, FileRole::StyleSheet, &ManifestFile::role);
    QVERIFY(style != m_manifest.files.end());
    const QByteArray css = m_files.value(style->path);
    QVERIFY(css.contains("@media print"));
    QVERIFY(!css.contains("@import") && !css.contains("url("));
}

QTEST_GUILESS_MAIN(TestBundlePages)
#include "tst_bundle_pages.moc"
