// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/templates.h"
#include "panels/outline_panel.h"
#include "support/drive_dialog.h"
#include "support/warnings.h"
#include "web/scheme.h"
#include "web/walled_page.h"
#include "web/walled_profile.h"
#include "window/file_controller.h"
#include "window/main_window.h"

#include <QAction>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

/// Files become statements of the workspace in the window.
class TestImportWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void importIsOneStep();
    void originalsAreKept();
    void cancelChangesNothing();
    void clipboard();
    void dropping();
    void problemsAreTold();
    void needsAWorkspace();

private:
    class Answers : public Prompts
    {
    public:
        Unsaved askUnsaved(QWidget *, const QString &) override { return Unsaved::Discard; }
        QString askImport(QWidget *, const QString &) override { return path; }
        void tell(QWidget *, const QString &, const QList<Problem> &problems) override { told += problems; }

        QString path;
        QList<Problem> told;
    };

    QString write(const char *name, const QByteArray &bytes);
    QAction *action(const char *name) { return m_window->findChild<QAction *>(QLatin1String(name)); }
    OutlinePanel *outline() { return m_window->findChild<OutlinePanel *>(QStringLiteral("outline")); }
    /// The titles in the outline.
    QStringList titles();
    QDialog *dialog() { return m_window->findChild<QDialog *>(QStringLiteral("reviewDialog")); }
    /// Waits for the review and presses one of its buttons.
    void answer(const char *button);
    const Workspace &workspace() { return m_window->document()->workspace(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<MainWindow> m_window;
};

namespace
{

const QByteArray boatPage = R"html(<!DOCTYPE html><html lang="en"><head><title>Boats</title></head><body>
<main><h1>Privacy on Our Boats</h1><h2>What we ask</h2><p>We ask who sails with you.</p>
<h2>How to reach us</h2><p>Come to the pier.</p></main>
<footer><ul><li><a href="/imprint">Imprint</a></li><li><a href="/terms">Terms</a></li></ul></footer>
</body></html>)html";

Workspace smallWorkspace()
{
    Workspace workspace;
    workspace.organisation.name = QStringLiteral("Harbour");
    workspace.editions = {{QStringLiteral("us"), QStringLiteral("en"), QStringLiteral("United States"), {}}};
    Section only{.id = {QStringLiteral("only")}, .anchor = QStringLiteral("only")};
    only.heading = plainInlines(QStringLiteral("Scope"));
    workspace.statements = {
        Statement{.id = {QStringLiteral("online")}, .title = QStringLiteral("Privacy Statement"), .sections = {only}}};
    return workspace;
}

}

void TestImportWindow::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("noticewright"));
    // Looking for a graphics card, WebEngine warns once where there is none.
    WalledProfile profile({});
    WalledPage page(&profile);
}

void TestImportWindow::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_answers = std::make_unique<Answers>();
    QVERIFY(saveWorkspace(m_folder->filePath(QStringLiteral("work")), smallWorkspace()));
    m_session = std::make_unique<Session>(m_folder->filePath(QStringLiteral("session.ini")));
    m_window = std::make_unique<MainWindow>(m_session.get(), m_answers.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->open(m_folder->filePath(QStringLiteral("work"))));
}

void TestImportWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
}

