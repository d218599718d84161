// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"
#include "recovery/notice_bar.h"

#include <QFile>
#include <QMenu>
#include <QStatusBar>
#include <QTableWidget>
#include <QTextBlock>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// The spell check in the window: a German statement with English words in it.
class TestSpellingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void misspeltWordsAreMarked();
    void theWordBeingWrittenIsNotMarked();
    void editsAreCheckedAgain();
    void wavesArePainted();
    void suggestionsArePickedByKeys();
    void theMenuOfTheMouse();
    void ignoring();
    void addingToTheWordList();
    void theWordListIsEdited();
    void goingToTheNext();
    void switchingOff();
    void missingDictionariesAreToldOnce();
    void readers();
    void headings();
    void looks();

private:
    QAction *action(const char *name) { return m_open->action(name); }
    SectionForm *form() { return m_open->form(); }
    FlowEditor *full() { return form()->flow(Layer::Full); }
    WorkspaceDocument &document() { return *m_open->document(); }
    const Block &paragraph(int at) { return document().workspace().statements[0].sections[0].full[at]; }
    /// The words that are marked, lines divided by "/".
    static QString marked(FlowEditor *flow);
    void putCaret(FlowEditor *flow, qsizetype line, qsizetype offset);
    /// Opens the context menu with its key.
    QMenu *menuByKey(FlowEditor *flow);
    QByteArray saved();

    std::unique_ptr<OpenWindow> m_open;
};

namespace
{

constexpr int patience = 10000;

Block textBlock(const char *id, const InlineList &text)
{
    return {.id = Id{QLatin1String(id)}, .content = Paragraph{text}};
}

Workspace kettles()
{
    Workspace workspace;
    workspace.organisation.name = u"Fernhill"_s;
    workspace.editions = {{u"at"_s, u"de"_s, u"Österreich"_s, {}}};
    Section uses{
        .id = Id{u"uses"_s}, .kind = SectionKind::Uses, .anchor = u"uses"_s, .heading = plainInlines(u"Verwendung"_s)};
    uses.highlights = {textBlock("h1", plainInlines(u"Wir erheben wenige Daten."_s))};
    uses.full = {textBlock("f1",
                           {{.text = u"Wir verarbeiten persönlche Daten und nennen das "_s},
                            {.text = u"privacy statment"_s, .marks = {.language = u"en"_s}},
                            {.text = u"."_s}}),
                 textBlock("f2",
                           {{.text = u"Sie "_s},
                            {.text = u"kön"_s, .marks = {.strong = true}},
                            {.text = u"nnen widersprechen, siehe fernhill.example."_s}}),
                 {.id = Id{u"f3"_s}, .content = Verbatim{u"verbtaim wrogn"_s}}};
    Section rights{.id = Id{u"rights"_s},
                   .kind = SectionKind::Rights,
                   .anchor = u"rights"_s,
                   .heading = plainInlines(u"Ihre Rehcte"_s)};
    rights.full = {textBlock("f4", plainInlines(u"Fragen Sie uns."_s))};
    workspace.statements = {
        {.id = Id{u"online"_s}, .language = u"de-AT"_s, .title = u"Datenschutz"_s, .sections = {uses, rights}}};
    return workspace;
}

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QStringList textsOf(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *each : menu->actions())
        texts.append(each->text());
    return texts;
}

}

void TestSpellingWindow::initTestCase()
{
    prepareWindows();
}

void TestSpellingWindow::init()
{
    failOnWarnings();
    m_open = std::make_unique<OpenWindow>(kettles());
    QVERIFY(m_open->isReady());
}

void TestSpellingWindow::cleanup()
{
    m_open.reset();
}

QString TestSpellingWindow::marked(FlowEditor *flow)
{
    QStringList rows;
    for (qsizetype line = 0; line < flow->state().lines.size(); ++line) {
        QStringList words;
        for (const SpelledWord &word : flow->misspellings().in(line)) {
            if (flow->misspellings().isShown(line, word))
                words.append(word.word);
        }
        rows.append(words.join(u' '));
    }
    return rows.join(u'/');
}

void TestSpellingWindow::putCaret(FlowEditor *flow, qsizetype line, qsizetype offset)
{
    flow->setFocus();
    flow->showSelection({{line, offset}, {line, offset}});
}

QMenu *TestSpellingWindow::menuByKey(FlowEditor *flow)
{
    const QPoint caret = flow->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, caret, flow->mapToGlobal(caret));
    QApplication::sendEvent(flow, &menu);
    return openMenu();
}

