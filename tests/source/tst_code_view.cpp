// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/code_panel.h"
#include "source/code_view.h"
#include "support/warnings.h"

#include <KSyntaxHighlighting/Repository>

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace noticewright;
using namespace noticewright::testing;

/// The component that shows code: driven by keys and mouse.
class TestCodeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void anyTextFollowsAnyOther();
    void onlyLinesThatDifferAreTouched();
    void whatIsInViewStays();
    void coloursFollowThePalette();
    void foldsByKeysAndMouse();
    void foldedTextThatChangesIsShown();
    void finds();
    void findingUnfolds();
    void copies();
    void undoIsTheWindows();
    void gutterHasRoomForTheNumbers();

private:
    CodeView *view() { return m_panel->view(); }
    QStringList visibleLines();
    template<typename T>
    T *find(const char *name)
    {
        return m_panel->findChild<T *>(QLatin1String(name));
    }

    const std::shared_ptr<KSyntaxHighlighting::Repository> m_repository =
        std::make_shared<KSyntaxHighlighting::Repository>();
    std::unique_ptr<CodePanel> m_panel;
};

namespace
{

const QString page =
    QStringLiteral("<html>\n<body>\n<div>\n<ul>\n<li>One</li>\n<li>one</li>\n</ul>\n</div>\n<p>Some one</p>\n"
                   "</body>\n</html>\n");

QColor colourAt(const CodeView *view, int line, int column)
{
    const auto ranges = view->document()->findBlockByNumber(line).layout()->formats();
    for (const QTextLayout::FormatRange &range : ranges) {
        if (range.start <= column && column < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

}

void TestCodeView::init()
{
    failOnWarnings();
    m_panel = std::make_unique<CodePanel>(m_repository, QStringLiteral("page.html"), QStringLiteral("Code"));
    m_panel->resize(500, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    view()->setFocus();
}

QStringList TestCodeView::visibleLines()
{
    QStringList lines;
    for (QTextBlock line = view()->document()->begin(); line.isValid(); line = line.next()) {
        if (line.isVisible())
            lines.append(line.text());
    }
    return lines;
}

void TestCodeView::anyTextFollowsAnyOther()
{
    QRandomGenerator random(7);
    const QStringList words{QStringLiteral("<div>"), QStringLiteral("</div>"), QStringLiteral("a"), QString()};
    for (int round = 0; round < 300; ++round) {
        QStringList lines = view()->toPlainText().split(u'\n');
        const qsizetype at = random.bounded(lines.size());
        const qsizetype removed = random.bounded(lines.size() - at + 1);
        lines.remove(at, removed);
        for (int added = random.bounded(4); added > 0; --added)
            lines.insert(at, words[random.bounded(words.size())]);
        const QString wanted = lines.join(u'\n');
        view()->toggleFold(view()->document()->findBlockByNumber(random.bounded(view()->blockCount())));
        const bool isSame = wanted == view()->toPlainText();
        QCOMPARE(view()->setText(wanted) < 0, isSame);
        QCOMPARE(view()->toPlainText(), wanted);
    }
}

void TestCodeView::onlyLinesThatDifferAreTouched()
{
    QStringList lines;
    for (int i = 0; i < 2000; ++i)
        lines.append(QStringLiteral("<p>Line %1</p>").arg(i));
    view()->setText(lines.join(u'\n'));
    int touched = 0;
    connect(view()->document(), &QTextDocument::contentsChange, this,
            [&](int, int removed, int added) { touched += removed + added; });
    lines[1000] = QStringLiteral("<p>Other</p>");
    QCOMPARE(view()->setText(lines.join(u'\n')), 1000);
    QVERIFY2(touched > 0 && touched < 100, qPrintable(QString::number(touched)));
    touched = 0;
    QCOMPARE(view()->setText(lines.join(u'\n')), -1);
    QCOMPARE(touched, 0);
}

void TestCodeView::whatIsInViewStays()
{
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines.append(QStringLiteral("Line %1").arg(i));
    view()->setText(lines.join(u'\n'));
    view()->verticalScrollBar()->setValue(100);
    QCOMPARE(view()->lineAt(2).text(), QStringLiteral("Line 100"));
    lines.insert(3, QStringLiteral("New"));
    view()->setText(lines.join(u'\n'));
    QCOMPARE(view()->lineAt(2).text(), QStringLiteral("Line 100"));
}

void TestCodeView::coloursFollowThePalette()
{
    QPalette light, dark;
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Text, Qt::black);
    dark.setColor(QPalette::Base, QColor(0x20, 0x22, 0x26));
    dark.setColor(QPalette::Text, Qt::white);
    view()->setText(page);
    view()->setPalette(light);
    QTRY_VERIFY(colourAt(view(), 0, 1).isValid());
    const QColor onLight = colourAt(view(), 0, 1);
    QVERIFY2(onLight.lightnessF() < 0.6, qPrintable(onLight.name()));
    view()->setPalette(dark);
    QTRY_VERIFY(colourAt(view(), 0, 1) != onLight);
    QVERIFY2(colourAt(view(), 0, 1).lightnessF() > 0.4, qPrintable(colourAt(view(), 0, 1).name()));
}

void TestCodeView::foldsByKeysAndMouse()
{
    view()->setText(page);
    const QTextBlock div = view()->document()->findBlockByNumber(2);
    QTRY_VERIFY(view()->canFold(div));
    QVERIFY(!view()->canFold(view()->document()->findBlockByNumber(4)));
    // The caret is in the list, which is folded first.
    view()->goToLine(5);
    QTest::keyClick(view(), Qt::Key_F9);
    QVERIFY(!visibleLines().contains(QStringLiteral("<li>One</li>")));
    QVERIFY(visibleLines().contains(QStringLiteral("<ul>")));
    QCOMPARE(view()->textCursor().block().text(), QStringLiteral("<ul>"));
    QTest::keyClick(view(), Qt::Key_F9);
    QCOMPARE(visibleLines().join(u'\n'), page);

    auto *gutter = find<QWidget>("codeGutter");
    const int y = int(view()->cursorRect(QTextCursor(div)).center().y());
    QTest::mouseClick(gutter, Qt::LeftButton, {}, {gutter->width() - 3, y});
    QVERIFY(view()->isFolded(div));
    QVERIFY(!visibleLines().contains(QStringLiteral("<ul>")));
    QVERIFY(visibleLines().contains(QStringLiteral("<p>Some one</p>")));
    QTest::keyClick(view(), Qt::Key_F9, Qt::ShiftModifier);
    QCOMPARE(visibleLines().join(u'\n'), page);
}

void TestCodeView::foldedTextThatChangesIsShown()
{
    view()->setText(page);
    const QTextBlock div = view()->document()->findBlockByNumber(2);
    QTRY_VERIFY(view()->canFold(div));
    view()->toggleFold(div);
    view()->setText(QString(page).replace(QStringLiteral("Some one"), QStringLiteral("Else")));
    QVERIFY(view()->isFolded(div));
    const QString changed = QString(page).replace(QStringLiteral("<li>One"), QStringLiteral("<li>Two"));
    view()->setText(changed);
    QCOMPARE(visibleLines().join(u'\n'), changed);
    view()->toggleFold(div);
    view()->showPlace(4);
    QVERIFY(view()->document()->findBlockByNumber(4).isVisible());
}

void TestCodeView::finds()
{
    view()->setText(page);
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    auto *words = find<QLineEdit>("findWords");
    auto *count = find<QLabel>("findCount");
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("one"));
    QCOMPARE(count->text(), QStringLiteral("1 of 3"));
    QCOMPARE(view()->textCursor().blockNumber(), 4);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(count->text(), QStringLiteral("2 of 3"));
    QTest::keyClick(words, Qt::Key_F3);
    QTest::keyClick(words, Qt::Key_F3);
    QCOMPARE(count->text(), QStringLiteral("1 of 3"));
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), QStringLiteral("3 of 3"));
    QCOMPARE(view()->textCursor().selectedText(), QStringLiteral("one"));
    QTest::mouseClick(find<QToolButton>("findPrevious"), Qt::LeftButton);
    QCOMPARE(count->text(), QStringLiteral("2 of 3"));
    QTest::mouseClick(find<QToolButton>("findNext"), Qt::LeftButton);
    find<QCheckBox>("findMatchCase")->click();
    QCOMPARE(count->text(), QStringLiteral("2 of 2"));
    QTest::keyClicks(words, QStringLiteral("x"));
    QCOMPARE(count->text(), QStringLiteral("Not found"));
    QTest::keyClick(words, Qt::Key_Backspace);
    view()->setText(page + QStringLiteral("<p>one</p>"));
    QTRY_VERIFY(count->text().endsWith(QStringLiteral("3")) || count->text().contains(QStringLiteral("3 places")));
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!words->isVisible());
    QVERIFY(view()->hasFocus());
}

