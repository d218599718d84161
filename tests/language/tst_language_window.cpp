// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/form/section_form.h"
#include "language/interface_language.h"
#include "panels/find_panel.h"
#include "panels/outline_panel.h"
#include "preview/preview_panel.h"
#include "recovery/journal_store.h"
#include "recovery/kept_workspace.h"
#include "recovery/notice_bar.h"
#include "recovery/workspace_lock.h"
#include "support/live_page.h"
#include "support/rich_workspace.h"
#include "window/file_controller.h"
#include "window/open_window.h"
#include "window/recovery_controller.h"
#include "window/window_keeper.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolBar>
#include <QToolButton>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

namespace
{

class Answers : public Prompts
{
public:
    Unsaved askUnsaved(QWidget *, const QString &) override
    {
        ++asked;
        return Unsaved::Discard;
    }
    void tell(QWidget *, const QString &, const QList<Problem> &) override { ++asked; }

    int asked = 0;
};

Workspace kettles()
{
    Workspace workspace;
    workspace.organisation.name = u"Fernhill"_s;
    workspace.editions = {{u"us"_s, u"en"_s, u"United States"_s, {}}, {u"gb"_s, u"en"_s, u"United Kingdom"_s, {}}};
    const auto section = [](const char *name, const QString &heading) {
        Section made{.id = id(name), .anchor = QLatin1String(name), .heading = plainInlines(heading)};
        made.highlights = {paragraph(Id{u'h' + QLatin1String(name)}, u"We brew."_s)};
        made.full = {paragraph(Id{u'f' + QLatin1String(name)}, u"We boil water in kettles."_s)};
        return made;
    };
    workspace.statements = {{.id = id("online"),
                             .title = u"Privacy"_s,
                             .sections = {section("uses", u"Uses"_s), section("rights", u"Your rights"_s)}}};
    return workspace;
}

}

/// Another language is chosen while the window is open.
class TestLanguageWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }
    void init();
    void cleanup();
    void startsInTheChosenLanguage();
    void speaksAtOnceAndBack();
    void losesNothing();
    void takesWhatIsInAField();
    void goesOnKeepingAndLocking();
    void showsTheSame();
    void commentsThatAreBeingWritten();
    void turnsAround_data();
    void turnsAround();
    void turnsAroundAtTheNextStart();
    void withoutAWorkspace();
    void readOnly();
    void notWhileSomethingIsRead();
    void all_data();
    void all();

private:
    void start();
    /// Chooses a language in the menu, and waits for the window that speaks it.
    void choose(const QString &code);
    [[nodiscard]] MainWindow *window() { return m_keeper->window(); }
    template<typename T>
    T *find(const char *name)
    {
        return window()->findChild<T *>(QLatin1String(name));
    }
    QAction *languageAction(const QString &code) { return window()->findChild<QAction *>(u"language-"_s + code); }
    QStringList menus();
    [[nodiscard]] FlowEditor *full() { return find<FlowEditor>("fullFlow"); }
    [[nodiscard]] QDockWidget *dock(const char *name) { return find<QDockWidget>(name); }
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"work"_s); }
    [[nodiscard]] QString fullText()
    {
        return plainText(window()->document()->workspace().statements[0].sections[0].full);
    }
    void type(const QString &words);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    Answers m_answers;
    std::unique_ptr<WindowKeeper> m_keeper;
};

void TestLanguageWindow::init()
{
    failOnWarnings();
    m_answers = {};
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(saveWorkspace(folder(), kettles()).has_value());
    start();
    QVERIFY(window()->open(folder()));
}

