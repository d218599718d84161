// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"

#include <QApplication>
#include <QComboBox>
#include <QTreeWidget>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Text moved between layers and sections, sections divided and joined, in the window.
class TestTextMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void dividesWhereTheCaretIs();
    void joinsAndLinksFollow();
    void movesToTheOtherLayer();
    void movesToAnotherSection();
    void duplicates();
    void undoShowsTheSectionThatMoved();
    void nothingWhereNothingMayBeEdited();

private:
    [[nodiscard]] const QList<Section> &sections() { return m_open->workspace().statements[0].sections; }
    void putCaretAt(Layer layer, const char *block)
    {
        m_open->flow(layer)->setFocus();
        m_open->flow(layer)->showBlock(Id{QLatin1String(block)});
    }
    [[nodiscard]] static QString textOf(const Block &block) { return plainText(BlockList{block}); }

    std::unique_ptr<OpenWindow> m_open;
};

namespace
{

Block paragraph(const char *id, const QString &text)
{
    return {.id = Id{QLatin1String(id)}, .content = Paragraph{plainInlines(text)}};
}

/// Sections Uses and Choices; the highlight of Uses links to Choices.
Workspace uses()
{
    Workspace workspace;
    workspace.organisation.name = u"Fernhill"_s;
    workspace.editions = {{u"us"_s, u"en"_s, u"United States"_s, {}}};
    Section uses{.id = Id{u"uses"_s}, .anchor = u"uses"_s, .heading = plainInlines(u"Uses"_s)};
    uses.highlights = {paragraph("h1", u"We bake."_s)};
    auto &text = std::get<Paragraph>(uses.highlights[0].content).text;
    text[0].marks.link = LinkTarget{.kind = LinkTarget::Kind::Statement, .section = Id{u"choices"_s}};
    uses.full = {paragraph("f1", u"We bake bread."_s), paragraph("f2", u"We count loaves."_s),
                 paragraph("f3", u"We sell cakes."_s)};
    Section choices{.id = Id{u"choices"_s}, .anchor = u"choices"_s, .heading = plainInlines(u"Choices"_s)};
    choices.full = {paragraph("g1", u"You choose."_s)};
    workspace.statements = {{.id = Id{u"online"_s}, .title = u"Privacy"_s, .sections = {uses, choices}}};
    return workspace;
}

}

void TestTextMoves::initTestCase()
{
    prepareWindows();
}

void TestTextMoves::init()
{
    failOnWarnings();
    m_open = std::make_unique<OpenWindow>(uses());
    QVERIFY(m_open->isReady());
}

/// Whatever was done can be undone.
void TestTextMoves::cleanup()
{
    while (m_open->document()->undoStack()->canUndo())
        m_open->undo();
    QVERIFY(m_open->workspace().statements == uses().statements);
    m_open.reset();
}

void TestTextMoves::dividesWhereTheCaretIs()
{
    putCaretAt(Layer::Full, "f2");
    m_open->trigger("divideSection");
    QCOMPARE(sections().size(), 3);
    QCOMPARE(textOf(sections()[1].full.first()), u"We count loaves."_s);
    QCOMPARE(m_open->outline()->place().section, sections()[1].id);
    // The heading can be written at once.
    QVERIFY(m_open->form()->headingEdit()->hasFocus());
    QTest::keyClicks(m_open->form()->headingEdit(), u"Loaves"_s);
    QCOMPARE(plainText(sections()[1].heading), u"Loaves"_s);
    QCOMPARE(sections()[1].anchor, u"loaves"_s);
    m_open->undo();
    m_open->undo();
    QCOMPARE(sections().size(), 2);
    QCOMPARE(m_open->outline()->place().section, Id{u"uses"_s});
    // In front of the first paragraph there is nothing to divide.
    putCaretAt(Layer::Full, "f1");
    m_open->trigger("divideSection");
    QCOMPARE(sections().size(), 2);
}

void TestTextMoves::joinsAndLinksFollow()
{
    m_open->outline()->setPlace({Id{u"online"_s}, Id{u"choices"_s}});
    m_open->trigger("joinSection");
    QCOMPARE(sections().size(), 1);
    QCOMPARE(m_open->outline()->place().section, Id{u"uses"_s});
    QCOMPARE(sections()[0].full.size(), 5);
    QCOMPARE(sections()[0].aliases, QStringList{u"choices"_s});
    const auto &highlight = std::get<Paragraph>(sections()[0].highlights[0].content).text;
    QCOMPARE(highlight[0].marks.link->section, Id{u"uses"_s});
    // The first section has none before it.
    m_open->trigger("joinSection");
    QCOMPARE(sections().size(), 1);
}

