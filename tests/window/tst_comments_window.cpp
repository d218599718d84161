// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_author.h"
#include "comments/comments_panel.h"
#include "editor/form/section_form.h"
#include "format/store.h"
#include "model/navigate.h"
#include "panels/outline_panel.h"
#include "support/drive_dialog.h"
#include "support/warnings.h"
#include "web/scheme.h"
#include "web/walled_page.h"
#include "web/walled_profile.h"
#include "window/file_controller.h"
#include "window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Comments in the window, written and answered by keys and mouse.
class TestCommentsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void addsToASelection();
    void addsToABlockACardAHeadingAndAStatement();
    void aSelectionOverSeveralBlocks();
    void escapeGivesUp();
    void repliesAndEdits();
    void aReplyThatWasBegunWaits();
    void resolvesAndReopens();
    void deletes();
    void theListLeadsToTheWords();
    void stepsThroughTheComments();
    void theCaretChoosesTheComment();
    void typingKeepsTheComment();
    void deletedTextLeavesItsComments();
    void undoGoesToThePlace();
    void staysWithItsStatement();
    void savesAndReopens();
    void theContextMenu();
    void theNameOfTheAuthor();
    void readOnly();
    void isNotPublished();
    void hasNames();
    void looks();

private:
    class Answers : public Prompts
    {
    public:
        Unsaved askUnsaved(QWidget *, const QString &) override { return Unsaved::Discard; }
    };

    void open();
    QAction *action(const char *name) { return m_window->findChild<QAction *>(QLatin1String(name)); }
    CommentsPanel *panel() { return m_window->findChild<CommentsPanel *>(u"comments"_s); }
    SectionForm *form() { return m_window->findChild<SectionForm *>(); }
    FlowEditor *full() { return form()->flow(Layer::Full); }
    OutlinePanel *outline() { return m_window->findChild<OutlinePanel *>(u"outline"_s); }
    QTreeView *list() { return named<QTreeView>(panel(), "commentList"); }
    QPlainTextEdit *text() { return named<QPlainTextEdit>(panel(), "commentText"); }
    QString dockTitle() { return m_window->findChild<QDockWidget *>(u"commentsDock"_s)->windowTitle(); }
    const QList<Comment> &comments() { return m_window->document()->workspace().statements[0].comments; }
    QString textOf(int row) { return panel()->model()->index(row, 0).data().toString(); }

    /// Selects words of a full-text block, or puts the caret in front of them.
    void select(const char *block, const QString &words);
    void placeCaret(const char *block, const QString &behind);
    [[nodiscard]] qsizetype find(const char *block, const QString &words);
    /// Comments by keys on what is selected.
    void comment(const QString &words);
    void write(const QString &words);
    void choose(int row, int reply = -1);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<MainWindow> m_window;
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
    List bullets;
    bullets.items = {{.id = Id{u"i1"_s}, .blocks = {paragraph("b1", u"Heating water takes power from the grid."_s)}},
                     {.id = Id{u"i2"_s}, .blocks = {paragraph("b2", u"Cleaning takes vinegar and time."_s)}}};
    uses.full = {paragraph("p", u"We fill the kettle with your data and keep it warm for 30 days after tea."_s),
                 Block{.id = Id{u"list"_s}, .content = bullets},
                 Block{.id = Id{u"card"_s}, .content = ContactBlock{Id{u"office"_s}}},
                 paragraph("q", u"You may ask for a kettle of your own at any time."_s)};
    Section other{.id = Id{u"only"_s}, .anchor = u"only"_s, .heading = plainInlines(u"Pots"_s)};
    other.full = {paragraph("r", u"Pots are described in another statement."_s),
                  paragraph("he", u"אנו שומרים את השם שלך ב-Fernhill Pots למשך שלושים יום."_s)};
    workspace.statements = {{.id = Id{u"online"_s}, .title = u"Privacy"_s, .sections = {uses, other}},
                            {.id = Id{u"pots"_s}, .title = u"Pots"_s}};
    return workspace;
}

/// Pictures are kept in the folder that NOTICEWRIGHT_GRABS names, to be looked at.
template<typename Shown>
void keepPicture(const Shown &shown, const QString &name)
{
    const QPixmap picture = shown->grab();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("NOTICEWRIGHT_GRABS"); !folder.isEmpty())
        QVERIFY(picture.save(folder + u'/' + name + u".png"_s));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

void TestCommentsWindow::initTestCase()
{
    QCoreApplication::setApplicationName(u"noticewright"_s);
    QStandardPaths::setTestModeEnabled(true);
    // Looking for a graphics card, WebEngine warns once where there is none.
    WalledProfile profile({});
    WalledPage page(&profile);
}

