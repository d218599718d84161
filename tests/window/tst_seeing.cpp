// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/form/section_form.h"
#include "panels/check_panel.h"
#include "panels/outline_panel.h"
#include "preview/preview_panel.h"
#include "source/code_view.h"
#include "source/source_panel.h"
#include "support/rich_workspace.h"
#include "support/warnings.h"
#include "web/scheme.h"
#include "window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedLayout>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QWebEngineView>
#include <QWheelEvent>

#include <csignal>

using namespace noticewright;
using namespace noticewright::testing;

/// What the real window shows of the page, its source and its counts.
class TestSeeing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void clicksInThePreviewLeadToTheForm();
    void contentsLeadToTheirSection();
    void theFormsPlaceIsInView();
    void growingTextStaysInView();
    void sourceFollowsTheForm();
    void screensAndZoom();
    void printView();
    void lookComesBack();
    void wheelZooms();
    void deadPreviewsLeaveTheWindowAlone();
    void themesAreLive();
    void themeEditsAreNotLost();
    void counts();
    void checksWorkWithEnter();
    void workspaceFindingsOpenItsSettings();

private:
    class Answers : public Prompts
    {
    public:
        Unsaved askUnsaved(QWidget *, const QString &) override
        {
            ++asked;
            return Unsaved::Save;
        }
        int asked = 0;
    };

    void makeWindow();
    template<typename T>
    T *find(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    LivePage &live() { return m_window->preview()->livePage(); }
    QString shown(const QString &script);
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(live().isCurrent(), 20000); }
    void click(const QString &selector, double across);
    void show(const char *dock);
    void setPlace(const char *section) { find<OutlinePanel>("outline")->setPlace({id("online"), id(section)}); }
    static Workspace workspace();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<MainWindow> m_window;
};

/// Forty sections, the second of which has a variable in its text.
Workspace TestSeeing::workspace()
{
    Workspace workspace;
    workspace.organisation.name = QStringLiteral("Example");
    workspace.editions = {{QStringLiteral("us"), QStringLiteral("en"), QStringLiteral("United States"), {}}};
    workspace.variables = {{id("company"), QStringLiteral("Example Trading Company")}};
    Statement statement;
    statement.id = id("online");
    statement.title = QStringLiteral("Privacy Statement");
    for (int i = 1; i <= 40; ++i) {
        const QString n = QString::number(i);
        Section section{.id = {u's' + n}, .anchor = u's' + n};
        section.heading = plainInlines(u"Section " + n);
        section.highlights = {paragraph({u'h' + n}, QString(u"We collect data " + n + u'.'))};
        section.full = {paragraph({u'f' + n}, QString(u"You may object at any time to " + n + u'.'))};
        statement.sections.append(section);
    }
    statement.sections[1].highlights = {
        paragraph(id("h2"),
                  {Inline{.kind = Inline::Kind::Variable, .text = QStringLiteral("company")},
                   Inline{.text = QStringLiteral(" is here for you.")}})};
    workspace.statements = {statement};
    return workspace;
}

void TestSeeing::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("noticewright"));
    // Looking for a graphics card, WebEngine warns once where there is none.
    WalledProfile profile({});
    WalledPage page(&profile);
}

void TestSeeing::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_answers = std::make_unique<Answers>();
    QVERIFY(saveWorkspace(m_folder->filePath(QStringLiteral("work")), workspace()));
    makeWindow();
}

void TestSeeing::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestSeeing::makeWindow()
{
    m_window.reset();
    m_session = std::make_unique<Session>(m_folder->filePath(QStringLiteral("session.ini")));
    m_window = std::make_unique<MainWindow>(m_session.get(), m_answers.get());
    m_window->resize(1500, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->open(m_folder->filePath(QStringLiteral("work"))));
    setPlace("s1");
    settle();
}

QString TestSeeing::shown(const QString &script)
{
    settle();
    std::optional<QString> result;
    live().page()->evaluate(script, [&](const QVariant &value) { result = value.toString(); });
    return QTest::qWaitFor([&] { return result.has_value(); }, 20000) ? *result : QStringLiteral("no answer");
}

