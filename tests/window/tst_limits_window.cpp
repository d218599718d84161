// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_limit_chips.h"
#include "open_window.h"
#include "preview/preview_panel.h"
#include "support/live_page.h"
#include "support/regional_workspace.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QScrollBar>
#include <QTreeWidget>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Limits to regions, set and seen in the window, and what they make of editions.
class TestLimitsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }
    void init();
    void cleanup() { m_open.reset(); }
    void aSection();
    void aParagraphAndItsHalves();
    void aListItem();
    void theStatement();
    void aChipOpensTheDialog();
    void theWordingIsKept();
    void onlyTheEditionOfThePreview();
    void differences();
    void looks();

private:
    /// Goes to the section, and with the caret to the start of a block.
    void goTo(const char *section, const char *block = nullptr);
    /// Types regions into the dialog that is open, and takes it.
    void answer(const QStringList &only, const QStringList &except = {});
    FlowEditor *full() { return m_open->flow(Layer::Full); }
    const Statement &statement() { return m_open->workspace().statements[0]; }
    const Section &section(qsizetype index) { return statement().sections[index]; }
    QAction *action(const char *name) { return m_open->action(name); }

    std::unique_ptr<OpenWindow> m_open;
};

namespace
{

Workspace kettles()
{
    Workspace workspace;
    workspace.organisation.name = u"Fernhill"_s;
    workspace.editions = {edition("us", "en"), edition("gb", "en"), edition("ie", "en")};
    Section uses{.id = id("uses"), .anchor = u"uses"_s, .heading = plainInlines(u"Uses"_s)};
    uses.full = {paragraph(id("f1"), u"We boil water."_s), paragraph(id("f2"), u"We wash the kettle."_s),
                 Block{.id = id("list"),
                       .content = List{.items = {{.id = id("i1"), .blocks = {paragraph(id("p1"), u"Tea"_s)}},
                                                 {.id = id("i2"), .blocks = {paragraph(id("p2"), u"Coffee"_s)}}}}}};
    Section rights{.id = id("rights"), .anchor = u"rights"_s, .heading = plainInlines(u"Your Rights"_s)};
    rights.full = {paragraph(id("r1"), u"You may complain."_s)};
    Section last{.id = id("last"), .anchor = u"last"_s, .heading = plainInlines(u"Contact"_s)};
    last.full = {paragraph(id("l1"), u"Write to us."_s)};
    workspace.statements = {Statement{.id = id("online"), .title = u"Kettles"_s, .sections = {uses, rights, last}}};
    return workspace;
}

}

void TestLimitsWindow::init()
{
    failOnWarnings();
    m_open = std::make_unique<OpenWindow>(kettles());
    QVERIFY(m_open->isReady());
}

void TestLimitsWindow::goTo(const char *section, const char *block)
{
    m_open->outline()->setPlace({id("online"), id(section)});
    if (!block)
        return;
    FlowEditor *flow = full();
    flow->setFocus();
    const QList<FlowLine> lines = flow->state().lines;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].shell.id == id(block))
            flow->setTextCursor(QTextCursor(flow->document()->findBlockByNumber(int(i))));
    }
}

void TestLimitsWindow::answer(const QStringList &only, const QStringList &except)
{
    QTRY_VERIFY(m_open->dialog("limitDialog") && m_open->dialog("limitDialog")->isVisible());
    QDialog *dialog = m_open->dialog("limitDialog");
    const auto type = [&](const char *name, const QStringList &regions) {
        for (const QString &region : regions) {
            retype(dialog, name, region);
            QTest::keyClick(named<QLineEdit>(dialog, name), Qt::Key_Return);
        }
    };
    type("limitOnly", only);
    type("limitExcept", except);
    QCOMPARE(nameless(dialog).join(u", "_s), QString());
    click(dialog, "limitOk");
    QTRY_VERIFY(!m_open->dialog("limitDialog"));
    QVERIFY(m_open->activate());
}

