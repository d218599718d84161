// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"
#include "panels/find_panel.h"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QTreeWidget>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Finding and replacing in the window.
class TestFindWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void findsWhatIsSelected();
    void stepsThroughThePlaces();
    void theListLeadsToThePlace();
    void replacesOneByOne();
    void replacesAllInOneStep();
    void optionsNarrow();
    void theListFollowsEdits();
    void looks();

private:
    void trigger(const char *name) { m_window->findChild<QAction *>(QLatin1String(name))->trigger(); }
    FindPanel *panel() { return m_window->findChild<FindPanel *>(u"find"_s); }
    SectionForm *form() { return m_window->findChild<SectionForm *>(); }
    QTreeWidget *list() { return named<QTreeWidget>(panel(), "findResults"); }
    /// Begins a search for the text.
    void search(const QString &text);
    const Workspace &workspace() { return m_window->document()->workspace(); }

    std::unique_ptr<OpenWindow> m_open;
    MainWindow *m_window = nullptr;
};

namespace
{

Block paragraph(const char *id, const QString &text)
{
    return {.id = Id{QLatin1String(id)}, .content = Paragraph{plainInlines(text)}};
}

Workspace kettles()
{
    Workspace workspace;
    workspace.organisation.name = u"Fernhill"_s;
    workspace.editions = {{u"us"_s, u"en"_s, u"United States"_s, {}}};
    workspace.contacts = {{.id = Id{u"office"_s}, .name = u"Kettle Office"_s}};
    Section uses{.id = Id{u"uses"_s}, .anchor = u"uses"_s, .heading = plainInlines(u"Your kettle"_s)};
    uses.highlights = {paragraph("h", u"A kettle, shortly."_s)};
    const Block cell = paragraph("cell", u"kettle"_s);
    Table table;
    table.rows = {{.id = Id{u"row"_s}, .cells = {{.id = Id{u"td"_s}, .blocks = {cell}}}}};
    uses.full = {paragraph("p", u"We fill the kettle and clean the kettle."_s),
                 Block{.id = Id{u"t"_s}, .content = table}};
    Section contact{.id = Id{u"reach"_s}, .anchor = u"reach"_s, .heading = plainInlines(u"Contact"_s)};
    contact.full = {Block{.id = Id{u"card"_s}, .content = ContactBlock{Id{u"office"_s}}}};
    Section other{.id = Id{u"only"_s}, .anchor = u"only"_s, .heading = plainInlines(u"Pots"_s)};
    other.full = {paragraph("q", u"No kettle here."_s)};
    workspace.statements = {{.id = Id{u"online"_s}, .title = u"Privacy"_s, .sections = {uses, contact}},
                            {.id = Id{u"pots"_s}, .title = u"Pots"_s, .sections = {other}}};
    return workspace;
}

}

void TestFindWindow::initTestCase()
{
    prepareWindows();
}

void TestFindWindow::init()
{
    failOnWarnings();
    m_open = std::make_unique<OpenWindow>(kettles());
    QVERIFY(m_open->isReady());
    m_window = m_open->window();
}

void TestFindWindow::cleanup()
{
    m_open.reset();
}

void TestFindWindow::search(const QString &text)
{
    trigger("find");
    retype(panel(), "findText", text);
}

void TestFindWindow::findsWhatIsSelected()
{
    QVERIFY(!panel()->isVisible());
    form()->flow(Layer::Full)->setFocus();
    form()->flow(Layer::Full)->showText(Id{u"p"_s}, 0, 12, 6);
    trigger("find");
    QVERIFY(panel()->isVisible());
    QCOMPARE(named<QLineEdit>(panel(), "findText")->text(), u"kettle"_s);
    QVERIFY(named<QLineEdit>(panel(), "findText")->hasFocus());
    QCOMPARE(panel()->hits().size(), 5);
    QCOMPARE(named<QLabel>(panel(), "findCount")->text(), u"5 places"_s);
}