/// Clicks an element of the page where its text is, so far across its first line.
void TestSeeing::click(const QString &selector, double across)
{
    auto *view = find<QWebEngineView>("previewView");
    const double scale = view->zoomFactor();
    // The page learns of its size later than the window.
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(shown(QStringLiteral("innerWidth")).toDouble() - view->width() / scale) <= 1,
                             20000);
    const QStringList box =
        shown(QStringLiteral("(() => { const r = document.createRange();"
                             " r.selectNodeContents(document.querySelector('%1')); const b = r.getClientRects()[0];"
                             " return `${b.left},${b.width},${b.top + b.height / 2}`; })()")
                  .arg(selector))
            .split(u',');
    QCOMPARE(box.size(), 3);
    const QPointF point(box[0].toDouble() + box[1].toDouble() * across, box[2].toDouble());
    QTest::mousePress(view->focusProxy(), Qt::LeftButton, {}, (point * scale).toPoint());
    // No hand is quicker than the page.
    shown(QStringLiteral("1"));
    QTest::mouseRelease(view->focusProxy(), Qt::LeftButton, {}, (point * scale).toPoint());
}

void TestSeeing::show(const char *dock)
{
    find<QDockWidget>(dock)->show();
    find<QDockWidget>(dock)->raise();
    QTRY_VERIFY(find<QDockWidget>(dock)->widget()->isVisible());
}

void TestSeeing::clicksInThePreviewLeadToTheForm()
{
    auto *form = m_window->findChild<SectionForm *>();
    click(QStringLiteral("[data-block=h2]"), 1);
    QTRY_COMPARE_WITH_TIMEOUT(form->place().section, id("s2"), 20000);
    QTRY_VERIFY(form->flow(Layer::Highlights)->hasFocus());
    // The variable is one character of the text that is edited.
    const FlowPosition caret = form->flow(Layer::Highlights)->state().selection.caret;
    QVERIFY2(caret.offset >= 17 && caret.offset <= 18, qPrintable(QString::number(caret.offset)));
    QCOMPARE(find<OutlinePanel>("outline")->place().section, id("s2"));
    click(QStringLiteral("[data-heading=s3]"), 0.5);
    QTRY_COMPARE_WITH_TIMEOUT(form->place().section, id("s3"), 20000);
    QTRY_VERIFY(form->headingEdit()->hasFocus());
}

void TestSeeing::contentsLeadToTheirSection()
{
    QTest::mouseClick(find<QToolButton>("previewFull"), Qt::LeftButton);
    QSignalSpy away(m_window->preview(), &PreviewPanel::linkClicked);
    click(QStringLiteral("[data-entry=s10]"), 0.5);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->findChild<SectionForm *>()->place().section.text, QStringLiteral("s10"), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(shown(QStringLiteral("noticewright.scroll")).toDouble() > 300, 20000);
    QCOMPARE(away.size(), 0);
}

void TestSeeing::theFormsPlaceIsInView()
{
    setPlace("s30");
    auto *flow = find<FlowEditor>("highlightsFlow");
    flow->setFocus();
    QTest::keyClicks(flow, QStringLiteral("Here "));
    const QString top = QStringLiteral("document.querySelector('[data-block=h30]').getBoundingClientRect().top");
    QTRY_VERIFY_WITH_TIMEOUT(shown(top).toDouble() > 0 && shown(top).toDouble() < 900, 20000);
}

void TestSeeing::growingTextStaysInView()
{
    setPlace("s30");
    auto *flow = find<FlowEditor>("highlightsFlow");
    flow->setFocus();
    flow->moveCursor(QTextCursor::End);
    QTest::keyClicks(flow, QStringLiteral(" We tell what we collect.").repeated(80));
    const QString below = QStringLiteral("(() => { const text = document.querySelector('[data-block=h30]').lastChild;"
                                         " const end = document.createRange(); end.setStart(text, text.length);"
                                         " return end.getBoundingClientRect().bottom - innerHeight; })()");
    QTRY_VERIFY_WITH_TIMEOUT(shown(below).toDouble() <= 0, 20000);
    const QString height =
        QStringLiteral("document.querySelector('[data-block=h30]').getBoundingClientRect().height - innerHeight");
    QVERIFY2(shown(height).toDouble() > 0, qPrintable(shown(height)));
}

void TestSeeing::sourceFollowsTheForm()
{
    show("sourceDock");
    auto *source = find<CodeView>("pageSource");
    const auto line = [&] { return source->document()->findBlockByNumber(source->placeLine()).text(); };
    setPlace("s30");
    auto *flow = find<FlowEditor>("highlightsFlow");
    flow->setFocus();
    QTRY_VERIFY2(line().startsWith(QStringLiteral("<p>We collect data 30.</p>")), qPrintable(line()));
    QTest::keyClick(flow, Qt::Key_Home);
    QTest::keyClicks(flow, QStringLiteral("Now "));
    QTRY_VERIFY2(line().startsWith(QStringLiteral("<p>Now We collect data 30.</p>")), qPrintable(line()));
    m_window->preview()->setLayer(Layer::Full);
    find<FlowEditor>("fullFlow")->setFocus();
    QTRY_VERIFY2(line().startsWith(QStringLiteral("<p id=\"text--f30\">You may")), qPrintable(line()));
    const QRect caret = source->cursorRect(QTextCursor(source->document()->findBlockByNumber(source->placeLine())));
    QVERIFY(source->viewport()->rect().intersects(caret));
}