void TestCommentsWindow::init()
{
    failOnWarnings();
    setCommentAuthor(u"Mara Muster"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    m_answers = std::make_unique<Answers>();
    QVERIFY(saveWorkspace(m_folder->filePath(u"work"_s), kettles()));
    m_session = std::make_unique<Session>(m_folder->filePath(u"session.ini"_s));
    open();
}

void TestCommentsWindow::open()
{
    m_window = std::make_unique<MainWindow>(m_session.get(), m_answers.get());
    QVERIFY(m_window->open(m_folder->filePath(u"work"_s)));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCommentsWindow::cleanup()
{
    m_window.reset();
    setCommentAuthor({});
}

qsizetype TestCommentsWindow::find(const char *block, const QString &words)
{
    QString text;
    for (const Section &section : m_window->document()->workspace().statements[0].sections)
        visitBlocks(section.full, [&](const Block &one) {
            if (one.id == Id{QLatin1String(block)})
                text = plainText(BlockList{one});
        });
    const qsizetype at = text.indexOf(words);
    if (at < 0)
        qFatal("“%s” is not there.", qPrintable(words));
    return at;
}

void TestCommentsWindow::select(const char *block, const QString &words)
{
    full()->setFocus();
    full()->showText(Id{QLatin1String(block)}, 0, find(block, words), words.size());
}

void TestCommentsWindow::placeCaret(const char *block, const QString &behind)
{
    full()->setFocus();
    full()->showText(Id{QLatin1String(block)}, 0, find(block, behind), 0);
}

void TestCommentsWindow::write(const QString &words)
{
    QVERIFY(text()->hasFocus());
    QTest::keyClicks(text(), words);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
}

void TestCommentsWindow::comment(const QString &words)
{
    QTest::keyClick(m_window->focusWidget(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    write(words);
}

void TestCommentsWindow::choose(int row, int reply)
{
    const QModelIndex comment = panel()->model()->index(row, 0);
    const QModelIndex index = reply < 0 ? comment : panel()->model()->index(reply, 0, comment);
    list()->scrollTo(index);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
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
    QCOMPARE(m_window->document()->workspace().statements[0].sections.size(), 2);
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

void TestCommentsWindow::theListLeadsToTheWords()
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

void TestCommentsWindow::stepsThroughTheComments()
{
    select("p", u"30 days"_s);
    comment(u"One"_s);
    select("q", u"You"_s);
    comment(u"Two"_s);
    outline()->setPlace({Id{u"online"_s}, Id{u"only"_s}});
    select("r", u"Pots"_s);
    comment(u"Three"_s);
    const auto press = [&](int key) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key(key), Qt::ControlModifier | Qt::AltModifier);
        return full()->textCursor().selectedText();
    };
    QCOMPARE(press(Qt::Key_PageDown), u"30 days"_s); // round from the last
    QCOMPARE(press(Qt::Key_PageDown), u"You"_s);
    QCOMPARE(press(Qt::Key_PageDown), u"Pots"_s);
    QCOMPARE(press(Qt::Key_PageUp), u"You"_s);
    QVERIFY(full()->hasFocus());
}

void TestCommentsWindow::theCaretChoosesTheComment()
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

void TestCommentsWindow::typingKeepsTheComment()
{
    select("p", u"30 days"_s);
    comment(u"Which law?"_s);
    const Id id = comments()[0].id;
    QSignalSpy found(m_window->findChild<CommentIndex *>(), &CommentIndex::changed);
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

void TestCommentsWindow::deletedTextLeavesItsComments()
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

void TestCommentsWindow::undoGoesToThePlace()
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
void TestCommentsWindow::staysWithItsStatement()
{
    select("p", u"30 days"_s);
    action("commentAdd")->trigger();
    outline()->setPlace({Id{u"pots"_s}, {}});
    text()->setFocus();
    write(u"Which law?"_s);
    QCOMPARE(comments().size(), 1);
    QCOMPARE(comments()[0].passages.value(0).words, u"30 days"_s);
    QVERIFY(m_window->document()->workspace().statements[1].comments.isEmpty());
}

void TestCommentsWindow::savesAndReopens()
{
    const QString statement = m_folder->filePath(u"work/statements/online/statement.xml"_s);
    const QString kept = m_folder->filePath(u"work/statements/online/comments.xml"_s);
    const QByteArray before = contentOf(statement);
    select("p", u"30 days"_s);
    comment(u"Which law?"_s);
    const QList<Comment> written = comments();
    m_window->files()->saveAction()->trigger();
    QVERIFY(contentOf(kept).contains("Which law?"));
    QCOMPARE(contentOf(statement), before);
    m_window.reset();
    open();
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
    setCommentAuthor({});
    QVERIFY(!commentAuthor().isEmpty());
    setCommentAuthor(u" Ben Brook "_s);
    QCOMPARE(commentAuthor(), u"Ben Brook"_s);
    select("p", u"30 days"_s);
    action("commentAdd")->trigger();
    retype(panel(), "commentAuthor", u"Ada"_s);
    write(u"Mine"_s);
    QCOMPARE(comments()[0].author, u"Ada"_s);
    QCOMPARE(commentAuthor(), u"Ada"_s);
}

void TestCommentsWindow::readOnly()
{
    select("p", u"30 days"_s);
    comment(u"Which law?"_s);
    m_window->document()->setAccess(WorkspaceDocument::Access::ReadOnly);
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
    auto *dock = m_window->findChild<QDockWidget *>(u"sourceDock"_s);
    dock->show();
    dock->raise();
    const auto *html = named<QPlainTextEdit>(m_window.get(), "pageSource");
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

void TestCommentsWindow::looks()
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
        keepPicture(m_window, QLatin1String(name));
    };
    look("comments-light");
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(list()->layoutDirection(), Qt::RightToLeft);
    look("comments-rtl");
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    select("p", u"We fill"_s);
    action("commentAdd")->trigger();
    look("comments-new");
    QPalette dark(QColor(49, 54, 59), QColor(35, 38, 41));
    dark.setColor(QPalette::Base, QColor(27, 30, 32));
    m_window->setPalette(dark);
    placeCaret("p", u"days"_s);
    look("comments-dark");
    m_window->setPalette({});
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
    TestCommentsWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_comments_window.moc"
