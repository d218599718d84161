// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"
#include "trace/trace.h"

#include <QApplication>
#include <QDialog>
#include <QTreeWidget>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// What highlights sum up, chosen and confirmed in the window.
class TestTraceWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void signsShowTheState();
    void choosing();
    void filtering();
    void editsMakeItStale();
    void goesToTheNext();
    void theOutlineCarriesMarks();
    void looks();

private:
    QAction *action(const char *name) { return m_window->findChild<QAction *>(QLatin1String(name)); }
    SectionForm *form() { return m_window->findChild<SectionForm *>(); }
    FlowEditor *highlights() { return form()->flow(Layer::Highlights); }
    OutlinePanel *outline() { return m_window->findChild<OutlinePanel *>(u"outline"_s); }
    QDialog *dialog() { return m_window->findChild<QDialog *>(u"traceDialog"_s); }
    const Section &uses() { return m_window->document()->workspace().statements[0].sections[0]; }
    /// The sign beside a highlight; nothing when it has none.
    std::optional<FlowSign> sign(const char *block)
    {
        const auto found = highlights()->signs().constFind(Id{QLatin1String(block)});
        return found == highlights()->signs().cend() ? std::nullopt : std::optional(*found);
    }
    /// Puts the caret into the highlight.
    void edit(const char *block);
    /// Chooses full-text blocks for the highlight at the caret.
    void choose(const QStringList &beginnings);

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
    Section uses{
        .id = Id{u"uses"_s}, .kind = SectionKind::Uses, .anchor = u"uses"_s, .heading = plainInlines(u"Uses"_s)};
    uses.highlights = {paragraph("h1", u"We brew."_s), paragraph("h2", u"We clean."_s)};
    uses.full = {paragraph("f1", u"We boil water."_s), paragraph("f2", u"We wash the kettle."_s)};
    Section rights{.id = Id{u"rights"_s},
                   .kind = SectionKind::Rights,
                   .anchor = u"rights"_s,
                   .heading = plainInlines(u"Your rights"_s)};
    rights.highlights = {paragraph("h3", u"Ask us."_s)};
    rights.full = {paragraph("f3", u"You may ask for a copy."_s)};
    workspace.statements = {{.id = Id{u"online"_s}, .title = u"Privacy"_s, .sections = {uses, rights}}};
    return workspace;
}

QTreeWidgetItem *itemOf(const QTreeWidget *tree, const QString &beginning)
{
    return tree->findItems(beginning, Qt::MatchStartsWith | Qt::MatchRecursive).value(0);
}

}

void TestTraceWindow::initTestCase()
{
    prepareWindows();
}

void TestTraceWindow::init()
{
    failOnWarnings();
    m_open = std::make_unique<OpenWindow>(kettles());
    QVERIFY(m_open->isReady());
    m_window = m_open->window();
}

void TestTraceWindow::cleanup()
{
    m_open.reset();
}

void TestTraceWindow::edit(const char *block)
{
    highlights()->setFocus();
    highlights()->showBlock(Id{QLatin1String(block)});
}

