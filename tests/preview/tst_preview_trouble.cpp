// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"
#include "preview/page_placeholder.h"
#include "preview/preview_panel.h"
#include "preview/preview_stage.h"
#include "support/live_page.h"
#include "support/rich_workspace.h"
#include "support/warnings.h"
#include "web/scheme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedLayout>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace noticewright;
using namespace noticewright::testing;

/// What the preview does when something is wrong: web processes that end or
/// hang, and templates with errors.
class TestPreviewTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnWarnings(); }
    void brokenTemplatesAreTold();
    void crashesAreRecovered();
    void deadProcessesAreStartedAgain();
    void crashLoopsGetPauses();
    void stuckProcessesAreTold();
    void brokenOwnTemplatesLeaveThePage();

private:
    void show(LivePage &live, const Workspace &workspace);

    QTemporaryDir m_folder;
};

void TestPreviewTrouble::initTestCase()
{
    // Looking for a graphics card, WebEngine warns once where there is none.
    LivePage live;
    show(live, richWorkspace());
    QVERIFY(saveWorkspace(m_folder.path(), richWorkspace()));
}

void TestPreviewTrouble::show(LivePage &live, const Workspace &workspace)
{
    live.show(EditionView(workspace, workspace.statements[0], workspace.editions[0], Layer::Full), m_folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(live.isCurrent(), patience);
}

void TestPreviewTrouble::brokenTemplatesAreTold()
{
    LivePage live;
    QSignalSpy failed(&live, &LivePage::failed);
    Workspace workspace = richWorkspace();
    workspace.theme = QStringLiteral("none");
    show(live, workspace);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("no theme")));
    show(live, richWorkspace());
    QCOMPARE(live.loadCount(), 1);
}

void TestPreviewTrouble::crashesAreRecovered()
{
    LivePage live;
    show(live, richWorkspace());
    QSignalSpy crashed(&live, &LivePage::crashed), current(&live, &LivePage::current);
    // The process goes on; only the page does not know.
    Q_EMIT live.page()->renderProcessTerminated(QWebEnginePage::CrashedTerminationStatus, 1);
    QCOMPARE(crashed.size(), 1);
    QVERIFY(current.wait(patience));
    QCOMPARE(evaluate(live, QStringLiteral("document.title")), QStringLiteral("Online Privacy Statement"));
}

void TestPreviewTrouble::deadProcessesAreStartedAgain()
{
    WorkspaceDocument document;
    PreviewPanel panel(&document);
    panel.resize(600, 500);
    panel.show();
    QVERIFY(document.open(m_folder.path()));
    panel.setStatement(id("online"));
    LivePage &live = panel.livePage();
    QTRY_VERIFY_WITH_TIMEOUT(live.isCurrent(), patience);
    auto *message = panel.findChild<QLabel *>(QStringLiteral("previewMessage"));
    auto *stack = panel.findChild<QStackedLayout *>();
    QCOMPARE(stack->currentWidget(), panel.findChild<PreviewStage *>());
    QSignalSpy crashed(&live, &LivePage::crashed);
    const qint64 first = live.page()->renderProcessPid();
    QVERIFY(first > 0);
    QCOMPARE(::kill(pid_t(first), SIGKILL), 0);
    QVERIFY(crashed.wait(patience));
    QCOMPARE(stack->currentWidget(), panel.findChild<PagePlaceholder *>());
    QVERIFY2(message->text().contains(QStringLiteral("starting again")), qPrintable(message->text()));
    // Edits go on meanwhile.
    BlockList text = document.workspace().statements[0].sections[0].highlights;
    text[0] = paragraph(id("short"), QStringLiteral("Written meanwhile"));
    document.setText(id("online"), id("scope"), Layer::Highlights, text, QStringLiteral("Typing"));
    QTRY_VERIFY_WITH_TIMEOUT(live.isCurrent(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(stack->currentWidget(), panel.findChild<PreviewStage *>(), patience);
    QVERIFY(live.page()->renderProcessPid() != first);
    QVERIFY(evaluate(live, QStringLiteral("document.body.textContent")).contains(QStringLiteral("Written meanwhile")));
    QCOMPARE(crashed.size(), 1);
}

void TestPreviewTrouble::crashLoopsGetPauses()
{
    LivePage live;
    show(live, richWorkspace());
    QSignalSpy crashed(&live, &LivePage::crashed), current(&live, &LivePage::current);
    QList<qint64> pauses;
    for (int i = 0; i < 4; ++i) {
        QElapsedTimer clock;
        QCOMPARE(::kill(pid_t(live.page()->renderProcessPid()), SIGKILL), 0);
        QVERIFY(crashed.wait(patience));
        clock.start();
        QSignalSpy started(live.page(), &QWebEnginePage::loadStarted);
        QVERIFY(started.wait(patience));
        pauses.append(clock.elapsed());
        QVERIFY(current.wait(patience));
    }
    QVERIFY2(pauses[0] >= 150 && pauses[3] >= 1500,
             qPrintable(QStringLiteral("%1 and %2 ms").arg(pauses[0]).arg(pauses[3])));
    // The user need not wait.
    QCOMPARE(::kill(pid_t(live.page()->renderProcessPid()), SIGKILL), 0);
    QVERIFY(crashed.wait(patience));
    QElapsedTimer clock;
    clock.start();
    QSignalSpy started(live.page(), &QWebEnginePage::loadStarted);
    live.tryAgain();
    QVERIFY(!started.isEmpty() || started.wait(patience));
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(current.wait(patience));
}

void TestPreviewTrouble::stuckProcessesAreTold()
{
    LivePage live;
    Workspace workspace = richWorkspace();
    show(live, workspace);
    QSignalSpy failed(&live, &LivePage::failed), current(&live, &LivePage::current);
    const pid_t process = pid_t(live.page()->renderProcessPid());
    live.setPatience(std::chrono::milliseconds(300));
    QCOMPARE(::kill(process, SIGSTOP), 0);
    std::get<Paragraph>(workspace.statements[0].sections[0].full[0].content).text =
        plainInlines(QStringLiteral("While it is stuck"));
    live.show(EditionView(workspace, workspace.statements[0], workspace.editions[0], Layer::Full), m_folder.path());
    const bool isTold = failed.wait(patience);
    QCOMPARE(::kill(process, SIGCONT), 0);
    QVERIFY(isTold);
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("does not answer")));
    live.setPatience(std::chrono::milliseconds(patience));
    QTRY_VERIFY_WITH_TIMEOUT(live.isCurrent(), patience);
    QCOMPARE(evaluate(live, QStringLiteral("document.querySelector('[data-block=p]').textContent")),
             QStringLiteral("While it is stuck"));
}