void TestCodeView::findingUnfolds()
{
    view()->setText(page);
    const QTextBlock div = view()->document()->findBlockByNumber(2);
    QTRY_VERIFY(view()->canFold(div));
    view()->toggleFold(div);
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>("findWords"), QStringLiteral("One"));
    QVERIFY(view()->document()->findBlockByNumber(4).isVisible());
}

void TestCodeView::copies()
{
    view()->setEditable(false);
    view()->setText(page);
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("<html>\n"));
    QTest::keyClicks(view(), QStringLiteral("x"));
    QCOMPARE(view()->toPlainText(), page);
}

/// Its keys get to the window, which has one history for everything.
void TestCodeView::undoIsTheWindows()
{
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    m_panel->addAction(&undo);
    QSignalSpy undone(&undo, &QAction::triggered);
    QTest::keyClicks(view(), QStringLiteral("abc"));
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 1);
    QCOMPARE(view()->toPlainText(), QStringLiteral("abc"));
}

void TestCodeView::gutterHasRoomForTheNumbers()
{
    view()->setText(QStringLiteral("x"));
    const int before = view()->gutterWidth();
    view()->setText(QStringLiteral("x\n").repeated(20000));
    QVERIFY(view()->gutterWidth() > before);
    QTRY_COMPARE(find<QWidget>("codeGutter")->width(), view()->gutterWidth());
    QVERIFY(view()->viewport()->geometry().left() >= view()->gutterWidth());
}

QTEST_MAIN(TestCodeView)
#include "tst_code_view.moc"