QByteArray TestSpellingWindow::saved()
{
    if (!document().save())
        return "not saved";
    QFile file(m_open->folder() + u"/workspace.xml"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void TestSpellingWindow::misspeltWordsAreMarked()
{
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/könnnen/"_s, patience);
    QCOMPARE(marked(form()->flow(Layer::Highlights)), QString());
    QVERIFY(document().undoStack()->isClean());
}

void TestSpellingWindow::theWordBeingWrittenIsNotMarked()
{
    FlowEditor *flow = form()->flow(Layer::Highlights);
    putCaret(flow, 0, 25);
    QTest::keyClicks(flow, u" Wirx"_s);
    QTRY_VERIFY_WITH_TIMEOUT(flow->misspellings().isChecked(0), patience);
    QCOMPARE(flow->misspellings().in(0).size(), 1);
    QCOMPARE(marked(flow), QString());
    QTest::keyClick(flow, Qt::Key_Space);
    QCOMPARE(marked(flow), u"Wirx"_s);
    QTest::keyClick(flow, Qt::Key_Backspace);
    QCOMPARE(marked(flow), QString());
    QTest::keyClick(flow, Qt::Key_Home);
    QCOMPARE(marked(flow), u"Wirx"_s);
}

void TestSpellingWindow::editsAreCheckedAgain()
{
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/könnnen/"_s, patience);
    putCaret(full(), 1, 0);
    QTest::keyClicks(full(), u"Ja: Ganz falhsc. "_s);
    // At once, and beside the new words as soon as the keys rest.
    QCOMPARE(marked(full()), u"persönlche statment/könnnen/"_s);
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/falhsc könnnen/"_s, patience);
    action("undo")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!marked(full()).contains(u"falhsc"_s), patience);
}

void TestSpellingWindow::wavesArePainted()
{
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/könnnen/"_s, patience);
    const auto redUnder = [this](qsizetype line, qsizetype from, qsizetype to) {
        const auto rect = [&](qsizetype at) {
            QTextCursor cursor(full()->document()->findBlockByNumber(int(line)));
            cursor.setPosition(cursor.position() + int(at));
            return full()->cursorRect(cursor);
        };
        const QRect area(rect(from).topLeft(), rect(to).bottomRight());
        const QImage picture = full()->viewport()->grab(area).toImage();
        int red = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor colour = picture.pixelColor(x, y);
                red += colour.red() > 150 && colour.red() - colour.green() > 60 && colour.red() - colour.blue() > 60;
            }
        }
        return red;
    };
    QVERIFY(redUnder(0, 16, 26) > 10);
    QCOMPARE(redUnder(0, 0, 15), 0);
    // In the dark, too.
    full()->setPalette(darkPalette());
    QVERIFY(redUnder(0, 16, 26) > 10);
    QCOMPARE(redUnder(2, 0, 10), 0);
}

void TestSpellingWindow::suggestionsArePickedByKeys()
{
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/könnnen/"_s, patience);
    const Block before = paragraph(1);
    putCaret(full(), 1, 7);
    QMenu *menu = menuByKey(full());
    QVERIFY(menu);
    const QStringList texts = textsOf(menu);
    const qsizetype wanted = texts.indexOf(u"können"_s);
    QVERIFY2(wanted >= 0 && wanted < 8, qPrintable(texts.join(u", ")));
    QVERIFY(menu->actions()[wanted]->font().bold());
    for (qsizetype i = 0; i <= wanted; ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(plainText(BlockList{paragraph(1)}), u"Sie können widersprechen, siehe fernhill.example."_s);
    // What was bold is.
    const InlineList text = std::get<Paragraph>(paragraph(1).content).text;
    QCOMPARE(text[1], (Inline{.text = u"kön"_s, .marks = {.strong = true}}));
    QCOMPARE(paragraph(1).id, before.id);
    QCOMPARE(document().undoStack()->undoText(), u"Correct Spelling"_s);
    QCOMPARE(document().undoStack()->count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment//"_s, patience);
    action("undo")->trigger();
    QVERIFY(paragraph(1) == before);
}

void TestSpellingWindow::theMenuOfTheMouse()
{
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/könnnen/"_s, patience);
    putCaret(full(), 0, 0);
    QTextCursor word(full()->document());
    word.setPosition(60);
    const QPoint place = full()->cursorRect(word).center();
    std::unique_ptr<QMenu> menu(full()->createMenu(place));
    // English, in its span.
    QVERIFY2(textsOf(menu.get()).contains(u"statement"_s), qPrintable(textsOf(menu.get()).join(u", ")));
    QVERIFY(menu->findChild<QAction *>(u"ignoreWord"_s));
    word.setPosition(2);
    menu.reset(full()->createMenu(full()->cursorRect(word).center()));
    QVERIFY(!menu->findChild<QAction *>(u"ignoreWord"_s));
    QVERIFY(!menu->actions().first()->isSeparator());
}

void TestSpellingWindow::ignoring()
{
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/könnnen/"_s, patience);
    putCaret(full(), 0, 20);
    QMenu *menu = menuByKey(full());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_I);
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"statment/könnnen/"_s, patience);
    QVERIFY(document().undoStack()->isClean());
    QVERIFY(!saved().contains("pers"));
}

