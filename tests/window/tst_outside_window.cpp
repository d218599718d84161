// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery_fixture.h"
#include "web/scheme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QToolButton>

using namespace noticewright;
using namespace noticewright::testing;

/// Others at the same workspace: programs that change its files, and a second editor.
class TestOutsideWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void unmodifiedWorkspacesFollow();
    void brokenFilesAreTold();
    void modifiedWorkspacesAsk_data();
    void modifiedWorkspacesAsk();
    void sameChangeAsksNothing();
    void questionsWaitForTheUser();
    void savingAsksBeforeItReplaces();
    void secondEditorReadsOnly();
    void secondEditorGoesOnWhenTheFirstIsDone();
    void secondEditorSavesElsewhere();
    void killedEditorsLockNoOneOut();
    void otherComputersAreAskedAbout();

private:
    [[nodiscard]] QString work() const { return m_folder->filePath(QStringLiteral("work")); }
    std::unique_ptr<Editor> start();
    /// Changes the files as another program does.
    void changeOutside();
    [[nodiscard]] static Workspace theirs();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Editor> m_editor;
};

void TestOutsideWindow::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("noticewright"));
    // Looking for a graphics card, WebEngine warns once where there is none.
    WalledProfile profile({});
    WalledPage page(&profile);
}

void TestOutsideWindow::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(saveWorkspace(work(), smallWorkspace()));
    m_editor = start();
}

void TestOutsideWindow::cleanup()
{
    m_editor.reset();
    m_folder.reset();
}

std::unique_ptr<Editor> TestOutsideWindow::start()
{
    auto editor = std::make_unique<Editor>(m_folder->filePath(QStringLiteral("session.ini")));
    if (!editor->isShown || !editor->window->open(work()))
        qFatal("The window did not open.");
    return editor;
}

Workspace TestOutsideWindow::theirs()
{
    Workspace workspace = smallWorkspace();
    workspace.statements[0].sections[1].full = {paragraph(id("ftwo"), QStringLiteral("You may complain."))};
    workspace.statements[1].title = QStringLiteral("Their mobile");
    return workspace;
}

void TestOutsideWindow::changeOutside()
{
    QVERIFY(saveWorkspace(work(), theirs()));
}

void TestOutsideWindow::unmodifiedWorkspacesFollow()
{
    m_editor->goTo("two");
    changeOutside();
    QTRY_VERIFY(m_editor->document()->workspace() == theirs());
    QCOMPARE(plainText(m_editor->flow()->blocks()), QStringLiteral("You may complain."));
    QCOMPARE(m_editor->find<OutlinePanel>("outline")->place().section, id("two"));
    QVERIFY(!m_editor->window->isWindowModified());
    QCOMPARE(m_editor->answers.changes.size(), 0);
    QCOMPARE(m_editor->answers.told.size(), 0);
    // And again: the files were replaced, not written to.
    QVERIFY(saveWorkspace(work(), smallWorkspace()));
    QTRY_VERIFY(m_editor->document()->workspace() == smallWorkspace());
}

void TestOutsideWindow::brokenFilesAreTold()
{
    const QString path = work() + u'/' + statementFile(id("mobile"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("<<<<<<< HEAD\n") > 0);
    file.close();
    QTRY_VERIFY(m_editor->notice("outsideNotice").contains(path));
    QVERIFY(m_editor->document()->workspace() == smallWorkspace());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(whole) == whole.size());
    file.close();
    changeOutside();
    QTRY_VERIFY(m_editor->document()->workspace() == theirs());
    QCOMPARE(m_editor->notice("outsideNotice"), QString());
}

void TestOutsideWindow::modifiedWorkspacesAsk_data()
{
    QTest::addColumn<int>("answer");
    QTest::newRow("join both") << int(Prompts::Outside::Combine);
    QTest::newRow("keep mine") << int(Prompts::Outside::KeepMine);
    QTest::newRow("take theirs") << int(Prompts::Outside::TakeTheirs);
    QTest::newRow("elsewhere") << int(Prompts::Outside::SaveElsewhere);
    QTest::newRow("later") << int(Prompts::Outside::Later);
}

