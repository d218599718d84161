// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "bundle/integrity.h"
#include "bundle/zip.h"
#include "support/rich_workspace.h"
#include "support/why.h"

#include <KZip>

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

class TestZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void holdsTheFiles();
    void sameBytesEverywhere();
    void onlyBundlesAreReplaced();
    void fullDiskChangesNothing();
    void bombsAreNotUnpacked();

private:
    /// A file that other programs take for a bundle.
    static OutputFiles bundle(const QByteArray &content);
};

OutputFiles TestZip::bundle(const QByteArray &content)
{
    const Manifest manifest{
        .product = u"Noticewright"_s,
        .productVersion = u"1"_s,
        .workspaceFormat = u"1.0"_s,
        .site = u"https://example.com/"_s,
        .files = {{.path = u"a/index.html"_s, .sha256 = digestOf(content), .size = content.size()}}};
    return {{u"a/index.html"_s, content}, {manifestPath, manifestBytes(manifest)}};
}

void TestZip::holdsTheFiles()
{
    const OutputFiles files{{u"b/c.txt"_s, "text"}, {u"a.bin"_s, QByteArray(100'000, '\0')}, {u"empty"_s, ""}};
    const QDateTime time(QDate(2026, 9, 15), QTime(12, 30, 2), QTimeZone::UTC);
    auto bytes = zipOf(files, time);
    QVERIFY2(bytes.has_value(), why(bytes).constData());
    QBuffer buffer(&*bytes);
    KZip zip(&buffer);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    QCOMPARE(zip.directory()->entries().size(), 3);
    for (const auto &[path, content] : files.asKeyValueRange()) {
        const KArchiveFile *file = zip.directory()->file(path);
        QVERIFY2(file, qPrintable(path));
        QCOMPARE(file->data(), content);
        QCOMPARE(file->permissions() & 0777, mode_t(0644));
        // Zip files know no time zones.
        QCOMPARE(file->date().toString(u"yyyy-MM-dd hh:mm:ss"), u"2026-09-15 12:30:02"_s);
    }
}

/// In any time zone, and always in the same order; the digest is the same on every machine.
void TestZip::sameBytesEverywhere()
{
    const OutputFiles files{{u"b/c.txt"_s, "text"}, {u"a.txt"_s, "more"}};
    const QDateTime time(QDate(2026, 9, 15), QTime(0, 0), QTimeZone::UTC);
    const QByteArray zone = qgetenv("TZ");
    QByteArrayList made;
    for (const char *name : {"UTC", "Pacific/Kiritimati", "America/New_York"}) {
        qputenv("TZ", name);
        tzset();
        made.append(zipOf(files, time).value());
    }
    qputenv("TZ", zone);
    tzset();
    QCOMPARE(made[1], made[0]);
    QCOMPARE(made[2], made[0]);
    QCOMPARE(zipOf(files, time.toOffsetFromUtc(3600)).value(), made[0]);
    QCOMPARE(digestOf(made[0]), u"36b0dd846fad2f70e7b44737b051bce92b27a1948b44c0d30e505b663ee88f58"_s);
    // What is older than zip files is as old as they can say.
    QCOMPARE(zipOf(files, QDateTime()).value(),
             zipOf(files, QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::UTC)).value());
}

void TestZip::onlyBundlesAreReplaced()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out/site.zip"_s);
    QVERIFY(writeZip(path, bundle("one"), {}));
    QCOMPARE(readBundle(path)->source->read(u"a/index.html"_s, 10), "one");
    QVERIFY(writeZip(path, bundle("two"), {}));
    QCOMPARE(readBundle(path)->source->read(u"a/index.html"_s, 10), "two");
    QCOMPARE(QDir(folder.filePath(u"out"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"site.zip"_s});

    for (const QByteArray &other : {QByteArray("a letter"), zipOf({{u"a"_s, "b"}}, {}).value()}) {
        QFile file(folder.filePath(u"other.zip"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(other) == other.size());
        file.close();
        const auto written = writeZip(file.fileName(), bundle("three"), {});
        QVERIFY(!written);
        QVERIFY2(written.error().sentence.contains(u"would be lost"_s), qPrintable(written.error().sentence));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), other);
    }
    QVERIFY(!writeZip(folder.path(), bundle("four"), {}));
}

void TestZip::fullDiskChangesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"site.zip"_s);
    QVERIFY(writeZip(path, bundle("one"), {}));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{2000, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto written = writeZip(path, bundle(QByteArray(10'000, 'x')), {});
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(!written);
    QCOMPARE(readBundle(path)->source->read(u"a/index.html"_s, 10), "one");
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

/// A small zip file may say that it holds gigabytes.
void TestZip::bombsAreNotUnpacked()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bomb.zip"_s);
    {
        KZip zip(path);
        QVERIFY(zip.open(QIODevice::WriteOnly));
        QVERIFY(zip.writeFile(u"a"_s, QByteArray(50'000'000, '\0')));
        QVERIFY(zip.close());
    }
    QVERIFY(QFileInfo(path).size() < 100'000);
    const auto source = openBundle(path);
    QVERIFY(source);
    QCOMPARE((*source)->read(u"a"_s, 1000)->size(), 1001);
    QCOMPARE((*source)->read(u"b"_s, 1000), std::nullopt);
}

QTEST_GUILESS_MAIN(TestZip)
#include "tst_zip.moc"
