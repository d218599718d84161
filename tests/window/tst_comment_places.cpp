// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments_fixture.h"
#include "comments/comment_index.h"

#include <QSignalSpy>

using namespace noticewright;
using namespace noticewright::testing;

/// What comments are about, shown in the window and kept while the text is edited.
class TestCommentPlaces : public CommentsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }
    void init() { open(); }
    void cleanup() { m_open.reset(); }
    void theListLeadsToTheWords();
    void stepsThroughTheComments();
    void theCaretChoosesTheComment();
    void typingKeepsTheComment();
    void deletedTextLeavesItsComments();
    void undoGoesToThePlace();
    void staysWithItsStatement();
    void looks();
};

void TestCommentPlaces::theListLeadsToTheWords()
{
    select("b2", u"vinegar"_s);
    comment(u"Vinegar"_s);
    placeCaret("p", u"We fill"_s);
    outline()->setPlace({Id{u"online"_s}, Id{u"only"_s}});
    choose(0);
    QCOMPARE(outline()->place().section, Id{u"uses"_s});
    QCOMPARE(full()->textCursor().selectedText(), u"vinegar"_s);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(full()->hasFocus());
    QCOMPARE(full()->textCursor().selectedText(), u"vinegar"_s);
}

void TestCommentPlaces::stepsThroughTheComments()
{
    select("p", u"30 days"_s);
    comment(u"One"_s);
    select("q", u"You"_s);
    comment(u"Two"_s);
    outline()->setPlace({Id{u"online"_s}, Id{u"only"_s}});
    select("r", u"Pots"_s);
    comment(u"Three"_s);
    const auto press = [&](int key) {
        QTest::keyClick(m_open->window()->focusWidget(), Qt::Key(key), Qt::ControlModifier | Qt::AltModifier);
        return full()->textCursor().selectedText();
    };
    QCOMPARE(press(Qt::Key_PageDown), u"30 days"_s); // round from the last
    QCOMPARE(press(Qt::Key_PageDown), u"You"_s);
    QCOMPARE(press(Qt::Key_PageDown), u"Pots"_s);
    QCOMPARE(press(Qt::Key_PageUp), u"You"_s);
    QVERIFY(full()->hasFocus());
}

void TestCommentPlaces::theCaretChoosesTheComment()
{
    select("p", u"the kettle with your data and keep it warm for 30 days"_s);
    comment(u"Long"_s);
    select("p", u"30 days"_s);
    comment(u"Short"_s);
    placeCaret("q", u"You"_s);
    comment(u"Block"_s);
    const auto at = [&](const char *block, const QString &words) {
        placeCaret(block, words);
        return panel()->model()->index(list()->currentIndex().row(), 0).data().toString();
    };
    QCOMPARE(at("p", u"your data"_s), u"Long"_s);
    QCOMPARE(at("p", u"days"_s), u"Short"_s);
    QCOMPARE(at("q", u"kettle"_s), u"Block"_s);
    QCOMPARE(at("p", u"your data"_s), u"Long"_s);
    QVERIFY(full()->hasFocus());
}

void TestCommentPlaces::typingKeepsTheComment()
{
    select("p", u"30 days"_s);
    comment(u"Which law?"_s);
    const Id id = comments()[0].id;
    QSignalSpy found(m_open->window()->findChild<CommentIndex *>(), &CommentIndex::changed);
    placeCaret("p", u"days"_s);
    QTest::keyClicks(full(), u"working "_s);
    // At once, and when the keys rest.
    QCOMPARE(full()->comments().wordsOf(id), QStringList{u"30 working days"_s});
    placeCaret("p", u"We fill"_s);
    QTest::keyClicks(full(), u"First. "_s);
    QCOMPARE(full()->comments().wordsOf(id), QStringList{u"30 working days"_s});
    QVERIFY(found.wait());
    QCOMPARE(full()->comments().wordsOf(id), QStringList{u"30 working days"_s});
    // Enter in front of them moves them into a new paragraph.
    placeCaret("p", u"keep it"_s);
    QTest::keyClick(full(), Qt::Key_Return);
    action("commentNext")->trigger();
    QCOMPARE(full()->comments().wordsOf(id), QStringList{u"30 working days"_s});
    QCOMPARE(full()->textCursor().selectedText(), u"30 working days"_s);
}

