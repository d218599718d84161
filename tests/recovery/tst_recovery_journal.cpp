// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/outside_watch.h"
#include "recovery/recovery_journal.h"
#include "support/rich_workspace.h"
#include "support/why.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace noticewright;
using namespace noticewright::testing;

class TestRecoveryJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingWithoutAPauseIsKept();
    void savingRemovesIt();
    void undoingEverythingRemovesIt();
    void givingUpRemovesIt();
    void leavingItStays();
    void failureIsToldOnce();
    void outsideChangesAreSeen();
    void replacedFilesAreSeenAgain();
    void vanishedFolderIsTold();
    void reloadCanBeUndone();
    void keptOverOutside();
    void readOnlyDocumentsStay();

private:
    void type(const QString &text);
    [[nodiscard]] QString root() const { return m_folder->filePath(QStringLiteral("recovery")); }
    [[nodiscard]] QString work() const { return m_folder->filePath(QStringLiteral("work")); }
    [[nodiscard]] QStringList kept() const { return QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceDocument> m_document;
    std::unique_ptr<RecoveryJournal> m_journal;
};

void TestRecoveryJournal::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<WorkspaceDocument>();
    QVERIFY(saveWorkspace(work(), richWorkspace()));
    m_journal = std::make_unique<RecoveryJournal>(m_document.get(), root());
    const auto opened = m_document->open(work());
    QVERIFY2(opened.has_value(), why(opened).constData());
}

void TestRecoveryJournal::cleanup()
{
    m_journal.reset();
    m_document.reset();
    m_folder.reset();
}

void TestRecoveryJournal::type(const QString &text)
{
    BlockList blocks = m_document->workspace().statements[0].sections[0].highlights;
    auto &paragraph = std::get<Paragraph>(blocks[0].content);
    paragraph.text = plainInlines(plainText(paragraph.text) + text);
    m_document->setText(id("online"), id("scope"), Layer::Highlights, blocks, QStringLiteral("Typing"),
                        StepKind::Typing);
}

/// A timer that each key began anew would never fire here.
void TestRecoveryJournal::typingWithoutAPauseIsKept()
{
    QSignalSpy written(m_journal.get(), &RecoveryJournal::written);
    QElapsedTimer clock;
    clock.start();
    while (written.isEmpty() && clock.elapsed() < 20000) {
        type(QStringLiteral("x"));
        QTest::qWait(10);
    }
    QCOMPARE(written.size(), 1);
    QCOMPARE(kept().size(), 1);
    const auto journal = readJournal(root() + u'/' + kept().first());
    QVERIFY2(journal.has_value(), why(journal).constData());
    QCOMPARE(journal->folder, work());
    QCOMPARE(journal->base, workspaceFiles(richWorkspace()));
    QVERIFY(journal->work != journal->base);
    QVERIFY(m_journal->flush());
    QCOMPARE(readJournal(root() + u'/' + kept().first())->work, workspaceFiles(m_document->workspace()));
}

void TestRecoveryJournal::savingRemovesIt()
{
    type(QStringLiteral("x"));
    QVERIFY(m_journal->flush());
    QCOMPARE(kept().size(), 1);
    QVERIFY(m_document->save());
    QCOMPARE(kept(), QStringList());
    // The next edit begins from what was saved.
    type(QStringLiteral("y"));
    QVERIFY(m_journal->flush());
    QCOMPARE(readJournal(root() + u'/' + kept().value(0))->base, m_document->savedFiles());
}

void TestRecoveryJournal::undoingEverythingRemovesIt()
{
    type(QStringLiteral("x"));
    QVERIFY(m_journal->flush());
    m_document->undoStack()->undo();
    QCOMPARE(kept(), QStringList());
    QVERIFY(!m_journal->flush());
    m_document->undoStack()->redo();
    QVERIFY(m_journal->flush());
    QCOMPARE(kept().size(), 1);
}

void TestRecoveryJournal::givingUpRemovesIt()
{
    type(QStringLiteral("x"));
    QVERIFY(m_journal->flush());
    m_document->close();
    QCOMPARE(kept(), QStringList());
}

void TestRecoveryJournal::leavingItStays()
{
    type(QStringLiteral("x"));
    QVERIFY(m_journal->flush());
    QVERIFY(leftBehind(root()).empty());
    m_document.reset();
    m_journal.reset();
    QCOMPARE(leftBehind(root()).size(), size_t(1));
}