void TestLanguageWindow::start()
{
    m_keeper.reset();
    m_session = std::make_unique<Session>(m_folder->filePath(u"session.ini"_s));
    m_keeper = std::make_unique<WindowKeeper>(m_session.get(), &m_answers);
    m_keeper->open();
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

void TestLanguageWindow::cleanup()
{
    m_keeper.reset();
    m_session.reset();
    m_folder.reset();
    SpokenLanguage().set({});
}

void TestLanguageWindow::choose(const QString &code)
{
    QAction *action = languageAction(code);
    QVERIFY(action);
    QSignalSpy replaced(m_keeper.get(), &WindowKeeper::windowReplaced);
    action->trigger();
    QVERIFY(replaced.wait());
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

QStringList TestLanguageWindow::menus()
{
    QStringList titles;
    for (const QAction *menu : window()->menuBar()->actions())
        titles.append(menu->text());
    return titles;
}

/// At the beginning of the full text, by keys.
void TestLanguageWindow::type(const QString &words)
{
    full()->setFocus();
    QTest::keyClick(full(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(full(), words);
}

void TestLanguageWindow::startsInTheChosenLanguage()
{
    QVERIFY(menus().contains(u"&File"_s));
    QVERIFY(languageAction(u"system"_s)->isChecked());
    chooseLanguage(m_session->preferencesFile(), u"de"_s);
    start();
    QVERIFY(menus().contains(u"&Datei"_s));
    QVERIFY(languageAction(u"de"_s)->isChecked());
}

void TestLanguageWindow::speaksAtOnceAndBack()
{
    const QStringList english = menus();
    choose(u"de"_s);
    QVERIFY2(menus().contains(u"&Datei"_s), qPrintable(menus().join(u' ')));
    QVERIFY(languageAction(u"de"_s)->isChecked());
    QCOMPARE(chosenLanguage(m_session->preferencesFile()), u"de"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
    choose(u"en"_s);
    QCOMPARE(menus(), english);
    QCOMPARE(chosenLanguage(m_session->preferencesFile()), u"en"_s);
    choose(u"system"_s);
    QCOMPARE(menus(), english);
    QCOMPARE(chosenLanguage(m_session->preferencesFile()), QString());
    QCOMPARE(m_answers.asked, 0);
}

void TestLanguageWindow::losesNothing()
{
    const QSignalSpy ended(qApp, &QGuiApplication::lastWindowClosed);
    type(u"Now and then "_s);
    QTest::keyClick(full(), Qt::Key_Return);
    const Workspace edited = window()->document()->workspace();
    const int steps = window()->document()->undoStack()->count();
    QVERIFY(steps > 1);
    const QPointer<MainWindow> former = window();
    choose(u"de"_s);
    QVERIFY(!former);
    QVERIFY(window()->isWindowModified());
    QVERIFY(find<QAction>("save")->isEnabled());
    QCOMPARE(window()->document()->workspace(), edited);
    QCOMPARE(window()->document()->undoStack()->count(), steps);
    // The keys go on where they were.
    QCOMPARE(window()->focusWidget(), full());
    QTest::keyClicks(full(), u"again "_s);
    QVERIFY2(fullText().contains(u"again We boil water"_s), qPrintable(fullText()));
    while (window()->document()->undoStack()->canUndo())
        QTest::keyClick(full(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window()->document()->workspace(), kettles());
    QVERIFY(!window()->isWindowModified());
    QCOMPARE(ended.count(), 0);
}

/// A field gives what is written in it when one leaves it, which menus do not count as.
void TestLanguageWindow::takesWhatIsInAField()
{
    auto *anchor = find<QLineEdit>("sectionAnchor");
    anchor->setFocus();
    anchor->selectAll();
    QTest::keyClicks(anchor, u"how-we-brew"_s);
    choose(u"de"_s);
    QCOMPARE(window()->document()->workspace().statements[0].sections[0].anchor, u"how-we-brew"_s);
    QCOMPARE(find<QLineEdit>("sectionAnchor")->text(), u"how-we-brew"_s);
    QCOMPARE(window()->focusWidget(), find<QLineEdit>("sectionAnchor"));
}

void TestLanguageWindow::goesOnKeepingAndLocking()
{
    const auto left = [this] {
        return QDir(m_session->recoveryFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    };
    const auto kept = window()->kept();
    type(u"One "_s);
    QVERIFY(kept->journal.flush());
    QCOMPARE(left(), 1);
    choose(u"fr"_s);
    QCOMPARE(window()->kept(), kept);
    QCOMPARE(left(), 1);
    QVERIFY(kept->lock.isFor(folder()));
    QCOMPARE(kept->lock.state(), WorkspaceLock::State::Held);
    QVERIFY(QFile::exists(WorkspaceLock::pathIn(folder())));
    // Edits in the new window are kept as those in the old one were.
    QSignalSpy written(&kept->journal, &RecoveryJournal::written);
    type(u"Two "_s);
    QVERIFY(written.wait());
    QCOMPARE(left(), 1);
    // Saving is known to be ours.
    find<QAction>("save")->trigger();
    kept->watch.check();
    QVERIFY(!window()->isWindowModified());
    QCOMPARE(left(), 0);
    QCOMPARE(loadWorkspace(folder())->workspace, window()->document()->workspace());
    // Another program's changes show in the new window.
    Workspace other = window()->document()->workspace();
    other.statements[0].title = u"Privacy of others"_s;
    QVERIFY(saveWorkspace(folder(), other).has_value());
    kept->watch.check();
    QTRY_COMPARE(window()->document()->workspace().statements[0].title, u"Privacy of others"_s);
    QCOMPARE(m_answers.asked, 0);
    // The lock goes with the last window, when it closes.
    window()->close();
    QVERIFY(!QFile::exists(WorkspaceLock::pathIn(folder())));
}

void TestLanguageWindow::showsTheSame()
{
    window()->resize(1700, 800);
    find<OutlinePanel>("outline")->setPlace({id("online"), id("rights")});
    window()->preview()->setLayer(Layer::Full);
    window()->preview()->setEdition(u"gb/en"_s);
    full()->setFocus();
    full()->showText(id("frights"), 0, 3, 4);
    dock("findDock")->show();
    find<QLineEdit>("findText")->setText(u"kettles"_s);
    dock("editsDock")->hide();
    const QSize size = window()->size();
    const int width = dock("outlineDock")->width();
    choose(u"de"_s);
    QCOMPARE(window()->size(), size);
    QCOMPARE(find<OutlinePanel>("outline")->place(), (Place{id("online"), id("rights")}));
    QCOMPARE(full()->textCursor().selectedText(), u"boil"_s);
    QCOMPARE(window()->preview()->layer(), Layer::Full);
    QCOMPARE(window()->preview()->edition()->path(), u"gb/en"_s);
    QCOMPARE(window()->preview()->statement(), id("online"));
    QTRY_VERIFY_WITH_TIMEOUT(window()->preview()->livePage().isCurrent(), patience);
    QVERIFY(evaluate(window()->preview()->livePage(), u"document.body.innerText"_s).contains(u"boil water"_s));
    QVERIFY(dock("findDock")->isVisible());
    QVERIFY(!dock("editsDock")->isVisible());
    QCOMPARE(find<QLineEdit>("findText")->text(), u"kettles"_s);
    QCOMPARE(find<FindPanel>("find")->hits().size(), 2);
    QCOMPARE(dock("outlineDock")->width(), width);
}

void TestLanguageWindow::commentsThatAreBeingWritten()
{
    full()->setFocus();
    full()->showText(id("fuses"), 0, 3, 4);
    find<QAction>("commentAdd")->trigger();
    const auto entry = [this] { return find<QWidget>("comments")->findChild<QPlainTextEdit *>(u"commentText"_s); };
    QTest::keyClicks(entry(), u"Is that so?"_s);
    choose(u"es"_s);
    QCOMPARE(entry()->toPlainText(), u"Is that so?"_s);
    QVERIFY(entry()->isVisible());
    QTest::keyClick(entry(), Qt::Key_Return, Qt::ControlModifier);
    const auto &comments = window()->document()->workspace().statements[0].comments;
    QCOMPARE(comments.size(), 1);
    QCOMPARE(comments[0].text, u"Is that so?"_s);
    QCOMPARE(comments[0].passages.size(), 1);
}

void TestLanguageWindow::turnsAround_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("with a workspace") << true;
    QTest::newRow("opened afterwards") << false;
}

void TestLanguageWindow::turnsAround()
{
    QFETCH(const bool, isOpen);
    window()->resize(1300, 800);
    window()->resizeDocks({dock("outlineDock"), dock("previewDock")}, {260, 420}, Qt::Horizontal);
    QTRY_COMPARE(dock("outlineDock")->width(), 260);
    const int preview = dock("previewDock")->width();
    const auto areaOf = [this](const char *name) { return window()->dockWidgetArea(dock(name)); };
    if (!isOpen)
        window()->files()->close();
    choose(u"ar"_s);
    if (!isOpen)
        QVERIFY(window()->open(folder()));
    QVERIFY(window()->isRightToLeft());
    QVERIFY(full()->parentWidget()->isRightToLeft());
    QCOMPARE(areaOf("outlineDock"), Qt::RightDockWidgetArea);
    QCOMPARE(areaOf("previewDock"), Qt::LeftDockWidgetArea);
    QTRY_COMPARE(dock("outlineDock")->width(), 260);
    QCOMPARE(dock("previewDock")->width(), preview);
    QVERIFY(window()->tabifiedDockWidgets(dock("previewDock")).contains(dock("commentsDock")));
    QVERIFY(dock("outlineDock")->x() > dock("previewDock")->x());
    // The text is English all the same.
    QCOMPARE(full()->document()->firstBlock().textDirection(), Qt::LeftToRight);
    keepPicture(window(), u"arabic"_s);
    choose(u"en"_s);
    QVERIFY(!window()->isRightToLeft());
    QCOMPARE(areaOf("outlineDock"), Qt::LeftDockWidgetArea);
    QCOMPARE(areaOf("previewDock"), Qt::RightDockWidgetArea);
    QTRY_COMPARE(dock("outlineDock")->width(), 260);
    QCOMPARE(dock("previewDock")->width(), preview);
}

/// The system's language may be another one at the next start.
void TestLanguageWindow::turnsAroundAtTheNextStart()
{
    window()->close();
    chooseLanguage(m_session->preferencesFile(), u"ar"_s);
    start();
    QVERIFY(window()->open(folder()));
    QCOMPARE(window()->dockWidgetArea(dock("outlineDock")), Qt::RightDockWidgetArea);
    window()->close();
    start();
    QVERIFY(window()->open(folder()));
    QCOMPARE(window()->dockWidgetArea(dock("outlineDock")), Qt::RightDockWidgetArea);
}

void TestLanguageWindow::withoutAWorkspace()
{
    window()->files()->close();
    choose(u"de"_s);
    QVERIFY(menus().contains(u"&Datei"_s));
    QVERIFY(!window()->document()->isOpen());
    QVERIFY(!dock("outlineDock")->isVisible());
    QVERIFY(window()->open(folder()));
    QVERIFY(dock("outlineDock")->isVisible());
}

void TestLanguageWindow::readOnly()
{
    window()->files()->close();
    WorkspaceLock someoneElse;
    QCOMPARE(someoneElse.take(folder()), WorkspaceLock::State::Held);
    QVERIFY(window()->open(folder()));
    find<OutlinePanel>("outline")->setPlace({id("online"), id("uses")});
    QVERIFY(window()->document()->isReadOnly());
    const QString notice = find<NoticeBar>("notices")->sentence(u"readOnlyNotice"_s);
    choose(u"de"_s);
    QVERIFY(window()->document()->isReadOnly());
    QVERIFY(full()->isReadOnly());
    QVERIFY(!find<QAction>("commentAdd")->isEnabled());
    const QString german = find<NoticeBar>("notices")->sentence(u"readOnlyNotice"_s);
    QVERIFY(!german.isEmpty() && german != notice);
}

/// What is being read would go with the window.
void TestLanguageWindow::notWhileSomethingIsRead()
{
    auto *languages = find<QMenu>("languageMenu");
    QVERIFY(languages->isEnabled());
    QGuiApplication::clipboard()->setText(u"Privacy\n\nWe brew."_s);
    find<QAction>("importClipboard")->trigger();
    QVERIFY(!languages->menuAction()->isEnabled());
    QTRY_VERIFY(languages->menuAction()->isEnabled());
    QTRY_VERIFY(find<QDialog>("reviewDialog"));
    find<QDialog>("reviewDialog")->reject();
}

void TestLanguageWindow::all_data()
{
    QTest::addColumn<QString>("code");
    for (const InterfaceLanguage &language : interfaceLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestLanguageWindow::all()
{
    QFETCH(const QString, code);
    choose(code);
    QCOMPARE(window()->isRightToLeft(), code == u"ar");
    QVERIFY(languageAction(code)->isChecked());
    // An access key behind a text belongs into menus only.
    for (const QToolButton *button : find<QToolBar>("mainToolBar")->findChildren<QToolButton *>())
        QVERIFY2(!button->text().contains(u'('), qPrintable(button->text()));
    QTRY_VERIFY_WITH_TIMEOUT(window()->preview()->livePage().isCurrent(), patience);
    keepPicture(window(), u"language-"_s + code);
}

int main(int argc, char **argv)
{
    prepareWebEngine();
    QApplication application(argc, argv);
    TestLanguageWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_language_window.moc"
