// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery_fixture.h"
#include "web/scheme.h"

#include <QApplication>

#include <cerrno>
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace noticewright;
using namespace noticewright::testing;

namespace
{

bool isSyncFailing = false;
/// So many more succeed before one fails; none does when negative.
int syncsUntilFailure = -1;

}

/// Stands in for the system's, so that a disk can fail.
extern "C" int fsync(int descriptor)
{
    if (isSyncFailing || (syncsUntilFailure >= 0 && syncsUntilFailure-- == 0)) {
        errno = EIO;
        return -1;
    }
    return int(::syscall(SYS_fsync, descriptor));
}

/// Disks and folders that do not take a save: a sentence says so, the text is
/// still in the window, and it can be saved elsewhere.
class TestSaveFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readOnlyFolder();
    void fullDisk();
    void fullFileSystem();
    void failingSync();
    void failingSyncAtAnyMoment();
    void vanishedFolder();
    void symlinkedFile();

private:
    [[nodiscard]] QString work() const { return m_folder->filePath(QStringLiteral("work")); }
    void start(const QString &folder);
    /// After a save that failed: nothing changed but that the user was told.
    void verifyNothingIsLost(const QString &folder, const QString &words);
    void verifySaveAs();
    /// Goes on as a user without rights, when the test runs as one with all of them.
    [[nodiscard]] bool giveRightsUp() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Editor> m_editor;
};

void TestSaveFailures::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("noticewright"));
    // Looking for a graphics card, WebEngine warns once where there is none.
    WalledProfile profile({});
    WalledPage page(&profile);
}

void TestSaveFailures::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(saveWorkspace(work(), smallWorkspace()));
}

void TestSaveFailures::cleanup()
{
    isSyncFailing = false;
    syncsUntilFailure = -1;
    m_editor.reset();
    m_folder.reset();
}

void TestSaveFailures::start(const QString &folder)
{
    m_editor = std::make_unique<Editor>(m_folder->filePath(QStringLiteral("session.ini")));
    QVERIFY(m_editor->isShown && m_editor->window->open(folder));
    m_editor->type(QStringLiteral("Mine: "));
    QCOMPARE(m_editor->text(), QStringLiteral("Mine: We collect data."));
}

void TestSaveFailures::verifyNothingIsLost(const QString &folder, const QString &words)
{
    QCOMPARE(m_editor->answers.told.size(), 1);
    const Problem problem = m_editor->answers.told.takeFirst();
    QVERIFY2(problem.sentence.contains(words), qPrintable(problem.toString()));
    QVERIFY2(problem.file.startsWith(folder), qPrintable(problem.file));
    QCOMPARE(m_editor->text(), QStringLiteral("Mine: We collect data."));
    QVERIFY(m_editor->window->isWindowModified());
    if (QDir(folder).exists())
        QVERIFY(loadWorkspace(folder, Interrupted::Leave)->workspace == smallWorkspace());
}

void TestSaveFailures::verifySaveAs()
{
    const QString other = m_folder->filePath(QStringLiteral("elsewhere/copy"));
    QVERIFY(m_editor->window->files()->saveAs(other));
    QVERIFY(!m_editor->window->isWindowModified());
    QCOMPARE(plainText(loadWorkspace(other)->workspace.statements[0].sections[0].full),
             QStringLiteral("Mine: We collect data."));
    QCOMPARE(m_editor->document()->folder(), other);
}

bool TestSaveFailures::giveRightsUp() const
{
    if (::geteuid() != 0)
        return true;
    constexpr uid_t nobody = 65534;
    const QByteArray folder = QFile::encodeName(m_folder->path());
    return ::chown(folder.constData(), nobody, nobody) == 0 && ::setresuid(nobody, nobody, 0) == 0;
}

