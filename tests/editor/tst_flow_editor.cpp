// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_clipboard.h"
#include "editor/flow/flow_editor.h"
#include "editor/flow/flow_marks.h"
#include "flow_notation.h"
#include "support/rich_workspace.h"

#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

/// Empty when the editor's lines, its document and a fresh editor agree.
static QByteArray flawOf(const FlowEditor &editor)
{
    QList<FlowLine> shown;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next())
        shown.append(lineOf(block));
    if (shown != flatten(editor.blocks()))
        return "the document shows other blocks: " + flowNotation(shown).toUtf8() + "\n than "
            + flowNotation(flatten(editor.blocks())).toUtf8();
    const QList<Id> all = idsOf(editor.blocks());
    if (QSet<Id>(all.begin(), all.end()).size() != all.size())
        return "ids are not unique";
    IdGenerator ids(1);
    FlowEditor fresh(&ids);
    fresh.setBlocks(editor.blocks());
    QTextBlock other = fresh.document()->begin();
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next(), other = other.next()) {
        if (block.text() != other.text() || block.blockFormat() != other.blockFormat()
            || block.charFormat() != other.charFormat() || runsOf(block) != runsOf(other))
            return "a fresh editor shows another document at " + block.text().toUtf8();
    }
    return other.isValid() ? "a fresh editor shows more" : QByteArray();
}

class TestFlowEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void keys_data();
    void keys();
    void everyBlockIsShownAsItIs();
    void typingIntoAnEmptyLayerMintsAnId();
    void typingIsOneEditAKey();
    void habitsAreEditsOfTheirOwn();
    void inputMethodsWrite();
    void inputMethodsReplaceSelections();
    void compositionAloneIsNoEdit();
    void undoKeysAreTheWindows();
    void tabOutsideListsMovesTheFocus();
    void cardsAreReachedAndOpened();
    void setBlocksKeepsTheCaretAndEmitsNothing();
    void copiedLinesKeepTheirForm();
    void foreignTextComesAsParagraphs();
    void foreignMarkupKeepsItsForm();
    void linksAreSetAndTakenAway();
    void commandsAreNamed();
    void objectsAreReplacedById();
    void showBlockGoesThere();
    void placeChangesAreSignalled();
    void assistiveEditsAreTakenOver();
    void rightToLeftFollowsTextAndLanguage();
    void droppedTextComesAtThePointer();
    void theMenuHasNoUndo();
    void readOnlyIsReadOnly();
    void looksFollowThePaletteAndFont();
    void undoneLinesLeaveTheCaretWhereTheyWere();
    void randomEditsAgree();
};

/// An editor with a layer in test notation.
struct Fixture
{
    explicit Fixture(const char *notation) : ids(7), editor(&ids)
    {
        FlowState state = flowState(QString::fromUtf8(notation), ids);
        editor.setBlocks(unflatten(state.lines));
        editor.showSelection(state.selection);
        editor.resize(400, 300);
        editor.show();
        QObject::connect(&editor, &FlowEditor::edited, &editor,
                         [this](const BlockList &now, EditKind kind, const QString &name) {
                             layers.append(now);
                             kinds.append(kind);
                             names.append(name);
                         });
    }

    QString notation() const { return flowNotation(editor.state()); }

    IdGenerator ids;
    FlowEditor editor;
    QList<BlockList> layers;
    QList<EditKind> kinds;
    QStringList names;
};