void TestPreviewTrouble::brokenOwnTemplatesLeaveThePage()
{
    WorkspaceDocument document;
    PreviewPanel panel(&document);
    panel.resize(600, 500);
    panel.show();
    QVERIFY(document.open(m_folder.path()));
    panel.setStatement(id("online"));
    QTRY_VERIFY_WITH_TIMEOUT(panel.livePage().isCurrent(), patience);
    auto *problem = panel.findChild<QLabel *>(QStringLiteral("previewThemeProblem"));
    QVERIFY(!problem->isVisible());
    document.setTheme({.pageTemplate = "<title>Mine</title><main>{{ body }}</main>"}, QStringLiteral("Edit"));
    QTRY_VERIFY_WITH_TIMEOUT(panel.livePage().isCurrent(), patience);
    document.setTheme({.pageTemplate = "<title>Mine</title>\n<main>{% if body %}</main>"}, QStringLiteral("Edit"));
    QTRY_VERIFY_WITH_TIMEOUT(panel.livePage().isCurrent(), patience);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().startsWith(QStringLiteral("page.html, line 2")), qPrintable(problem->text()));
    // The page is the one before, and its text goes on being followed.
    BlockList text = document.workspace().statements[0].sections[0].highlights;
    text[0] = paragraph(id("short"), QStringLiteral("Still followed"));
    document.setText(id("online"), id("scope"), Layer::Highlights, text, QStringLiteral("Typing"));
    QTRY_VERIFY_WITH_TIMEOUT(panel.livePage().isCurrent(), patience);
    QCOMPARE(panel.findChild<QStackedLayout *>()->currentWidget(), panel.findChild<PreviewStage *>());
    QCOMPARE(evaluate(panel.livePage(), QStringLiteral("document.title")), QStringLiteral("Mine"));
    QCOMPARE(evaluate(panel.livePage(), QStringLiteral("document.querySelector('[data-block=short]').textContent")),
             QStringLiteral("Still followed"));
    const int loads = panel.livePage().loadCount();
    document.setTheme({.pageTemplate = "<title>Good</title><main>{{ body }}</main>"}, QStringLiteral("Edit"));
    QTRY_VERIFY_WITH_TIMEOUT(panel.livePage().isCurrent(), patience);
    QVERIFY(!problem->isVisible());
    QCOMPARE(evaluate(panel.livePage(), QStringLiteral("document.title")), QStringLiteral("Good"));
    QCOMPARE(panel.livePage().loadCount(), loads + 1);
}

int main(int argc, char **argv)
{
    prepareWebEngine();
    QApplication application(argc, argv);
    TestPreviewTrouble test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_preview_trouble.moc"