void TestSeeing::screensAndZoom()
{
    auto *view = find<QWebEngineView>("previewView");
    auto *screen = find<QComboBox>("previewScreen");
    const auto width = [&] { return shown(QStringLiteral("innerWidth")).toDouble(); };
    for (const auto &[index, wanted] : {std::pair(1, 1280.0), std::pair(2, 820.0), std::pair(3, 390.0)}) {
        screen->setFocus();
        QTest::keyClick(screen, Qt::Key_Down);
        QCOMPARE(screen->currentIndex(), index);
        // To a pixel of the window.
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(width() - wanted) <= 1 / view->zoomFactor() + 1, 20000);
        QVERIFY(view->width() <= m_window->preview()->width());
    }
    QCOMPARE(view->zoomFactor(), 1.0);
    QTest::mouseClick(find<QToolButton>("previewZoomIn"), Qt::LeftButton);
    QCOMPARE(view->zoomFactor(), 1.1);
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(width() - 390) <= 2, 20000);
    QCOMPARE(find<QToolButton>("previewZoomReset")->text(), QStringLiteral("110 %"));
    screen->setFocus();
    QTest::keyClick(screen, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view->zoomFactor(), 1.0);
    QTest::keyClick(screen, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(view->zoomFactor() < 1);
    // Zoom and width stay on another page.
    m_window->preview()->setLayer(Layer::Full);
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(width() - 390) <= 2, 20000);
}

