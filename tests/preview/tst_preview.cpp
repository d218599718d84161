// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/preview_panel.h"
#include "support/live_page.h"
#include "support/random_edits.h"
#include "support/warnings.h"
#include "support/why.h"
#include "web/scheme.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWebEngineView>

using namespace noticewright;
using namespace noticewright::testing;

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsThePage();
    void typingPatchesInPlace();
    void randomEditsGiveThePageThatExportGives_data();
    void randomEditsGiveThePageThatExportGives();
    void scrollPositionStays();
    void frameChangesLoadAnew();
    void layersAndEditions();
    void printsThePage();
    void linksDoNotNavigate();
    void revealsThePlace();
    void mediaAreEmulated();
    void styleSheetsChangeInPlace();
    void fontsOfTheThemeAreShown();
    void placesAreFound();

private:
    void show(LivePage &live, const Workspace &workspace, Layer layer = Layer::Full);

    QTemporaryDir m_folder;
};

namespace
{

/// A page's main part, with spaces between elements left out.
const QString readMain = QStringLiteral(R"((() => {
    const tidy = root => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const blanks = [];
        while (walker.nextNode())
            if (!walker.currentNode.data.trim() && walker.currentNode.data.includes('\n'))
                blanks.push(walker.currentNode);
        blanks.forEach(node => node.remove());
        root.normalize();
        return root.innerHTML;
    };
    const expected = document.createElement('main');
    expected.innerHTML = EXPECTED;
    const shown = document.querySelector('main').cloneNode(true);
    const a = tidy(shown), b = tidy(expected);
    let at = 0;
    while (at < a.length && a[at] === b[at])
        ++at;
    const around = text => text.slice(Math.max(0, at - 80), at + 160);
    return a === b ? '' : around(a) + '\n--- instead of ---\n' + around(b);
})())");

}

void TestPreview::initTestCase()
{
    // Looking for a graphics card, WebEngine warns once where there is none.
    LivePage live;
    show(live, richWorkspace());
    QVERIFY(saveWorkspace(m_folder.path(), richWorkspace()));
}

void TestPreview::init()
{
    failOnWarnings();
}

void TestPreview::show(LivePage &live, const Workspace &workspace, Layer layer)
{
    live.show(EditionView(workspace, workspace.statements[0], workspace.editions[0], layer), m_folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(live.isCurrent(), patience);
}

void TestPreview::showsThePage()
{
    LivePage live;
    show(live, richWorkspace());
    QCOMPARE(evaluate(live, QStringLiteral("document.querySelector('h1').textContent")),
             QStringLiteral("Online Privacy Statement"));
    QCOMPARE(evaluate(live, QStringLiteral("getComputedStyle(document.querySelector('.frame')).maxWidth")),
             QStringLiteral("744px"));
    QCOMPARE(live.loadCount(), 1);
}

void TestPreview::typingPatchesInPlace()
{
    LivePage live;
    Workspace workspace = richWorkspace();
    show(live, workspace);
    evaluate(live, QStringLiteral("globalThis.kept = document.querySelector('[data-block=usesp]'); ''"));
    for (const QChar c : QStringLiteral("typed")) {
        auto &text = std::get<Paragraph>(workspace.statements[0].sections[0].full[0].content).text;
        text.prepend(Inline{.text = c});
        live.show(EditionView(workspace, workspace.statements[0], workspace.editions[0], Layer::Full), m_folder.path());
    }
    QTRY_VERIFY_WITH_TIMEOUT(live.isCurrent(), patience);
    QVERIFY(evaluate(live, QStringLiteral("document.querySelector('[data-block=p]').textContent"))
                .startsWith(QStringLiteral("depytPlain")));
    QCOMPARE(evaluate(live, QStringLiteral("kept === document.querySelector('[data-block=usesp]')")),
             QStringLiteral("true"));
    QCOMPARE(live.loadCount(), 1);
}

void TestPreview::randomEditsGiveThePageThatExportGives_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<Layer>("layer");
    for (int seed = 1; seed <= 3; ++seed) {
        QTest::addRow("full text %d", seed) << seed << Layer::Full;
        QTest::addRow("highlights %d", seed) << seed << Layer::Highlights;
    }
}