void TestFlowEditor::keys_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *keys, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromLatin1(keys) << QString::fromUtf8(after);
    };
    row("typing", "On|e", "x y", "Onx y|e");
    row("typing in bold", "*One|*", "x", "*Onex|*");
    row("typing after a link", "{One|}", "x", "{One}x|");
    row("typing over a selection", "O^ne / # tw|o", "x", "Ox|o");
    row("Enter and typing", "On|e", "<Return>x", "On / x|e");
    row("Enter twice leaves the list", "• One|", "<Return><Return>x", "• One / x|");
    row("Enter keeps bold", "*One|*", "<Return>x", "*One* / *x|*");
    row("Shift+Enter", "On|e", "<Shift+Return>", "On↵|e");
    row("Backspace", "On|e", "<Backspace>", "O|e");
    row("Backspace at a boundary", "One / |two", "<Backspace>", "One|two");
    row("Backspace thrice", "• One / • |two", "<Backspace><Backspace><Backspace>", "• On|two");
    row("Delete", "O|ne", "<Delete>", "O|e");
    row("Delete at a boundary", "One| / two", "<Delete>", "One|two");
    row("Ctrl+Backspace", "One two|", "<Ctrl+Backspace>", "One |");
    row("Ctrl+Backspace at a boundary", "One / |two", "<Ctrl+Backspace>", "One|two");
    row("deleting a chip", "One$|", "<Backspace>", "One|");
    row("Tab and Shift+Tab", "• One / • |two", "<Tab>x", "• One /   • x|two");
    row("Shift+Tab", "• One /   • t|wo", "<Backtab>", "• One / • t|wo");
    row("moving a line", "One / t|wo", "<Alt+Shift+Up>", "t|wo / One");
    row("a card pauses the caret", "One| / [] / two", "<Right>", "One / ^[]| / two");
    row("and lets it go on", "One| / [] / two", "<Right><Right>", "One / [] / |two");
    row("also backwards", "One / [] / |two", "<Left><Left>", "One| / [] / two");
    row("also down", "One| / [] / two", "<Down><Down>", "One / [] / |two");
    row("also up", "One / [] / |two", "<Up>", "One / ^[]| / two");
    row("and stays behind a last card", "One| / []", "<Down><Down>x", "One / [] / x|");
    row("a last card is stepped behind", "One| / []", "<Right><Right>x", "One / [] / x|");
    row("a first card is stepped before", "[] / |One", "<Left><Left>x", "x| / [] / One");
    row("Home and Enter make room before a card", "^[]|", "<Home><Return>x", "x| / []");
    row("typing on a card", "^[]|", "x", "[] / x|");
    row("deleting a card", "One / [] / |two", "<Backspace><Backspace>", "One / |two");
    row("a bullet by habit", "|", "- x", "• x|");
    row("a number by habit", "|", "1. x", "1. x|");
    row("a star in the text is a star", "One|", "* x", "One* x|");
    row("selecting over lines and deleting", "aaa| / aaa / aaaaa", "<Shift+Down><Shift+Down><Delete>", "aaa|aa");
    row("selecting all and typing", "One / [] / • t|wo", "<Ctrl+A>x", "x|");
    row("cut and paste", "• On^e / • tw|o", "<Ctrl+X><Ctrl+V>", "• One / • tw|o");
    row("verbatim text", "` a|", "<Return>  b", "` a↵  b|");
}

/// Presses what a text says: characters, and keys by name in angle brackets.
static void press(QWidget &widget, const QString &keys)
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i] != u'<') {
            QTest::keyClick(&widget, keys[i].toLatin1());
            continue;
        }
        const qsizetype end = keys.indexOf(u'>', i);
        const QKeyCombination key = QKeySequence(keys.sliced(i + 1, end - i - 1))[0];
        QTest::keyClick(&widget, key.key(), key.keyboardModifiers());
        i = end;
    }
}

void TestFlowEditor::keys()
{
    QFETCH(QString, before);
    QFETCH(QString, keys);
    QFETCH(QString, after);
    Fixture it(before.toUtf8());
    QCOMPARE(it.notation(), before);
    press(it.editor, keys);
    QCOMPARE(it.notation(), after);
    QCOMPARE(flawOf(it.editor), QByteArray());
    if (!it.layers.isEmpty())
        QVERIFY(it.layers.last() == it.editor.blocks());
}