void TestRecoveryJournal::failureIsToldOnce()
{
    QSignalSpy failed(m_journal.get(), &RecoveryJournal::failed);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    rlimit small{10, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    type(QStringLiteral("x"));
    const bool first = m_journal->flush();
    type(QStringLiteral("y"));
    const bool second = m_journal->flush();
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(!first && !second);
    QTRY_COMPARE(failed.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_journal->flush());
}

void TestRecoveryJournal::outsideChangesAreSeen()
{
    OutsideWatch watch(m_document.get());
    QSignalSpy changed(&watch, &OutsideWatch::changedOutside);
    watch.check();
    // What this program saves itself is no news.
    type(QStringLiteral("x"));
    QVERIFY(m_document->save());
    Workspace theirs = m_document->workspace();
    theirs.statements[0].title = QStringLiteral("Theirs");
    QVERIFY(saveWorkspace(work(), theirs));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toStringList(), QStringList{statementFile(id("online"))});
    watch.check();
    QCOMPARE(changed.size(), 1);
    watch.forget();
    watch.check();
    QCOMPARE(changed.size(), 2);
}

void TestRecoveryJournal::replacedFilesAreSeenAgain()
{
    OutsideWatch watch(m_document.get());
    QSignalSpy changed(&watch, &OutsideWatch::changedOutside);
    watch.check();
    for (int i = 1; i <= 3; ++i) {
        Workspace theirs = richWorkspace();
        theirs.organisation.name = QStringLiteral("Theirs %1").arg(i);
        QVERIFY(saveWorkspace(work(), theirs));
        QTRY_COMPARE(changed.size(), i);
        QVERIFY(m_document->reload());
        QCOMPARE(m_document->workspace().organisation.name, theirs.organisation.name);
    }
}

void TestRecoveryJournal::vanishedFolderIsTold()
{
    OutsideWatch watch(m_document.get());
    QSignalSpy gone(&watch, &OutsideWatch::folderVanished), back(&watch, &OutsideWatch::folderCameBack);
    watch.check();
    const QString away = m_folder->filePath(QStringLiteral("away"));
    QVERIFY(QDir().rename(work(), away));
    QTRY_COMPARE(gone.size(), 1);
    type(QStringLiteral("x"));
    const auto saved = m_document->save();
    QVERIFY(!saved);
    QVERIFY2(saved.error().sentence.contains(QLatin1String("no longer there")), why(saved).constData());
    QVERIFY(!QDir(work()).exists());
    QVERIFY(m_document->isModified());
    QVERIFY(QDir().rename(away, work()));
    QTRY_COMPARE(back.size(), 1);
    QVERIFY(m_document->save());
}

void TestRecoveryJournal::reloadCanBeUndone()
{
    type(QStringLiteral(" mine"));
    const Workspace mine = m_document->workspace();
    Workspace theirs = richWorkspace();
    theirs.statements[0].title = QStringLiteral("Theirs");
    QVERIFY(saveWorkspace(work(), theirs));
    QVERIFY(m_document->reload());
    QVERIFY(m_document->workspace() == theirs);
    QVERIFY(!m_document->isModified());
    QCOMPARE(m_document->filesChangedOutside(), QStringList());
    m_document->undoStack()->undo();
    QVERIFY(m_document->workspace() == mine);
    QVERIFY(m_document->isModified());
}

void TestRecoveryJournal::keptOverOutside()
{
    type(QStringLiteral(" mine"));
    Workspace theirs = richWorkspace();
    theirs.statements[0].title = QStringLiteral("Theirs");
    QVERIFY(saveWorkspace(work(), theirs));
    m_document->keepOverOutside();
    QCOMPARE(m_document->filesChangedOutside(), QStringList());
    // Back at the beginning, the files still hold something else.
    m_document->undoStack()->undo();
    QVERIFY(m_document->isModified());
    QVERIFY(m_document->save());
    QVERIFY(loadWorkspace(work())->workspace == richWorkspace());
}

void TestRecoveryJournal::readOnlyDocumentsStay()
{
    QSignalSpy access(m_document.get(), &WorkspaceDocument::accessChanged);
    QVERIFY(m_document->open(work(), WorkspaceDocument::Access::ReadOnly));
    QCOMPARE(access.size(), 1);
    type(QStringLiteral("x"));
    Workspace other = richWorkspace();
    other.organisation.name = QStringLiteral("Other");
    other.statements.clear();
    m_document->setWorkspace(other, QStringLiteral("All"));
    QVERIFY(m_document->workspace() == richWorkspace());
    QCOMPARE(m_document->undoStack()->count(), 0);
    const auto saved = m_document->save();
    QVERIFY2(!saved && saved.error().sentence.contains(QLatin1String("Save As")), why(saved).constData());
    QVERIFY(m_document->saveAs(m_folder->filePath(QStringLiteral("copy"))));
    QVERIFY(!m_document->isReadOnly());
    type(QStringLiteral("x"));
    QVERIFY(m_document->isModified());
}

QTEST_GUILESS_MAIN(TestRecoveryJournal)
#include "tst_recovery_journal.moc"
