// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/site.h"
#include "source/code_view.h"
#include "source/page_source.h"
#include "source/source_panel.h"
#include "source/theme_editor.h"
#include "support/rich_workspace.h"
#include "support/warnings.h"
#include "support/why.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>

using namespace noticewright;
using namespace noticewright::testing;

class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theTextIsWhatIsExported_data();
    void theTextIsWhatIsExported();
    void itFollowsOnlyWhileInView();
    void thePlaceIsShown();
    void copiesAll();
    void shippedPartsAreMadeOwn();
    void editsAreSteps();
    void stepsDoNotMixPlaces();
    void editsAreSavedAndComeBack();
    void templateErrorsHaveALine();
    void brokenTemplatesLeaveThePage();
    void partsAreMadeAndEdited();
    void faultsInPartsAreToldWithTheirFile();
    void styleSheetsTellWhatTheyMayNotLoad();
    void filesAreInsertedIntoTheStyleSheet();
    void foreignFilesAreLeftAlone();
    void someoneElsesThemeIsNotOverwritten();

private:
    void open();
    CodeView *view(const char *name) { return m_panel->findChild<CodeView *>(QLatin1String(name)); }
    template<typename T>
    T *inTab(const char *name)
    {
        return m_panel->currentWidget()->findChild<T *>(QLatin1String(name));
    }
    QString shown() { return view("pageSource")->toPlainText(); }
    const ThemeFiles &theme() { return m_document->workspace().ownTheme; }
    QString filePath(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void write(const char *name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceDocument> m_document;
    std::unique_ptr<SourcePanel> m_panel;
};

void TestSource::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(saveWorkspace(m_folder->path(), richWorkspace()));
    for (const char *asset : {"assets/logo.svg", "assets/map.svg", "assets/a.svg", "assets/b.svg"})
        write(asset, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    m_document = std::make_unique<WorkspaceDocument>();
    m_panel = std::make_unique<SourcePanel>(m_document.get());
    m_panel->resize(800, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    open();
}

void TestSource::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

void TestSource::write(const char *name, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(filePath(name)).path()));
    QFile file(filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestSource::open()
{
    const auto opened = m_document->open(m_folder->path());
    QVERIFY2(opened, why(opened).constData());
    m_panel->setPage(id("online"), Layer::Full, m_document->workspace().editions[0]);
    QTRY_VERIFY(shown().contains(QStringLiteral("</html>")));
}

void TestSource::theTextIsWhatIsExported_data()
{
    QTest::addColumn<Layer>("layer");
    QTest::addColumn<int>("edition");
    QTest::newRow("full text") << Layer::Full << 0;
    QTest::newRow("highlights") << Layer::Highlights << 0;
    QTest::newRow("another edition") << Layer::Highlights << 1;
}

void TestSource::theTextIsWhatIsExported()
{
    QFETCH(Layer, layer);
    QFETCH(int, edition);
    const Workspace &workspace = m_document->workspace();
    const auto pages =
        pagesOf(workspace, {.statements = {id("online")}, .editions = {workspace.editions[edition]}, .layer = layer});
    QCOMPARE(pages.size(), 1);
    const auto site = buildSite(workspace, m_folder->path(), pages);
    QVERIFY2(site, why(site).constData());
    m_panel->setPage(id("online"), layer, workspace.editions[edition]);
    QTRY_COMPARE(shown(), QString::fromUtf8(site->value(pages[0].path)));
}

void TestSource::itFollowsOnlyWhileInView()
{
    const auto write = [&](const QString &words) {
        BlockList text = m_document->workspace().statements[0].sections[0].full;
        text[0] = paragraph(id("p"), words);
        m_document->setText(id("online"), id("scope"), Layer::Full, text, QStringLiteral("Typing"));
    };
    write(QStringLiteral("First edit"));
    QTRY_VERIFY(shown().contains(QStringLiteral("First edit")));
    int touched = 0;
    connect(view("pageSource")->document(), &QTextDocument::contentsChange, this,
            [&](int, int removed, int added) { touched += removed + added; });
    write(QStringLiteral("Second edit"));
    QTRY_VERIFY(shown().contains(QStringLiteral("Second edit")));
    QVERIFY2(touched < 100, qPrintable(QString::number(touched)));

    m_panel->setCurrentIndex(2);
    touched = 0;
    write(QStringLiteral("Third edit"));
    const QTimer *pause = m_panel->findChild<PageSource *>()->findChild<QTimer *>();
    QVERIFY(pause && !pause->isActive());
    QCOMPARE(touched, 0);
    m_panel->setCurrentIndex(0);
    QVERIFY(shown().contains(QStringLiteral("Third edit")));
}

void TestSource::thePlaceIsShown()
{
    CodeView *source = view("pageSource");
    const auto lineText = [&] { return source->document()->findBlockByNumber(source->placeLine()).text(); };
    const auto isInView = [&] {
        const QRect caret = source->cursorRect(QTextCursor(source->document()->findBlockByNumber(source->placeLine())));
        return source->viewport()->rect().intersects(caret);
    };
    m_panel->reveal(id("scope"), id("links"));
    QVERIFY(lineText().contains(QStringLiteral("id=\"text--links\"")));
    QVERIFY(isInView());
    // A block that the page does not have: the heading of its section.
    m_panel->reveal(id("uses"), id("gone"));
    QVERIFY(lineText().startsWith(QStringLiteral("<h3>")));
    // The place moves with the text before it, and with the layer.
    const int line = source->placeLine();
    m_panel->reveal(id("scope"), id("short"));
    BlockList text = m_document->workspace().statements[0].sections[0].full;
    text.prepend(paragraph(id("new"), QStringLiteral("New")));
    m_document->setText(id("online"), id("scope"), Layer::Full, text, QStringLiteral("Typing"));
    m_panel->reveal(id("uses"), id("usesp"));
    QTRY_VERIFY(lineText().contains(QStringLiteral("id=\"text--usesp\"")));
    QVERIFY(source->placeLine() > line);
    m_panel->setPage(id("online"), Layer::Highlights, m_document->workspace().editions[0]);
    m_panel->reveal(id("scope"), id("short"));
    QTRY_VERIFY(lineText().contains(QStringLiteral("<p>Short")));
}

void TestSource::copiesAll()
{
    QTest::mouseClick(inTab<QToolButton>("sourceCopyAll"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), shown());
}

void TestSource::shippedPartsAreMadeOwn()
{
    m_panel->setCurrentIndex(2);
    CodeView *style = view("styleSheet");
    QVERIFY(style->toPlainText().contains(QStringLiteral("--paper")));
    QTest::keyClicks(style, QStringLiteral("x"));
    QVERIFY(!m_document->isModified());
    Workspace chosen = m_document->workspace();
    chosen.themeValues = {
        {.parameter = QStringLiteral("accent"), .value = QStringLiteral("#c00001"), .dark = QStringLiteral("#ff8081")}};
    m_document->setFacts(chosen, QStringLiteral("Step"));
    QTest::mouseClick(inTab<QToolButton>("themeMakeOwn"), Qt::LeftButton);
    QVERIFY(style->hasFocus());
    QVERIFY(theme().styleSheet->contains("--paper"));
    // What is chosen stays a choice.
    QVERIFY(!theme().styleSheet->contains("#c00001"));
    QVERIFY(!theme().pageTemplate);
    QVERIFY(!inTab<QToolButton>("themeMakeOwn")->isVisible());
    QTest::mouseClick(inTab<QToolButton>("themeUseShipped"), Qt::LeftButton);
    QVERIFY(!theme().styleSheet);
    QVERIFY(style->isReadOnly());
    m_document->undoStack()->undo();
    QVERIFY(theme().styleSheet);
    QVERIFY(!style->isReadOnly());
}

void TestSource::editsAreSteps()
{
    m_panel->setCurrentIndex(2);
    CodeView *style = view("styleSheet");
    QTest::mouseClick(inTab<QToolButton>("themeMakeOwn"), Qt::LeftButton);
    const QByteArray shipped = *theme().styleSheet;
    QTest::keyClick(style, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(style, QStringLiteral("h1 {}"));
    QTest::keyClick(style, Qt::Key_Return);
    QTest::keyClicks(style, QStringLiteral("h2 {}"));
    QCOMPARE(*theme().styleSheet, QByteArray(shipped + "h1 {}\nh2 {}"));
    // Making it, two lines, and the line end between.
    QCOMPARE(m_document->undoStack()->count(), 4);
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Edit Style Sheet"));
    QSignalSpy replayed(m_panel.get(), &SourcePanel::replayed);
    m_panel->setCurrentIndex(0);
    m_document->undoStack()->undo();
    QCOMPARE(replayed.size(), 1);
    QCOMPARE(m_panel->currentIndex(), 2);
    QCOMPARE(style->toPlainText().toUtf8(), QByteArray(shipped + "h1 {}\n"));
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    QCOMPARE(style->toPlainText().toUtf8(), shipped);
    m_document->undoStack()->undo();
    QVERIFY(!theme().styleSheet);
    QVERIFY(!m_document->isModified());
}

/// A step is of one place in one file.
void TestSource::stepsDoNotMixPlaces()
{
    m_document->setTheme({.pageTemplate = "<p>\n</p>", .styleSheet = "h1 {}\nh2 {}"}, QStringLiteral("Start"));
    const auto type = [&](const char *name, int line, const char *words) {
        view(name)->goToLine(line);
        QTest::keyClicks(view(name), QLatin1String(words));
    };
    type("styleSheet", 0, "ab");
    const int first = m_document->undoStack()->count();
    type("styleSheet", 1, "cd");
    QVERIFY(m_document->undoStack()->count() > first);
    type("pageTemplate", 0, "ef");
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    QCOMPARE(*theme().pageTemplate, QByteArray("<p>\n</p>"));
    QCOMPARE(*theme().styleSheet, QByteArray("abh1 {}\ncdh2 {}"));
    while (theme().styleSheet->contains("cd"))
        m_document->undoStack()->undo();
    QVERIFY(theme().styleSheet->startsWith("ab"));
}

void TestSource::editsAreSavedAndComeBack()
{
    m_panel->setCurrentIndex(1);
    QTest::mouseClick(inTab<QToolButton>("themeMakeOwn"), Qt::LeftButton);
    QTest::keyClick(view("pageTemplate"), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(view("pageTemplate"), QStringLiteral("<!-- own -->"));
    QVERIFY(m_document->isModified());
    QVERIFY(!QFile::exists(filePath("theme/page.html")));
    QVERIFY(m_document->save());
    QVERIFY(!m_document->isModified());
    QFile file(filePath("theme/page.html"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("<!-- own -->"));
    QVERIFY(!QFile::exists(filePath("theme/style.css")));
    m_panel->setCurrentIndex(0);
    QVERIFY(shown().contains(QStringLiteral("<!-- own -->")));

    WorkspaceDocument again;
    QVERIFY(again.open(m_folder->path()));
    QVERIFY(again.workspace().ownTheme == theme());
    QTemporaryDir other;
    QVERIFY(again.saveAs(other.filePath(QStringLiteral("copy"))));
    QVERIFY(QFile::exists(other.filePath(QStringLiteral("copy/theme/page.html"))));
    again.setTheme({}, QStringLiteral("Use Shipped Page Template"));
    QVERIFY(again.save());
    QVERIFY(!QFile::exists(other.filePath(QStringLiteral("copy/theme/page.html"))));
}

void TestSource::templateErrorsHaveALine()
{
    m_panel->setCurrentIndex(1);
    QTest::mouseClick(inTab<QToolButton>("themeMakeOwn"), Qt::LeftButton);
    CodeView *page = view("pageTemplate");
    auto *problem = inTab<QLabel>("codeProblem");
    QVERIFY(!problem->isVisible());
    page->goToLine(4);
    QTest::keyClicks(page, QStringLiteral("{% if title %}"));
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("{% endif %}")), qPrintable(problem->text()));
    QCOMPARE(page->wrongLine(), 4);
    page->goToLine(0);
    auto *there = inTab<QToolButton>("codeToProblem");
    QCOMPARE(there->text(), QStringLiteral("Go to Line 5"));
    QTest::mouseClick(there, Qt::LeftButton);
    QCOMPARE(page->textCursor().blockNumber(), 4);
    QTest::keyClick(page, Qt::Key_End);
    QTest::keyClicks(page, QStringLiteral("{% endif %}"));
    QVERIFY(!problem->isVisible());
    QCOMPARE(page->wrongLine(), -1);
}

void TestSource::brokenTemplatesLeaveThePage()
{
    const QString before = shown();
    m_document->setTheme({.pageTemplate = "<p>{% if title %}"}, QStringLiteral("Edit"));
    QTRY_VERIFY(inTab<QLabel>("codeProblem")->isVisible());
    QCOMPARE(shown(), before);
    QVERIFY(!inTab<QToolButton>("codeToProblem")->isVisible());
    m_document->setTheme({.pageTemplate = "<p>{{ title }}"}, QStringLiteral("Edit"));
    QTRY_COMPARE(shown(), QStringLiteral("<p>Online Privacy Statement"));
    QVERIFY(!inTab<QLabel>("codeProblem")->isVisible());
}

/// A part is made where it is missed, edited like the page, and undone where it is.
void TestSource::partsAreMadeAndEdited()
{
    m_panel->setCurrentIndex(1);
    auto *files = inTab<QComboBox>("templateFile");
    QVERIFY(!files->isVisible());
    m_document->setTheme({.pageTemplate = "<p>{{ title }}</p>\n"}, QStringLiteral("Start"));
    QVERIFY(files->isVisible());
    CodeView *page = view("pageTemplate");
    QTest::keyClick(page, Qt::Key_End, Qt::ControlModifier);
    auto *make = inTab<QToolButton>("templateMakePart");
    QVERIFY(!make->isVisible());
    QTest::keyClicks(page, QStringLiteral("{% include \"foot.html\" %}"));
    QVERIFY(inTab<QLabel>("codeProblem")->isVisible());
    QVERIFY(make->isVisible());
    QVERIFY2(make->text().contains(QStringLiteral("“foot.html”")), qPrintable(make->text()));
    QTest::mouseClick(make, Qt::LeftButton);
    QVERIFY(!make->isVisible());
    QVERIFY(!inTab<QLabel>("codeProblem")->isVisible());
    QCOMPARE(files->currentText(), QStringLiteral("foot.html"));
    QVERIFY(page->hasFocus());
    QTest::keyClicks(page, QStringLiteral("<i>foot</i>"));
    QCOMPARE(theme().templateParts.value(QStringLiteral("foot.html")), QByteArray("<i>foot</i>"));
    m_panel->setCurrentIndex(0);
    QTRY_VERIFY(shown().contains(QStringLiteral("<i>foot</i>")));

    // Undo turns to the file that it changes.
    m_panel->setCurrentIndex(1);
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Home);
    QCOMPARE(files->currentText(), QStringLiteral("page.html"));
    QVERIFY(page->toPlainText().startsWith(QStringLiteral("<p>")));
    QVERIFY(!inTab<QToolButton>("templateRemovePart")->isVisible());
    m_document->undoStack()->undo();
    QCOMPARE(files->currentText(), QStringLiteral("foot.html"));
    QCOMPARE(page->toPlainText(), QString());
    m_document->undoStack()->redo();
    QCOMPARE(page->toPlainText(), QStringLiteral("<i>foot</i>"));
    QTest::mouseClick(inTab<QToolButton>("templateRemovePart"), Qt::LeftButton);
    QVERIFY(theme().templateParts.isEmpty());
    QCOMPARE(files->currentText(), QStringLiteral("page.html"));
    m_document->undoStack()->undo();
    QCOMPARE(files->currentText(), QStringLiteral("foot.html"));
    QVERIFY(m_document->save());
    QVERIFY(QFile::exists(filePath("theme/foot.html")));
    // Whatever is typed next in another file is a step of its own.
    QTest::keyClicks(page, QStringLiteral("a"));
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Home);
    QTest::keyClicks(page, QStringLiteral("b"));
    m_document->undoStack()->undo();
    QVERIFY(theme().templateParts.value(QStringLiteral("foot.html")).contains("a"));
    // So is what is typed in the same file after a look at another.
    QTest::keyClick(files, Qt::Key_End);
    QCOMPARE(files->currentText(), QStringLiteral("foot.html"));
    page->goToLine(0);
    QTest::keyClicks(page, QStringLiteral("c"));
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Home);
    files->setFocus();
    QTest::keyClick(files, Qt::Key_End);
    QTest::keyClick(page, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(page, QStringLiteral("d"));
    m_document->undoStack()->undo();
    QVERIFY(theme().templateParts.value(QStringLiteral("foot.html")).startsWith("c"));
}

void TestSource::faultsInPartsAreToldWithTheirFile()
{
    m_panel->setCurrentIndex(1);
    m_document->setTheme({.pageTemplate = "{% include \"head.html\" %}",
                          .templateParts = {{QStringLiteral("head.html"), "<p>\n{{ titel }}"}}},
                         QStringLiteral("Start"));
    auto *problem = inTab<QLabel>("codeProblem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().startsWith(QStringLiteral("head.html, line 2")), qPrintable(problem->text()));
    QCOMPARE(view("pageTemplate")->wrongLine(), -1);
    auto *files = inTab<QComboBox>("templateFile");
    files->setFocus();
    QTest::keyClick(files, Qt::Key_End);
    QCOMPARE(view("pageTemplate")->toPlainText(), QStringLiteral("<p>\n{{ titel }}"));
    QCOMPARE(view("pageTemplate")->wrongLine(), 1);
}

void TestSource::styleSheetsTellWhatTheyMayNotLoad()
{
    m_panel->setCurrentIndex(2);
    m_document->setTheme({.styleSheet = "a {}\nb { background: url(https://example.com/b.png) }"},
                         QStringLiteral("Start"));
    auto *problem = inTab<QLabel>("codeProblem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("“https://example.com/b.png”")), qPrintable(problem->text()));
    QCOMPARE(view("styleSheet")->wrongLine(), 1);
    m_document->setTheme({.styleSheet = "a {}"}, QStringLiteral("Mend"));
    QVERIFY(!problem->isVisible());
}

void TestSource::filesAreInsertedIntoTheStyleSheet()
{
    QTemporaryDir elsewhere;
    const auto make = [&](const char *name, const QByteArray &bytes) {
        QFile file(elsewhere.filePath(QString::fromUtf8(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    };
    m_panel->setCurrentIndex(2);
    auto *editor = qobject_cast<ThemeEditor *>(m_panel->currentWidget());
    auto *insert = inTab<QToolButton>("themeInsertFile");
    QVERIFY(!insert->isVisible());
    m_document->setTheme({.styleSheet = "a { background: "}, QStringLiteral("Start"));
    QVERIFY(insert->isVisible());
    QTest::keyClick(view("styleSheet"), Qt::Key_End, Qt::ControlModifier);
    editor->insertFile(make("Größe 1.PNG", "one"));
    QCOMPARE(*theme().styleSheet, QByteArray("a { background: url(Gro-e-1.PNG)"));
    QVERIFY(QFile::exists(filePath("theme/Gro-e-1.PNG")));
    QVERIFY(!inTab<QLabel>("codeProblem")->isVisible());
    // The same file again has the same name, another one has another.
    editor->insertFile(elsewhere.filePath(QStringLiteral("Größe 1.PNG")));
    QVERIFY(theme().styleSheet->endsWith("url(Gro-e-1.PNG)url(Gro-e-1.PNG)"));
    editor->insertFile(make("Größe 1.PNG", "two"));
    QVERIFY(theme().styleSheet->endsWith("url(Gro-e-1-2.PNG)"));
    const QByteArray before = *theme().styleSheet;
    editor->insertFile(make("page.html", "<p>"));
    QCOMPARE(*theme().styleSheet, before);
    QVERIFY(inTab<QLabel>("codeProblem")->isVisible());
    QVERIFY(!QFile::exists(filePath("theme/page.html")));
    QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Edit Style Sheet"));
}

/// What is no text can't be edited, and stays byte for byte.
void TestSource::foreignFilesAreLeftAlone()
{
    write("theme/style.css", "/* \xff\xfe */");
    write("theme/page.html", "<p>{{ title }}</p>\r\n<p>{{ body }}</p>\r\n");
    QVERIFY(m_document->open(m_folder->path()));
    QVERIFY(view("styleSheet")->isReadOnly());
    QVERIFY(!view("pageTemplate")->isReadOnly());
    QCOMPARE(view("pageTemplate")->toPlainText(), QStringLiteral("<p>{{ title }}</p>\n<p>{{ body }}</p>\n"));
    QVERIFY(!m_document->isModified());
    QVERIFY(m_document->save());
    QFile file(filePath("theme/style.css"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("/* \xff\xfe */"));
}

void TestSource::someoneElsesThemeIsNotOverwritten()
{
    m_panel->setCurrentIndex(2);
    QTest::mouseClick(inTab<QToolButton>("themeMakeOwn"), Qt::LeftButton);
    QVERIFY(m_document->filesChangedOutside().isEmpty());
    write("theme/style.css", "h1 {}");
    QCOMPARE(m_document->filesChangedOutside(), QStringList{QStringLiteral("theme/style.css")});
}

QTEST_MAIN(TestSource)
#include "tst_source.moc"