void TestFlowEditor::everyBlockIsShownAsItIs()
{
    Fixture it("");
    it.editor.setBlocks(everyBlock());
    QVERIFY(it.editor.blocks() == everyBlock());
    QCOMPARE(it.editor.document()->blockCount(), int(flatten(everyBlock()).size()));
    QCOMPARE(flawOf(it.editor), QByteArray());
    it.editor.setBlocks({});
    QVERIFY(it.editor.blocks().isEmpty());
    QCOMPARE(it.editor.document()->blockCount(), 1);
    QCOMPARE(flawOf(it.editor), QByteArray());
    QVERIFY(it.layers.isEmpty());
}

void TestFlowEditor::typingIntoAnEmptyLayerMintsAnId()
{
    Fixture it("");
    it.editor.setBlocks({});
    press(it.editor, QStringLiteral("x"));
    QCOMPARE(it.editor.blocks().size(), 1);
    const Id id = it.editor.blocks().first().id;
    QVERIFY(!id.isEmpty());
    press(it.editor, QStringLiteral("yz"));
    QCOMPARE(it.editor.blocks().first().id, id);
    QCOMPARE(it.notation(), QStringLiteral("xyz|"));
}

void TestFlowEditor::typingIsOneEditAKey()
{
    Fixture it("On|e");
    press(it.editor, QStringLiteral("ab<Backspace><Return><Left><Right>"));
    QCOMPARE(it.kinds, (QList<EditKind>{EditKind::Typing, EditKind::Typing, EditKind::Deleting, EditKind::Structure}));
    QCOMPARE(it.names.first(), QStringLiteral("Typing"));
}

void TestFlowEditor::habitsAreEditsOfTheirOwn()
{
    Fixture it("|");
    press(it.editor, QStringLiteral("- "));
    QCOMPARE(it.layers.size(), 3);
    QCOMPARE(it.names.last(), QStringLiteral("Bulleted List"));
    it.editor.setBlocks(it.layers[1]);
    QCOMPARE(flowNotation(it.editor.state().lines), QStringLiteral("-"));
    QCOMPARE(it.layers.size(), 3);
}

static void compose(QWidget &widget, const QString &preedit, const QString &commit = {}, int from = 0, int length = 0)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit, from, length);
    QCoreApplication::sendEvent(&widget, &event);
}

void TestFlowEditor::inputMethodsWrite()
{
    Fixture it("*On|e*");
    compose(it.editor, QStringLiteral("に"));
    compose(it.editor, QStringLiteral("にほ"));
    QVERIFY(it.layers.isEmpty());
    compose(it.editor, QString(), QStringLiteral("日本"));
    QCOMPARE(it.notation(), QStringLiteral("*On日本|e*"));
    compose(it.editor, QString(), QStringLiteral("é"), -2, 2);
    QCOMPARE(it.notation(), QStringLiteral("*Oné|e*"));
    QCOMPARE(it.layers.size(), 2);
    QCOMPARE(flawOf(it.editor), QByteArray());
}

void TestFlowEditor::inputMethodsReplaceSelections()
{
    Fixture lines("O^ne / [] / # tw|o");
    compose(lines.editor, QStringLiteral("に"));
    compose(lines.editor, QString(), QStringLiteral("日"));
    QCOMPARE(lines.notation(), QStringLiteral("O日|o"));
    QCOMPARE(flawOf(lines.editor), QByteArray());
    Fixture card("^[]|");
    compose(card.editor, QString(), QStringLiteral("日\n本"));
    QCOMPARE(card.notation(), QStringLiteral("[] / 日 / 本|"));
    QCOMPARE(flawOf(card.editor), QByteArray());
}

