// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statement_xml.h"
#include "format/workspace_xml.h"
#include "import/into_workspace.h"
#include "support/imported.h"
#include "support/warnings.h"

#include <QElapsedTimer>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Files from strangers: what they try does not get through, and what is only
/// broken still gives its text.
class TestImportSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void nothingRuns_data();
    void nothingRuns();
    void directionTricks();
    void brokenMarkup_data();
    void brokenMarkup();
    void nastyText_data();
    void nastyText();
    void titlesAreText_data();
    void titlesAreText();
    void boldSentencesStayApart();
    void deepNesting_data();
    void deepNesting();
    void timeIsProportional_data();
    void timeIsProportional();
    void tooLarge();
};

/// The workspace's files as text, when they can be read again.
QString savedText(const ImportedStatement &imported)
{
    Workspace workspace;
    workspace.organisation.name = u"Fernhill"_s;
    addToWorkspace(workspace, imported);
    const QByteArray statement = writeStatement(workspace.statements.first());
    const auto read = readStatement(statement, u"statement.xml"_s);
    if (!read)
        qFatal("%s", why(read).constData());
    const QByteArray facts = writeWorkspace(workspace);
    const auto readFacts = readWorkspace(facts, u"workspace.xml"_s);
    if (!readFacts)
        qFatal("%s", why(readFacts).constData());
    return QString::fromUtf8(statement + facts);
}