void TestSpellingWindow::addingToTheWordList()
{
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/könnnen/"_s, patience);
    putCaret(full(), 0, 20);
    QMenu *menu = menuByKey(full());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_W);
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"statment/könnnen/"_s, patience);
    QCOMPARE(document().workspace().ownWords, QStringList{u"persönlche"_s});
    QCOMPARE(document().undoStack()->undoText(), u"Add to Word List"_s);
    QVERIFY(saved().contains(u"<words>\n    <word>persönlche</word>\n  </words>"_s.toUtf8()));
    action("undo")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/könnnen/"_s, patience);
    QVERIFY(!saved().contains("<word"));
    action("redo")->trigger();
    saved();
    m_open->reopen();
    QVERIFY(m_open->isReady());
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"statment/könnnen/"_s, patience);
}

void TestSpellingWindow::theWordListIsEdited()
{
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/könnnen/"_s, patience);
    Workspace facts = document().workspace();
    facts.ownWords = {u"könnnen"_s};
    document().setFacts(facts, u"facts"_s);
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment//"_s, patience);
    action("wordList")->trigger();
    auto *dialog = named<QDialog>(m_open->window(), "workspaceDialog");
    QVERIFY2(nameless(dialog).isEmpty(), qPrintable(nameless(dialog).join(u' ')));
    auto *words = named<QTableWidget>(dialog, "words");
    QVERIFY(words->isVisible());
    QCOMPARE(words->rowCount(), 1);
    click(dialog, "wordsRemove");
    click(dialog, "wordsAdd");
    QVERIFY(!isEnabled(dialog, "ok"));
    auto *field = words->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, u"two words"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!isEnabled(dialog, "ok"));
    words->item(0, 0)->setText(u"statment"_s);
    QVERIFY(isEnabled(dialog, "ok"));
    click(dialog, "ok");
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche/könnnen/"_s, patience);
    QCOMPARE(document().workspace().ownWords, QStringList{u"statment"_s});
}

void TestSpellingWindow::goingToTheNext()
{
    putCaret(full(), 0, 0);
    const auto selected = [&] { return form()->currentFlow()->textCursor().selectedText(); };
    // While the dictionaries are asked for the first time, too.
    for (const QString &word : {u"persönlche"_s, u"statment"_s, u"könnnen"_s, u"Rehcte"_s, u"persönlche"_s}) {
        QTest::keyClick(form()->currentFlow(), Qt::Key_F7);
        QTRY_COMPARE_WITH_TIMEOUT(selected(), word, patience);
        QVERIFY(form()->currentFlow()->hasFocus());
        const bool isInHeading = word == u"Rehcte"_s;
        QCOMPARE(form()->currentFlow() == form()->headingEdit(), isInHeading);
        QCOMPARE(form()->place().section.text, isInHeading ? u"rights"_s : u"uses"_s);
    }
    // The menu's key corrects what was gone to.
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/könnnen/"_s, patience);
    QMenu *menu = menuByKey(full());
    QVERIFY(menu && menu->findChild<QAction *>(u"suggestion"_s));
    QTest::keyClick(menu, Qt::Key_Escape);
    Workspace facts = document().workspace();
    facts.ownWords = {u"Rehcte"_s, u"könnnen"_s, u"persönlche"_s, u"statment"_s};
    document().setFacts(facts, u"facts"_s);
    QTest::keyClick(form()->currentFlow(), Qt::Key_F7);
    QTRY_VERIFY_WITH_TIMEOUT(m_open->window()->statusBar()->currentMessage().contains(u"no misspelt words"_s),
                             patience);
}