void TestLimitsWindow::aSection()
{
    goTo("rights");
    m_open->trigger("limitSection");
    answer({u"eu"_s, u"United Kingdom"_s}, {u"ie"_s});
    QCOMPARE(section(1).limit.only, (QStringList{u"eu"_s, u"gb"_s}));
    QCOMPARE(section(1).limit.except, QStringList{u"ie"_s});
    m_open->undo();
    QVERIFY(section(1).limit.isEmpty());
}

void TestLimitsWindow::aParagraphAndItsHalves()
{
    goTo("uses", "f1");
    m_open->press(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    answer({u"us"_s});
    QCOMPARE(section(0).full[0].limit.only, QStringList{u"us"_s});
    QVERIFY(section(0).full[1].limit.isEmpty());
    goTo("uses", "f1");
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(full(), Qt::Key_Right);
    QTest::keyClick(full(), Qt::Key_Return);
    QCOMPARE(section(0).full.size(), 4);
    QCOMPARE(section(0).full[1].limit.only, QStringList{u"us"_s});
    QCOMPARE(plainText({section(0).full[1]}), u" water."_s);
    m_open->undo();
    m_open->undo();
    QVERIFY(section(0).full[0].limit.isEmpty());
}

void TestLimitsWindow::aListItem()
{
    goTo("uses", "p2");
    m_open->trigger("limitText");
    answer({}, {u"gb"_s});
    const List &list = std::get<List>(section(0).full[2].content);
    QVERIFY(list.items[0].limit.isEmpty());
    QCOMPARE(list.items[1].limit.except, QStringList{u"gb"_s});
    goTo("uses", "p1");
    m_open->trigger("limitWhole");
    answer({u"us"_s});
    QCOMPARE(section(0).full[2].limit.only, QStringList{u"us"_s});
}

void TestLimitsWindow::theStatement()
{
    m_open->outline()->setPlace({id("online"), {}});
    click(m_open->window(), "statementLimit");
    answer({u"us"_s});
    QCOMPARE(statement().limit.only, QStringList{u"us"_s});
}

void TestLimitsWindow::aChipOpensTheDialog()
{
    Workspace workspace = kettles();
    workspace.statements[0].sections[0].full[1].limit.only = {u"eu"_s, u"gb"_s};
    m_open = std::make_unique<OpenWindow>(workspace);
    QVERIFY(m_open->isReady());
    goTo("uses", "f1");
    const QList<FlowLimitChip> chips = limitChipsOf(*full()->document(), full()->state().lines, 1);
    QCOMPARE(chips.size(), 1);
    QCOMPARE(chips[0].part, id("f2"));
    QVERIFY(limitChipsOf(*full()->document(), full()->state().lines, 0).isEmpty());
    const QPoint point = chips[0].rect.center().toPoint() - QPoint(0, full()->verticalScrollBar()->value());
    QVERIFY(full()->viewport()->rect().contains(point));
    QTest::mouseClick(full()->viewport(), Qt::LeftButton, {}, point);
    answer({u"ca"_s});
    QCOMPARE(section(0).full[1].limit.only, (QStringList{u"eu"_s, u"gb"_s, u"ca"_s}));
}

void TestLimitsWindow::theWordingIsKept()
{
    goTo("uses", "f2");
    QVERIFY(!action("keepWording")->isChecked());
    m_open->trigger("keepWording");
    QVERIFY(!section(0).full[1].isTranslated);
    QVERIFY(section(0).full[0].isTranslated);
    QTRY_VERIFY(action("keepWording")->isChecked());
    m_open->undo();
    QVERIFY(section(0).full[1].isTranslated);
}

void TestLimitsWindow::onlyTheEditionOfThePreview()
{
    Workspace workspace = kettles();
    workspace.statements[0].sections[0].full[0].limit.only = {u"eu"_s};
    workspace.statements[0].sections[1].limit.only = {u"gb"_s};
    m_open = std::make_unique<OpenWindow>(workspace);
    QVERIFY(m_open->isReady());
    goTo("uses", "f2");
    auto *preview = m_open->window()->findChild<PreviewPanel *>();
    QTRY_VERIFY(preview->edition() && preview->edition()->path() == u"us/en");
    QCOMPARE(full()->dimmedCount(), 0);
    action("showOnlyEdition")->trigger();
    QCOMPARE(full()->dimmedCount(), 1);
    QVERIFY(m_open->outline()->hides({id("online"), id("rights")}));
    QVERIFY(!m_open->outline()->hides({id("online"), id("last")}));
    auto *notice = named<QLabel>(m_open->window(), "editionNotice");
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->text(), u"1 paragraph is not in us/en."_s);
    preview->setEdition(u"gb/en"_s);
    QTRY_VERIFY(!m_open->outline()->hides({id("online"), id("rights")}));
    preview->setEdition(u"us/en"_s);
    QTRY_VERIFY(m_open->outline()->hides({id("online"), id("rights")}));
    // Who goes to what is hidden sees it.
    m_open->outline()->setPlace({id("online"), id("rights")});
    QTRY_VERIFY(!action("showOnlyEdition")->isChecked());
    QVERIFY(!m_open->outline()->hides({id("online"), id("rights")}));
}