void TestSeeing::printView()
{
    const QString nav = QStringLiteral("getComputedStyle(document.documentElement).fontSize");
    QTest::mouseClick(find<QToolButton>("previewPrint"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(shown(nav), QStringLiteral("13.3333px"), 20000);
    auto *view = find<QWebEngineView>("previewView");
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(shown(QStringLiteral("innerWidth")).toDouble() - 658) <= 3, 20000);
    QVERIFY(view->x() > 0);
    QVERIFY(!find<QComboBox>("previewColours")->isEnabled());
    QTest::mouseClick(find<QToolButton>("previewPrint"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(shown(nav), QStringLiteral("16px"), 20000);
    QCOMPARE(view->x(), 0);
}

void TestSeeing::lookComesBack()
{
    find<QComboBox>("previewScreen")->setCurrentIndex(2);
    find<QComboBox>("previewColours")->setCurrentIndex(2);
    QVERIFY(m_window->close());
    makeWindow();
    QCOMPARE(find<QComboBox>("previewScreen")->currentIndex(), 2);
    QCOMPARE(shown(QStringLiteral("getComputedStyle(document.documentElement).backgroundColor")),
             QStringLiteral("rgb(19, 24, 31)"));
}

void TestSeeing::wheelZooms()
{
    auto *view = find<QWebEngineView>("previewView");
    QWheelEvent wheel({50, 50}, view->mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->focusProxy(), &wheel);
    QCOMPARE(find<QToolButton>("previewZoomReset")->text(), QStringLiteral("110 %"));
    QCOMPARE(view->zoomFactor(), 1.1);
}

void TestSeeing::deadPreviewsLeaveTheWindowAlone()
{
    QSignalSpy crashed(&live(), &LivePage::crashed);
    QCOMPARE(::kill(pid_t(live().page()->renderProcessPid()), SIGKILL), 0);
    QVERIFY(crashed.wait(20000));
    auto *stack = m_window->preview()->findChild<QStackedLayout *>();
    QCOMPARE(stack->currentWidget(), find<QLabel>("previewMessage")->parentWidget());
    auto *flow = find<FlowEditor>("highlightsFlow");
    flow->setFocus();
    QTest::keyClicks(flow, QStringLiteral("Alive. "));
    QCOMPARE(shown(QStringLiteral("document.querySelector('[data-block=h1]').textContent")),
             QStringLiteral("Alive. We collect data 1."));
}

void TestSeeing::themesAreLive()
{
    show("sourceDock");
    auto *source = find<SourcePanel>("source");
    source->setCurrentIndex(2);
    QTest::mouseClick(source->currentWidget()->findChild<QToolButton *>(QStringLiteral("themeMakeOwn")),
                      Qt::LeftButton);
    auto *style = find<CodeView>("styleSheet");
    QTest::keyClick(style, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(style, QStringLiteral("h1 { color: #ff0000; }"));
    const QString colour = QStringLiteral("getComputedStyle(document.querySelector('h1')).color");
    QTRY_COMPARE_WITH_TIMEOUT(shown(colour), QStringLiteral("rgb(255, 0, 0)"), 20000);
    QCOMPARE(live().loadCount(), 1);
    // Undo is the window's, and shows the place.
    source->setCurrentIndex(0);
    show("checksDock");
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(shown(colour) != QStringLiteral("rgb(255, 0, 0)"), 20000);
    QTRY_VERIFY(style->isVisible());
}

void TestSeeing::themeEditsAreNotLost()
{
    show("sourceDock");
    auto *source = find<SourcePanel>("source");
    source->setCurrentIndex(2);
    QTest::mouseClick(source->currentWidget()->findChild<QToolButton *>(QStringLiteral("themeMakeOwn")),
                      Qt::LeftButton);
    QTest::keyClicks(find<CodeView>("styleSheet"), QStringLiteral("x"));
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->close());
    QCOMPARE(m_answers->asked, 1);
    QFile file(m_folder->filePath(QStringLiteral("work/theme/style.css")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("x"));
}

void TestSeeing::counts()
{
    auto *label = find<QLabel>("counts");
    setPlace("s1");
    QVERIFY2(label->text().contains(QStringLiteral("Section: 6 words, 2 sentences, 1 min")), qPrintable(label->text()));
    QVERIFY2(label->text().contains(QStringLiteral("Highlights: ")), qPrintable(label->text()));
    auto *flow = find<FlowEditor>("highlightsFlow");
    flow->setFocus();
    QTest::keyClicks(flow, QStringLiteral("Two more. "));
    QTRY_VERIFY2(label->text().contains(QStringLiteral("Section: 8 words, 3 sentences")), qPrintable(label->text()));
    find<FlowEditor>("fullFlow")->setFocus();
    QTRY_VERIFY2(label->text().contains(QStringLiteral("Section: 10 words, 2 sentences")), qPrintable(label->text()));
    QVERIFY(label->text().contains(QStringLiteral("Full text: 400 words, 80 sentences, 2 min")));
    QVERIFY(label->toolTip().contains(QStringLiteral("Highlights of this section: 8 words")));
    setPlace("");
    QVERIFY2(!label->text().contains(QStringLiteral("Section")), qPrintable(label->text()));
}

void TestSeeing::checksWorkWithEnter()
{
    show("checksDock");
    auto *checks = find<CheckPanel>("checks");
    const auto breakText = [this](const char *section, const char *block) {
        BlockList text{Block{.id = id(block), .content = ContactBlock{id("nobody")}}};
        m_window->document()->setText(id("online"), id(section), Layer::Full, text, QStringLiteral("Typing"));
    };
    breakText("s5", "b5");
    breakText("s9", "b9");
    QTRY_COMPARE(checks->topLevelItemCount(), 2);
    checks->setFocus();
    QTest::keyClick(checks, Qt::Key_Down);
    QTest::keyClick(checks, Qt::Key_Return);
    QCOMPARE(find<OutlinePanel>("outline")->place().section, id("s9"));
    QVERIFY(find<FlowEditor>("fullFlow")->hasFocus());
    QCOMPARE(find<FlowEditor>("fullFlow")->currentTopBlock(), id("b9"));
    // The row stays when others come and go.
    checks->setFocus();
    breakText("s7", "b7");
    QTRY_COMPARE(checks->topLevelItemCount(), 3);
    setPlace("s1");
    checks->setFocus();
    QTest::keyClick(checks, Qt::Key_Enter);
    QCOMPARE(find<OutlinePanel>("outline")->place().section, id("s9"));
}

void TestSeeing::workspaceFindingsOpenItsSettings()
{
    show("checksDock");
    auto *checks = find<CheckPanel>("checks");
    Workspace facts = m_window->document()->workspace();
    facts.organisation.logo = QStringLiteral("gone.svg");
    m_window->document()->setFacts(facts, QStringLiteral("facts"));
    QTRY_COMPARE(checks->topLevelItemCount(), 1);
    checks->setFocus();
    QTest::keyClick(checks, Qt::Key_Home);
    QTest::keyClick(checks, Qt::Key_Return);
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<QDialog *>()) && dialog->isVisible());
    dialog->reject();
}

int main(int argc, char **argv)
{
    prepareWebEngine();
    QApplication application(argc, argv);
    TestSeeing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_seeing.moc"
