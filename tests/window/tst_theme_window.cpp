// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"
#include "preview/preview_panel.h"
#include "support/live_page.h"
#include "source/source_panel.h"
#include "support/rich_workspace.h"
#include "theme/colour_field.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// The look of pages, chosen in the window and seen in the preview.
class TestThemeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }
    void init();
    void cleanup() { m_open.reset(); }
    void aColourIsSeenAtOnce();
    void anotherThemeIsSeen();
    void aChoiceIsSeen();
    void badDescriptionsLeaveTheLastGoodPage();
    void leadsToTheFacts();
    void looks();
    void filesOfTheTemplateLook();

private:
    void type(const QString &name, const QString &text);
    [[nodiscard]] QString shown(const QString &script)
    {
        return evaluate(m_open->window()->findChild<PreviewPanel *>()->livePage(), script);
    }

    std::unique_ptr<OpenWindow> m_open;
};

void TestThemeWindow::init()
{
    failOnWarnings();
    Workspace workspace = richWorkspace();
    workspace.themeValues.clear();
    m_open = std::make_unique<OpenWindow>(workspace);
    QVERIFY(m_open->isReady());
    auto *dock = named<QDockWidget>(m_open->window(), "themeDock");
    dock->toggleViewAction()->trigger();
    QVERIFY(dock->isVisible());
    QTRY_VERIFY(!shown(u"document.querySelector('h1').textContent"_s).isEmpty());
}

void TestThemeWindow::type(const QString &name, const QString &text)
{
    auto *line = m_open->window()->findChild<ColourField *>(name)->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestThemeWindow::aColourIsSeenAtOnce()
{
    const QString colour = u"getComputedStyle(document.documentElement).backgroundColor"_s;
    const QString before = shown(colour);
    type(u"theme-paper"_s, u"#fdf6e3"_s);
    QTRY_COMPARE(shown(colour), u"rgb(253, 246, 227)"_s);
    m_open->undo();
    QTRY_COMPARE(shown(colour), before);
}

void TestThemeWindow::anotherThemeIsSeen()
{
    const QString size = u"getComputedStyle(document.documentElement).fontSize"_s;
    const QString before = shown(size);
    auto *themes = named<QComboBox>(m_open->window(), "theme");
    themes->setFocus();
    QTest::keyClick(themes, Qt::Key_End);
    QTRY_COMPARE(m_open->workspace().theme, u"public-sector"_s);
    QTRY_COMPARE(shown(size), u"19px"_s);
    m_open->undo();
    QTRY_COMPARE(shown(size), before);
}

void TestThemeWindow::aChoiceIsSeen()
{
    const QString size = u"getComputedStyle(document.documentElement).fontSize"_s;
    auto *sizes = named<QComboBox>(m_open->window(), "theme-size");
    sizes->setFocus();
    QTest::keyClick(sizes, Qt::Key_End);
    QTRY_COMPARE(shown(size), u"20px"_s);
}

void TestThemeWindow::badDescriptionsLeaveTheLastGoodPage()
{
    const QString before = shown(u"document.querySelector('h1').textContent"_s);
    ThemeFiles own = m_open->workspace().ownTheme;
    own.description = "{\n  oops";
    m_open->document()->setTheme(own, u"Step"_s);
    auto *problem = named<QLabel>(m_open->window(), "previewThemeProblem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u'2'), qPrintable(problem->text()));
    QCOMPARE(shown(u"document.querySelector('h1').textContent"_s), before);
    m_open->undo();
    QTRY_VERIFY(!problem->isVisible());
}

void TestThemeWindow::leadsToTheFacts()
{
    click(m_open->window(), "themeFacts");
    QTRY_VERIFY(m_open->dialog("workspaceDialog") && m_open->dialog("workspaceDialog")->isVisible());
    m_open->dialog("workspaceDialog")->reject();
}

void TestThemeWindow::looks()
{
    type(u"theme-accent"_s, u"#c0c0c0"_s);
    m_open->window()->resize(1400, 1000);
    auto *dock = named<QDockWidget>(m_open->window(), "themeDock");
    m_open->window()->resizeDocks({dock}, {420}, Qt::Vertical);
    QTRY_VERIFY(named<QLabel>(m_open->window(), "themeMessages")->isVisible());
    keepPicture(dock, u"theme"_s);
    keepPicture(m_open->window(), u"theme-window"_s);
}

/// A page template of several files, one of which is missing.
void TestThemeWindow::filesOfTheTemplateLook()
{
    m_open->document()->setTheme(
        {.pageTemplate = "<!DOCTYPE html>\n<html lang=\"{{ language }}\">\n<body>\n{% include \"header.html\" %}\n"
                         "{{ body }}\n{% include \"footer.html\" %}\n",
         .styleSheet = "@font-face {\n  font-family: Company;\n  src: url(gone.woff2);\n}\n",
         .templateParts = {{u"header.html"_s, "<header>{{ title }}</header>\n"}}},
        u"Step"_s);
    auto *source = named<SourcePanel>(m_open->window(), "source");
    auto *dock = named<QDockWidget>(m_open->window(), "sourceDock");
    m_open->window()->resize(1400, 1000);
    dock->show();
    dock->raise();
    m_open->window()->resizeDocks({dock}, {420}, Qt::Vertical);
    for (const auto &[tab, name] : {std::pair(1, u"source-template"_s), std::pair(2, u"source-style"_s)}) {
        source->setCurrentIndex(tab);
        QTRY_VERIFY(source->currentWidget()->findChild<QLabel *>(u"codeProblem"_s)->isVisible());
        keepPicture(dock, name);
    }
}

int main(int argc, char **argv)
{
    prepareWebEngine();
    QApplication application(argc, argv);
    TestThemeWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme_window.moc"