QString TestImportWindow::write(const char *name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(QString::fromUtf8(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can not be written.", name);
    return file.fileName();
}

QStringList TestImportWindow::titles()
{
    const QAbstractItemModel *model = outline()->model();
    QStringList all;
    for (int row = 0; row < model->rowCount(); ++row)
        all.append(model->index(row, 0).data().toString());
    return all;
}

void TestImportWindow::answer(const char *button)
{
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    click(dialog(), button);
    QTRY_VERIFY(!dialog());
}

void TestImportWindow::importIsOneStep()
{
    const Workspace before = workspace();
    const QStringList titlesBefore = titles();
    m_answers->path = write("boats.html", boatPage);
    action("import")->trigger();
    QVERIFY(!action("import")->isEnabled());
    answer("reviewImport");
    QVERIFY(action("import")->isEnabled());
    const Statement &made = workspace().statements.last();
    QCOMPARE(made.title, QStringLiteral("Privacy on Our Boats"));
    QCOMPARE(titles(), titlesBefore + QStringList{made.title});
    QCOMPARE(outline()->place(), (Place{made.id, made.sections.first().id}));
    const Workspace after = workspace();
    QVERIFY(after.linkLists != before.linkLists);
    QUndoStack *steps = m_window->document()->undoStack();
    QCOMPARE(steps->count(), 1);
    QCOMPARE(steps->undoText(), QStringLiteral("Import Statement"));
    steps->undo();
    QVERIFY(workspace() == before);
    QCOMPARE(titles(), titlesBefore);
    QCOMPARE(outline()->place().statement, before.statements.first().id);
    QVERIFY(!steps->canUndo());
    steps->redo();
    QVERIFY(workspace() == after);
    QCOMPARE(titles(), titlesBefore + QStringList{QStringLiteral("Privacy on Our Boats")});
    QVERIFY(m_window->files()->save());
    const auto saved = loadWorkspace(m_folder->filePath(QStringLiteral("work")));
    QVERIFY(saved && saved->workspace == after);
}

void TestImportWindow::originalsAreKept()
{
    m_answers->path = write("Büro & Boot.html", boatPage);
    action("import")->trigger();
    answer("reviewImport");
    const QString kept = m_folder->filePath(QStringLiteral("work/statements/") + workspace().statements.last().id.text
                                            + QStringLiteral("/original/Buro-Boot.html"));
    QFile original(kept);
    QVERIFY2(original.open(QIODevice::ReadOnly), qPrintable(kept));
    QCOMPARE(original.readAll(), boatPage);
    const QString copy = m_folder->filePath(QStringLiteral("copy"));
    QVERIFY(m_window->files()->saveAs(copy));
    QVERIFY(QFile::exists(QString(kept).replace(QStringLiteral("/work/"), QStringLiteral("/copy/"))));
    QVERIFY(m_window->open(m_folder->filePath(QStringLiteral("work"))));
    action("import")->trigger();
    answer("reviewImport");
    QVERIFY(QFile::exists(QString(kept).replace(QStringLiteral(".html"), QStringLiteral("-2.html"))));
}

void TestImportWindow::cancelChangesNothing()
{
    const Workspace before = workspace();
    m_answers->path = write("boats.html", boatPage);
    action("import")->trigger();
    answer("reviewCancel");
    QVERIFY(workspace() == before);
    QVERIFY(!m_window->document()->isModified());
    m_answers->path.clear();
    action("import")->trigger();
    QVERIFY(action("import")->isEnabled());
}

void TestImportWindow::clipboard()
{
    auto *page = new QMimeData;
    page->setHtml(QString::fromUtf8(boatPage));
    QApplication::clipboard()->setMimeData(page);
    action("importClipboard")->trigger();
    answer("reviewImport");
    QCOMPARE(workspace().statements.last().title, QStringLiteral("Privacy on Our Boats"));
    QApplication::clipboard()->setText(QStringLiteral("Privacy on foot\n\nWe count no steps and keep no maps."));
    action("importClipboard")->trigger();
    answer("reviewImport");
    QVERIFY(plainText(workspace().statements.last().sections.first().full).contains(QStringLiteral("no steps")));
    QApplication::clipboard()->clear();
    action("importClipboard")->trigger();
    QCOMPARE(m_answers->told.size(), 1);
}

void TestImportWindow::dropping()
{
    QMimeData picture, page;
    picture.setUrls({QUrl::fromLocalFile(write("boat.png", "no picture"))});
    page.setUrls({QUrl::fromLocalFile(write("boats.html", boatPage))});
    // A text takes drops of its own, too.
    QWidget *target = named<QAbstractScrollArea>(m_window.get(), "fullFlow")->viewport();
    QVERIFY(m_window->acceptDrops());
    QDragEnterEvent strange(QPoint(5, 5), Qt::CopyAction, &picture, Qt::LeftButton, {});
    strange.ignore();
    QCoreApplication::sendEvent(m_window.get(), &strange);
    QVERIFY(!strange.isAccepted());
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &page, Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &page, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &drop);
    answer("reviewImport");
    QCOMPARE(workspace().statements.last().title, QStringLiteral("Privacy on Our Boats"));
}

void TestImportWindow::problemsAreTold()
{
    const Workspace before = workspace();
    m_answers->path = write("empty.html", "<html><body></body></html>");
    action("import")->trigger();
    QTRY_COMPARE(m_answers->told.size(), 1);
    m_answers->path = m_folder->filePath(QStringLiteral("missing.html"));
    action("import")->trigger();
    QTRY_COMPARE(m_answers->told.size(), 2);
    QVERIFY(!dialog());
    QVERIFY(workspace() == before);
    QVERIFY(action("import")->isEnabled());
}

void TestImportWindow::needsAWorkspace()
{
    QVERIFY(action("import")->isEnabled());
    m_answers->path = write("boats.html", boatPage);
    action("import")->trigger();
    // What is read for a workspace that was closed is dropped.
    m_window->files()->close();
    QVERIFY(!action("import")->isEnabled());
    QVERIFY(!action("importClipboard")->isEnabled());
    QVERIFY(createFromTemplate(QStringLiteral("starter"), m_folder->filePath(QStringLiteral("other"))));
    QVERIFY(m_window->open(m_folder->filePath(QStringLiteral("other"))));
    QTRY_VERIFY(action("import")->isEnabled());
    QVERIFY(!dialog());
}

int main(int argc, char **argv)
{
    prepareWebEngine();
    QApplication application(argc, argv);
    TestImportWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_import_window.moc"