void TestPreview::randomEditsGiveThePageThatExportGives()
{
    QFETCH(int, seed);
    QFETCH(Layer, layer);
    LivePage live;
    Workspace workspace = richWorkspace();
    RandomEdits edits(seed);
    show(live, workspace, layer);
    for (int i = 0; i < 60; ++i) {
        for (int burst = i % 3; burst >= 0; --burst)
            edits.edit(workspace);
        show(live, workspace, layer);
        const EditionView view(workspace, workspace.statements[0], workspace.editions[0], layer);
        QString body = renderBody(view, {.placeMarks = true});
        const QString literal = QString::fromUtf8(QJsonDocument(QJsonArray{body}).toJson(QJsonDocument::Compact));
        const QString difference = evaluate(
            live, QString(readMain).replace(QStringLiteral("EXPECTED"), literal.sliced(1, literal.size() - 2)));
        QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("edit %1: %2").arg(i).arg(difference)));
        QCOMPARE(evaluate(live, QStringLiteral("document.title")), workspace.statements[0].titleOf(layer));
    }
    QCOMPARE(live.loadCount(), 1);
}

void TestPreview::scrollPositionStays()
{
    QWebEngineView view;
    view.resize(400, 300);
    LivePage live;
    view.setPage(live.page());
    view.show();
    Workspace workspace = richWorkspace();
    show(live, workspace);
    evaluate(live, QStringLiteral("noticewright.scroll = 500; ''"));
    QTRY_COMPARE_WITH_TIMEOUT(evaluate(live, QStringLiteral("noticewright.scroll")), QStringLiteral("500"), patience);
    workspace.statements[0].sections[0].full[7] = paragraph(id("verbatim"), QStringLiteral("changed"));
    show(live, workspace);
    QCOMPARE(evaluate(live, QStringLiteral("noticewright.scroll")), QStringLiteral("500"));
    workspace.organisation.name = QStringLiteral("Other");
    show(live, workspace);
    QCOMPARE(live.loadCount(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(evaluate(live, QStringLiteral("noticewright.scroll")), QStringLiteral("500"), patience);
    view.setPage(nullptr);
}

void TestPreview::frameChangesLoadAnew()
{
    LivePage live;
    Workspace workspace = richWorkspace();
    show(live, workspace);
    workspace.linkLists[1].entries[0].label = QStringLiteral("New terms");
    show(live, workspace);
    QCOMPARE(live.loadCount(), 2);
    QVERIFY(evaluate(live, QStringLiteral("document.querySelector('.site-foot').textContent"))
                .contains(QStringLiteral("New terms")));
}

void TestPreview::layersAndEditions()
{
    WorkspaceDocument document;
    PreviewPanel panel(&document);
    panel.resize(600, 500);
    panel.show();
    const auto opened = document.open(m_folder.path());
    QVERIFY2(opened.has_value(), why(opened).constData());
    panel.setStatement(id("online"));
    QTRY_VERIFY_WITH_TIMEOUT(panel.livePage().isCurrent(), patience);
    QCOMPARE(evaluate(panel.livePage(), QStringLiteral("document.title")),
             QStringLiteral("Online Privacy Statement Highlights"));
    QTest::mouseClick(panel.findChild<QToolButton *>(QStringLiteral("previewFull")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(panel.livePage().isCurrent(), patience);
    QCOMPARE(evaluate(panel.livePage(), QStringLiteral("document.title")), QStringLiteral("Online Privacy Statement"));
    BlockList text = document.workspace().statements[0].sections[0].full;
    text[0] = paragraph(id("p"), QStringLiteral("Edited"));
    document.setText(id("online"), id("scope"), Layer::Full, text, QStringLiteral("Typing"));
    QTRY_VERIFY_WITH_TIMEOUT(panel.livePage().isCurrent(), patience);
    QCOMPARE(evaluate(panel.livePage(), QStringLiteral("document.querySelector('[data-block=p]').textContent")),
             QStringLiteral("Edited"));
    document.undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(panel.livePage().isCurrent(), patience);
    QVERIFY(evaluate(panel.livePage(), QStringLiteral("document.querySelector('[data-block=p]').textContent"))
                .startsWith(QStringLiteral("Plain")));
}

void TestPreview::printsThePage()
{
    WorkspaceDocument document;
    PreviewPanel panel(&document);
    panel.show();
    QVERIFY(document.open(m_folder.path()));
    panel.setStatement(id("online"));
    QTRY_VERIFY_WITH_TIMEOUT(panel.livePage().isCurrent(), patience);
    QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("page.pdf")));
    QSignalSpy printed(&panel, &PreviewPanel::printed);
    panel.print(&printer);
    QVERIFY(printed.wait(patience));
    QVERIFY(printed[0][0].toBool());
    QFile file(printer.outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(4) == "%PDF");
}

void TestPreview::linksDoNotNavigate()
{
    LivePage live;
    show(live, richWorkspace());
    QSignalSpy clicked(live.page(), &WalledPage::linkClicked);
    evaluate(live, QStringLiteral("document.querySelector('a[href^=\"https://example.com/?a\"]').click(); ''"));
    QTRY_COMPARE_WITH_TIMEOUT(clicked.size(), 1, patience);
    QCOMPARE(evaluate(live, QStringLiteral("document.title")), QStringLiteral("Online Privacy Statement"));
}

void TestPreview::revealsThePlace()
{
    QWebEngineView view;
    view.resize(400, 300);
    LivePage live;
    view.setPage(live.page());
    view.show();
    show(live, richWorkspace());
    live.reveal(id("uses"), id("usesp"));
    QTRY_VERIFY_WITH_TIMEOUT(evaluate(live, QStringLiteral("noticewright.scroll")).toDouble() > 100, patience);
    live.reveal(id("scope"), id("gone"));
    QTRY_VERIFY_WITH_TIMEOUT(evaluate(live, QStringLiteral("noticewright.scroll")).toDouble() < 900, patience);
    view.setPage(nullptr);
}

void TestPreview::mediaAreEmulated()
{
    LivePage live;
    const QString paper = QStringLiteral("getComputedStyle(document.documentElement).backgroundColor");
    const QString font = QStringLiteral("getComputedStyle(document.documentElement).fontSize");
    const QString nav = QStringLiteral("getComputedStyle(document.querySelector('.site-foot nav')).display");
    const QString white = QStringLiteral("rgb(255, 255, 255)"), dark = QStringLiteral("rgb(19, 24, 31)");
    using enum PageMedium::Colours;
    show(live, richWorkspace());
    const QString published = evaluate(live, paper);
    live.setMedium({.colours = Dark});
    QCOMPARE(evaluate(live, paper), dark);
    live.setMedium({.colours = Light});
    QCOMPARE(evaluate(live, paper), white);
    QCOMPARE(evaluate(live, nav), QStringLiteral("block"));
    live.setMedium({.colours = Dark, .isPrint = true});
    QCOMPARE(evaluate(live, paper), white);
    QCOMPARE(evaluate(live, nav), QStringLiteral("none"));
    QCOMPARE(evaluate(live, font), QStringLiteral("13.3333px"));
    live.setMedium({});
    QCOMPARE(evaluate(live, paper), published);
    QCOMPARE(evaluate(live, nav), QStringLiteral("block"));
    QCOMPARE(evaluate(live, font), QStringLiteral("16px"));
    // A page that is loaded looks like it from the start.
    live.setMedium({.colours = Dark});
    show(live, richWorkspace(), Layer::Highlights);
    QCOMPARE(evaluate(live, paper), dark);
}

void TestPreview::styleSheetsChangeInPlace()
{
    LivePage live;
    Workspace workspace = richWorkspace();
    show(live, workspace);
    const QString title = QStringLiteral("getComputedStyle(document.querySelector('h1')).color");
    const QString red = QStringLiteral("rgb(255, 0, 0)");
    workspace.ownTheme.styleSheet =
        "h1 { color: #00ff00; } @media (prefers-color-scheme: dark) { h1 { color: #ff0000; } }";
    show(live, workspace);
    QCOMPARE(evaluate(live, title), QStringLiteral("rgb(0, 255, 0)"));
    live.setMedium({.colours = PageMedium::Colours::Dark});
    QCOMPARE(evaluate(live, title), red);
    workspace.ownTheme.styleSheet->replace("00ff00", "0000ff");
    show(live, workspace);
    QCOMPARE(evaluate(live, title), red);
    live.setMedium({});
    QCOMPARE(evaluate(live, title), QStringLiteral("rgb(0, 0, 255)"));
    QCOMPARE(live.loadCount(), 1);
    workspace.ownTheme.styleSheet.reset();
    show(live, workspace);
    QVERIFY(evaluate(live, title) != QStringLiteral("rgb(0, 0, 255)"));
    workspace.ownTheme.pageTemplate = "<title>{{ title }}</title><main>{{ body }}</main>";
    show(live, workspace);
    QCOMPARE(live.loadCount(), 2);
    QCOMPARE(evaluate(live, QStringLiteral("String(document.querySelector('.site-foot'))")), QStringLiteral("null"));
}

void TestPreview::fontsOfTheThemeAreShown()
{
    QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("theme/fonts"))));
    QVERIFY(QFile::copy(QStringLiteral(FONT), m_folder.filePath(QStringLiteral("theme/fonts/company.ttf"))));
    QVERIFY(QFile::copy(QStringLiteral(FONT), m_folder.filePath(QStringLiteral("outside.ttf"))));
    LivePage live;
    Workspace workspace = richWorkspace();
    workspace.ownTheme.styleSheet = "@font-face { font-family: Company; src: url(fonts/company.ttf) }"
                                    "@font-face { font-family: Outside; src: url(../outside.ttf) }"
                                    "h1 { font-family: Company } h2 { font-family: Outside }";
    show(live, workspace);
    const auto state = [&](const char *family) {
        return evaluate(
            live, QStringLiteral("[...document.fonts].find(f => f.family == '%1').status").arg(QLatin1String(family)));
    };
    QTRY_COMPARE(state("Company"), QStringLiteral("loaded"));
    QTRY_COMPARE(state("Outside"), QStringLiteral("error"));
}

