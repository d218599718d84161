// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/fault_colour.h"
#include "open_window.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolTip>
#include <QTreeWidget>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Variables, terms and references in the window: made, renamed, read on
/// hovering, shown broken.
class TestFactsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void newTermOfTheSelection();
    void termsFromTheMenu();
    void newVariableOfTheSelection();
    void refusedNames();
    void renamingAVariable();
    void renamingATerm();
    void meaningsOnHover();
    void lostTargetsShowAtOnce();
    void findLeadsToTheFact();

private:
    [[nodiscard]] FlowEditor *full() { return m_open->flow(Layer::Full); }
    [[nodiscard]] const InlineList &text()
    {
        return std::get<Paragraph>(m_open->workspace().statements[0].sections[0].full[0].content).text;
    }
    void select(qsizetype start, qsizetype length)
    {
        full()->setFocus();
        full()->showText(Id{u"p"_s}, 0, start, length);
    }
    QAction *menuItem(const char *menu, const QString &text);
    /// The tool tip at a character of the full text.
    [[nodiscard]] QString hover(int character);
    /// How many points of the full text have about the colour of what is broken.
    [[nodiscard]] int brokenPoints();

    std::unique_ptr<OpenWindow> m_open;
};

namespace
{

// "The oven, see Choices." with a variable at the end.
Workspace ovens()
{
    Workspace workspace;
    workspace.organisation.name = u"Fernhill"_s;
    workspace.editions = {{u"us"_s, u"en"_s, u"United States"_s, {}}};
    workspace.variables = {{.name = Id{u"brand"_s}, .value = u"Hearth & Co"_s}};
    workspace.terms = {{.id = Id{u"toven"_s}, .name = u"Oven"_s, .definition = u"What bakes."_s}};
    Section uses{.id = Id{u"uses"_s}, .anchor = u"uses"_s, .heading = plainInlines(u"Uses"_s)};
    const LinkTarget choices{.kind = LinkTarget::Kind::Statement, .section = Id{u"choices"_s}};
    const InlineList text{Inline{.text = u"The "_s},   Inline{.text = u"oven"_s, .marks = {.term = Id{u"toven"_s}}},
                          Inline{.text = u", see "_s}, Inline{.text = u"Choices"_s, .marks = {.link = choices}},
                          Inline{.text = u" at "_s},   Inline{.kind = Inline::Kind::Variable, .text = u"brand"_s}};
    uses.full = {Block{.id = Id{u"p"_s}, .content = Paragraph{text}}};
    Section other{.id = Id{u"choices"_s}, .anchor = u"choices"_s, .heading = plainInlines(u"Choices"_s)};
    other.full = {Block{.id = Id{u"q"_s}, .content = Paragraph{plainInlines(u"You choose."_s)}}};
    workspace.statements = {{.id = Id{u"online"_s}, .title = u"Privacy"_s, .sections = {uses, other}}};
    return workspace;
}

}

void TestFactsWindow::initTestCase()
{
    prepareWindows();
}

void TestFactsWindow::init()
{
    failOnWarnings();
    m_open = std::make_unique<OpenWindow>(ovens());
    QVERIFY(m_open->isReady());
}

/// Whatever was done can be undone.
void TestFactsWindow::cleanup()
{
    while (m_open->document()->undoStack()->canUndo())
        m_open->undo();
    QVERIFY(m_open->workspace() == ovens());
    m_open.reset();
}

QAction *TestFactsWindow::menuItem(const char *menu, const QString &text)
{
    auto *shown = named<QMenu>(m_open->window(), menu);
    Q_EMIT shown->aboutToShow();
    for (QAction *action : shown->actions()) {
        if (action->text().contains(text))
            return action;
    }
    return nullptr;
}

QString TestFactsWindow::hover(int character)
{
    QTextCursor cursor(full()->document());
    cursor.setPosition(character);
    const QPoint place = full()->cursorRect(cursor).center() + QPoint(3, 0);
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, place, full()->viewport()->mapToGlobal(place));
    QApplication::sendEvent(full()->viewport(), &event);
    return QToolTip::text();
}