void TestLimitsWindow::differences()
{
    Workspace workspace = kettles();
    workspace.statements[0].sections[0].full[0].limit.only = {u"eu"_s};
    workspace.statements[0].sections[1].limit.only = {u"us"_s};
    m_open = std::make_unique<OpenWindow>(workspace);
    QVERIFY(m_open->isReady());
    goTo("last");
    auto *tree = named<QTreeWidget>(m_open->window(), "differences");
    for (QWidget *parent = tree; parent; parent = parent->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(parent)) {
            dock->show();
            dock->raise();
        }
    }
    QTRY_VERIFY(pick(m_open->window(), "differenceOther", u"ie"_s));
    auto *other = named<QComboBox>(m_open->window(), "differenceOther");
    Q_EMIT other->activated(other->currentIndex());
    QTRY_COMPARE(tree->topLevelItemCount(), 2);
    QTreeWidgetItem *uses = tree->topLevelItem(0), *rights = tree->topLevelItem(1);
    QCOMPARE(uses->text(0), u"Uses"_s);
    QCOMPARE(uses->child(0)->text(0), u"Only in ie en"_s);
    QCOMPARE(uses->child(0)->text(2), u"We boil water."_s);
    QCOMPARE(rights->child(0)->text(0), u"Section only in us en"_s);
    tree->setCurrentItem(uses->child(0));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_COMPARE(m_open->outline()->place().section, id("uses"));

    // The page marks what the other edition does not have, for as long as the panel shows.
    PreviewPanel *preview = m_open->window()->preview();
    preview->setLayer(Layer::Full);
    const QString marked =
        u"[...document.querySelectorAll('[data-noticewright-mark]')]"
        ".map(e => e.dataset.noticewrightMark + ' ' + e.innerText.trim().split('\\n')[0]).join('|')"_s;
    QTRY_COMPARE_WITH_TIMEOUT(evaluate(preview->livePage(), marked), u"only Your Rights"_s, patience);
    m_open->trigger("comparisonDockToggle");
    QTRY_COMPARE_WITH_TIMEOUT(evaluate(preview->livePage(), marked), QString(), patience);
}

void TestLimitsWindow::looks()
{
    Workspace workspace = kettles();
    Statement &online = workspace.statements[0];
    online.sections[0].limit.only = {u"eu"_s, u"gb"_s};
    online.sections[0].full[0].limit.only = {u"eea"_s};
    online.sections[0].full[1].limit.except = {u"us"_s, u"ca"_s};
    online.sections[0].full[1].isTranslated = false;
    std::get<List>(online.sections[0].full[2].content).items[1].limit.only = {u"gb"_s};
    m_open = std::make_unique<OpenWindow>(workspace);
    QVERIFY(m_open->isReady());
    goTo("uses", "f2");
    keepPicture(m_open->window(), u"limits"_s);
    m_open->trigger("limitText");
    QTRY_VERIFY(m_open->dialog("limitDialog") && m_open->dialog("limitDialog")->isVisible());
    keepPicture(m_open->dialog("limitDialog"), u"limit-dialog"_s);
    m_open->dialog("limitDialog")->reject();
}

int main(int argc, char *argv[])
{
    prepareWebEngine();
    QApplication app(argc, argv);
    TestLimitsWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_limits_window.moc"