void TestTraceWindow::choose(const QStringList &beginnings)
{
    action("traceChoose")->trigger();
    QVERIFY(dialog());
    auto *tree = named<QTreeWidget>(dialog(), "traceTree");
    for (const QString &beginning : beginnings) {
        tree->setCurrentItem(itemOf(tree, beginning));
        QTest::keyClick(tree, Qt::Key_Space);
    }
    click(dialog(), "traceOk");
    QTRY_VERIFY(!dialog());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestTraceWindow::signsShowTheState()
{
    QTRY_COMPARE(sign("h1"), std::optional(FlowSign::Untraced));
    QTRY_VERIFY(highlights()->accessibleDescription().contains(u"2 highlights untraced"));
    form()->flow(Layer::Full)->setFocus();
    QVERIFY(!action("traceChoose")->isEnabled());
    edit("h1");
    QVERIFY(action("traceChoose")->isEnabled());
    QVERIFY(!action("traceConfirm")->isEnabled());
}

void TestTraceWindow::choosing()
{
    edit("h1");
    choose({u"We boil"_s, u"You may ask"_s});
    QCOMPARE(uses().highlights[0].summarises, (QList<Id>{Id{u"f1"_s}, Id{u"f3"_s}}));
    QTRY_COMPARE(sign("h1"), std::optional(FlowSign::Traced));
    QCOMPARE(sign("h2"), std::optional(FlowSign::Untraced));
    // What the highlight at the caret sums up shows in the full text.
    QTRY_COMPARE(form()->flow(Layer::Full)->signs(),
                 (FlowSigns{{Id{u"f1"_s}, FlowSign::Referred}, {Id{u"f3"_s}, FlowSign::Referred}}));
    edit("h2");
    QTRY_VERIFY(form()->flow(Layer::Full)->signs().isEmpty());
    action("undo")->trigger();
    QVERIFY(uses().highlights[0].summarises.isEmpty());
    edit("h1");
    action("traceChoose")->trigger();
    click(dialog(), "traceCancel");
    QVERIFY(uses().highlights[0].summarises.isEmpty());
}

void TestTraceWindow::filtering()
{
    edit("h1");
    action("traceChoose")->trigger();
    QVERIFY2(nameless(dialog()).isEmpty(), qPrintable(nameless(dialog()).join(u' ')));
    auto *tree = named<QTreeWidget>(dialog(), "traceTree");
    QCOMPARE(tree->currentItem()->text(0), u"We boil water."_s);
    retype(dialog(), "traceFilter", u"copy"_s);
    QVERIFY(itemOf(tree, u"We boil"_s)->isHidden());
    QVERIFY(!itemOf(tree, u"You may ask"_s)->isHidden());
    click(dialog(), "traceCancel");
}

void TestTraceWindow::editsMakeItStale()
{
    edit("h1");
    choose({u"We boil"_s});
    FlowEditor *full = form()->flow(Layer::Full);
    full->setFocus();
    full->showBlock(Id{u"f1"_s}, true);
    QTest::keyClicks(full, u" Twice."_s);
    QTRY_COMPARE(sign("h1"), std::optional(FlowSign::Stale));
    QVERIFY(highlights()->accessibleDescription().contains(u"1 highlight to confirm"));
    edit("h1");
    QTRY_VERIFY(action("traceConfirm")->isEnabled());
    QTest::keyClick(highlights(), Qt::Key_F9);
    QTRY_COMPARE(sign("h1"), std::optional(FlowSign::Traced));
    action("undo")->trigger();
    QTRY_COMPARE(sign("h1"), std::optional(FlowSign::Stale));
}

void TestTraceWindow::goesToTheNext()
{
    edit("h1");
    choose({u"We boil"_s});
    action("traceNext")->trigger();
    QCOMPARE(highlights()->currentTopBlock(), Id{u"h2"_s});
    action("traceNext")->trigger();
    QCOMPARE(outline()->place().section, Id{u"rights"_s});
    QCOMPARE(highlights()->currentTopBlock(), Id{u"h3"_s});
    action("traceNext")->trigger();
    QCOMPARE(outline()->place().section, Id{u"uses"_s});
    QCOMPARE(highlights()->currentTopBlock(), Id{u"h2"_s});
}

void TestTraceWindow::theOutlineCarriesMarks()
{
    auto *view = outline()->findChild<QAbstractItemView *>();
    if (!view)
        view = qobject_cast<QAbstractItemView *>(outline());
    QVERIFY(view);
    const auto rights = [&] {
        return view->model()->index(1, 0, view->model()->index(0, 0)).data(Qt::ToolTipRole).toString();
    };
    QTRY_VERIFY2(rights().contains(u"not summed up"), qPrintable(rights()));
    edit("h1");
    choose({u"You may ask"_s});
    QTRY_VERIFY2(!rights().contains(u"not summed up"), qPrintable(rights()));
}

void TestTraceWindow::looks()
{
    edit("h1");
    choose({u"We boil"_s});
    QTRY_VERIFY(!form()->flow(Layer::Full)->signs().isEmpty());
    keepPicture(m_window, u"trace-light"_s);
    action("traceChoose")->trigger();
    keepPicture(dialog(), u"trace-dialog"_s);
    click(dialog(), "traceCancel");
}

int main(int argc, char *argv[])
{
    prepareWebEngine();
    QApplication app(argc, argv);
    TestTraceWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_trace_window.moc"