int TestFactsWindow::brokenPoints()
{
    const QImage picture = full()->viewport()->grab().toImage();
    const QColor wanted = faultColour(full()->palette().color(QPalette::Base));
    int points = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor colour = picture.pixelColor(x, y);
            const int distance = std::abs(colour.red() - wanted.red()) + std::abs(colour.green() - wanted.green())
                + std::abs(colour.blue() - wanted.blue());
            points += distance < 60 ? 1 : 0;
        }
    }
    return points;
}

void TestFactsWindow::newTermOfTheSelection()
{
    select(14, 7);
    m_open->press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog *dialog = m_open->dialog("defineDialog");
    QVERIFY(dialog);
    QCOMPARE(nameless(dialog).join(u", "_s), QString());
    QCOMPARE(named<QLineEdit>(dialog, "factName")->text(), u"Choices"_s);
    QTest::keyClicks(named<QPlainTextEdit>(dialog, "factMeaning"), u"What you choose."_s);
    keepPicture(dialog, u"new-term"_s);
    const int steps = m_open->document()->undoStack()->count();
    click(dialog, "defineOk");
    QTRY_VERIFY(!m_open->dialog("defineDialog"));
    QCOMPARE(m_open->workspace().terms.last().definition, u"What you choose."_s);
    QCOMPARE(text()[3].marks.term, m_open->workspace().terms.last().id);
    QCOMPARE(m_open->document()->undoStack()->count(), steps + 1);
    QCOMPARE(m_open->document()->undoStack()->undoText(), u"New Term"_s);
}

void TestFactsWindow::termsFromTheMenu()
{
    // Selected words are marked; without any the term itself is put there.
    select(0, 3);
    QAction *oven = menuItem("termMenu", u"Oven"_s);
    QVERIFY(oven);
    oven->trigger();
    QCOMPARE(text()[0].text, u"The"_s);
    QCOMPARE(text()[0].marks.term, Id{u"toven"_s});
    select(2, 0);
    menuItem("termMenu", u"Not a Term"_s)->trigger();
    QCOMPARE(text()[0].marks.term, Id());
    full()->moveCursor(QTextCursor::End);
    menuItem("termMenu", u"Oven"_s)->trigger();
    QCOMPARE(text().last().text, u"Oven"_s);
    QCOMPARE(text().last().marks.term, Id{u"toven"_s});
    QAction *brand = menuItem("variableMenu", u"Hearth && Co"_s);
    QVERIFY(brand);
    brand->trigger();
    QCOMPARE(text().last().kind, Inline::Kind::Variable);
}

void TestFactsWindow::newVariableOfTheSelection()
{
    select(14, 7);
    menuItem("variableMenu", u"New Variable"_s)->trigger();
    QDialog *dialog = m_open->dialog("defineDialog");
    QVERIFY(dialog);
    QCOMPARE(named<QLineEdit>(dialog, "factName")->text(), u"choices"_s);
    QCOMPARE(named<QPlainTextEdit>(dialog, "factMeaning")->toPlainText(), u"Choices"_s);
    click(dialog, "defineOk");
    QTRY_VERIFY(!m_open->dialog("defineDialog"));
    QCOMPARE(m_open->workspace().variables.last().value, u"Choices"_s);
    QCOMPARE(text()[3].kind, Inline::Kind::Variable);
    QCOMPARE(text()[3].text, u"choices"_s);
}

void TestFactsWindow::refusedNames()
{
    select(14, 0);
    menuItem("variableMenu", u"New Variable"_s)->trigger();
    QDialog *dialog = m_open->dialog("defineDialog");
    auto *ok = named<QAbstractButton>(dialog, "defineOk");
    QVERIFY(!ok->isEnabled());
    QTest::keyClicks(named<QPlainTextEdit>(dialog, "factMeaning"), u"x"_s);
    retype(dialog, "factName", u"brand"_s);
    QVERIFY(!ok->isEnabled());
    QVERIFY(named<QLabel>(dialog, "factNameFault")->text().contains(u"brand"_s));
    retype(dialog, "factName", u"Two Words"_s);
    QVERIFY(!ok->isEnabled());
    retype(dialog, "factName", u"brand-2"_s);
    QVERIFY(ok->isEnabled());
    dialog->reject();
}