void TestImportSafety::nothingRuns_data()
{
    QTest::addColumn<QString>("html");
    const std::pair<const char *, const char *> rows[] = {
        {"script", "<script>alert(1)</script>"},
        {"script in text", "<p>x<script>alert(1)</script>y</p>"},
        {"handler", "<p onclick=alert(1) onmouseover='alert(1)'>x</p>"},
        {"javascript", "<a href='javascript:alert(1)'>x</a>"},
        {"javascript, spaced", "<a href=' java\tscript:alert(1)'>x</a>"},
        {"javascript, control", "<a href='&#1;javascript:alert(1)'>x</a>"},
        {"javascript, upper", "<a href='JaVaScRiPt:alert(1)'>x</a>"},
        {"javascript, entity", "<a href='&#106;avascript&colon;alert(1)'>x</a>"},
        {"vbscript", "<a href='vbscript:alert(1)'>x</a>"},
        {"data", "<a href='data:text/html,alert(1)'>x</a>"},
        {"data image", "<img src='data:image/svg+xml,alert(1)' alt='x'>"},
        {"file", "<a href='file:///etc/passwd?alert(1)'>x</a>"},
        {"svg", "<svg onload=alert(1)><text>alert(1)</text></svg>"},
        {"math", "<math><mi xlink:href='javascript:alert(1)'>alert(1)</mi></math>"},
        {"frame", "<iframe src='javascript:alert(1)' srcdoc='alert(1)'>alert(1)</iframe>"},
        {"object", "<object data='javascript:alert(1)'><embed src='javascript:alert(1)'></object>"},
        {"refresh", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>"},
        {"base", "<base href='javascript:alert(1)//'><a href='x'>x</a>"},
        {"form", "<form action='javascript:alert(1)'><input value='alert(1)'><textarea>alert(1)</textarea></form>"},
        {"style", "<style>@import 'javascript:alert(1)'</style><p style='background:url(javascript:alert(1))'>x</p>"},
        {"template", "<template><p>alert(1)</p></template>"},
        {"noscript breakout", "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>"},
        {"textarea breakout", "<textarea></textarea><img src=x onerror=alert(1) alt=x>"},
        {"mutation",
         "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>"},
        {"comment", "<!--><img src=x onerror=alert(1)>-->"},
        {"conditional", "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->"},
        {"title", "<a href='/x' title='&quot; onclick=&quot;alert(1)'>x</a>"},
        {"quotation", "<blockquote cite='javascript:alert(1)'>x</blockquote>"},
        {"seal", "<a href='javascript:alert(1)//truste.com'><img alt=x></a>"},
        {"doctype", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///alert(1)'>]>"},
    };
    for (const auto &[name, html] : rows)
        QTest::newRow(name) << QString::fromUtf8(html);
}

void TestImportSafety::nothingRuns()
{
    QFETCH(const QString, html);
    const QString saved = savedText(importedHtml(u"<h2>Scope</h2><p>%1</p>%2<p>end</p>"_s.arg(prose(), html)));
    QVERIFY(saved.contains(prose()));
    // As a title it is text, with its quotation marks escaped.
    if (QByteArray(QTest::currentDataTag()) == "title") {
        QVERIFY(!saved.contains(u"\" onclick"));
        return;
    }
    for (const QString &bad : {u"javascript"_s, u"onerror="_s, u"onclick="_s, u"data:"_s, u"srcdoc"_s, u"<script"_s})
        QVERIFY2(!saved.contains(bad, Qt::CaseInsensitive), qPrintable(saved));
}

void TestImportSafety::directionTricks()
{
    const QString text = u"pay\u202Egnp.exe\u2066x\u2069 \u200Bnow"_s;
    const auto imported = importedHtml(u"<h2>Sc\u202Eope</h2><p>%1 %2</p>"_s.arg(prose(), text));
    QCOMPARE(textOf(imported.statement), u"Scope "_s + prose() + u" paygnp.exex now"_s);
}

void TestImportSafety::brokenMarkup_data()
{
    QTest::addColumn<QString>("html");
    // Shapes of the HTML 5 parsing rules' own tests.
    const char *const rows[] = {
        "<p>one<p>two",
        "<b><p>one</b>two</p>",
        "<table><p>one</p><tr><td>two</table>",
        "<table><td>one<table><td>two",
        "<p>one</br>two",
        "<ul><li>one<li>two",
        "<a href=x>one<a href=y>two",
        "<h1>one<h2>two",
        "<select><option>a<p>no</select><p>one two",
        "one<frameset><frame>two",
        "</p></div></table>one two",
        "<svg><p>one</svg>two",
        "<i><table><tr><td>one</i>two",
        "<p>one<!-- two",
        "<p title=\"one>two</p><p>\">one two",
        "<p>one &notanentity; two &#x110000; &#xD800;",
        "<dl><dd>one<dt>two</dl>",
        "<button><button>no</button>one two",
        "<ruby>one<rt>two",
    };
    for (const char *row : rows)
        QTest::newRow(row) << QString::fromUtf8(row);
}

void TestImportSafety::brokenMarkup()
{
    QFETCH(const QString, html);
    const auto imported = importedHtml(u"<h2>Scope</h2><p>%1</p>"_s.arg(prose()) + html);
    const QString text = textOf(imported.statement);
    QVERIFY(text.contains(prose()));
    QString passages;
    for (const Passage &passage : imported.report.passages)
        passages += passage.text + u' ';
    QVERIFY2(passages.contains(u"one"), qPrintable(passages));
    (void)savedText(imported);
}

void TestImportSafety::nastyText_data()
{
    QTest::addColumn<QString>("text");
    const char *const rows[] = {
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "]]&gt;",
        "{{ x }} {% if %} ${x} #{x}",
        "%s %n %1 %99",
        "'; DROP TABLE kettles; --",
        "NULL undefined NaN",
        "\\u0000",
        "(╯°□°）╯︵ ┻━┻",
        "👩‍👩‍👧‍👦 🇺🇳",
        "Ω≈ç√∫˜µ≤≥÷",
        "田中さんにあげて下さい",
        "اختبار النص",
        "שלום",
        "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
        "ﷺ",
        "\xEF\xBF\xBE x \xEF\xBF\xBC y",
    };
    for (const char *row : rows)
        QTest::newRow(row) << QString::fromUtf8(row);
}

void TestImportSafety::nastyText()
{
    QFETCH(const QString, text);
    const auto imported = importedHtml(u"<h2>%1</h2><p>%2 %1</p><ul><li title='%1'>%1</li></ul>"_s.arg(text, prose()));
    (void)savedText(imported);
    QVERIFY(textOf(imported.statement).contains(prose()));
}

void TestImportSafety::titlesAreText_data()
{
    QTest::addColumn<QString>("html");
    const QString sections = u"<h2>Scope</h2><p>%1</p><h2>Uses</h2><p>%1</p>"_s;
    const QString title = u"Privacy \x05Statement\u202e"_s;
    QTest::newRow("page title") << QString(u"<title>Privacy Statement\u202e</title>"_s + sections);
    QTest::newRow("page header") << QString(u"<header><h1>"_s + title + u"</h1></header><main>"_s + sections);
    QTest::newRow("heading") << QString(u"<h1>"_s + title + u"</h1>"_s + sections);
}

/// Wherever a title is found, it has no characters that a file can't hold.
void TestImportSafety::titlesAreText()
{
    QFETCH(const QString, html);
    const auto imported = importedHtml(html.arg(prose()));
    QCOMPARE(imported.statement.title, u"Privacy Statement"_s);
    Statement statement = imported.statement;
    statement.id = Id{u"online"_s};
    const auto read = readStatement(writeStatement(statement), u"statement.xml"_s);
    QVERIFY2(read, why(read).constData());
    QCOMPARE(read->statement.title, imported.statement.title);
}

/// A bold line that is no heading after all is a paragraph with an id of its own.
void TestImportSafety::boldSentencesStayApart()
{
    const auto imported = importedHtml(
        u"<h2>Scope</h2><p><b>We keep it short.</b><br>%1</p><p><b>We say so.</b><br>%1</p>"_s.arg(prose()));
    QVERIFY(!savedText(imported).isEmpty());
    QCOMPARE(imported.statement.sections.first().full.size() + imported.statement.sections.first().highlights.size(),
             4);
}

void TestImportSafety::deepNesting_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    const std::pair<const char *, const char *> rows[] = {
        {"<div>", "</div>"},     {"<b>", "</b>"}, {"<ul><li>", "</ul>"}, {"<blockquote>", "</blockquote>"},
        {"<table><tr><td>", ""}, {"<div>", ""},   {"<font size=1>", ""}, {"<svg>", "</svg>"}};
    for (const auto &[open, close] : rows)
        QTest::addRow("%s%s", open, close) << QByteArray(open) << QByteArray(close);
}

void TestImportSafety::deepNesting()
{
    QFETCH(const QByteArray, open);
    QFETCH(const QByteArray, close);
    constexpr int levels = 100'000;
    QElapsedTimer timer;
    timer.start();
    const auto imported = importBytes("<h2>Scope</h2><p>" + prose().toUtf8() + "</p>" + open.repeated(levels)
                                          + "<p>deep text</p>" + close.repeated(levels) + "<p>after</p>",
                                      u"page.html"_s, ImportFormat::Html);
    QVERIFY2(imported, why(imported).constData());
    QVERIFY(textOf(imported->statement).contains(prose()));
    QString passages;
    for (const Passage &passage : imported->report.passages)
        passages += passage.text + u' ';
    QVERIFY(passages.contains(u"deep text"));
    QVERIFY(passages.contains(u"after"));
    QVERIFY(std::ranges::any_of(imported->report.remarks,
                                [](const Remark &remark) { return remark.sentence.contains(u"nested"); }));
    (void)savedText(*imported);
    QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()).constData());
}

