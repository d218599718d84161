// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/structure_edits.h"
#include "support/rich_workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

class TestStructureEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void adding();
    void duplicating();
    void removing();
    void moving();
    void movingToAnotherStatement();
    void anchorsFollowHeadingsUntilSaved();

private:
    const QList<Section> &sections() { return m_document->workspace().statements[0].sections; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceDocument> m_document;
};

void TestStructureEdits::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<WorkspaceDocument>();
    QVERIFY(saveWorkspace(m_folder->path(), richWorkspace()));
    QVERIFY(m_document->open(m_folder->path()));
}

/// Whatever was done can be undone, and files of it can be read.
void TestStructureEdits::cleanup()
{
    const Workspace edited = m_document->workspace();
    QVERIFY(m_document->save());
    QVERIFY(loadWorkspace(m_folder->path())->workspace == edited);
    while (m_document->undoStack()->canUndo())
        m_document->undoStack()->undo();
    QVERIFY(m_document->workspace() == richWorkspace());
    m_document.reset();
    m_folder.reset();
}

void TestStructureEdits::adding()
{
    const auto after = addSection(*m_document, {id("online"), id("scope")});
    QCOMPARE(sections()[1].id, after->section);
    QCOMPARE(sections()[1].anchor, QStringLiteral("new-section"));
    const auto last = addSection(*m_document, {id("online"), {}});
    QCOMPARE(sections().last().id, last->section);
    QCOMPARE(sections().last().anchor, QStringLiteral("new-section-2"));
    const auto inner = addSubsection(*m_document, {id("online"), id("scope")});
    QCOMPARE(sections()[0].sections.last().id, inner->section);
    const auto statement = addStatement(*m_document);
    QCOMPARE(m_document->workspace().statements.last().id, statement->statement);
    QVERIFY(!addSection(*m_document, {id("gone"), {}}));
    QVERIFY(!addSubsection(*m_document, {id("online"), {}}));
}

void TestStructureEdits::duplicating()
{
    const auto section = duplicate(*m_document, {id("online"), id("uses")});
    QCOMPARE(sections()[0].sections[1].id, section->section);
    const auto copy = duplicate(*m_document, {id("online"), {}});
    QCOMPARE(copy->statement, id("online-2"));
    QCOMPARE(m_document->workspace().statements[1].title, QStringLiteral("Copy of Online Privacy Statement"));
    QVERIFY(m_document->workspace().statements[1].highlightsAddress
            != m_document->workspace().statements[0].highlightsAddress);
}

void TestStructureEdits::removing()
{
    QCOMPARE(remove(*m_document, {id("online"), id("uses")})->section, id("scope"));
    QCOMPARE(remove(*m_document, {id("online"), id("scope")})->section, id("empty"));
    QCOMPARE(remove(*m_document, {id("online"), id("empty")})->section, Id());
    QCOMPARE(remove(*m_document, {id("online"), {}})->statement, id("products"));
    QCOMPARE(remove(*m_document, {id("products"), {}})->statement, Id());
    QVERIFY(!remove(*m_document, {id("products"), {}}));
}

void TestStructureEdits::moving()
{
    const Place uses{id("online"), id("uses")};
    QCOMPARE(move(*m_document, uses, Direction::Out), uses);
    QCOMPARE(sections()[1].id, id("uses"));
    QCOMPARE(move(*m_document, uses, Direction::Up), uses);
    QCOMPARE(sections()[0].id, id("uses"));
    QVERIFY(!move(*m_document, uses, Direction::Up));
    QCOMPARE(move(*m_document, {id("online"), {}}, Direction::Down), (Place{id("online"), {}}));
    QCOMPARE(m_document->workspace().statements[1].id, id("online"));
    QVERIFY(!move(*m_document, {id("online"), {}}, Direction::In));
    QVERIFY(moveStatementTo(*m_document, id("online"), 0));
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Move Statement"));
}

void TestStructureEdits::movingToAnotherStatement()
{
    const auto moved = moveTo(*m_document, {id("online"), id("scope")}, id("products"), {{}, 0});
    QCOMPARE(moved->statement, id("products"));
    QCOMPARE(m_document->workspace().statements[1].sections[0].id, moved->section);
    QCOMPARE(m_document->workspace().statements[1].sections[0].anchor, QStringLiteral("scope"));
    QCOMPARE(sections().size(), 1);
    QCOMPARE(m_document->undoStack()->count(), 1);
    // What is said about the section goes with it.
    QCOMPARE(m_document->workspace().statements[0].comments, richComments().sliced(2));
    const QList<Comment> &comments = m_document->workspace().statements[1].comments;
    QCOMPARE(comments.size(), 2);
    QCOMPARE(comments[1].passages[1].block, moved->section);
}

void TestStructureEdits::anchorsFollowHeadingsUntilSaved()
{
    const auto added = addSection(*m_document, {id("online"), {}});
    rename(*m_document, *added, plainInlines(QStringLiteral("Your Choices")), StepKind::Typing);
    QCOMPARE(sections().last().anchor, QStringLiteral("your-choices"));
    QVERIFY(m_document->save());
    rename(*m_document, *added, plainInlines(QStringLiteral("Your Rights")), StepKind::Typing);
    QCOMPARE(sections().last().anchor, QStringLiteral("your-choices"));
    rename(*m_document, {id("online"), {}}, plainInlines(QStringLiteral("Other")), StepKind::Single);
    QCOMPARE(m_document->workspace().statements[0].title, QStringLiteral("Other"));
}

QTEST_GUILESS_MAIN(TestStructureEdits)
#include "tst_structure_edits.moc"
