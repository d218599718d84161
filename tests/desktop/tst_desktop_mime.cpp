// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Whether a file manager knows a workspace when it sees one.
class TestDesktopMime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void workspacesAreRecognised();
    void otherFilesOfThatNameAreNot();

private:
    QTemporaryDir m_data;
};

void TestDesktopMime::initTestCase()
{
    const QDir mime(m_data.filePath(QStringLiteral("mime")));
    QVERIFY(mime.mkpath(QStringLiteral("packages")));
    QVERIFY(QFile::copy(QStringLiteral(MIME_PACKAGE), mime.filePath(QStringLiteral("packages/noticewright.xml"))));
    qputenv("XDG_DATA_HOME", m_data.path().toUtf8());
    QProcess update;
    update.start(QStringLiteral(UPDATE_MIME_DATABASE), {mime.path()});
    QVERIFY(update.waitForFinished());
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
}

void TestDesktopMime::workspacesAreRecognised()
{
    const QStringList names = QDir(QStringLiteral(TEMPLATES)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const QMimeType type =
            QMimeDatabase().mimeTypeForFile(QStringLiteral(TEMPLATES "/") + name + QStringLiteral("/workspace.xml"));
        QCOMPARE(type.name(), QStringLiteral("application/x-noticewright-workspace"));
        QVERIFY(type.inherits(QStringLiteral("application/xml")));
    }
}

void TestDesktopMime::otherFilesOfThatNameAreNot()
{
    QFile file(m_data.filePath(QStringLiteral("workspace.xml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<project version=\"4\">\n</project>\n");
    file.close();
    QCOMPARE(QMimeDatabase().mimeTypeForFile(file.fileName()).name(), QStringLiteral("application/xml"));
}

QTEST_GUILESS_MAIN(TestDesktopMime)
#include "tst_desktop_mime.moc"
