// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery_fixture.h"
#include "web/scheme.h"

#include <QApplication>

using namespace noticewright;
using namespace noticewright::testing;

/// What the window does about work that a crash left behind.
class TestRecoveryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void unsavedWorkIsBroughtBack();
    void typingIsKeptWithoutSaving();
    void neverSavedWorkspacesAreBroughtBack();
    void notNowKeepsIt();
    void discardingAsks();
    void checkoutUnderIt();
    void vanishedFolder();
    void unreadableFolder();
    void whatWasSavedIsNotOffered();
    void damagedJournalsAreTold();
    void savingAndClosingRemoveIt();
    void openWorkspacesAreNotOfferedElsewhere();
    void failingJournalIsTold();

private:
    [[nodiscard]] QString work() const { return m_folder->filePath(QStringLiteral("work")); }
    [[nodiscard]] QStringList journals() const
    {
        return QDir(m_folder->filePath(QStringLiteral("recovery"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
    /// Starts the program; `folder` is what it is asked to open, if anything.
    void start(const QString &folder, Prompts::Recovery answer = Prompts::Recovery::Recover);
    void crashWhileTyping();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Editor> m_editor;
};

void TestRecoveryWindow::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("noticewright"));
    // Looking for a graphics card, WebEngine warns once where there is none.
    WalledProfile profile({});
    WalledPage page(&profile);
}

void TestRecoveryWindow::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(saveWorkspace(work(), smallWorkspace()));
    start(work());
}

void TestRecoveryWindow::cleanup()
{
    m_editor.reset();
    m_folder.reset();
}

void TestRecoveryWindow::start(const QString &folder, Prompts::Recovery answer)
{
    m_editor.reset();
    m_editor = std::make_unique<Editor>(m_folder->filePath(QStringLiteral("session.ini")));
    QVERIFY(m_editor->isShown);
    m_editor->answers.recovery = answer;
    if (folder.isEmpty())
        m_editor->window->files()->recovery()->offerLeftBehind();
    else
        QVERIFY(m_editor->window->open(folder));
}

void TestRecoveryWindow::crashWhileTyping()
{
    m_editor->type(QStringLiteral("Today: "));
    QCOMPARE(m_editor->text(), QStringLiteral("Today: We collect data."));
    m_editor->crash();
    QCOMPARE(journals().size(), 1);
}

