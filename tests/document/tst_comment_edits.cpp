// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/comment_edits.h"
#include "document/structure_edits.h"
#include "support/rich_workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

class TestCommentEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsAndTakesBack();
    void emptyTextsAreNone();
    void textsAreCleaned();
    void repliesAndResolving();
    void theHeadOfAStatementLeavesCommentsAlone();
    void copiesHaveNoComments();
    void readOnly();
    void commentsFromOutsideAreSeen();

private:
    const QList<Comment> &comments() { return m_document->workspace().statements[0].comments; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceDocument> m_document;
};

namespace
{

const Id online{u"online"_s};

}

void TestCommentEdits::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<WorkspaceDocument>();
    QVERIFY(saveWorkspace(m_folder->path(), richWorkspace()));
    QVERIFY(m_document->open(m_folder->path()));
}

void TestCommentEdits::addsAndTakesBack()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const Id added = addComment(*m_document, online, {{.block = id("short")}}, u"Mara"_s, u"Why?"_s);
    QVERIFY(!added.isEmpty());
    QCOMPARE(comments().size(), 4);
    QCOMPARE(comments().last().id, added);
    QCOMPARE(comments().last().author, u"Mara"_s);
    QVERIFY(comments().last().at >= before && comments().last().at.time().msec() == 0);
    QCOMPARE(m_document->undoStack()->undoText(), u"Add Comment"_s);
    // What is saved is what was written, to the second.
    QVERIFY(m_document->save());
    QVERIFY(loadWorkspace(m_folder->path())->workspace == m_document->workspace());
    m_document->undoStack()->undo();
    QCOMPARE(comments(), richComments());
    m_document->undoStack()->redo();
    QCOMPARE(comments().last().id, added);
    removeComment(*m_document, online, added);
    QCOMPARE(comments(), richComments());
    QCOMPARE(m_document->undoStack()->undoText(), u"Delete Comment"_s);
}

void TestCommentEdits::emptyTextsAreNone()
{
    QVERIFY(addComment(*m_document, online, {}, u"Mara"_s, u" \n "_s).isEmpty());
    addReply(*m_document, online, id("remark"), u"Mara"_s, u" "_s);
    setCommentText(*m_document, online, id("remark"), {});
    setReplyText(*m_document, online, id("remark"), 0, {});
    setCommentText(*m_document, online, id("nowhere"), u"x"_s);
    removeComment(*m_document, online, id("nowhere"));
    QVERIFY(!m_document->isModified());
}

void TestCommentEdits::textsAreCleaned()
{
    addComment(*m_document, online, {}, u"Mara\r"_s, u" a\r\nb"_s + QChar(0x2029) + u"c"_s + QChar(0xfffe) + u"\n"_s);
    QCOMPARE(comments().last().text, u"a\nb\nc"_s);
    QVERIFY(m_document->save());
    QVERIFY(loadWorkspace(m_folder->path())->workspace == m_document->workspace());
}

void TestCommentEdits::repliesAndResolving()
{
    setResolved(*m_document, online, id("remark"), true);
    QVERIFY(comments()[0].isResolved);
    QCOMPARE(m_document->undoStack()->undoText(), u"Resolve Comment"_s);
    addReply(*m_document, online, id("remark"), u"Mara"_s, u"Once more"_s);
    QCOMPARE(comments()[0].replies.last().text, u"Once more"_s);
    QVERIFY(!comments()[0].isResolved);
    setReplyText(*m_document, online, id("remark"), 2, u"Again"_s);
    QCOMPARE(comments()[0].replies.last().text, u"Again"_s);
    removeReply(*m_document, online, id("remark"), 2);
    setResolved(*m_document, online, id("done"), false);
    QCOMPARE(m_document->undoStack()->undoText(), u"Reopen Comment"_s);
    setResolved(*m_document, online, id("done"), true);
    QCOMPARE(comments(), richComments());
}

void TestCommentEdits::theHeadOfAStatementLeavesCommentsAlone()
{
    Statement head = m_document->workspace().statements[0];
    head.title = u"Other"_s;
    addComment(*m_document, online, {}, u"Mara"_s, u"New"_s);
    m_document->setStatementHead(head, u"Change Statement"_s);
    QCOMPARE(comments().size(), 4);
    m_document->undoStack()->undo();
    QCOMPARE(comments().size(), 4);
}

void TestCommentEdits::copiesHaveNoComments()
{
    QVERIFY(duplicate(*m_document, {online, {}}));
    QVERIFY(m_document->workspace().statements[1].comments.isEmpty());
    QVERIFY(duplicate(*m_document, {online, id("scope")}));
    QCOMPARE(comments(), richComments());
}

void TestCommentEdits::readOnly()
{
    m_document->setAccess(WorkspaceDocument::Access::ReadOnly);
    QVERIFY(addComment(*m_document, online, {}, u"Mara"_s, u"New"_s).isEmpty());
    setResolved(*m_document, online, id("remark"), true);
    removeComment(*m_document, online, id("remark"));
    QCOMPARE(comments(), richComments());
}

/// The first comment on a statement makes a file that was not there.
void TestCommentEdits::commentsFromOutsideAreSeen()
{
    Workspace theirs = richWorkspace();
    theirs.statements[1].comments = {{.id = id("theirs"), .text = u"Hello"_s}};
    QVERIFY(saveWorkspace(m_folder->path(), theirs));
    const QString file = u"statements/products/comments.xml"_s;
    QCOMPARE(m_document->filesChangedOutside(), QStringList{file});
    QVERIFY(m_document->reload());
    QCOMPARE(m_document->workspace().statements[1].comments.size(), 1);
    QVERIFY(m_document->filesChangedOutside().isEmpty());
}

QTEST_GUILESS_MAIN(TestCommentEdits)
#include "tst_comment_edits.moc"