void TestSpellingWindow::switchingOff()
{
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/könnnen/"_s, patience);
    QVERIFY(action("checkSpelling")->isChecked());
    QTest::keyClick(full(), Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(marked(full()), u"//"_s);
    QVERIFY(m_open->window()->close());
    m_open->reopen();
    QVERIFY(m_open->isReady());
    QVERIFY(!action("checkSpelling")->isChecked());
    // The next misspelt word is found all the same.
    putCaret(full(), 0, 0);
    QTest::keyClick(full(), Qt::Key_F7);
    QTRY_COMPARE_WITH_TIMEOUT(full()->textCursor().selectedText(), u"persönlche"_s, patience);
    QCOMPARE(marked(full()), u"//"_s);
    action("checkSpelling")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/könnnen/"_s, patience);
}

void TestSpellingWindow::missingDictionariesAreToldOnce()
{
    auto *notices = named<NoticeBar>(m_open->window(), "notices");
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/könnnen/"_s, patience);
    QVERIFY(!notices->isVisible());
    const auto writeVolapuk = [this] {
        BlockList text = full()->blocks();
        text[0].language = u"vo"_s;
        document().setText(Id{u"online"_s}, Id{u"uses"_s}, Layer::Full, text, u"Language"_s);
    };
    writeVolapuk();
    QTRY_VERIFY_WITH_TIMEOUT(notices->isVisible(), patience);
    QVERIFY2(notices->sentence(u"dictionary-vo"_s).contains(u"Volap"_s),
             qPrintable(notices->sentence(u"dictionary-vo"_s)));
    // No word of it is wrong; its English span and the other paragraphs are checked.
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"statment/könnnen/"_s, patience);
    auto *close = notices->findChild<QAbstractButton *>();
    QVERIFY(close);
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_VERIFY(!notices->isVisible());
    QVERIFY(document().save());
    m_open->reopen();
    QVERIFY(m_open->isReady());
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"statment/könnnen/"_s, patience);
    QVERIFY(!named<NoticeBar>(m_open->window(), "notices")->isVisible());
}

/// Who may only read sees the marks and changes nothing.
void TestSpellingWindow::readers()
{
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/könnnen/"_s, patience);
    document().setAccess(WorkspaceDocument::Access::ReadOnly);
    QCOMPARE(marked(full()), u"persönlche statment/könnnen/"_s);
    putCaret(full(), 1, 7);
    QMenu *menu = menuByKey(full());
    QVERIFY(menu && menu->findChild<QAction *>(u"suggestion"_s));
    QVERIFY(!menu->findChild<QAction *>(u"suggestion"_s)->isEnabled());
    QVERIFY(!menu->findChild<QAction *>(u"addWord"_s)->isEnabled());
    QVERIFY(menu->findChild<QAction *>(u"ignoreWord"_s)->isEnabled());
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!action("wordList")->isEnabled());
}

void TestSpellingWindow::headings()
{
    m_open->outline()->setPlace({Id{u"online"_s}, Id{u"rights"_s}});
    HeadingEdit *heading = form()->headingEdit();
    QTRY_COMPARE_WITH_TIMEOUT(marked(heading), u"Rehcte"_s, patience);
    heading->correctWord({0, 5}, 6, u"Rechte"_s);
    QCOMPARE(plainText(document().workspace().statements[0].sections[1].heading), u"Ihre Rechte"_s);
    QTRY_COMPARE_WITH_TIMEOUT(marked(heading), QString(), patience);
}

void TestSpellingWindow::looks()
{
    QTRY_COMPARE_WITH_TIMEOUT(marked(full()), u"persönlche statment/könnnen/"_s, patience);
    putCaret(full(), 1, 7);
    keepPicture(m_open->window(), u"spelling-window"_s);
    QMenu *menu = menuByKey(full());
    QVERIFY(menu);
    keepPicture(menu, u"spelling-menu"_s);
    QTest::keyClick(menu, Qt::Key_Escape);
    action("wordList")->trigger();
    auto *dialog = named<QDialog>(m_open->window(), "workspaceDialog");
    click(dialog, "wordsAdd");
    keepPicture(dialog, u"spelling-words"_s);
    dialog->reject();
    BlockList text = full()->blocks();
    // Hebrew is wrong in English, and shows how it looks from right to left.
    text[1] = textBlock("f2", plainInlines(u"שלום לכם wrogn וגם עוד"_s));
    text[1].language = u"en"_s;
    document().setText(Id{u"online"_s}, Id{u"uses"_s}, Layer::Full, text, u"Text"_s);
    QTRY_VERIFY_WITH_TIMEOUT(marked(full()).contains(u"wrogn"_s), patience);
    m_open->window()->setPalette(darkPalette());
    m_open->window()->setLayoutDirection(Qt::RightToLeft);
    keepPicture(m_open->window(), u"spelling-dark"_s);
}

int main(int argc, char *argv[])
{
    prepareWebEngine();
    QApplication app(argc, argv);
    TestSpellingWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_spelling_window.moc"