void TestSaveFailures::readOnlyFolder()
{
    const uid_t user = ::geteuid();
    const auto back = qScopeGuard([&] {
        static_cast<void>(::setresuid(user, user, user));
        QFile::setPermissions(work(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    });
    QVERIFY(::chmod(QFile::encodeName(work()).constData(), 0555) == 0);
    // The window's own files are made before, by the user who runs the test.
    start(work());
    if (!giveRightsUp())
        QSKIP("This user can not become one without rights.");
    QVERIFY(!QFileInfo(work()).isWritable());
    QVERIFY(!m_editor->window->files()->save());
    verifyNothingIsLost(work(), QStringLiteral("Save to another folder"));
    verifySaveAs();
    // Opening one is no failure, and says beforehand what is to be expected.
    QVERIFY(m_editor->window->open(work()));
    QVERIFY(!m_editor->document()->isReadOnly());
    QVERIFY(m_editor->notice("folderNotice").contains(QStringLiteral("not change")));
    QCOMPARE(m_editor->answers.told.size(), 0);
}

void TestSaveFailures::fullDisk()
{
    start(work());
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    rlimit small{10, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const bool isSaved = m_editor->window->files()->save();
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(!isSaved);
    verifyNothingIsLost(work(), QStringLiteral("make room"));
    verifySaveAs();
}

/// The same on a real disk without room, where the test may mount one.
void TestSaveFailures::fullFileSystem()
{
    const QString disk = m_folder->filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(disk));
    const QByteArray mountPoint = QFile::encodeName(disk);
    if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=256k") != 0)
        QSKIP("This user can not mount a file system.");
    const auto unmount = qScopeGuard([&] {
        m_editor.reset();
        ::umount2(mountPoint.constData(), MNT_DETACH);
    });
    const QString folder = disk + QStringLiteral("/work");
    QVERIFY(saveWorkspace(folder, smallWorkspace()));
    start(folder);
    QFile filling(disk + QStringLiteral("/filling"));
    QVERIFY(filling.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filling.write(QByteArray(4096, 'x')) > 0) { }
    filling.close();
    QVERIFY(!m_editor->window->files()->save());
    verifyNothingIsLost(folder, QStringLiteral("make room"));
    verifySaveAs();
}

void TestSaveFailures::failingSync()
{
    start(work());
    isSyncFailing = true;
    QVERIFY(!m_editor->window->files()->save());
    isSyncFailing = false;
    verifyNothingIsLost(work(), QStringLiteral("unchanged"));
    QVERIFY(m_editor->window->files()->save());
    QCOMPARE(plainText(loadWorkspace(work())->workspace.statements[0].sections[0].full),
             QStringLiteral("Mine: We collect data."));
}

/// Before the point of no return all is as it was; after it the next save, or
/// the next opening, completes it. No one else is blamed.
void TestSaveFailures::failingSyncAtAnyMoment()
{
    start(work());
    int failures = 0;
    // Each moment twice: the next save finds what is left, or someone else completed it before.
    for (int round = 0; round < 200; ++round) {
        const int moment = round / 2;
        const bool isReadBetween = round % 2 == 1;
        Statement head = m_editor->document()->workspace().statements[1];
        head.title = QString::number(round);
        m_editor->document()->setStatementHead(head, QStringLiteral("Title"));
        m_editor->type(QStringLiteral("x"));
        const Workspace before = loadWorkspace(work())->workspace, mine = m_editor->document()->workspace();
        syncsUntilFailure = moment;
        const bool isSaved = m_editor->window->files()->save();
        const bool hasFailed = syncsUntilFailure < 0;
        syncsUntilFailure = -1;
        QVERIFY(m_editor->document()->workspace() == mine);
        QCOMPARE(m_editor->window->isWindowModified(), !isSaved);
        QCOMPARE(m_editor->answers.told.size(), isSaved ? 0 : 1);
        m_editor->answers.told.clear();
        failures += !isSaved;
        // Whoever reads the folder finds all of one save or all of the other.
        if (!isSaved && isReadBetween) {
            const Workspace found = loadWorkspace(work())->workspace;
            QVERIFY(found == before || found == mine);
        }
        QCOMPARE(m_editor->window->files()->save(), true);
        QCOMPARE(m_editor->answers.changes.size(), 0);
        QCOMPARE(m_editor->answers.overwriteAsked, 0);
        QVERIFY(loadWorkspace(work())->workspace == mine);
        QVERIFY(before != mine);
        if (!hasFailed && isReadBetween)
            break;
    }
    QVERIFY2(failures >= 5, qPrintable(QString::number(failures)));
}

void TestSaveFailures::vanishedFolder()
{
    start(work());
    QVERIFY(QDir(work()).removeRecursively());
    QTRY_VERIFY(m_editor->notice("folderNotice").contains(work()));
    QVERIFY(!m_editor->window->files()->save());
    verifyNothingIsLost(work(), QStringLiteral("Save As"));
    QVERIFY(!QDir(work()).exists());
    verifySaveAs();
    QCOMPARE(m_editor->notice("folderNotice"), QString());
}

void TestSaveFailures::symlinkedFile()
{
    const QString path = work() + u'/' + statementFile(id("online"));
    const QString real = m_folder->filePath(QStringLiteral("shared.xml"));
    QVERIFY(QFile::rename(path, real) && QFile::link(real, path));
    start(work());
    QVERIFY(m_editor->window->files()->save());
    QVERIFY(QFileInfo(path).isSymLink());
    QFile file(real);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("Mine: We collect data."));
    QCOMPARE(m_editor->answers.told.size(), 0);
    // Written through the link by someone else, it is seen as well.
    QVERIFY(saveWorkspace(work(), smallWorkspace()));
    QTRY_COMPARE(m_editor->text(), QStringLiteral("We collect data."));
}

int main(int argc, char **argv)
{
    prepareWebEngine();
    QApplication application(argc, argv);
    TestSaveFailures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_save_failures.moc"