void TestTextMoves::movesToTheOtherLayer()
{
    putCaretAt(Layer::Full, "f2");
    QCOMPARE(m_open->action("moveToOtherLayer")->text(), u"Move to &Highlights"_s);
    m_open->press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(sections()[0].full.size(), 2);
    QCOMPARE(textOf(sections()[0].highlights.last()), u"We count loaves."_s);
    QVERIFY(m_open->flow(Layer::Highlights)->hasFocus());
    QCOMPARE(m_open->flow(Layer::Highlights)->currentTopBlock(), Id{u"f2"_s});
    QCOMPARE(m_open->action("moveToOtherLayer")->text(), u"Move to &Full Text"_s);
    m_open->press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(textOf(sections()[0].full.last()), u"We count loaves."_s);
}

void TestTextMoves::movesToAnotherSection()
{
    putCaretAt(Layer::Full, "f2");
    m_open->press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_open->flow(Layer::Full)->selectedBlocks().size(), 1);
    m_open->press(Qt::Key_End, Qt::ShiftModifier);
    m_open->trigger("moveToSection");
    QDialog *dialog = m_open->dialog("sectionChoiceDialog");
    QVERIFY(dialog);
    QCOMPARE(nameless(dialog).join(u", "_s), QString());
    retype(dialog, "sectionChoiceFilter", u"choi"_s);
    QVERIFY(named<QTreeWidget>(dialog, "sectionChoiceTree")->currentItem()->text(0).contains(u"Choices"_s));
    keepPicture(dialog, u"move-to-section"_s);
    click(dialog, "sectionChoiceOk");
    QTRY_VERIFY(!m_open->dialog("sectionChoiceDialog"));
    QCOMPARE(sections()[0].full.size(), 1);
    QCOMPARE(sections()[1].full.size(), 3);
    QCOMPARE(m_open->outline()->place().section, Id{u"choices"_s});
    QCOMPARE(m_open->flow(Layer::Full)->currentTopBlock(), Id{u"f2"_s});
}

void TestTextMoves::duplicates()
{
    putCaretAt(Layer::Full, "f1");
    m_open->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sections()[0].full.size(), 4);
    QCOMPARE(textOf(sections()[0].full[1]), u"We bake bread."_s);
    QVERIFY(sections()[0].full[1].id != Id{u"f1"_s});
}

void TestTextMoves::undoShowsTheSectionThatMoved()
{
    m_open->outline()->setPlace({Id{u"online"_s}, Id{u"choices"_s}});
    m_open->trigger("sectionUp");
    QCOMPARE(sections()[0].id, Id{u"choices"_s});
    m_open->outline()->setPlace({Id{u"online"_s}, {}});
    m_open->undo();
    QCOMPARE(sections()[1].id, Id{u"choices"_s});
    QVERIFY(!m_open->outline()->place().section.isEmpty());
    m_open->outline()->setPlace({Id{u"online"_s}, Id{u"choices"_s}});
    m_open->trigger("remove");
    QCOMPARE(m_open->outline()->place().section, Id{u"uses"_s});
    m_open->undo();
    QCOMPARE(m_open->outline()->place().section, Id{u"choices"_s});
}

void TestTextMoves::nothingWhereNothingMayBeEdited()
{
    putCaretAt(Layer::Full, "f2");
    QVERIFY(m_open->action("divideSection")->isEnabled());
    m_open->document()->setAccess(WorkspaceDocument::Access::ReadOnly);
    for (const char *name : {"divideSection", "joinSection", "moveToOtherLayer", "moveToSection"})
        QVERIFY2(!m_open->action(name)->isEnabled(), name);
    m_open->document()->setAccess(WorkspaceDocument::Access::ReadWrite);
    m_open->outline()->setPlace({Id{u"online"_s}, {}});
    for (const char *name : {"divideSection", "joinSection", "moveToOtherLayer", "moveToSection"})
        QVERIFY2(!m_open->action(name)->isEnabled(), name);
}

int main(int argc, char *argv[])
{
    prepareWebEngine();
    QApplication app(argc, argv);
    TestTextMoves test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_text_moves.moc"