void TestFlowEditor::compositionAloneIsNoEdit()
{
    Fixture it("On|e");
    const BlockList before = it.editor.blocks();
    compose(it.editor, QStringLiteral("ˆ"));
    QVERIFY(it.editor.blocks() == before);
    it.editor.setBlocks(before);
    compose(it.editor, QString());
    QVERIFY(it.layers.isEmpty());
    QCOMPARE(flawOf(it.editor), QByteArray());
}

void TestFlowEditor::undoKeysAreTheWindows()
{
    Fixture it("On|e");
    press(it.editor, QStringLiteral("x"));
    for (const Qt::Key key : {Qt::Key_Z, Qt::Key_Y, Qt::Key_B, Qt::Key_I}) {
        QKeyEvent override(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        override.accept();
        QCoreApplication::sendEvent(&it.editor, &override);
        QVERIFY(!override.isAccepted());
    }
    press(it.editor, QStringLiteral("<Ctrl+Z><Ctrl+Shift+Z><Ctrl+Y>"));
    QCOMPARE(it.notation(), QStringLiteral("Onx|e"));
    QVERIFY(!it.editor.document()->isUndoAvailable());
}

void TestFlowEditor::tabOutsideListsMovesTheFocus()
{
    QWidget window;
    IdGenerator ids(1);
    FlowEditor editor(&ids, &window);
    FlowEditor next(&ids, &window);
    window.show();
    editor.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&editor, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), &next);
    editor.toggleList(ListStyle::Bullet);
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), &editor);
}

void TestFlowEditor::cardsAreReachedAndOpened()
{
    Fixture it("One| / [] / two");
    QSignalSpy activated(&it.editor, &FlowEditor::objectActivated);
    press(it.editor, QStringLiteral("<Right><Return>"));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<Id>(), it.editor.blocks()[1].id);
    QCOMPARE(it.notation(), QStringLiteral("One / ^[]| / two"));
    const QRect card = it.editor.cursorRect();
    QTest::mouseDClick(it.editor.viewport(), Qt::LeftButton, {}, QPoint(100, card.center().y()));
    QCOMPARE(activated.size(), 2);
    it.editor.removeObject();
    QCOMPARE(it.notation(), QStringLiteral("One / |two"));
}

void TestFlowEditor::setBlocksKeepsTheCaretAndEmitsNothing()
{
    Fixture it("One / tw|o / three");
    const BlockList before = it.editor.blocks();
    BlockList changed = before;
    changed.prepend(paragraph(id("new"), QStringLiteral("new")));
    std::get<Paragraph>(changed[2].content).text = plainInlines(QStringLiteral("xtwo"));
    it.editor.setBlocks(changed);
    QCOMPARE(it.notation(), QStringLiteral("new / One / xtw|o / three"));
    it.editor.setBlocks(before);
    QCOMPARE(it.notation(), QStringLiteral("One / tw|o / three"));
    it.editor.setBlocks({});
    QVERIFY(it.layers.isEmpty());
    QCOMPARE(flawOf(it.editor), QByteArray());
}

void TestFlowEditor::copiedLinesKeepTheirForm()
{
    Fixture it("• ^One /   *more* / [] / tw|o$ / |");
    it.editor.showSelection({{0, 0}, {3, 4}});
    it.editor.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("One\nmore\nRule\ntwoname"));
    it.editor.showSelection({{4, 0}, {4, 0}});
    it.editor.paste();
    QCOMPARE(flowNotation(it.editor.state().lines),
             QStringLiteral("• One /   *more* / [] / two$ / • One /   *more* / [] / two$"));
    QCOMPARE(flawOf(it.editor), QByteArray());
    Fixture other("|");
    other.editor.paste();
    QCOMPARE(flowNotation(other.editor.state().lines), QStringLiteral("• One /   *more* / [] / two$"));
}