void TestImportSafety::timeIsProportional_data()
{
    QTest::addColumn<QByteArray>("part");
    const char *const parts[] = {"<p>", "<p><b>x", "<table>", "<td>x", "x<br>", "<a href=x>x", "<!--",
                                 "<",   "&amp;",   "<i a=",   "</p>",  "<li>x", "<h2>x</h2>",  "- "};
    for (const char *part : parts)
        QTest::newRow(part) << QByteArray(part);
}

/// Ten times as much may take ten times as long, not a hundred times.
void TestImportSafety::timeIsProportional()
{
    QFETCH(const QByteArray, part);
    const auto time = [&](int count) {
        const QByteArray html = "<h2>Scope</h2><p>" + prose().toUtf8() + "</p>" + part.repeated(count);
        QElapsedTimer timer;
        timer.start();
        (void)importBytes(html, u"page.html"_s, ImportFormat::Html);
        return double(timer.nsecsElapsed()) / 1e6;
    };
    const double few = time(4'000);
    const double many = time(40'000);
    QVERIFY2(many < 40 * few + 500, qPrintable(u"%1 ms against %2 ms"_s.arg(many).arg(few)));
}

void TestImportSafety::tooLarge()
{
    const auto imported = importBytes(QByteArray(largestImport + 1, 'x'), u"page.html"_s, ImportFormat::Html);
    QVERIFY(!imported);
    QVERIFY(imported.error().sentence.contains(u"20 MB"));
}

QTEST_GUILESS_MAIN(TestImportSafety)
#include "tst_import_safety.moc"