void TestPreview::placesAreFound()
{
    QWebEngineView view;
    view.resize(700, 600);
    LivePage live;
    view.setPage(live.page());
    view.show();
    show(live, richWorkspace());
    const auto placeOf = [&](const QString &selector) {
        const QString box = evaluate(
            live,
            QStringLiteral("(() => { const e = document.querySelector('%1'); e.scrollIntoView({block: 'center'});"
                           " const b = e.getClientRects()[0]; return `${b.left + 4},${b.top + 4}`; })()")
                .arg(selector));
        std::optional<PagePlace> place;
        bool isAnswered = false;
        live.findPlace({box.section(u',', 0, 0).toDouble(), box.section(u',', 1).toDouble()},
                       [&](const PagePlace &found) { place = found; });
        live.page()->evaluate(QStringLiteral("true"), [&](const QVariant &) { isAnswered = true; });
        return QTest::qWaitFor([&] { return isAnswered; }, patience) ? place : std::nullopt;
    };
    const auto uses = placeOf(QStringLiteral("[data-block=usesp]"));
    QVERIFY(uses);
    QCOMPARE(uses->section, id("uses"));
    QCOMPARE(uses->block, id("usesp"));
    QVERIFY(uses->offset <= 1);
    const auto item = placeOf(QStringLiteral("[data-block=b-p3]"));
    QCOMPARE(item.value_or(PagePlace()).block, id("b-p3"));
    const auto heading = placeOf(QStringLiteral("[data-heading=scope]"));
    QVERIFY(heading);
    QCOMPARE(heading->section, id("scope"));
    QVERIFY(heading->block.isEmpty());
    const auto entry = placeOf(QStringLiteral("[data-entry=uses]"));
    QCOMPARE(entry.value_or(PagePlace()).section, id("uses"));
    QVERIFY(!placeOf(QStringLiteral(".site-foot a")));
    QVERIFY(!placeOf(QStringLiteral("h1")));
    view.setPage(nullptr);
}

int main(int argc, char **argv)
{
    prepareWebEngine();
    QApplication application(argc, argv);
    TestPreview test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_preview.moc"
