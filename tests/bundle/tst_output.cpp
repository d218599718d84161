// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/output.h"
#include "support/why.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace noticewright;
using namespace noticewright::testing;

class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void fillsAFolder();
    void replacesWhatItWrote();
    void leavesOthersFiles();
    void fullDiskChangesNothing();
    void leavesNothingBeside();
};

namespace
{

const OutputFiles earlier{{QStringLiteral("a/index.html"), "old"}, {QStringLiteral("b.css"), "css"}};
const OutputFiles later{{QStringLiteral("a/index.html"), "new"}, {QStringLiteral("c/d/e.html"), "more"}};

OutputFiles contentOf(const QString &folder)
{
    OutputFiles files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && !file.fileName().endsWith(QLatin1String("/.noticewright-export")))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

}

void TestOutput::fillsAFolder()
{
    QTemporaryDir folder;
    for (const QString &target :
         {folder.filePath(QStringLiteral("new/site")), folder.filePath(QStringLiteral("slash/"))}) {
        const auto written = writeOutput(target, earlier);
        QVERIFY2(written.has_value(), why(written).constData());
        QCOMPARE(contentOf(target), earlier);
    }
}

void TestOutput::replacesWhatItWrote()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("site"));
    QVERIFY(writeOutput(target, earlier));
    QVERIFY(writeOutput(target, later));
    QCOMPARE(contentOf(target), later);
}

void TestOutput::leavesOthersFiles()
{
    QTemporaryDir folder;
    QFile mine(folder.filePath(QStringLiteral("mine.txt")));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    const auto written = writeOutput(folder.path(), earlier);
    QVERIFY(written.error().sentence.contains(QStringLiteral("mine.txt")));
    QVERIFY(!writeOutput(mine.fileName(), earlier));

    const QString target = folder.filePath(QStringLiteral("site"));
    QVERIFY(writeOutput(target, earlier));
    QFile added(target + QStringLiteral("/a/added.txt"));
    QVERIFY(added.open(QIODevice::WriteOnly));
    QVERIFY(writeOutput(target, later).error().sentence.contains(QStringLiteral("a/added.txt")));
    QVERIFY(added.exists());
    QVERIFY(added.remove());
    QCOMPARE(contentOf(target), earlier);
}

void TestOutput::fullDiskChangesNothing()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("site"));
    QVERIFY(writeOutput(target, earlier));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{100, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto written = writeOutput(target, {{QStringLiteral("large"), QByteArray(1000, 'x')}});
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(!written);
    QCOMPARE(contentOf(target), earlier);
}

void TestOutput::leavesNothingBeside()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral(".site.noticewright-new/left")));
    QVERIFY(writeOutput(folder.filePath(QStringLiteral("site")), earlier));
    QVERIFY(writeOutput(folder.filePath(QStringLiteral("site")), later));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("site")});
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
