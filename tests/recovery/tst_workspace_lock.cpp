// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/workspace_lock.h"

#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;

class TestWorkspaceLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void secondIsToldWhoHasIt();
    void releasedLocksAreFree();
    void killedHoldersLockNoOneOut();
    void otherHostsAreBelieved();
    void foldersThatCanNotBeWritten();
    void sameFolderByAnotherName();
};

void TestWorkspaceLock::secondIsToldWhoHasIt()
{
    QTemporaryDir folder;
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    WorkspaceLock first, second;
    QCOMPARE(first.take(folder.path()), WorkspaceLock::State::Held);
    QCOMPARE(first.take(folder.path()), WorkspaceLock::State::Held);
    QCOMPARE(second.take(folder.path()), WorkspaceLock::State::HeldByOther);
    QVERIFY(second.other());
    QCOMPARE(second.other()->process, QCoreApplication::applicationPid());
    QCOMPARE(second.other()->host, QSysInfo::machineHostName());
    QVERIFY(!second.other()->user.isEmpty());
    QVERIFY(second.other()->since >= before && second.other()->since <= QDateTime::currentDateTimeUtc());
    QVERIFY(!second.isOnOtherHost());
    // Force is for computers that can not be looked into, not for a program that runs here.
    QCOMPARE(second.take(folder.path(), WorkspaceLock::Force::FromOtherHosts), WorkspaceLock::State::HeldByOther);
    second.release();
    QVERIFY(first.isFor(folder.path()));
}

void TestWorkspaceLock::releasedLocksAreFree()
{
    QTemporaryDir folder;
    WorkspaceLock second;
    {
        WorkspaceLock first;
        QCOMPARE(first.take(folder.path()), WorkspaceLock::State::Held);
        QCOMPARE(second.take(folder.path()), WorkspaceLock::State::HeldByOther);
    }
    QVERIFY(!QFile::exists(WorkspaceLock::pathIn(folder.path())));
    QCOMPARE(second.take(folder.path()), WorkspaceLock::State::Held);
    WorkspaceLock moved = std::move(second);
    QVERIFY(moved.isFor(folder.path()));
    moved.release();
    QCOMPARE(moved.state(), WorkspaceLock::State::None);
    QVERIFY(!QFile::exists(WorkspaceLock::pathIn(folder.path())));
}

void TestWorkspaceLock::killedHoldersLockNoOneOut()
{
    QTemporaryDir folder;
    QProcess holder;
    holder.start(QStringLiteral(LOCK_HOLDER), {folder.path()});
    QVERIFY(holder.waitForReadyRead(10000));
    QCOMPARE(holder.readLine().trimmed(), QByteArray("held"));
    WorkspaceLock lock;
    QCOMPARE(lock.take(folder.path()), WorkspaceLock::State::HeldByOther);
    QCOMPARE(lock.other()->process, holder.processId());
    holder.kill();
    QVERIFY(holder.waitForFinished(10000));
    QVERIFY(QFile::exists(WorkspaceLock::pathIn(folder.path())));
    QCOMPARE(lock.take(folder.path()), WorkspaceLock::State::Held);
    WorkspaceLock third;
    QCOMPARE(third.take(folder.path()), WorkspaceLock::State::HeldByOther);
    QCOMPARE(third.other()->process, QCoreApplication::applicationPid());
}

void TestWorkspaceLock::otherHostsAreBelieved()
{
    QTemporaryDir folder;
    QFile file(WorkspaceLock::pathIn(folder.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"user":"Ada","host":"elsewhere","process":7,"since":"2026-11-24T08:00:00Z"})");
    file.close();
    WorkspaceLock lock;
    QCOMPARE(lock.take(folder.path()), WorkspaceLock::State::HeldByOther);
    QCOMPARE(*lock.other(),
             (Holder{QStringLiteral("Ada"), QStringLiteral("elsewhere"), 7,
                     QDateTime(QDate(2026, 11, 24), QTime(8, 0), QTimeZone::UTC)}));
    QVERIFY(lock.isOnOtherHost());
    QCOMPARE(lock.take(folder.path(), WorkspaceLock::Force::FromOtherHosts), WorkspaceLock::State::Held);
    QVERIFY(!lock.other());
}

void TestWorkspaceLock::foldersThatCanNotBeWritten()
{
    WorkspaceLock lock;
    QCOMPARE(lock.take(QStringLiteral("/proc/self")), WorkspaceLock::State::Impossible);
    QVERIFY(!lock.other());
    QTemporaryDir folder;
    QCOMPARE(lock.take(folder.filePath(QStringLiteral("gone"))), WorkspaceLock::State::Impossible);
}

void TestWorkspaceLock::sameFolderByAnotherName()
{
    QTemporaryDir folder;
    const QString real = folder.filePath(QStringLiteral("real")), link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QDir().mkpath(real) && QFile::link(real, link));
    WorkspaceLock first, second;
    QCOMPARE(first.take(real), WorkspaceLock::State::Held);
    QVERIFY(first.isFor(link));
    QCOMPARE(second.take(link), WorkspaceLock::State::HeldByOther);
}

QTEST_GUILESS_MAIN(TestWorkspaceLock)
#include "tst_workspace_lock.moc"