void TestFactsWindow::renamingAVariable()
{
    menuItem("variableMenu", u"Edit Variables"_s)->trigger();
    QDialog *dialog = m_open->dialog("workspaceDialog");
    QVERIFY(dialog);
    QCOMPARE(named<QTabWidget>(dialog, "workspaceTabs")->currentIndex(), 1);
    auto *variables = named<QTableWidget>(dialog, "variables");
    QCOMPARE(variables->item(0, 2)->text(), u"1"_s);
    keepPicture(dialog, u"variables"_s);
    variables->item(0, 0)->setText(u"house"_s);
    click(dialog, "ok");
    QTRY_VERIFY(!m_open->dialog("workspaceDialog"));
    QCOMPARE(m_open->workspace().variables[0].name, Id{u"house"_s});
    QCOMPARE(text().last().text, u"house"_s);
    // What the window shows has the name too.
    QCOMPARE(std::get<Paragraph>(full()->blocks()[0].content).text, text());
}

void TestFactsWindow::renamingATerm()
{
    menuItem("termMenu", u"Edit Terms"_s)->trigger();
    QDialog *dialog = m_open->dialog("workspaceDialog");
    QVERIFY(dialog);
    QCOMPARE(nameless(dialog).join(u", "_s), QString());
    retype(dialog, "termName", u"Stove"_s);
    keepPicture(dialog, u"terms"_s);
    click(dialog, "termsAdd");
    QVERIFY(!named<QAbstractButton>(dialog, "ok")->isEnabled());
    retype(dialog, "termName", u"stove"_s);
    QVERIFY(!named<QAbstractButton>(dialog, "ok")->isEnabled());
    click(dialog, "termsRemove");
    click(dialog, "ok");
    QTRY_VERIFY(!m_open->dialog("workspaceDialog"));
    QCOMPARE(m_open->workspace().terms.size(), 1);
    QCOMPARE(text()[1].text, u"stove"_s);
}

void TestFactsWindow::meaningsOnHover()
{
    QVERIFY(hover(5).contains(u"What bakes."_s));
    QVERIFY(hover(15).contains(u"Choices"_s));
    QVERIFY(hover(25).contains(u"Hearth &amp; Co"_s));
    (void)hover(1);
    QTRY_VERIFY(!QToolTip::isVisible());
}

void TestFactsWindow::lostTargetsShowAtOnce()
{
    QCOMPARE(brokenPoints(), 0);
    m_open->outline()->setPlace({Id{u"online"_s}, Id{u"choices"_s}});
    m_open->trigger("remove");
    m_open->outline()->setPlace({Id{u"online"_s}, Id{u"uses"_s}});
    QTRY_VERIFY(brokenPoints() > 20);
    keepPicture(m_open->window(), u"broken"_s);
    QVERIFY(hover(15).contains(u"no longer exists"_s));
    m_open->undo();
    m_open->outline()->setPlace({Id{u"online"_s}, Id{u"uses"_s}});
    QTRY_COMPARE(brokenPoints(), 0);
    // A variable that goes.
    Workspace facts = m_open->workspace();
    facts.variables.clear();
    m_open->document()->setFacts(facts, u"x"_s);
    QTRY_VERIFY(brokenPoints() > 20);
}

void TestFactsWindow::findLeadsToTheFact()
{
    const auto open = [this](const QString &words) {
        m_open->trigger("find");
        auto *panel = named<QWidget>(m_open->window(), "find");
        retype(panel, "findText", words);
        QVERIFY(pick(panel, "findWhere", u"All statements"_s));
        QTest::keyClick(named<QLineEdit>(panel, "findText"), Qt::Key_Down);
        QTest::keyClick(named<QTreeWidget>(panel, "findResults"), Qt::Key_Return);
    };
    open(u"Hearth"_s);
    QDialog *dialog = m_open->dialog("workspaceDialog");
    QVERIFY(dialog);
    QCOMPARE(named<QTableWidget>(dialog, "variables")->currentRow(), 0);
    QVERIFY(named<QTableWidget>(dialog, "variables")->isVisible());
    dialog->reject();
    QTRY_VERIFY(!m_open->dialog("workspaceDialog"));
    QVERIFY(m_open->activate());
    open(u"What bakes"_s);
    dialog = m_open->dialog("workspaceDialog");
    QVERIFY(dialog);
    QVERIFY(named<QPlainTextEdit>(dialog, "termMeaning")->isVisible());
    dialog->reject();
}

int main(int argc, char *argv[])
{
    prepareWebEngine();
    QApplication app(argc, argv);
    TestFactsWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_facts_window.moc"
