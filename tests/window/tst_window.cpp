// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/form/section_form.h"
#include "store/templates.h"
#include "panels/check_panel.h"
#include "panels/outline_panel.h"
#include "preview/preview_panel.h"
#include "support/warnings.h"
#include "web/scheme.h"
#include "window/file_controller.h"
#include "window/main_window.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoView>
#include <QWebEngineView>

using namespace noticewright;
using namespace noticewright::testing;

/// Drives the real window: keys, mouse, and what the preview's page holds.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void typingShowsInThePreviewAndIsSaved();
    void undoGoesToThePlace();
    void formattingByKeysAndToolbar();
    void outlineEdits();
    void headingsAreEdited();
    void statementFields();
    void objectsOpenWithEnter();
    void linksAreMade();
    void workspaceSettings();
    void closingAsks_data();
    void closingAsks();
    void changesBySomeoneElse();
    void badWorkspacesAreTold();
    void welcomePage();
    void windowComesBackAsItWasLeft();
    void exportsHtmlAndPdf();
    void checksLeadToThePlace();

private:
    class Answers : public Prompts
    {
    public:
        Unsaved askUnsaved(QWidget *, const QString &) override
        {
            ++asked;
            return unsaved;
        }
        Outside askOutside(QWidget *, const OutsideChange &change) override
        {
            changed = change.files;
            return outside;
        }
        QString askOpen(QWidget *, const QString &) override { return path; }
        QString askNewFolder(QWidget *, const QString &, const QString &) override { return path; }
        void tell(QWidget *, const QString &, const QList<Problem> &problems) override { told += problems; }

        Unsaved unsaved = Unsaved::Cancel;
        Outside outside = Outside::Later;
        QString path;
        int asked = 0;
        QStringList changed;
        QList<Problem> told;
    };

    void makeWindow();
    void open(const Id &section = {QStringLiteral("one")});
    template<typename T>
    T *find(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    FlowEditor *flow(const char *name) { return find<FlowEditor>(name); }
    void trigger(const char *action) { find<QAction>(action)->trigger(); }
    QDialog *dialog();
    QString shown(const QString &script);
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->preview()->livePage().isCurrent(), 20000); }
    const Section &section(const char *id);
    static Workspace workspace();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<MainWindow> m_window;
};

/// Small and known: two sections, a contact card.
Workspace TestWindow::workspace()
{
    const auto paragraph = [](const char *id, const char *text) {
        return Block{.id = {QLatin1String(id)}, .content = Paragraph{plainInlines(QLatin1String(text))}};
    };
    const auto section = [&](const char *id, const char *heading) {
        Section made{.id = {QLatin1String(id)}, .anchor = QLatin1String(id)};
        made.heading = plainInlines(QLatin1String(heading));
        return made;
    };
    Workspace workspace;
    workspace.organisation.name = QStringLiteral("Example");
    workspace.editions = {{QStringLiteral("us"), QStringLiteral("en"), QStringLiteral("United States"), {}}};
    workspace.contacts = {Contact{.id = {QStringLiteral("office")}, .name = QStringLiteral("Privacy Office")}};
    Statement statement;
    statement.id = {QStringLiteral("online")};
    statement.title = QStringLiteral("Privacy Statement");
    Section one = section("one", "First");
    one.highlights = {paragraph("h1", "We collect data.")};
    one.full = {paragraph("f1", "We collect your data to serve you."),
                Block{.id = {QStringLiteral("c1")}, .content = ContactBlock{{QStringLiteral("office")}}}};
    Section two = section("two", "Second");
    two.highlights = {paragraph("h2", "You may object.")};
    two.full = {paragraph("f2", "You may object at any time.")};
    statement.sections = {one, two};
    workspace.statements = {statement};
    return workspace;
}

void TestWindow::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("noticewright"));
    // Looking for a graphics card, WebEngine warns once where there is none.
    WalledProfile profile({});
    WalledPage page(&profile);
}

void TestWindow::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_answers = std::make_unique<Answers>();
    QVERIFY(saveWorkspace(m_folder->filePath(QStringLiteral("work")), workspace()));
    makeWindow();
}

void TestWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestWindow::makeWindow()
{
    m_window.reset();
    m_session = std::make_unique<Session>(m_folder->filePath(QStringLiteral("session.ini")));
    m_window = std::make_unique<MainWindow>(m_session.get(), m_answers.get());
    m_window->resize(1300, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindow::open(const Id &section)
{
    QVERIFY(m_window->open(m_folder->filePath(QStringLiteral("work"))));
    find<OutlinePanel>("outline")->setPlace({{QStringLiteral("online")}, section});
    settle();
}

QString TestWindow::shown(const QString &script)
{
    settle();
    std::optional<QString> result;
    m_window->preview()->livePage().page()->evaluate(script, [&](const QVariant &value) { result = value.toString(); });
    return QTest::qWaitFor([&] { return result.has_value(); }, 20000) ? *result : QStringLiteral("no answer");
}

const Section &TestWindow::section(const char *id)
{
    return *findSection(m_window->document()->workspace().statements[0].sections, {QLatin1String(id)});
}

QDialog *TestWindow::dialog()
{
    for (QDialog *open : m_window->findChildren<QDialog *>()) {
        if (open->isVisible())
            return open;
    }
    return nullptr;
}

void TestWindow::typingShowsInThePreviewAndIsSaved()
{
    open();
    FlowEditor *highlights = flow("highlightsFlow");
    QTest::mouseClick(highlights->viewport(), Qt::LeftButton, {}, {200, 60});
    QTest::keyClick(highlights, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(highlights, QStringLiteral(" And we keep it."));
    QCOMPARE(shown(QStringLiteral("document.querySelector('[data-block=h1]').textContent")),
             QStringLiteral("We collect data. And we keep it."));
    QTest::keyClick(highlights, Qt::Key_Return);
    QTest::keyClicks(highlights, QStringLiteral("- one"));
    QCOMPARE(shown(QStringLiteral("document.querySelector('#one li').textContent")), QStringLiteral("one"));
    QCOMPARE(m_window->preview()->livePage().loadCount(), 1);
    QVERIFY(m_window->isWindowModified());
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
    const auto saved = loadWorkspace(m_folder->filePath(QStringLiteral("work")));
    QVERIFY(saved->workspace == m_window->document()->workspace());
    QCOMPARE(plainText(section("one").highlights), QStringLiteral("We collect data. And we keep it. one"));
}

void TestWindow::undoGoesToThePlace()
{
    open();
    FlowEditor *full = flow("fullFlow");
    full->setFocus();
    QTest::keyClicks(full, QStringLiteral("Today: "));
    find<OutlinePanel>("outline")->setPlace({{QStringLiteral("online")}, {QStringLiteral("two")}});
    QCOMPARE(plainText(flow("fullFlow")->blocks()), QStringLiteral("You may object at any time."));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(find<OutlinePanel>("outline")->place().section.text, QStringLiteral("one"));
    QVERIFY(full->hasFocus());
    QCOMPARE(m_window->preview()->layer(), Layer::Full);
    QCOMPARE(plainText(full->blocks()), QStringLiteral("We collect your data to serve you."));
    QCOMPARE(shown(QStringLiteral("document.querySelector('[data-block=f1]').textContent")),
             QStringLiteral("We collect your data to serve you."));
    QTest::keyClick(full, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(plainText(full->blocks()), QStringLiteral("Today: We collect your data to serve you."));
    QVERIFY(find<QUndoView>("undoView")->model()->rowCount() > 1);
}

void TestWindow::formattingByKeysAndToolbar()
{
    open();
    FlowEditor *highlights = flow("highlightsFlow");
    highlights->setFocus();
    highlights->selectAll();
    QTest::keyClick(highlights, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(shown(QStringLiteral("document.querySelector('[data-block=h1] strong').textContent")),
             QStringLiteral("We collect data."));
    QVERIFY(find<QAction>("strong")->isChecked());
    trigger("strong");
    QCOMPARE(shown(QStringLiteral("String(document.querySelector('[data-block=h1] strong'))")), QStringLiteral("null"));
    trigger("numbers");
    QVERIFY(find<QAction>("numbers")->isChecked());
    QCOMPARE(shown(QStringLiteral("document.querySelector('#one ol > li').textContent")),
             QStringLiteral("We collect data."));
    trigger("numbers");
    QCOMPARE(shown(QStringLiteral("String(document.querySelector('#one ol'))")), QStringLiteral("null"));
}

void TestWindow::outlineEdits()
{
    open({QStringLiteral("two")});
    auto *outline = find<OutlinePanel>("outline");
    outline->setFocus();
    QTest::keyClick(outline, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_window->document()->workspace().statements[0].sections[0].id.text, QStringLiteral("two"));
    QCOMPARE(shown(QStringLiteral("document.querySelector('main > section').id")), QStringLiteral("two"));
    trigger("duplicate");
    QCOMPARE(m_window->document()->workspace().statements[0].sections.size(), 3);
    trigger("remove");
    trigger("addSection");
    QVERIFY(find<HeadingEdit>("sectionHeading")->hasFocus());
    QTest::keyClicks(find<HeadingEdit>("sectionHeading"), QStringLiteral("Cookies"));
    const Id added = outline->place().section;
    QCOMPARE(plainText(findSection(m_window->document()->workspace().statements[0].sections, added)->heading),
             QStringLiteral("Cookies"));
    QCOMPARE(findSection(m_window->document()->workspace().statements[0].sections, added)->anchor,
             QStringLiteral("cookies"));
    QCOMPARE(outline->currentIndex().data().toString(), QStringLiteral("Cookies"));
    settle();
    QCOMPARE(m_window->preview()->livePage().loadCount(), 1);
}

void TestWindow::headingsAreEdited()
{
    open();
    auto *heading = find<HeadingEdit>("sectionHeading");
    heading->setFocus();
    heading->selectAll();
    QTest::keyClicks(heading, QStringLiteral("Beginning"));
    QCOMPARE(shown(QStringLiteral("document.querySelector('#one > h2').textContent")), QStringLiteral("Beginning"));
    QTest::keyClick(heading, Qt::Key_Return);
    QVERIFY(flow("highlightsFlow")->hasFocus());
    auto *anchor = find<QLineEdit>("sectionAnchor");
    anchor->setFocus();
    anchor->selectAll();
    QTest::keyClicks(anchor, QStringLiteral("two"));
    QTest::keyClick(anchor, Qt::Key_Return);
    QVERIFY(find<QLabel>("sectionAnchorError")->isVisible());
    QCOMPARE(section("one").anchor, QStringLiteral("one"));
    anchor->selectAll();
    QTest::keyClicks(anchor, QStringLiteral("begin"));
    QTest::keyClick(anchor, Qt::Key_Return);
    QCOMPARE(section("one").anchor, QStringLiteral("begin"));
    QCOMPARE(section("one").aliases, QStringList{QStringLiteral("one")});
    QTest::mouseClick(find<QCheckBox>("sectionNumbered"), Qt::LeftButton);
    QVERIFY(section("one").numbered);
}

void TestWindow::statementFields()
{
    open({});
    auto *title = find<QLineEdit>("statementTitle");
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("New Title"));
    QCOMPARE(shown(QStringLiteral("document.querySelector('h1').textContent")), QStringLiteral("New Title"));
    QCOMPARE(m_window->document()->undoStack()->count(), 1);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(title->text(), QStringLiteral("Privacy Statement"));
    QCOMPARE(m_window->document()->undoStack()->index(), 0);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(title->text(), QStringLiteral("New Title"));
    auto *address = find<QLineEdit>("statementFullAddress");
    address->setFocus();
    address->selectAll();
    QTest::keyClicks(address, QStringLiteral("../secret"));
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(find<QLabel>("statementAddressError")->isVisible());
    QCOMPARE(m_window->document()->workspace().statements[0].fullAddress, QString());
    address->selectAll();
    QTest::keyClicks(address, QStringLiteral("legal/{language}"));
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(m_window->document()->workspace().statements[0].fullAddress, QStringLiteral("legal/{language}/"));
    QTest::mouseClick(find<QCheckBox>("statementEffectiveIsSet"), Qt::LeftButton, {}, {8, 8});
    QVERIFY(m_window->document()->workspace().statements[0].effective.isValid());
}

void TestWindow::objectsOpenWithEnter()
{
    open();
    FlowEditor *full = flow("fullFlow");
    full->setFocus();
    full->showBlock({QStringLiteral("c1")});
    QTest::keyClick(full, Qt::Key_Return);
    QTRY_VERIFY(dialog());
    auto *name = dialog()->findChild<QLineEdit *>(QStringLiteral("contactName"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Data Office"));
    QTest::mouseClick(dialog()->findChild<QPushButton *>(QStringLiteral("ok")), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_window->document()->workspace().contacts[0].name, QStringLiteral("Data Office"));
    QCOMPARE(m_window->document()->undoStack()->count(), 1);
    m_window->preview()->setLayer(Layer::Full);
    QCOMPARE(shown(QStringLiteral("document.querySelector('address strong').textContent")),
             QStringLiteral("Data Office"));
    m_window->document()->undoStack()->undo();
    QCOMPARE(shown(QStringLiteral("document.querySelector('address strong').textContent")),
             QStringLiteral("Privacy Office"));
    trigger("insertRule");
    QCOMPARE(shown(QStringLiteral("document.querySelectorAll('#one hr').length")), QStringLiteral("1"));
}

void TestWindow::linksAreMade()
{
    open();
    FlowEditor *highlights = flow("highlightsFlow");
    highlights->setFocus();
    highlights->selectAll();
    QTest::keyClick(highlights, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    QVERIFY(dialog()->findChild<QLineEdit *>());
    dialog()->accept();
    QTRY_VERIFY(!dialog());
    QVERIFY(section("one").highlights[0] != workspace().statements[0].sections[0].highlights[0]);
    QCOMPARE(plainText(section("one").highlights), QStringLiteral("We collect data."));
    QVERIFY(!shown(QStringLiteral("document.querySelector('#one a').getAttribute('href')")).isEmpty());

    // An existing link is changed without its words.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(highlights->hasFocus());
    QTest::keyClick(highlights, Qt::Key_Home);
    QTest::keyClick(highlights, Qt::Key_Right);
    QTest::keyClick(highlights, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    dialog()->accept();
    QTRY_VERIFY(!dialog());
    QCOMPARE(plainText(section("one").highlights), QStringLiteral("We collect data."));
}

void TestWindow::workspaceSettings()
{
    open();
    trigger("workspaceSettings");
    QTRY_VERIFY(dialog());
    dialog()->findChild<QLineEdit *>(QStringLiteral("organisationName"))->setText(QStringLiteral("Renamed"));
    auto *variables = dialog()->findChild<QTableWidget *>(QStringLiteral("variables"));
    auto *ok = dialog()->findChild<QPushButton *>(QStringLiteral("ok"));
    dialog()->findChild<QToolButton *>(QStringLiteral("variablesAdd"))->click();
    QVERIFY(!ok->isEnabled());
    variables->item(0, 0)->setText(QStringLiteral("company"));
    variables->item(0, 1)->setText(QStringLiteral("Example Ltd"));
    QVERIFY(ok->isEnabled());
    dialog()->findChild<QPushButton *>(QStringLiteral("editionsAdd"))->click();
    auto *edition = dialog()->findChild<QDialog *>(QStringLiteral("editionDialog"));
    QVERIFY(edition);
    const auto write = [edition](const QString &field, const QString &text) {
        auto *line = edition->findChild<QLineEdit *>(field);
        line->clear();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    };
    auto *editionOk = edition->findChild<QPushButton *>(QStringLiteral("editionOk"));
    write(QStringLiteral("editionRegion"), QStringLiteral("us"));
    write(QStringLiteral("editionLanguage"), QStringLiteral("en"));
    QVERIFY(!editionOk->isEnabled());
    write(QStringLiteral("editionRegion"), QStringLiteral("gb"));
    QVERIFY(editionOk->isEnabled());
    editionOk->click();
    ok->click();
    QTRY_VERIFY(!dialog());
    const Workspace &edited = m_window->document()->workspace();
    QCOMPARE(edited.organisation.name, QStringLiteral("Renamed"));
    QCOMPARE(edited.variables.size(), 1);
    QCOMPARE(edited.editions[1].path(), QStringLiteral("gb/en"));
    QCOMPARE(find<QComboBox>("previewEdition")->count(), 2);
    QVERIFY(shown(QStringLiteral("document.querySelector('.brand').textContent")).contains(QStringLiteral("Renamed")));
    m_window->document()->undoStack()->undo();
    QVERIFY(m_window->document()->workspace() == workspace());
}

void TestWindow::closingAsks_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("saves");
    QTest::newRow("save") << int(Prompts::Unsaved::Save) << true << true;
    QTest::newRow("discard") << int(Prompts::Unsaved::Discard) << true << false;
    QTest::newRow("cancel") << int(Prompts::Unsaved::Cancel) << false << false;
}

void TestWindow::closingAsks()
{
    QFETCH(int, answer);
    QFETCH(bool, closes);
    QFETCH(bool, saves);
    open();
    flow("fullFlow")->setFocus();
    QTest::keyClicks(flow("fullFlow"), QStringLiteral("x"));
    m_answers->unsaved = Prompts::Unsaved(answer);
    QCOMPARE(m_window->close(), closes);
    QCOMPARE(m_answers->asked, 1);
    const bool isSaved = loadWorkspace(m_folder->filePath(QStringLiteral("work")))->workspace != workspace();
    QCOMPARE(isSaved, saves);
}

void TestWindow::changesBySomeoneElse()
{
    open();
    flow("fullFlow")->setFocus();
    QTest::keyClicks(flow("fullFlow"), QStringLiteral("x"));
    QFile file(m_folder->filePath(QStringLiteral("work/workspace.xml")));
    QVERIFY(file.open(QIODevice::Append) && file.write("\n") == 1);
    file.close();
    QVERIFY(!m_window->files()->save());
    QCOMPARE(m_answers->changed, QStringList{QStringLiteral("workspace.xml")});
    QVERIFY(m_window->isWindowModified());
    m_answers->outside = Prompts::Outside::KeepMine;
    QVERIFY(m_window->files()->save());
    QVERIFY(!m_window->isWindowModified());
}

void TestWindow::badWorkspacesAreTold()
{
    open();
    const Workspace before = m_window->document()->workspace();
    QVERIFY(!m_window->open(m_folder->path()));
    QCOMPARE(m_answers->told.size(), 1);
    QVERIFY(m_window->document()->workspace() == before);
}

void TestWindow::welcomePage()
{
    QVERIFY(find<QDockWidget>("outlineDock")->isHidden());
    m_answers->path = m_folder->filePath(QStringLiteral("fresh"));
    QTest::mouseClick(find<QWidget>("welcomeNew-starter"), Qt::LeftButton);
    QVERIFY(m_window->document()->isOpen());
    QVERIFY(QFile::exists(m_answers->path + QStringLiteral("/workspace.xml")));
    QVERIFY(find<QDockWidget>("outlineDock")->isVisible());
    settle();
    m_window->files()->close();
    QVERIFY(!m_window->document()->isOpen());
    QVERIFY(find<QDockWidget>("outlineDock")->isHidden());
    QCOMPARE(m_session->recentWorkspaces(), QStringList{m_answers->path});
}

void TestWindow::windowComesBackAsItWasLeft()
{
    open({QStringLiteral("two")});
    find<QDockWidget>("checksDock")->close();
    QVERIFY(m_window->close());
    makeWindow();
    QVERIFY(m_window->open(m_folder->filePath(QStringLiteral("work/workspace.xml"))));
    QCOMPARE(find<OutlinePanel>("outline")->place().section.text, QStringLiteral("two"));
    QVERIFY(find<QDockWidget>("checksDock")->isHidden());
    QVERIFY(find<QDockWidget>("previewDock")->isVisible());
    settle();
}

void TestWindow::exportsHtmlAndPdf()
{
    open();
    for (const char *format : {"exportHtml", "exportPdf"}) {
        const QString out = m_folder->filePath(QLatin1String(format));
        trigger(format);
        QTRY_VERIFY(dialog());
        auto *folder = dialog()->findChild<QLineEdit *>(QStringLiteral("exportFolder"));
        folder->setText(out);
        QTest::mouseClick(dialog()->findChild<QPushButton *>(QStringLiteral("exportStart")), Qt::LeftButton);
        auto *message = dialog()->findChild<QLabel *>(QStringLiteral("exportMessage"));
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 60000);
        QVERIFY2(message->text().contains(out), qPrintable(message->text()));
        QTest::mouseClick(dialog()->findChild<QPushButton *>(QStringLiteral("exportClose")), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
    }
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("exportHtml/online/us/en/index.html"))));
    QFile pdf(m_folder->filePath(QStringLiteral("exportPdf/online-us-en-highlights.pdf")));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
}

void TestWindow::checksLeadToThePlace()
{
    open({QStringLiteral("two")});
    auto *checks = find<CheckPanel>("checks");
    QSignalSpy counted(checks, &CheckPanel::countChanged);
    Workspace facts = m_window->document()->workspace();
    facts.contacts.clear();
    m_window->document()->setFacts(facts, QStringLiteral("facts"));
    QTRY_COMPARE(checks->topLevelItemCount(), 1);
    Q_EMIT checks->itemActivated(checks->topLevelItem(0), 0);
    QCOMPARE(find<OutlinePanel>("outline")->place().section.text, QStringLiteral("one"));
    QVERIFY(flow("fullFlow")->hasFocus());
    QCOMPARE(flow("fullFlow")->currentTopBlock().text, QStringLiteral("c1"));
}

int main(int argc, char **argv)
{
    prepareWebEngine();
    QApplication application(argc, argv);
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window.moc"