void TestOutsideWindow::modifiedWorkspacesAsk()
{
    QFETCH(int, answer);
    const auto choice = Prompts::Outside(answer);
    m_editor->answers.outside = choice;
    m_editor->answers.path = m_folder->filePath(QStringLiteral("mine"));
    m_editor->type(QStringLiteral("Mine: "));
    const Workspace mine = m_editor->document()->workspace();
    changeOutside();
    QTRY_COMPARE(m_editor->answers.changes.size(), 1);
    const OutsideChange change = m_editor->answers.changes.first();
    QCOMPARE(change.versions.size(), 3);
    QCOMPARE(change.files, (QStringList{statementFile(id("mobile")), statementFile(id("online"))}));
    QCOMPARE(change.differences.size(), 3);
    QCOMPARE(change.differences[0].texts[2], QStringLiteral("Mine: We collect data."));
    QCOMPARE(change.differences[1].texts[1], QStringLiteral("You may complain."));

    const Workspace onDisk = loadWorkspace(work())->workspace;
    QVERIFY(onDisk == theirs());
    Workspace both = theirs();
    both.statements[0].sections[0] = mine.statements[0].sections[0];
    QVERIFY(change.canCombine);
    const Workspace expected = choice == Prompts::Outside::TakeTheirs ? theirs()
        : choice == Prompts::Outside::Combine                         ? both
                                                                      : mine;
    QVERIFY(m_editor->document()->workspace() == expected);
    const bool isDone = choice == Prompts::Outside::TakeTheirs || choice == Prompts::Outside::SaveElsewhere;
    QCOMPARE(m_editor->window->isWindowModified(), !isDone);
    if (choice == Prompts::Outside::TakeTheirs) {
        m_editor->document()->undoStack()->undo();
        QVERIFY(m_editor->document()->workspace() == mine);
    } else if (choice == Prompts::Outside::Combine) {
        QVERIFY(m_editor->window->files()->save());
        QCOMPARE(m_editor->answers.changes.size(), 1);
        QVERIFY(loadWorkspace(work())->workspace == both);
        m_editor->document()->undoStack()->undo();
        QVERIFY(m_editor->document()->workspace() == theirs());
        m_editor->document()->undoStack()->undo();
        QVERIFY(m_editor->document()->workspace() == mine);
    } else if (choice == Prompts::Outside::SaveElsewhere) {
        QCOMPARE(m_editor->document()->folder(), m_editor->answers.path);
        QVERIFY(loadWorkspace(m_editor->answers.path)->workspace == mine);
    } else {
        // Only who chose to keep theirs is not asked again by the save.
        const bool isSettled = choice == Prompts::Outside::KeepMine;
        QCOMPARE(m_editor->window->files()->save(), isSettled);
        QCOMPARE(m_editor->answers.changes.size(), isSettled ? 1 : 2);
        QVERIFY(loadWorkspace(work())->workspace == (isSettled ? mine : theirs()));
    }
}

void TestOutsideWindow::sameChangeAsksNothing()
{
    m_editor->type(QStringLiteral("Mine: "));
    QVERIFY(saveWorkspace(work(), m_editor->document()->workspace()));
    QTRY_VERIFY(!m_editor->window->isWindowModified());
    QCOMPARE(m_editor->answers.changes.size(), 0);
}

/// No question comes up over another window.
void TestOutsideWindow::questionsWaitForTheUser()
{
    m_editor->type(QStringLiteral("Mine: "));
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    OutsideWatch watch(m_editor->document());
    QSignalSpy seen(&watch, &OutsideWatch::changedOutside);
    watch.check();
    changeOutside();
    QTRY_COMPARE(seen.size(), 1);
    QCOMPARE(m_editor->answers.changes.size(), 0);
    m_editor->window->activateWindow();
    QTRY_COMPARE(m_editor->answers.changes.size(), 1);
}

void TestOutsideWindow::savingAsksBeforeItReplaces()
{
    m_editor->type(QStringLiteral("Mine: "));
    changeOutside();
    QVERIFY(!m_editor->window->files()->save());
    QCOMPARE(m_editor->answers.changes.size(), 1);
    QVERIFY(loadWorkspace(work())->workspace == theirs());
    m_editor->answers.outside = Prompts::Outside::KeepMine;
    QVERIFY(m_editor->window->files()->save());
    QVERIFY(loadWorkspace(work())->workspace == m_editor->document()->workspace());
    QVERIFY(!m_editor->window->isWindowModified());
}