void TestCommentPlaces::deletedTextLeavesItsComments()
{
    select("q", u"You"_s);
    comment(u"Who?"_s);
    const Id id = comments()[0].id;
    select("q", u"You may ask for a kettle of your own at any time."_s);
    QTest::keyClick(full(), Qt::Key_Delete);
    QTRY_VERIFY(panel()->model()->index(0, 0).data(CommentModel::WordsRole).toString().contains(u"changed since"_s));
    action("undo")->trigger();
    QTRY_COMPARE(full()->comments().wordsOf(id), QStringList{u"You"_s});
    // The section goes, the comment is still listed.
    outline()->setPlace({Id{u"online"_s}, Id{u"uses"_s}});
    action("remove")->trigger();
    QCOMPARE(panel()->model()->rowCount(), 1);
    QVERIFY(panel()->model()->index(0, 0).data(CommentModel::WordsRole).toString().contains(u"deleted"_s));
    choose(0);
    action("undo")->trigger();
    outline()->setPlace({Id{u"online"_s}, Id{u"uses"_s}});
    QTRY_COMPARE(full()->comments().wordsOf(id), QStringList{u"You"_s});
}

void TestCommentPlaces::undoGoesToThePlace()
{
    select("p", u"30 days"_s);
    comment(u"Which law?"_s);
    outline()->setPlace({Id{u"online"_s}, Id{u"only"_s}});
    action("undo")->trigger();
    QVERIFY(comments().isEmpty());
    QCOMPARE(outline()->place().section, Id{u"uses"_s});
    outline()->setPlace({Id{u"online"_s}, Id{u"only"_s}});
    action("redo")->trigger();
    QCOMPARE(comments().size(), 1);
    QCOMPARE(outline()->place().section, Id{u"uses"_s});
    QCOMPARE(full()->textCursor().selectedText(), u"30 days"_s);
    QCOMPARE(panel()->current(), comments()[0].id);
    // From another statement, and where the section went meanwhile.
    outline()->setPlace({Id{u"pots"_s}, {}});
    QCOMPARE(panel()->model()->rowCount(), 0);
    action("undo")->trigger();
    QVERIFY(comments().isEmpty());
    QCOMPARE(outline()->place(), (Place{Id{u"online"_s}, Id{u"uses"_s}}));
}

/// The comment goes where it was begun, whatever is shown by then.
void TestCommentPlaces::staysWithItsStatement()
{
    select("p", u"30 days"_s);
    action("commentAdd")->trigger();
    outline()->setPlace({Id{u"pots"_s}, {}});
    text()->setFocus();
    write(u"Which law?"_s);
    QCOMPARE(comments().size(), 1);
    QCOMPARE(comments()[0].passages.value(0).words, u"30 days"_s);
    QVERIFY(m_open->workspace().statements[1].comments.isEmpty());
}

void TestCommentPlaces::looks()
{
    select("p", u"kettle with your data"_s);
    comment(u"Do we really fill kettles with data? I would say heat, as in the contract."_s);
    choose(0);
    action("commentReply")->trigger();
    write(u"The contract says fill in section 4, and we should not differ from it without a reason."_s);
    select("p", u"30 days"_s);
    comment(u"Which law says so?"_s);
    full()->showBlock(Id{u"card"_s});
    comment(u"Is this office still there?"_s);
    placeCaret("q", u" may"_s);
    comment(u"A whole paragraph is meant."_s);
    form()->headingEdit()->setFocus();
    form()->headingEdit()->showText({}, 0, 0, 0);
    comment(u"A better heading?"_s);
    choose(3);
    click(panel(), "commentResolve");
    click(panel(), "commentsShowResolved");
    choose(1);
    const auto look = [this](const char *name) {
        QCoreApplication::processEvents();
        keepPicture(m_open->window(), QLatin1String(name));
    };
    look("comments-light");
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(list()->layoutDirection(), Qt::RightToLeft);
    look("comments-rtl");
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    select("p", u"We fill"_s);
    action("commentAdd")->trigger();
    look("comments-new");
    m_open->window()->setPalette(darkPalette());
    placeCaret("p", u"days"_s);
    look("comments-dark");
    m_open->window()->setPalette({});
    QTest::keyClick(text(), Qt::Key_Escape);
    outline()->setPlace({Id{u"online"_s}, Id{u"only"_s}});
    select("he", u"שלך ב-Fernhill"_s);
    comment(u"Across both directions"_s);
    placeCaret("he", u"שלושים"_s);
    comment(u"The paragraph"_s);
    look("comments-hebrew");
}

int main(int argc, char *argv[])
{
    prepareWebEngine();
    QApplication app(argc, argv);
    TestCommentPlaces test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_comment_places.moc"