void TestFlowEditor::foreignTextComesAsParagraphs()
{
    Fixture it("On|e");
    auto data = std::make_unique<QMimeData>();
    data->setText(QStringLiteral("a\tb\r\nc\x01"));
    data->setHtml(QStringLiteral("<p><img src='https://example.com/x.png'>"));
    QGuiApplication::clipboard()->setMimeData(data.release());
    it.editor.paste();
    QCOMPARE(it.notation(), QStringLiteral("Ona b / c|e"));
    QCOMPARE(it.layers.size(), 1);
}

void TestFlowEditor::foreignMarkupKeepsItsForm()
{
    Fixture it("On|e");
    auto data = std::make_unique<QMimeData>();
    data->setText(QStringLiteral("plain\nwords"));
    data->setHtml(QStringLiteral("<p>a <b>b</b><ul><li>c<li>d</ul><table><tr><td>e<td>f<tr><td>g<td>h</table>"));
    QGuiApplication::clipboard()->setMimeData(data.release());
    QTest::keyClick(&it.editor, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(it.notation(), QStringLiteral("Ona *b* / • c / • d / ^[]| / e"));
    QCOMPARE(it.names, QStringList{QStringLiteral("Paste")});
    Fixture plain("On|e");
    QTest::keyClick(&plain.editor, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(plain.notation(), QStringLiteral("Onplain / words|e"));
    Fixture inLine("On|e");
    auto words = std::make_unique<QMimeData>();
    words->setHtml(QStringLiteral("<meta charset='utf-8'><span style='color: red'>a <i>few</i></span>"));
    QGuiApplication::clipboard()->setMimeData(words.release());
    inLine.editor.paste();
    QCOMPARE(inLine.editor.blocks().size(), 1);
    QCOMPARE(plainText(inLine.editor.blocks()), QStringLiteral("Ona fewe"));
    QCOMPARE(flawOf(it.editor), QByteArray());
}

void TestFlowEditor::linksAreSetAndTakenAway()
{
    const LinkTarget target{.address = QStringLiteral("/x")};
    Fixture it("a ^b| c");
    it.editor.setLink(target);
    QCOMPARE(it.notation(), QStringLiteral("a ^{b|} c"));
    it.editor.setLink(target, QStringLiteral("link"));
    QCOMPARE(it.notation(), QStringLiteral("a {link|} c"));
    it.editor.showSelection({{0, 4}, {0, 4}});
    it.editor.setLink(target, QStringLiteral("better"));
    QCOMPARE(it.notation(), QStringLiteral("a {better|} c"));
    it.editor.showSelection({{0, 5}, {0, 5}});
    it.editor.setLink({});
    QCOMPARE(it.notation(), QStringLiteral("a bet|ter c"));
    QCOMPARE(it.names.size(), 4);
    QCOMPARE(it.names.last(), QStringLiteral("Remove Link"));
}

void TestFlowEditor::commandsAreNamed()
{
    Fixture it("a ^b| c");
    it.editor.toggleStrong();
    it.editor.toggleEmphasis();
    it.editor.setTerm(id("term"));
    QCOMPARE(it.notation(), QStringLiteral("a ^*_(b|*_) c"));
    it.editor.setScript(Script::Superscript);
    QCOMPARE(it.editor.currentMarks().script, Script::Superscript);
    it.editor.setScript(Script::Superscript);
    QCOMPARE(it.editor.currentMarks().script, Script::Normal);
    it.editor.setLanguage(QStringLiteral("fr"));
    QCOMPARE(it.editor.currentMarks().language, QStringLiteral("fr"));
    it.editor.toggleList(ListStyle::UpperRoman);
    it.editor.setLineKind(LineKind::Subheading2);
    QCOMPARE(it.editor.currentLineKind(), LineKind::Subheading2);
    it.editor.insertAtom({.kind = Inline::Kind::Variable, .text = QStringLiteral("name")});
    it.editor.insertObject({.content = Rule{}});
    QCOMPARE(it.layers.size(), 10);
    QVERIFY(!it.names.contains(QString()));
    QCOMPARE(flawOf(it.editor), QByteArray());
}

void TestFlowEditor::objectsAreReplacedById()
{
    Fixture it("One / ^[]|");
    const Id id = it.editor.blocks()[1].id;
    it.editor.replaceObject({.id = id, .content = ContactBlock{{QStringLiteral("office")}}});
    QVERIFY(std::holds_alternative<ContactBlock>(it.editor.blocks()[1].content));
    QCOMPARE(it.editor.blocks()[1].id, id);
    it.editor.replaceObject({.id = {QStringLiteral("other")}, .content = Rule{}});
    QCOMPARE(it.layers.size(), 1);
    QCOMPARE(it.notation(), QStringLiteral("One / ^[]|"));
}

void TestFlowEditor::showBlockGoesThere()
{
    Fixture it("|One / • two /   more / []");
    const BlockList layer = it.editor.blocks();
    it.editor.showBlock(layer[1].id);
    QCOMPARE(it.notation(), QStringLiteral("One / • |two /   more / []"));
    QCOMPARE(it.editor.currentTopBlock(), layer[1].id);
    QCOMPARE(it.editor.currentLineBlock(), std::get<List>(layer[1].content).items[0].blocks[0].id);
    it.editor.showBlock(layer[1].id, true);
    QCOMPARE(it.notation(), QStringLiteral("One / • two /   more| / []"));
    it.editor.showBlock(layer[2].id);
    QCOMPARE(it.notation(), QStringLiteral("One / • two /   more / ^[]|"));
}

void TestFlowEditor::placeChangesAreSignalled()
{
    Fixture it("|On*e* / two");
    QSignalSpy spy(&it.editor, &FlowEditor::placeChanged);
    press(it.editor, QStringLiteral("<Right>"));
    QCOMPARE(spy.size(), 0);
    press(it.editor, QStringLiteral("<Right><Right>"));
    QCOMPARE(spy.size(), 1);
    press(it.editor, QStringLiteral("<Right>"));
    QCOMPARE(spy.size(), 2);
    it.editor.toggleStrong();
    QCOMPARE(spy.size(), 3);
    QVERIFY(it.layers.isEmpty());
    press(it.editor, QStringLiteral("x"));
    QCOMPARE(it.notation(), QStringLiteral("On*e* / *x|*two"));
}

void TestFlowEditor::assistiveEditsAreTakenOver()
{
    Fixture it("One / • tw|o");
    QTextCursor cursor(it.editor.document());
    cursor.setPosition(2);
    cursor.insertText(QStringLiteral("x\ny"));
    QTRY_COMPARE(it.layers.size(), 1);
    QCOMPARE(flowNotation(it.editor.state().lines), QStringLiteral("Onx / ye / • two"));
    QCOMPARE(flawOf(it.editor), QByteArray());
}

void TestFlowEditor::rightToLeftFollowsTextAndLanguage()
{
    IdGenerator ids(1);
    FlowEditor editor(&ids);
    Block empty = paragraph(id("c"), QString());
    empty.language = QStringLiteral("ar");
    editor.setBlocks({paragraph(id("a"), QStringLiteral("One")), paragraph(id("b"), QStringLiteral("שלום")), empty});
    QCOMPARE(editor.document()->findBlockByNumber(0).textDirection(), Qt::LeftToRight);
    QCOMPARE(editor.document()->findBlockByNumber(1).textDirection(), Qt::RightToLeft);
    QCOMPARE(editor.document()->findBlockByNumber(2).textDirection(), Qt::RightToLeft);
}

void TestFlowEditor::droppedTextComesAtThePointer()
{
    Fixture it("|One / [] / two");
    it.editor.showSelection({{2, 1}, {2, 1}});
    const QPoint place = it.editor.cursorRect().center();
    it.editor.showSelection({{0, 0}, {0, 0}});
    QMimeData data;
    data.setText(QStringLiteral("x\ny"));
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(it.editor.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(it.editor.viewport(), &drop);
    QCOMPARE(it.notation(), QStringLiteral("One / [] / tx / y|wo"));
    QCOMPARE(it.names, QStringList{QStringLiteral("Paste")});
    QMimeData picture;
    picture.setImageData(QImage(2, 2, QImage::Format_RGB32));
    QDragEnterEvent refused(place, Qt::CopyAction, &picture, Qt::LeftButton, {});
    QCoreApplication::sendEvent(it.editor.viewport(), &refused);
    QVERIFY(!refused.isAccepted());
    QCOMPARE(flawOf(it.editor), QByteArray());
}

void TestFlowEditor::theMenuHasNoUndo()
{
    Fixture it("O^n|e");
    connect(&it.editor, &FlowEditor::menuCreated, &it.editor,
            [](QMenu *menu) { menu->addAction(QStringLiteral("More")); });
    const std::unique_ptr<QMenu> menu(it.editor.createMenu({5, 5}));
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text());
    QCOMPARE(texts,
             (QStringList{QStringLiteral("Cu&t"), QStringLiteral("&Copy"), QStringLiteral("&Paste"),
                          QStringLiteral("Paste as &Plain Text"), QString(), QStringLiteral("Select &All"),
                          QStringLiteral("More")}));
    menu->actions().first()->trigger();
    QCOMPARE(it.notation(), QStringLiteral("O|e"));
}

void TestFlowEditor::readOnlyIsReadOnly()
{
    Fixture it("O^n|e / [] / • two");
    it.editor.setReadOnly(true);
    press(it.editor,
          QStringLiteral("x <Return><Backspace><Delete><Tab><Ctrl+X><Ctrl+V><Alt+Shift+Down><Right><Down><Home>"));
    compose(it.editor, QString(), QStringLiteral("日"));
    it.editor.cut();
    QCOMPARE(it.names.join(u','), QString());
    QCOMPARE(flowNotation(it.editor.state().lines), QStringLiteral("One / [] / • two"));
}

void TestFlowEditor::looksFollowThePaletteAndFont()
{
    Fixture it("{One|} / • two");
    const auto colour = [&] { return runsOf(it.editor.document()->firstBlock()).first().format.foreground().color(); };
    QPalette palette = it.editor.palette();
    palette.setColor(QPalette::Link, Qt::magenta);
    it.editor.setPalette(palette);
    QCOMPARE(colour(), QColor(Qt::magenta));
    const qreal indent = it.editor.document()->indentWidth();
    QFont font = it.editor.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    it.editor.setFont(font);
    QVERIFY(it.editor.document()->indentWidth() > 1.5 * indent);
    it.editor.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(it.editor.document()->firstBlock().textDirection(), Qt::LeftToRight);
    QVERIFY(it.layers.isEmpty());
    QVERIFY(!it.editor.grab().isNull());
}

void TestFlowEditor::undoneLinesLeaveTheCaretWhereTheyWere()
{
    Fixture it("One / tw|o / three");
    const BlockList before = it.editor.blocks();
    press(it.editor, QStringLiteral("<Return>"));
    it.editor.setBlocks(before);
    QCOMPARE(it.notation(), QStringLiteral("One / tw|o / three"));
    press(it.editor, QStringLiteral("<End><Return>new"));
    it.editor.setBlocks(before);
    QCOMPARE(it.notation(), QStringLiteral("One / two / |three"));
}

/// One random gesture of many.
static void gesture(FlowEditor &editor, QRandomGenerator &random)
{
    static const QList<QKeyCombination> keys = {Qt::Key_Return,
                                                Qt::Key_Return,
                                                Qt::Key_Backspace,
                                                Qt::Key_Backspace,
                                                Qt::Key_Delete,
                                                Qt::Key_Tab,
                                                Qt::Key_Tab,
                                                Qt::SHIFT | Qt::Key_Tab,
                                                Qt::Key_Left,
                                                Qt::Key_Right,
                                                Qt::Key_Up,
                                                Qt::Key_Down,
                                                Qt::Key_Home,
                                                Qt::Key_End,
                                                Qt::SHIFT | Qt::Key_Left,
                                                Qt::SHIFT | Qt::Key_Down,
                                                Qt::SHIFT | Qt::Key_Up,
                                                Qt::CTRL | Qt::Key_Backspace,
                                                Qt::CTRL | Qt::Key_Delete,
                                                Qt::SHIFT | Qt::Key_Return,
                                                Qt::ALT | Qt::SHIFT | Qt::Key_Up,
                                                Qt::CTRL | Qt::Key_X,
                                                Qt::CTRL | Qt::Key_V,
                                                Qt::CTRL | Qt::Key_C,
                                                Qt::CTRL | Qt::Key_Home,
                                                Qt::CTRL | Qt::Key_End};
    const int which = random.bounded(int(keys.size()) + 24);
    if (which < keys.size()) {
        QTest::keyClick(&editor, keys[which].key(), keys[which].keyboardModifiers());
        return;
    }
    switch (which - keys.size()) {
    case 0:
        return editor.toggleStrong();
    case 1:
        return editor.toggleList(ListStyle(random.bounded(6)));
    case 2:
        return editor.setLineKind(LineKind(random.bounded(8)));
    case 3:
        return editor.insertObject({.content = ContactBlock{{QStringLiteral("office")}}});
    case 4:
        return editor.insertAtom({.kind = Inline::Kind::Variable, .text = QStringLiteral("company")});
    case 5:
        return editor.setLink(LinkTarget{.address = QStringLiteral("/a")}, QStringLiteral("link"));
    case 6:
        return editor.setLanguage(random.bounded(2) ? QStringLiteral("ar") : QString());
    case 7:
        compose(editor, QStringLiteral("に"));
        if (editor.textCursor().position() > 0 && random.bounded(2))
            return compose(editor, QString(), QStringLiteral("日本"), -1, 1);
        return compose(editor, QString(), QStringLiteral("日本"));
    case 8:
    case 9:
    case 10: {
        const QList<FlowLine> lines = editor.state().lines;
        const qsizetype line = random.bounded(lines.size());
        return editor.showSelection({{line, 0}, {line, random.bounded(2) ? lineLength(lines[line]) : 0}});
    }
    default:
        QTest::keyClick(&editor, "ab -*1. "[random.bounded(8)]);
    }
}

void TestFlowEditor::randomEditsAgree()
{
    QRandomGenerator random(20261124);
    IdGenerator ids(3);
    FlowEditor editor(&ids);
    editor.resize(400, 300);
    editor.show();
    editor.setBlocks(everyBlock());
    BlockList signalled = editor.blocks();
    connect(&editor, &FlowEditor::edited, &editor, [&](const BlockList &now) { signalled = now; });
    QList<BlockList> history{signalled};
    for (int step = 0; step < 4000; ++step) {
        const QString before = flowNotation(editor.state());
        if (random.bounded(12) == 0) {
            signalled = history[random.bounded(history.size())];
            editor.setBlocks(signalled);
        } else {
            gesture(editor, random);
        }
        const QByteArray flaw = flawOf(editor);
        QVERIFY2(flaw.isEmpty(),
                 QByteArray(flaw + " in step " + QByteArray::number(step) + "\n" + before.toUtf8() + "\n => "
                            + flowNotation(editor.state()).toUtf8()));
        QVERIFY2(editor.blocks() == signalled, qPrintable(QString::number(step) + before));
        history.append(signalled);
        if (history.size() > 50)
            history.removeFirst();
        if (editor.document()->blockCount() > 60)
            editor.setBlocks(signalled = everyBlock());
    }
}

QTEST_MAIN(TestFlowEditor)
#include "tst_flow_editor.moc"