void TestRecoveryWindow::unsavedWorkIsBroughtBack()
{
    crashWhileTyping();
    const QStringList left = journals();
    start(work());
    QCOMPARE(m_editor->answers.offers.size(), 1);
    const RecoveryOffer offer = m_editor->answers.offers.first();
    QCOMPARE(offer.name, QStringLiteral("work"));
    QCOMPARE(offer.versions.size(), 2);
    QCOMPARE(offer.differences.size(), 1);
    QCOMPARE(offer.differences[0].section, id("one"));
    QCOMPARE(offer.differences[0].texts,
             (QStringList{QStringLiteral("We collect data."), QStringLiteral("Today: We collect data.")}));
    QVERIFY(offer.written.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    m_editor->goTo("one");
    QCOMPARE(plainText(m_editor->flow()->blocks()), QStringLiteral("Today: We collect data."));
    QVERIFY(m_editor->window->isWindowModified());
    // It is safe again before the old journal goes.
    QCOMPARE(journals().size(), 1);
    QVERIFY(journals() != left);
    QTest::keyClick(m_editor->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->text(), QStringLiteral("We collect data."));
    QVERIFY(!m_editor->window->isWindowModified());
    QTest::keyClick(m_editor->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_editor->window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(plainText(loadWorkspace(work())->workspace.statements[0].sections[0].full),
             QStringLiteral("Today: We collect data."));
    QCOMPARE(journals(), QStringList());
}

void TestRecoveryWindow::typingIsKeptWithoutSaving()
{
    QSignalSpy written(m_editor->window->files()->recovery()->journal(), &RecoveryJournal::written);
    m_editor->type(QStringLiteral("Now "));
    QElapsedTimer clock;
    clock.start();
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE_LE(clock.elapsed(), 2000);
    QCOMPARE(journals().size(), 1);
}

void TestRecoveryWindow::neverSavedWorkspacesAreBroughtBack()
{
    const QString fresh = m_folder->filePath(QStringLiteral("fresh"));
    QVERIFY(m_editor->window->files()->createNew(QStringLiteral("blank"), fresh));
    m_editor->flow()->setFocus();
    QTest::keyClicks(m_editor->flow(), QStringLiteral("The first words"));
    m_editor->crash();
    start({});
    QCOMPARE(m_editor->answers.offers.size(), 1);
    QCOMPARE(m_editor->document()->folder(), fresh);
    QCOMPARE(plainText(m_editor->document()->workspace().statements[0].sections[0].full),
             QStringLiteral("The first words"));
    QVERIFY(m_editor->document()->isModified());
}

void TestRecoveryWindow::notNowKeepsIt()
{
    crashWhileTyping();
    start(work(), Prompts::Recovery::Later);
    QCOMPARE(m_editor->answers.offers.size(), 1);
    QCOMPARE(m_editor->text(), QStringLiteral("We collect data."));
    QCOMPARE(journals().size(), 1);
    // Another crash leaves another one; both are still offered.
    m_editor->type(QStringLiteral("Later: "));
    m_editor->crash();
    QCOMPARE(journals().size(), 2);
    start(work(), Prompts::Recovery::Later);
    QCOMPARE(m_editor->answers.offers.size(), 2);
}

void TestRecoveryWindow::discardingAsks()
{
    crashWhileTyping();
    start(work(), Prompts::Recovery::Discard);
    QCOMPARE(m_editor->answers.discardAsked, 1);
    QCOMPARE(journals().size(), 1);
    m_editor->answers.discard = true;
    QVERIFY(m_editor->window->open(work()));
    QCOMPARE(m_editor->answers.discardAsked, 2);
    QCOMPARE(journals(), QStringList());
    QCOMPARE(m_editor->text(), QStringLiteral("We collect data."));
}

/// The files are others than those the unsaved work began from.
void TestRecoveryWindow::checkoutUnderIt()
{
    crashWhileTyping();
    Workspace theirs = smallWorkspace();
    theirs.statements[0].sections[0].full = {paragraph(id("fone"), QStringLiteral("They collect data."))};
    theirs.statements[1].title = QStringLiteral("Their mobile");
    QVERIFY(saveWorkspace(work(), theirs));
    start(work());
    QCOMPARE(m_editor->answers.offers.size(), 1);
    const RecoveryOffer offer = m_editor->answers.offers.first();
    QCOMPARE(offer.versions.size(), 3);
    QVERIFY(offer.isCombined);
    QCOMPARE(offer.differences.size(), 2);
    QVERIFY(offer.differences[0].isConflict);
    QCOMPARE(offer.differences[0].texts,
             (QStringList{QStringLiteral("We collect data."), QStringLiteral("They collect data."),
                          QStringLiteral("Today: We collect data.")}));
    QVERIFY(!offer.differences[1].isConflict);
    QVERIFY(offer.differences[1].texts[1].contains(QStringLiteral("Their mobile")));
    QCOMPARE(m_editor->text(), QStringLiteral("Today: We collect data."));
    QCOMPARE(m_editor->document()->workspace().statements[1].title, QStringLiteral("Their mobile"));
    // Nothing is thrown away: theirs is one undo away, and on the disk until the next save.
    QVERIFY(loadWorkspace(work())->workspace == theirs);
    m_editor->document()->undoStack()->undo();
    QVERIFY(m_editor->document()->workspace() == theirs);
}

void TestRecoveryWindow::vanishedFolder()
{
    crashWhileTyping();
    QVERIFY(QDir(work()).removeRecursively());
    start({});
    QCOMPARE(m_editor->answers.offers.size(), 1);
    QVERIFY(!m_editor->answers.offers[0].isReadable);
    QCOMPARE(m_editor->answers.offers[0].versions.size(), 2);
    QCOMPARE(m_editor->text(), QStringLiteral("Today: We collect data."));
    QVERIFY(m_editor->notice("folderNotice").contains(QStringLiteral("no longer there")));
    QCOMPARE(journals().size(), 1);
    QVERIFY(!m_editor->window->files()->save());
    QVERIFY(m_editor->answers.told.last().sentence.contains(QStringLiteral("Save As")));
    QVERIFY(!QDir(work()).exists());
    m_editor->answers.path = m_folder->filePath(QStringLiteral("rescued"));
    m_editor->action("noticeSaveAs")->trigger();
    QCOMPARE(plainText(loadWorkspace(m_editor->answers.path)->workspace.statements[0].sections[0].full),
             QStringLiteral("Today: We collect data."));
    QVERIFY(m_editor->notice("folderNotice").isEmpty());
    QCOMPARE(journals(), QStringList());
}

/// As after a merge that Git could not finish.
void TestRecoveryWindow::unreadableFolder()
{
    crashWhileTyping();
    QFile file(work() + u'/' + statementFile(id("online")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<<<<<<< HEAD\n") > 0);
    file.close();
    start({});
    QCOMPARE(m_editor->answers.offers.size(), 1);
    QVERIFY(!m_editor->answers.offers[0].isReadable);
    QCOMPARE(m_editor->text(), QStringLiteral("Today: We collect data."));
    // The broken files are not written over without a question.
    QVERIFY(!m_editor->window->files()->save());
    QCOMPARE(m_editor->answers.overwriteAsked, 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("<<<<<<< HEAD\n"));
}

/// The program ended between saving and removing the journal.
void TestRecoveryWindow::whatWasSavedIsNotOffered()
{
    crashWhileTyping();
    Workspace saved = smallWorkspace();
    saved.statements[0].sections[0].full = {paragraph(id("fone"), QStringLiteral("Today: We collect data."))};
    QVERIFY(saveWorkspace(work(), saved));
    start(work());
    QCOMPARE(m_editor->answers.offers.size(), 0);
    QCOMPARE(journals(), QStringList());
}

void TestRecoveryWindow::damagedJournalsAreTold()
{
    crashWhileTyping();
    QFile file(m_folder->filePath(QStringLiteral("recovery/%1/work").arg(journals().first())));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 1));
    file.close();
    start(work());
    QCOMPARE(m_editor->answers.offers.size(), 0);
    QCOMPARE(m_editor->answers.told.size(), 1);
    QVERIFY(m_editor->answers.told[0].sentence.contains(QStringLiteral("damaged")));
    QCOMPARE(journals().size(), 1);
    start(work());
    QCOMPARE(m_editor->answers.told.size(), 0);
}

void TestRecoveryWindow::savingAndClosingRemoveIt()
{
    auto *journal = m_editor->window->files()->recovery()->journal();
    m_editor->type(QStringLiteral("a"));
    QVERIFY(journal->flush());
    QCOMPARE(journals().size(), 1);
    QTest::keyClick(m_editor->window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(journals(), QStringList());
    m_editor->type(QStringLiteral("b"));
    QVERIFY(journal->flush());
    m_editor->answers.unsaved = Prompts::Unsaved::Cancel;
    QVERIFY(!m_editor->window->close());
    QCOMPARE(journals().size(), 1);
    m_editor->answers.unsaved = Prompts::Unsaved::Discard;
    QVERIFY(m_editor->window->close());
    QCOMPARE(journals(), QStringList());
    start(work());
    QCOMPARE(m_editor->answers.offers.size(), 0);
}

/// What a running window keeps is no one else's to offer.
void TestRecoveryWindow::openWorkspacesAreNotOfferedElsewhere()
{
    m_editor->type(QStringLiteral("a"));
    QVERIFY(m_editor->window->files()->recovery()->journal()->flush());
    Editor other(m_folder->filePath(QStringLiteral("session.ini")));
    other.window->files()->recovery()->offerLeftBehind();
    QVERIFY(other.window->open(work()));
    QCOMPARE(other.answers.offers.size(), 0);
    QCOMPARE(journals().size(), 1);
}

void TestRecoveryWindow::failingJournalIsTold()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("recovery")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_editor->type(QStringLiteral("a"));
    QTRY_VERIFY(m_editor->notice("journalNotice").contains(QStringLiteral("Save often")));
    QVERIFY(inTheWay.remove());
    m_editor->type(QStringLiteral("b"));
    QTRY_COMPARE(m_editor->notice("journalNotice"), QString());
    QCOMPARE(journals().size(), 1);
}

int main(int argc, char **argv)
{
    prepareWebEngine();
    QApplication application(argc, argv);
    TestRecoveryWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recovery_window.moc"