void TestOutsideWindow::secondEditorReadsOnly()
{
    const auto second = start();
    const QString notice = second->notice("readOnlyNotice");
    for (const QString &told : {QSysInfo::machineHostName(), QString::number(QCoreApplication::applicationPid()),
                                Holder::self().user, QStringLiteral("reading only")})
        QVERIFY2(notice.contains(told), qPrintable(notice));
    QVERIFY(second->find<QWidget>("readOnlyNotice")->isVisible());
    QVERIFY(m_editor->notice("readOnlyNotice").isEmpty());

    second->type(QStringLiteral("no"));
    FlowEditor *flow = second->flow();
    QGuiApplication::clipboard()->setText(QStringLiteral("pasted"));
    QTest::keyClick(flow, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(flow, Qt::Key_A, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Return})
        QTest::keyClick(flow, key);
    flow->toggleStrong();
    flow->setLineKind(LineKind::Quotation);
    QCOMPARE(plainText(flow->blocks()), QStringLiteral("We collect data."));
    QTest::keyClicks(second->find<HeadingEdit>("sectionHeading"), QStringLiteral("no"));
    auto *outline = second->find<OutlinePanel>("outline");
    outline->setFocus();
    QTest::keyClick(outline, Qt::Key_Delete);
    QTest::keyClick(outline, Qt::Key_F2);
    QTest::keyClick(outline, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(second->document()->workspace() == smallWorkspace());
    QVERIFY(flow->isReadOnly());
    QVERIFY(second->find<QLineEdit>("statementTitle")->isReadOnly());
    QVERIFY(!second->find<QComboBox>("sectionKind")->isEnabled());
    QVERIFY(!second->find<QCheckBox>("sectionNumbered")->isEnabled());
    for (const char *name : {"strong", "bullets", "insertTable", "addSection", "addStatement", "remove", "rename",
                             "sectionUp", "import", "workspaceSettings"})
        QVERIFY2(!second->action(name)->isEnabled(), name);
    // What was read can be copied.
    second->goTo("one");
    flow->selectAll();
    QTest::keyClick(flow, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("We collect data."));
    QGuiApplication::clipboard()->clear();
    QVERIFY(m_editor->action("addSection")->isEnabled());
}

void TestOutsideWindow::secondEditorGoesOnWhenTheFirstIsDone()
{
    const auto second = start();
    second->find<QAction>("noticeEdit")->trigger();
    QVERIFY(second->document()->isReadOnly());
    m_editor->type(QStringLiteral("First: "));
    QVERIFY(m_editor->window->files()->save());
    // It shows what the first one saves.
    QTRY_COMPARE(second->text(), QStringLiteral("First: We collect data."));
    QVERIFY(!second->document()->undoStack()->canUndo());
    QVERIFY(m_editor->window->close());
    QTest::mouseClick(second->find<QWidget>("readOnlyNotice")->findChildren<QToolButton *>().last(), Qt::LeftButton);
    QVERIFY(!second->document()->isReadOnly());
    QCOMPARE(second->notice("readOnlyNotice"), QString());
    second->type(QStringLiteral("Second: "));
    QVERIFY(second->window->files()->save());
    QCOMPARE(plainText(loadWorkspace(work())->workspace.statements[0].sections[0].full),
             QStringLiteral("Second: First: We collect data."));
    QVERIFY(second->action("workspaceSettings")->isEnabled());
}

void TestOutsideWindow::secondEditorSavesElsewhere()
{
    const auto second = start();
    second->answers.path = m_folder->filePath(QStringLiteral("copy"));
    second->find<QAction>("noticeSaveAs")->trigger();
    QCOMPARE(second->document()->folder(), second->answers.path);
    QCOMPARE(second->notice("readOnlyNotice"), QString());
    second->type(QStringLiteral("Copy: "));
    QCOMPARE(second->text(), QStringLiteral("Copy: We collect data."));
    QVERIFY(second->window->files()->save());
    QVERIFY(loadWorkspace(work())->workspace == smallWorkspace());
    WorkspaceLock third;
    QCOMPARE(third.take(second->answers.path), WorkspaceLock::State::HeldByOther);
    QCOMPARE(third.take(work()), WorkspaceLock::State::HeldByOther);
}

void TestOutsideWindow::killedEditorsLockNoOneOut()
{
    QVERIFY(m_editor->window->close());
    m_editor.reset();
    QFile file(WorkspaceLock::pathIn(work()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"user":"Ada","host":")" + QSysInfo::machineHostName().toUtf8()
               + R"(","process":1,"since":"2026-11-24T08:00:00Z"})");
    file.close();
    m_editor = start();
    QVERIFY(!m_editor->document()->isReadOnly());
    QCOMPARE(m_editor->notice("readOnlyNotice"), QString());
}

void TestOutsideWindow::otherComputersAreAskedAbout()
{
    QVERIFY(m_editor->window->close());
    m_editor.reset();
    QFile file(WorkspaceLock::pathIn(work()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"user":"Ada","host":"elsewhere","process":7,"since":"2026-11-24T08:00:00Z"})");
    file.close();
    m_editor = start();
    QVERIFY(m_editor->document()->isReadOnly());
    QVERIFY(m_editor->notice("readOnlyNotice").contains(QStringLiteral("Ada")));
    m_editor->action("noticeEdit")->trigger();
    QCOMPARE(m_editor->answers.holders, QStringList{QStringLiteral("Ada on elsewhere")});
    QVERIFY(m_editor->document()->isReadOnly());
    m_editor->answers.takeOver = true;
    m_editor->action("noticeEdit")->trigger();
    QVERIFY(!m_editor->document()->isReadOnly());
    m_editor->type(QStringLiteral("x"));
    QVERIFY(m_editor->document()->isModified());
}

int main(int argc, char **argv)
{
    prepareWebEngine();
    QApplication application(argc, argv);
    TestOutsideWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outside_window.moc"
