// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/session.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void recentWorkspaces();
    void placesAndStates();
};

void TestSession::recentWorkspaces()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("session.ini"));
    QStringList made;
    for (int i = 0; i < 12; ++i) {
        made.prepend(folder.filePath(QString::number(i)));
        QVERIFY(QDir().mkpath(made.first()));
        QFile workspace(made.first() + QStringLiteral("/workspace.xml"));
        QVERIFY(workspace.open(QIODevice::WriteOnly));
        Session(file).addRecent(made.first());
    }
    QCOMPARE(Session(file).recentWorkspaces(), made.first(10));
    Session(file).addRecent(made[3]);
    QCOMPARE(Session(file).recentWorkspaces().first(), made[3]);
    QVERIFY(QFile::remove(made[3] + QStringLiteral("/workspace.xml")));
    QVERIFY(!Session(file).recentWorkspaces().contains(made[3]));
}

void TestSession::placesAndStates()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("session.ini"));
    const Place place{{QStringLiteral("online")}, {QStringLiteral("scope")}};
    Session(file).setPlace(QStringLiteral("/a/b c"), place);
    Session(file).setState(QStringLiteral("docks"), "\x01\x00\x02");
    QCOMPARE(Session(file).place(QStringLiteral("/a/b c")), place);
    QCOMPARE(Session(file).place(QStringLiteral("/a")), Place());
    QCOMPARE(Session(file).state(QStringLiteral("docks")), QByteArray("\x01\x00\x02"));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
