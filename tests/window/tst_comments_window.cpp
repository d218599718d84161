// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments_fixture.h"
#include "window/file_controller.h"

#include <QFile>
#include <QLabel>
#include <QMenu>

using namespace noticewright;
using namespace noticewright::testing;

/// Comments in the window, written and answered by keys and mouse.
class TestCommentsWindow : public CommentsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }
    void init() { open(); }
    void cleanup() { m_open.reset(); }
    void addsToASelection();
    void addsToABlockACardAHeadingAndAStatement();
    void aSelectionOverSeveralBlocks();
    void escapeGivesUp();
    void repliesAndEdits();
    void aReplyThatWasBegunWaits();
    void resolvesAndReopens();
    void deletes();
    void savesAndReopens();
    void theContextMenu();
    void theNameOfTheAuthor();
    void readOnly();
    void isNotPublished();
    void hasNames();
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCommentsWindow::addsToASelection()
{
    QVERIFY(list()->isHidden());
    select("p", u"30 days"_s);
    QTest::keyClick(full(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(panel()->isVisible());
    QVERIFY(comments().isEmpty());
    write(u"Which law says so?"_s);
    QCOMPARE(comments().size(), 1);
    const Comment &added = comments().first();
    QCOMPARE(added.author, u"Mara Muster"_s);
    QCOMPARE(added.text, u"Which law says so?"_s);
    QCOMPARE(added.passages.size(), 1);
    QCOMPARE(added.passages[0].words, u"30 days"_s);
    QCOMPARE(added.passages[0].block, Id{u"p"_s});
    QCOMPARE(added.passages[0].section, Id{u"uses"_s});
    QVERIFY(full()->hasFocus());
    QCOMPARE(full()->comments().wordsOf(added.id), QStringList{u"30 days"_s});
    QVERIFY(form()->flow(Layer::Highlights)->comments().isEmpty());
    QCOMPARE(dockTitle(), u"Comments (1)"_s);
    QCOMPARE(textOf(0), u"Which law says so?"_s);
    QCOMPARE(panel()->current(), added.id);
    QCOMPARE(action("undo")->text(), u"&Undo Add Comment"_s);
}

void TestCommentsWindow::addsToABlockACardAHeadingAndAStatement()
{
    placeCaret("q", u" may"_s);
    comment(u"a paragraph"_s);
    QCOMPARE(comments().last().passages, (QList{CommentPassage{.block = Id{u"q"_s}, .section = Id{u"uses"_s}}}));
    full()->showBlock(Id{u"card"_s});
    comment(u"a card"_s);
    QCOMPARE(comments().last().passages.value(0).block, Id{u"card"_s});
    QVERIFY(comments().last().passages.value(0).words.isEmpty());
    form()->headingEdit()->setFocus();
    form()->headingEdit()->showText({}, 0, 5, 6);
    comment(u"a word of a heading"_s);
    QCOMPARE(comments().last().passages.value(0).words, u"kettle"_s);
    QCOMPARE(comments().last().passages.value(0).block, Id{u"uses"_s});
    QCOMPARE(form()->headingEdit()->comments().wordsOf(comments().last().id), QStringList{u"kettle"_s});
    form()->headingEdit()->showText({}, 0, 0, 0);
    comment(u"a section"_s);
    QVERIFY(comments().last().passages.value(0).words.isEmpty());
    outline()->setPlace({Id{u"online"_s}, {}});
    comment(u"a statement"_s);
    QVERIFY(comments().last().passages.isEmpty());
    // In reading order, whatever they were written in.
    QCOMPARE(panel()->model()->rowCount(), 5);
    QStringList all;
    for (int row = 0; row < 5; ++row)
        all.append(textOf(row));
    QCOMPARE(all,
             (QStringList{u"a statement"_s, u"a section"_s, u"a word of a heading"_s, u"a card"_s, u"a paragraph"_s}));
}

void TestCommentsWindow::aSelectionOverSeveralBlocks()
{
    placeCaret("p", u"tea."_s);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(full(), Qt::Key_Down, Qt::ShiftModifier);
    comment(u"both"_s);
    const QList<CommentPassage> passages = comments().last().passages;
    QVERIFY(passages.size() >= 2);
    QCOMPARE(passages[0].block, Id{u"p"_s});
    QVERIFY(passages[0].words.endsWith(u"tea."_s));
    QCOMPARE(passages[1].block, Id{u"b1"_s});
    QCOMPARE(full()->comments().wordsOf(comments().last().id).size(), passages.size());
}

void TestCommentsWindow::escapeGivesUp()
{
    select("p", u"30 days"_s);
    action("commentAdd")->trigger();
    QTest::keyClicks(text(), u"never mind"_s);
    QTest::keyClick(text(), Qt::Key_Escape);
    QVERIFY(comments().isEmpty());
    QVERIFY(full()->hasFocus());
    QCOMPARE(full()->textCursor().selectedText(), u"30 days"_s);
    QVERIFY(!text()->isVisible());
    // Nothing is no comment.
    action("commentAdd")->trigger();
    QVERIFY(text()->toPlainText().isEmpty());
    QVERIFY(!isEnabled(panel(), "commentSave"));
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(comments().isEmpty());
    QCOMPARE(m_open->workspace().statements[0].sections.size(), 2);
}

void TestCommentsWindow::repliesAndEdits()
{
    select("p", u"30 days"_s);
    comment(u"Which law?"_s);
    choose(0);
    QTest::mouseClick(text(), Qt::LeftButton);
    write(u"Article 5."_s);
    QCOMPARE(comments()[0].replies.size(), 1);
    QCOMPARE(comments()[0].replies[0].text, u"Article 5."_s);
    QCOMPARE(comments()[0].replies[0].author, u"Mara Muster"_s);
    QCOMPARE(panel()->model()->rowCount(panel()->model()->index(0, 0)), 1);
    QVERIFY(text()->toPlainText().isEmpty());
    QVERIFY(list()->hasFocus());

    choose(0, 0);
    click(panel(), "commentEdit");
    QCOMPARE(text()->toPlainText(), u"Article 5."_s);
    write(u" Or 6."_s);
    QCOMPARE(comments()[0].replies[0].text, u"Article 5. Or 6."_s);
    choose(0);
    click(panel(), "commentEdit");
    QTest::keyClick(text(), Qt::Key_A, Qt::ControlModifier);
    write(u"What law?"_s);
    QCOMPARE(comments()[0].text, u"What law?"_s);
    QCOMPARE(comments()[0].replies.size(), 1);

    // What others wrote is theirs.
    retype(panel(), "commentAuthor", u"Ben"_s);
    QTest::keyClick(named<QLineEdit>(panel(), "commentAuthor"), Qt::Key_Return);
    QVERIFY(!isEnabled(panel(), "commentEdit"));
    QVERIFY(isEnabled(panel(), "commentResolve"));
    action("undo")->trigger();
    QCOMPARE(comments()[0].text, u"Which law?"_s);
}

void TestCommentsWindow::aReplyThatWasBegunWaits()
{
    select("p", u"30 days"_s);
    comment(u"One"_s);
    select("q", u"You"_s);
    comment(u"Two"_s);
    choose(0);
    QTest::mouseClick(text(), Qt::LeftButton);
    QTest::keyClicks(text(), u"half a"_s);
    choose(1);
    QVERIFY(text()->toPlainText().isEmpty());
    choose(0);
    QCOMPARE(text()->toPlainText(), u"half a"_s);
    action("commentReply")->trigger();
    write(u" reply"_s);
    QCOMPARE(comments()[0].replies.value(0).text, u"half a reply"_s);
    choose(1);
    choose(0);
    QVERIFY(text()->toPlainText().isEmpty());
}

void TestCommentsWindow::resolvesAndReopens()
{
    select("p", u"30 days"_s);
    comment(u"Which law?"_s);
    choose(0);
    click(panel(), "commentResolve");
    QVERIFY(comments()[0].isResolved);
    QCOMPARE(panel()->model()->rowCount(), 0);
    QVERIFY(full()->comments().isEmpty());
    QCOMPARE(dockTitle(), u"Comments"_s);
    QVERIFY(named<QLabel>(panel(), "commentsEmpty")->text().contains(u"resolved"_s));
    click(panel(), "commentsShowResolved");
    QCOMPARE(panel()->model()->rowCount(), 1);
    QVERIFY(panel()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Resolved"_s));
    choose(0);
    action("commentToggleResolved")->trigger();
    QVERIFY(!comments()[0].isResolved);
    QCOMPARE(dockTitle(), u"Comments (1)"_s);
    QCOMPARE(full()->comments().wordsOf(comments()[0].id), QStringList{u"30 days"_s});
}

void TestCommentsWindow::deletes()
{
    select("p", u"30 days"_s);
    comment(u"One"_s);
    select("q", u"You"_s);
    comment(u"Two"_s);
    choose(0);
    action("commentReply")->trigger();
    write(u"Reply"_s);
    choose(0, 0);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(comments()[0].replies.isEmpty());
    choose(0);
    click(panel(), "commentDelete");
    QCOMPARE(comments().size(), 1);
    QCOMPARE(comments()[0].text, u"Two"_s);
    action("undo")->trigger();
    QCOMPARE(comments().size(), 2);
}

void TestCommentsWindow::savesAndReopens()
{
    const QString statement = m_open->folder() + u"/statements/online/statement.xml"_s;
    const QString kept = m_open->folder() + u"/statements/online/comments.xml"_s;
    const QByteArray before = contentOf(statement);
    select("p", u"30 days"_s);
    comment(u"Which law?"_s);
    const QList<Comment> written = comments();
    m_open->window()->files()->saveAction()->trigger();
    QVERIFY(contentOf(kept).contains("Which law?"));
    QCOMPARE(contentOf(statement), before);
    m_open->reopen();
    QVERIFY(m_open->isReady());
    QCOMPARE(comments(), written);
    QCOMPARE(panel()->model()->rowCount(), 1);
    QCOMPARE(dockTitle(), u"Comments (1)"_s);
    QCOMPARE(full()->comments().wordsOf(written[0].id), QStringList{u"30 days"_s});
}

void TestCommentsWindow::theContextMenu()
{
    const auto textsOf = [&] {
        const std::unique_ptr<QMenu> menu(full()->createMenu({}));
        QStringList texts;
        for (const QAction *one : menu->actions())
            texts.append(one->text().remove(u'&'));
        return texts;
    };
    select("p", u"30 days"_s);
    QVERIFY(textsOf().contains(u"Add Comment"_s));
    QVERIFY(!textsOf().contains(u"Resolve Comment"_s));
    comment(u"Which law?"_s);
    placeCaret("p", u"days"_s);
    QVERIFY(textsOf().contains(u"Resolve Comment"_s));
    QVERIFY(textsOf().contains(u"Reply to Comment"_s));
}

void TestCommentsWindow::theNameOfTheAuthor()
{
    setCommentAuthor(preferences(), {});
    QVERIFY(!commentAuthor(preferences()).isEmpty());
    setCommentAuthor(preferences(), u" Ben Brook "_s);
    QCOMPARE(commentAuthor(preferences()), u"Ben Brook"_s);
    select("p", u"30 days"_s);
    action("commentAdd")->trigger();
    retype(panel(), "commentAuthor", u"Ada"_s);
    write(u"Mine"_s);
    QCOMPARE(comments()[0].author, u"Ada"_s);
    QCOMPARE(commentAuthor(preferences()), u"Ada"_s);
}

void TestCommentsWindow::readOnly()
{
    select("p", u"30 days"_s);
    comment(u"Which law?"_s);
    m_open->document()->setAccess(WorkspaceDocument::Access::ReadOnly);
    QCOMPARE(panel()->model()->rowCount(), 1);
    choose(0);
    QCOMPARE(full()->textCursor().selectedText(), u"30 days"_s);
    for (const char *name : {"commentResolve", "commentEdit", "commentDelete"})
        QVERIFY2(!isEnabled(panel(), name), name);
    for (const char *name : {"commentAdd", "commentReply", "commentToggleResolved", "commentRemove"})
        QVERIFY2(!action(name)->isEnabled(), name);
    QVERIFY(!text()->isVisible());
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(comments().size(), 1);
    QVERIFY(action("commentNext")->isEnabled());
}

/// The source panel shows what the preview and every export are made of.
void TestCommentsWindow::isNotPublished()
{
    auto *dock = m_open->window()->findChild<QDockWidget *>(u"sourceDock"_s);
    dock->show();
    dock->raise();
    const auto *html = named<QPlainTextEdit>(m_open->window(), "pageSource");
    QTRY_VERIFY(html->toPlainText().contains(u"shortly"_s));
    form()->flow(Layer::Highlights)->setFocus();
    form()->flow(Layer::Highlights)->showText(Id{u"h"_s}, 0, 0, 0);
    comment(u"qqxsecret"_s);
    QTest::keyClicks(form()->flow(Layer::Highlights), u"Changed. "_s);
    QTRY_VERIFY(html->toPlainText().contains(u"Changed. A kettle"_s));
    QVERIFY(!html->toPlainText().contains(u"qqxsecret"_s));
    QVERIFY(!html->toPlainText().contains(comments()[0].id.text));
}

void TestCommentsWindow::hasNames()
{
    select("p", u"30 days"_s);
    comment(u"Which law?"_s);
    choose(0);
    QCOMPARE(nameless(panel()), QStringList());
    const QString spoken = panel()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Mara Muster. "_s) && spoken.contains(u"Which law?"_s) && spoken.contains(u"30 days"_s),
             qPrintable(spoken));
    QVERIFY(text()->accessibleName().contains(u"Mara Muster"_s));
    QCOMPARE(panel()->model()->index(0, 0).data(CommentModel::TimeRole).toDateTime(), comments()[0].at);
    const QModelIndex section = outline()->model()->index(0, 0, outline()->model()->index(0, 0));
    QTRY_VERIFY(section.data(Qt::ToolTipRole).toString().contains(u"1 open comment"_s));
}

int main(int argc, char *argv[])
{
    prepareWebEngine();
    QApplication app(argc, argv);
    TestCommentsWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_comments_window.moc"
