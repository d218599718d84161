// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "deployed/deployed.h"
#include "bundle/zip.h"
#include "support/loopback_server.h"
#include "support/sample.h"
#include "support/why.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Copies of a bundle are compared with its manifest.
class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void delivered_data();
    void delivered();
    void whatDiffersIsListed();
    void linksLeadNowhere();
    void linksToFoldersAreExtra();
    void zipEntriesThatComeTwice();
    void manifestsThatLeaveTheFolder();
    void noBundles();
    void deployed();
    void onlyWhatVisitorsSeeIsAskedFor();
    void deployedFaultsAreListed();
    void theDeliveredManifestCounts();
    void sitesWithoutAManifest();
    void silentServers();

private:
    OutputFiles m_files;
    Manifest m_manifest;
};

void TestVerify::initTestCase()
{
    const Sample sample;
    const auto files = buildBundle(sample.workspace, sample.folder(), {.withPdfs = false});
    QVERIFY2(files.has_value(), why(files).constData());
    m_files = *files;
    m_manifest = readManifest(m_files.value(manifestPath), {}).value();
}

void TestVerify::delivered_data()
{
    QTest::addColumn<bool>("isZip");
    QTest::newRow("folder") << false;
    QTest::newRow("zip") << true;
}

void TestVerify::delivered()
{
    QFETCH(bool, isZip);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bundle"_s);
    QVERIFY(isZip ? writeZip(path, m_files, {}) : writeOutput(path, m_files));
    const auto bundle = readBundle(path);
    QVERIFY2(bundle.has_value(), why(bundle).constData());
    const Verification found = verifyDelivered(*bundle->source, bundle->manifest);
    QCOMPARE(found.checked, m_files.size() - 1);
    QCOMPARE(found.faults, QList<BundleFault>());
}

void TestVerify::whatDiffersIsListed()
{
    using enum BundleFault::Kind;
    const QString changed = u"privacy/us/en/index.html"_s, longer = u"sitemap.xml"_s, gone = u"headers/_headers"_s;
    const QList<BundleFault> expected{{Missing, gone},
                                      {Different, changed},
                                      {Different, longer},
                                      {Extra, u".hidden"_s},
                                      {Extra, u"more/file.html"_s}};
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bundle"_s);
    QVERIFY(writeOutput(path, m_files));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QDir(path).mkpath(QFileInfo(name).path());
        QFile file(path + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QByteArray same = m_files.value(changed);
    same[same.size() / 2] = '#';
    QVERIFY(write(changed, same) && write(longer, m_files.value(longer) + "\n") && QFile::remove(path + u'/' + gone));
    QVERIFY(write(u"more/file.html"_s, "x") && write(u".hidden"_s, "x"));
    const auto bundle = readBundle(path);
    QCOMPARE(verifyDelivered(*bundle->source, bundle->manifest).faults, expected);

    OutputFiles files = m_files;
    files[changed] = same;
    files[longer] += "\n";
    files.remove(gone);
    files.insert(u"more/file.html"_s, "x");
    QVERIFY(writeZip(folder.filePath(u"bundle.zip"_s), files, {}));
    const auto zip = readBundle(folder.filePath(u"bundle.zip"_s));
    QList<BundleFault> inZip = expected;
    inZip.removeAt(3);
    QCOMPARE(verifyDelivered(*zip->source, zip->manifest).faults, inZip);
}

/// A file that is a link to one elsewhere is not the file.
void TestVerify::linksLeadNowhere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bundle"_s), page = path + u"/privacy/us/en/index.html"_s;
    QVERIFY(writeOutput(path, m_files));
    QVERIFY(QFile::rename(page, folder.filePath(u"page.html"_s)));
    QVERIFY(QFile::link(folder.filePath(u"page.html"_s), page));
    const auto bundle = readBundle(path);
    const QList<BundleFault> missing{{BundleFault::Kind::Missing, u"privacy/us/en/index.html"_s}};
    QCOMPARE(verifyDelivered(*bundle->source, bundle->manifest).faults, missing);
}

void TestVerify::linksToFoldersAreExtra()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bundle"_s);
    QVERIFY(writeOutput(path, m_files));
    QVERIFY(QFile::link(folder.path(), path + u"/privacy/extra"_s));
    const auto bundle = readBundle(path);
    const QList<BundleFault> extra{{BundleFault::Kind::Extra, u"privacy/extra"_s}};
    QCOMPARE(verifyDelivered(*bundle->source, bundle->manifest).faults, extra);
}

/// Of two entries with one name, programs that unpack a zip file take one or the other.
void TestVerify::zipEntriesThatComeTwice()
{
    OutputFiles files = m_files;
    files.insert(u"privacy/us/en/index.htmx"_s, "<p>Forged");
    QTemporaryDir folder;
    QFile zip(folder.filePath(u"bundle.zip"_s));
    QVERIFY(writeZip(zip.fileName(), files, {}));
    QVERIFY(zip.open(QIODevice::ReadWrite));
    const QByteArray bytes = zip.readAll().replace("index.htmx", "index.html");
    QVERIFY(zip.seek(0) && zip.write(bytes) == bytes.size());
    zip.close();
    QVERIFY(!readBundle(zip.fileName()));
}

