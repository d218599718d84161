// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/journal_store.h"
#include "support/rich_workspace.h"
#include "support/why.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void writtenJournalsComeBack();
    void baseIsWrittenOnce();
    void damageIsSeen();
    void othersCanNotRead();
    void runningProgramsKeepTheirs();
    void removedOnesAreGone();
    void unreadableOnesArePutAside();
    void foldersThatCanNotBeMade();

private:
    static Journal journal();
};

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

/// Unsaved work with a statement changed, one gone and one more.
Journal TestJournal::journal()
{
    Workspace edited = richWorkspace();
    edited.statements[0].title = QStringLiteral("Edited – שלום");
    edited.statements[1].id = id("added");
    return {QStringLiteral("/somewhere/work"), QDateTime::fromMSecsSinceEpoch(1795000000123, QTimeZone::UTC),
            workspaceFiles(richWorkspace()), workspaceFiles(edited)};
}

void TestJournal::writtenJournalsComeBack()
{
    QTemporaryDir folder;
    QVERIFY(!hasJournal(folder.path()));
    const auto written = writeJournal(folder.path(), journal());
    QVERIFY2(written.has_value(), why(written).constData());
    QVERIFY(hasJournal(folder.path()));
    const auto read = readJournal(folder.path());
    QVERIFY2(read.has_value(), why(read).constData());
    QVERIFY(*read == journal());
    const auto workspace = workspaceOf(read->work, read->folder);
    QVERIFY2(workspace.has_value(), why(workspace).constData());
    QCOMPARE(workspace->statements[0].title, QStringLiteral("Edited – שלום"));
}

void TestJournal::baseIsWrittenOnce()
{
    QTemporaryDir folder;
    QVERIFY(writeJournal(folder.path(), journal()));
    const QStringList bases = QDir(folder.path()).entryList({QStringLiteral("base-*")});
    QCOMPARE(bases.size(), 1);
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(0, 0));
    QFile base(folder.filePath(bases.first()));
    QVERIFY(base.open(QIODevice::ReadWrite) && base.setFileTime(longAgo, QFileDevice::FileModificationTime));
    base.close();
    Journal later = journal();
    later.work = later.base;
    QVERIFY(writeJournal(folder.path(), later));
    QVERIFY(*readJournal(folder.path()) == later);
    QCOMPARE(QFileInfo(base).lastModified(), longAgo);
    // After a save there is another base, and the old one goes.
    later.base = journal().work;
    QVERIFY(writeJournal(folder.path(), later));
    QVERIFY(*readJournal(folder.path()) == later);
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("base-*")}).size(), 1);
}

void TestJournal::damageIsSeen()
{
    QTemporaryDir folder;
    QVERIFY(writeJournal(folder.path(), journal()));
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
        const QString path = folder.filePath(name);
        const QByteArray whole = contentOf(path);
        QVERIFY(whole.size() > 100);
        // Every byte counts; a cut counts too.
        QList<QByteArray> damaged{{}, whole.first(20), whole.first(whole.size() - 1), whole + 'x'};
        for (qsizetype i = 0; i < whole.size(); i += 7) {
            damaged.append(whole);
            damaged.last()[i] = char(damaged.last()[i] ^ 1);
        }
        for (const QByteArray &bytes : std::as_const(damaged)) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
            file.close();
            const auto read = readJournal(folder.path());
            QVERIFY(!read);
            QVERIFY(read.error().sentence.contains(QLatin1String("damaged")));
            QCOMPARE(read.error().file, path);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(whole) == whole.size());
    }
    QVERIFY(readJournal(folder.path()));
    QVERIFY(QFile::remove(folder.filePath(QDir(folder.path()).entryList({QStringLiteral("base-*")}).first())));
    QVERIFY(!readJournal(folder.path()));
}

void TestJournal::othersCanNotRead()
{
    QTemporaryDir folder;
    const QString root = folder.filePath(QStringLiteral("state/recovery"));
    auto place = JournalPlace::make(root);
    QVERIFY(place && writeJournal(place->folder(), journal()));
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &path : {root, place->folder()})
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    const QFileInfoList files = QDir(place->folder()).entryInfoList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size(), 3);
    for (const QFileInfo &file : files) {
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        QVERIFY(!(file.permissions() & QFile::ExeOwner));
    }
}

void TestJournal::runningProgramsKeepTheirs()
{
    QTemporaryDir folder;
    QString left;
    {
        auto place = JournalPlace::make(folder.path());
        auto empty = JournalPlace::make(folder.path());
        QVERIFY(place && empty && writeJournal(place->folder(), journal()));
        left = place->folder();
        QVERIFY(leftBehind(folder.path()).empty());
    }
    std::vector<JournalPlace> found = leftBehind(folder.path());
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().folder(), left);
    // Who offers it keeps others from offering it too.
    QVERIFY(leftBehind(folder.path()).empty());
    found.clear();
    QCOMPARE(leftBehind(folder.path()).size(), size_t(1));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

void TestJournal::removedOnesAreGone()
{
    QTemporaryDir folder;
    auto place = JournalPlace::make(folder.path());
    QVERIFY(place && writeJournal(place->folder(), journal()));
    place->remove();
    QVERIFY(!place->isValid());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    place->remove();
}

void TestJournal::unreadableOnesArePutAside()
{
    QTemporaryDir folder;
    auto place = JournalPlace::make(folder.path());
    QVERIFY(place && writeJournal(place->folder(), journal()));
    place->putAside();
    QVERIFY(leftBehind(folder.path()).empty());
    const QStringList kept = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(kept.size(), 1);
    QVERIFY(readJournal(folder.filePath(kept.first())));
}

void TestJournal::foldersThatCanNotBeMade()
{
    const auto place = JournalPlace::make(QStringLiteral("/proc/recovery"));
    QVERIFY(!place);
    QCOMPARE(place.error().file, QStringLiteral("/proc/recovery"));
    QVERIFY(place.error().sentence.contains(QLatin1String("Save often")));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