void TestFindWindow::stepsThroughThePlaces()
{
    search(u"kettle"_s);
    QTest::keyClick(named<QLineEdit>(panel(), "findText"), Qt::Key_Return);
    QCOMPARE(form()->flow(Layer::Highlights)->textCursor().selectedText(), u"kettle"_s);
    trigger("findNextAction");
    QCOMPARE(form()->flow(Layer::Full)->textCursor().selectionStart(), 12);
    trigger("findNextAction");
    QCOMPARE(form()->flow(Layer::Full)->textCursor().selectionStart(), 33);
    trigger("findNextAction"); // the cell of a table, whose card is selected
    QCOMPARE(form()->flow(Layer::Full)->currentTopBlock(), Id{u"t"_s});
    trigger("findNextAction"); // round to the heading
    QCOMPARE(form()->headingEdit()->textCursor().selectedText(), u"kettle"_s);
    QTest::keyClick(named<QLineEdit>(panel(), "findText"), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(form()->flow(Layer::Full)->currentTopBlock(), Id{u"t"_s});
    QVERIFY(named<QLineEdit>(panel(), "findText")->hasFocus());
}

void TestFindWindow::theListLeadsToThePlace()
{
    search(u"kettle"_s);
    QVERIFY(pick(panel(), "findWhere", u"All statements"_s));
    QCOMPARE(list()->topLevelItemCount(), 7);
    QTest::keyClick(named<QLineEdit>(panel(), "findText"), Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    list()->setCurrentItem(list()->topLevelItem(5));
    QTest::keyClick(list(), Qt::Key_Return);
    auto *outline = m_window->findChild<OutlinePanel *>(u"outline"_s);
    QCOMPARE(outline->place().statement, Id{u"pots"_s});
    QVERIFY(form()->flow(Layer::Full)->hasFocus());
    QCOMPARE(form()->flow(Layer::Full)->textCursor().selectedText(), u"kettle"_s);
    // A fact is shown by the card of the text that shows it.
    list()->setCurrentItem(list()->topLevelItem(6));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(outline->place().section, Id{u"reach"_s});
    QCOMPARE(form()->flow(Layer::Full)->currentTopBlock(), Id{u"card"_s});
}

void TestFindWindow::replacesOneByOne()
{
    search(u"kettle"_s);
    retype(panel(), "findReplacement", u"pot"_s);
    list()->setCurrentItem(list()->topLevelItem(2));
    click(panel(), "findReplace");
    QCOMPARE(plainText(BlockList{workspace().statements[0].sections[0].full[0]}),
             u"We fill the pot and clean the kettle."_s);
    QCOMPARE(panel()->hits().size(), 4);
    QCOMPARE(form()->flow(Layer::Full)->textCursor().selectedText(), u"kettle"_s);
    click(panel(), "findReplace");
    QCOMPARE(plainText(BlockList{workspace().statements[0].sections[0].full[0]}),
             u"We fill the pot and clean the pot."_s);
    trigger("undo");
    QCOMPARE(plainText(BlockList{workspace().statements[0].sections[0].full[0]}),
             u"We fill the pot and clean the kettle."_s);
}

void TestFindWindow::replacesAllInOneStep()
{
    const Workspace before = workspace();
    search(u"kettle"_s);
    QVERIFY(pick(panel(), "findWhere", u"All statements"_s));
    retype(panel(), "findReplacement", u"pot"_s);
    click(panel(), "findReplaceAll");
    QVERIFY(panel()->hits().isEmpty());
    QCOMPARE(named<QLabel>(panel(), "findCount")->text(), u"7 places replaced"_s);
    QVERIFY(!isEnabled(panel(), "findReplaceAll"));
    QCOMPARE(workspace().contacts.first().name, u"pot Office"_s);
    trigger("undo");
    QVERIFY(workspace() == before);
    QTRY_COMPARE(panel()->hits().size(), 7);
}

void TestFindWindow::optionsNarrow()
{
    search(u"Kettle"_s);
    QCOMPARE(panel()->hits().size(), 5);
    click(panel(), "findFull");
    QCOMPARE(panel()->hits().size(), 2);
    click(panel(), "findMatchCase");
    QCOMPARE(named<QLabel>(panel(), "findCount")->text(), u"Not found"_s);
    click(panel(), "findMatchCase");
    retype(panel(), "findText", u"kett"_s);
    QCOMPARE(panel()->hits().size(), 2);
    click(panel(), "findWholeWords");
    QVERIFY(panel()->hits().isEmpty());
}

void TestFindWindow::theListFollowsEdits()
{
    search(u"kettle"_s);
    FlowEditor *full = form()->flow(Layer::Full);
    full->setFocus();
    full->showText(Id{u"p"_s}, 0, 0, 0);
    QTest::keyClicks(full, u"Kettle! "_s);
    QTRY_COMPARE(panel()->hits().size(), 6);
}

void TestFindWindow::looks()
{
    search(u"kettle"_s);
    QVERIFY(pick(panel(), "findWhere", u"All statements"_s));
    keepPicture(m_window, u"find-light"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(list()->layoutDirection(), Qt::RightToLeft);
    keepPicture(m_window, u"find-rtl"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char *argv[])
{
    prepareWebEngine();
    QApplication app(argc, argv);
    TestFindWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_find_window.moc"
