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
    void exportsOneAtATime();
    void whatAKillLeftAsideComesBack();
    void linksToFoldersAreOthersFiles();
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
    QFile lock(folder.filePath(QStringLiteral(".site.noticewright-new.lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("1\nnoticewright\nhere\n") > 0);
    lock.close();
    QVERIFY(writeOutput(folder.filePath(QStringLiteral("site")), earlier));
    QVERIFY(writeOutput(folder.filePath(QStringLiteral("site")), later));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("site")});
}

void TestOutput::exportsOneAtATime()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("site"));
    {
        auto first = OutputWriter::begin(target);
        QVERIFY2(first.has_value(), why(first).constData());
        QVERIFY(first->add(QStringLiteral("a/index.html"), "new"));
        const auto second = OutputWriter::begin(target);
        QVERIFY(!second);
        QVERIFY2(second.error().sentence.startsWith(QStringLiteral("Another export is filling this folder")),
                 why(second).constData());
        QVERIFY(first->finish());
    }
    QCOMPARE(contentOf(target), (OutputFiles{{QStringLiteral("a/index.html"), "new"}}));
    QVERIFY(writeOutput(target, later));
}

/// Where folders can not be exchanged, the earlier one is aside for a moment.
void TestOutput::whatAKillLeftAsideComesBack()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("site"));
    const QString aside = folder.filePath(QStringLiteral(".site.noticewright-new-old"));
    QVERIFY(writeOutput(target, earlier));
    QVERIFY(QDir().rename(target, aside));
    {
        const auto begun = OutputWriter::begin(target);
        QVERIFY2(begun.has_value(), why(begun).constData());
    }
    QCOMPARE(contentOf(target), earlier);
    QVERIFY(QDir().mkpath(aside + QStringLiteral("/left")));
    QVERIFY(writeOutput(target, later));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("site")});
}

void TestOutput::linksToFoldersAreOthersFiles()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("site"));
    QVERIFY(writeOutput(target, earlier));
    QVERIFY(QFile::link(folder.path(), target + QStringLiteral("/a/elsewhere")));
    QVERIFY(writeOutput(target, later).error().sentence.contains(QStringLiteral("a/elsewhere")));
    QCOMPARE(QFileInfo(target + QStringLiteral("/a/elsewhere")).symLinkTarget(), folder.path());
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