void TestVerify::manifestsThatLeaveTheFolder()
{
    QTemporaryDir folder;
    QByteArray manifest = m_files.value(manifestPath);
    manifest.replace("\"sitemap.xml\"", "\"../secret\"");
    QFile file(folder.filePath(manifestPath));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(manifest) > 0);
    file.close();
    QVERIFY(readBundle(folder.path()).error().sentence.contains(u"../secret"_s));
    LoopbackServer server({{manifestPath, manifest}});
    const auto read = deployedManifest(server.address());
    QVERIFY(read.error().sentence.contains(u"../secret"_s));
    QCOMPARE(server.asked(), QStringList{manifestPath});
}

void TestVerify::noBundles()
{
    QTemporaryDir folder;
    QVERIFY(readBundle(folder.path()).error().sentence.contains(u"no bundle"_s));
    QVERIFY(readBundle(folder.filePath(u"none"_s)).error().sentence.contains(u"nothing here"_s));
    QFile file(folder.filePath(u"letter.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a letter") > 0);
    file.close();
    QVERIFY(readBundle(file.fileName()).error().sentence.contains(u"no zip file"_s));
}

void TestVerify::deployed()
{
    LoopbackServer server(m_files);
    const auto manifest = deployedManifest(server.address());
    QVERIFY2(manifest.has_value(), why(manifest).constData());
    QCOMPARE(*manifest, m_manifest);
    const Verification found = verifyDeployed(server.address(), *manifest);
    QCOMPARE(found.faults, QList<BundleFault>());
    QVERIFY(found.checked > 60);
}

void TestVerify::onlyWhatVisitorsSeeIsAskedFor()
{
    LoopbackServer server(m_files);
    const Verification found = verifyDeployed(server.address().adjusted(QUrl::StripTrailingSlash), m_manifest);
    QCOMPARE(found.faults, QList<BundleFault>());
    QCOMPARE(server.asked().size(), found.checked);
    QVERIFY(server.asked().contains(u"privacy/us/en/"_s));
    QVERIFY(server.asked().contains(u"privacy/"_s));
    for (const QString &path : server.asked())
        QVERIFY2(!path.startsWith(u"headers/") && !path.startsWith(u"redirects/") && !path.endsWith(u"index.html"),
                 qPrintable(path));
}

void TestVerify::deployedFaultsAreListed()
{
    using enum BundleFault::Kind;
    LoopbackServer server(m_files);
    server.files()[u"privacy/us/en/index.html"_s].replace("Wattfern", "Attacker");
    server.files()[u"privacy/gb/en/index.html"_s] += QByteArray(10'000'000, 'x');
    server.files().remove(u"sitemap.xml"_s);
    // A page that says so is longer than what is missing.
    const QByteArray notFound(100'000, 'n');
    server.answer = [&](const QString &path) -> std::optional<QByteArray> {
        if (path == u"privacy/ie/en/")
            return "HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n";
        if (path == u"privacy/at/de/")
            return "HTTP/1.1 404 Not Found\r\nContent-Length: 100000\r\n\r\n" + notFound;
        if (path == u"privacy/ca/en/")
            return "HTTP/1.1 302 Found\r\nLocation: http://localhost:1/\r\nContent-Length: 0\r\n\r\n";
        return {};
    };
    QList<BundleFault> faults = verifyDeployed(server.address(), m_manifest).faults;
    for (BundleFault &fault : faults) {
        QCOMPARE(fault.reason.isEmpty(), fault.kind != Unreadable);
        fault.reason.clear();
    }
    const QList<BundleFault> expected{
        {Missing, u"privacy/at/de/index.html"_s},   {Unreadable, u"privacy/ca/en/index.html"_s},
        {Different, u"privacy/gb/en/index.html"_s}, {Unreadable, u"privacy/ie/en/index.html"_s},
        {Different, u"privacy/us/en/index.html"_s}, {Missing, u"sitemap.xml"_s}};
    QCOMPARE(faults, expected);
}

/// Whoever changes a page may change the manifest beside it.
void TestVerify::theDeliveredManifestCounts()
{
    const QString path = u"privacy/us/en/index.html"_s;
    LoopbackServer server(m_files);
    server.files()[path] = "<p>Forged";
    Manifest forged = m_manifest;
    for (ManifestFile &file : forged.files) {
        if (file.path == path) {
            file.size = 9;
            file.sha256 =
                QString::fromLatin1(QCryptographicHash::hash("<p>Forged", QCryptographicHash::Sha256).toHex());
        }
    }
    server.files()[manifestPath] = manifestBytes(forged);
    QVERIFY(verifyDeployed(server.address(), deployedManifest(server.address()).value()).faults.isEmpty());
    QCOMPARE(verifyDeployed(server.address(), m_manifest).faults,
             (QList<BundleFault>{{BundleFault::Kind::Different, path}}));
}

void TestVerify::sitesWithoutAManifest()
{
    LoopbackServer server({});
    QVERIFY(deployedManifest(server.address()).error().sentence.contains(u"no manifest"_s));
    server.close();
    const auto gone = deployedManifest(server.address());
    QVERIFY2(gone.error().sentence.contains(u"can not be read"_s), qPrintable(gone.error().sentence));
}

void TestVerify::silentServers()
{
    LoopbackServer server({});
    server.answer = [](const QString &) { return QByteArray(); };
    const auto read = deployedManifest(server.address(), {.wait = std::chrono::milliseconds(200)});
    QVERIFY(!read);
    // One that says more and more, but never all.
    const auto slow =
        deployedManifest(server.address(), {.wait = std::chrono::minutes(1), .whole = std::chrono::milliseconds(200)});
    QVERIFY(!slow);
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
