// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/address.h"
#include "edition/locale.h"
#include "edition/offer.h"
#include "render/page.h"
#include "support/rich_workspace.h"
#include "support/why.h"

#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

class TestRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void addresses_data();
    void addresses();
    void pageFolders();
    void dates();
    void offers();
    void inlines();
    void blocks_data();
    void blocks();
    void captionsNameTables();
    void sections();
    void sectionsWithoutHeading();
    void highlightsLeadToTheFullText();
    void references();
    void pages();
    void nothingBecomesMarkup();
    void rightToLeft();
    void ownTemplates();
    void brokenTemplates_data();
    void brokenTemplates();
    void engineErrorsHaveALine();
    void sourceHasPlaces();
};

namespace
{

EditionView viewOf(Layer layer, const Workspace &workspace = richWorkspace())
{
    return EditionView(workspace, workspace.statements[0], workspace.editions[0], layer);
}

QByteArray pageOf(const EditionView &view)
{
    return PageShell::fromTheme(*loadTheme(Workspace(), {}))->page(view).value();
}

QString rendered(const BlockContent &content, Layer layer = Layer::Highlights)
{
    return renderBlock(viewOf(layer), Block{.id = id("b"), .content = content}, 0);
}

}

void TestRender::addresses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("address");
    QTest::newRow("sibling") << "privacy/us/en/"
                             << "privacy/us/es/"
                             << "../es/";
    QTest::newRow("same") << "privacy/us/en/"
                          << "privacy/us/en/"
                          << "./";
    QTest::newRow("deeper") << "a/"
                            << "a/b/c/"
                            << "b/c/";
    QTest::newRow("higher") << "a/b/c/"
                            << "a/"
                            << "../../";
    QTest::newRow("file") << "privacy/us/en/"
                          << "assets/logo.svg"
                          << "../../../assets/logo.svg";
    QTest::newRow("alike") << "privacy/details/us/en/"
                           << "privacy/us/en/"
                           << "../../../us/en/";
}

void TestRender::addresses()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(relativeAddress(from, to), "address");
}

void TestRender::pageFolders()
{
    const Edition edition{.region = QStringLiteral("ca"), .language = QStringLiteral("fr")};
    Statement statement = richStatement();
    QCOMPARE(pageFolder(statement, Layer::Full, edition), QStringLiteral("privacy/details/ca/fr/"));
    statement.fullAddress.clear();
    statement.highlightsAddress.clear();
    QCOMPARE(pageFolder(statement, Layer::Full, edition), QStringLiteral("online/details/ca/fr/"));
    QCOMPARE(pageFolder(statement, Layer::Highlights, edition), QStringLiteral("online/ca/fr/"));
}

void TestRender::dates()
{
    const QDate date(2026, 10, 1);
    const auto written = [&](const char *language, const char *region) {
        return longDate(date, localeOf(QString::fromLatin1(language), Edition{.region = QString::fromLatin1(region)}));
    };
    QCOMPARE(written("en", "us"), QStringLiteral("October 1, 2026"));
    QCOMPARE(written("en", "gb"), QStringLiteral("1 October 2026"));
    QCOMPARE(written("de", "eu"), QStringLiteral("1. Oktober 2026"));
    QCOMPARE(written("ja", "jp"), QStringLiteral("2026年10月1日"));
    QCOMPARE(written("es", "mx"), QStringLiteral("1 de octubre de 2026"));
    QVERIFY(!written("zh-Hant", "tw").contains(QStringLiteral("星期")));
}

void TestRender::offers()
{
    Workspace workspace = richWorkspace();
    workspace.editions.append(Edition{.region = QStringLiteral("de"), .language = QStringLiteral("de")});
    workspace.editions.append(Edition{.region = QStringLiteral("ca"), .language = QStringLiteral("en-CA")});
    const auto offered = offeredEditions(workspace, workspace.statements[0]);
    QCOMPARE(offered.size(), 3);
    QCOMPARE(offered.last().path(), QStringLiteral("ca/en-CA"));
    QCOMPARE(findEdition(workspace, u"CA/EN-ca")->region, QStringLiteral("ca"));
    QVERIFY(!findEdition(workspace, u"xx/en"));
    workspace.editions.clear();
    QCOMPARE(editionsOf(workspace).size(), 1);
}

void TestRender::inlines()
{
    const QString html = rendered(Paragraph{richText()}, Layer::Full);
    QCOMPARE(
        html,
        QStringLiteral(
            "<p id=\"text--b\">Plain &lt;b&gt;&amp;amp; \"quoted\" <strong>strong<em> both</em></strong><sub>2</sub><sup>3</sup>"
            "<span class=\"term\" title=\"Data about you.\">personal data</span><span lang=\"fr\">données</span><br>"
            "<a href=\"https://example.com/?a=1&amp;b=2\" title=\"A &lt;title&gt;\">web</a>"
            "<a href=\"mailto:privacy@example.com\">mail</a><a href=\"#uses\"><em>section</em></a>"
            "<a href=\"../../../products/short/us/en/\">statement</a><strong>Example &amp; Co</strong> see "
            "<a href=\"#uses\">1</a> שלום 日本 \U0001F512 </p>"));
}

void TestRender::blocks_data()
{
    QTest::addColumn<BlockContent>("content");
    QTest::addColumn<QString>("html");
    const auto text = [](const char *words) { return BlockList{paragraph(id("x"), QString::fromLatin1(words))}; };
    QTest::newRow("paragraph") << BlockContent(Paragraph{plainInlines(QStringLiteral("a"))}) << "<p>a</p>";
    QTest::newRow("sub-heading") << BlockContent(Subheading{plainInlines(QStringLiteral("a")), 2}) << "<h4>a</h4>";
    QTest::newRow("bullets") << BlockContent(
        List{.items = {{.id = id("i"), .blocks = text("a")}, {.id = id("j"), .blocks = text("b") + text("c")}}})
                             << "<ul>\n<li><span>a</span></li>\n<li>\n<p>b</p>\n<p>c</p></li></ul>";
    QTest::newRow("numbers") << BlockContent(
        List{.style = ListStyle::LowerRoman, .start = 3, .items = {{.id = id("i"), .blocks = text("a")}}})
                             << "<ol type=\"i\" start=\"3\">\n<li><span>a</span></li></ol>";
    QTest::newRow("definitions") << BlockContent(
        DefinitionList{{{.id = id("e"), .term = plainInlines(QStringLiteral("t")), .definition = text("d")}}})
                                 << "<dl>\n<dt>t</dt>\n<dd><span>d</span></dd></dl>";
    QTest::newRow("quotation") << BlockContent(Quotation{text("q"), QStringLiteral("https://example.com/")})
                               << "<blockquote cite=\"https://example.com/\">\n<p>q</p></blockquote>";
    QTest::newRow("note") << BlockContent(Note{text("n")}) << "<div class=\"note\" role=\"note\">\n<p>n</p></div>";
    QTest::newRow("verbatim") << BlockContent(Verbatim{QStringLiteral("\n a\n  <b>")})
                              << "<pre>\n\n a\n  &lt;b&gt;</pre>";
    QTest::newRow("rule") << BlockContent(Rule{}) << "<hr>";
    QTest::newRow("image")
        << BlockContent(Image{.asset = QStringLiteral("m.svg"),
                              .alternative = QStringLiteral("A \"map\""),
                              .link = LinkTarget{.address = QStringLiteral("/m")}})
        << "<figure><a href=\"/m\"><img src=\"../../../assets/m.svg\" alt=\"A &quot;map&quot;\"></a></figure>";
    QTest::newRow("contact")
        << BlockContent(ContactBlock{id("office")})
        << "<address><strong>Privacy Office</strong><br>1 Street<br>Town<br><a href=\"mailto:privacy@example.com\">privacy@example.com</a>"
           "<br><a href=\"tel:+15550100\">+1 555 0100</a><br><a href=\"https://example.com/contact\">Contact form</a></address>";
    QTest::newRow("seals")
        << BlockContent(SealBlock{{id("seal-a"), id("seal-b")}})
        << "<ul class=\"seals\">\n<li><a href=\"//seal.example/a?rid=1\" title=\"Seal A certification\"><img src=\"../../../assets/a.svg\" alt=\"Seal A\"></a></li>"
           "\n<li><img src=\"../../../assets/b.svg\" alt=\"Seal B\"></li></ul>";
    QTest::newRow("links") << BlockContent(LinkListBlock{id("related")})
                           << "<ul class=\"links\">\n<li><a href=\"../../products/us/en/\">Products</a></li></ul>";
    QTest::newRow("unknown") << BlockContent(UnknownBlock{QStringLiteral("<video/>")}) << "";
    QTest::newRow("table")
        << table().content
        << "<section class=\"table\" tabindex=\"0\" aria-label=\"%1\">\n<table>\n<caption>%2</caption>\n<thead>\n<tr>\n<th scope=\"col\"><span>Data</span></th>"
           "\n<th scope=\"col\" colspan=\"2\"><span>Purpose</span></th></tr></thead>\n<tbody>\n<tr>\n<th scope=\"row\" rowspan=\"2\"><span>Name</span></th>"
           "\n<td><span>Order</span></td>\n<td><span>Support</span></td></tr>\n<tr>\n<td><span>a</span></td>\n<td><span>b</span></td></tr></tbody></table></section>";
}

void TestRender::blocks()
{
    QFETCH(BlockContent, content);
    QFETCH(QString, html);
    if (std::holds_alternative<Table>(content)) {
        std::get<Table>(content).caption = plainInlines(QStringLiteral("<caption>"));
        html = html.arg(QStringLiteral("&lt;caption&gt;"), QStringLiteral("&lt;caption&gt;"));
    }
    QCOMPARE(rendered(content), html);
}

/// What names a table for those who do not see it is its caption as readers see it.
void TestRender::captionsNameTables()
{
    Table captioned = std::get<Table>(table().content);
    captioned.caption = {Inline{.text = u"Cookies on "_s}, {.kind = Inline::Kind::Variable, .text = u"site"_s}};
    Workspace workspace = richWorkspace();
    workspace.variables = {{.name = id("site"), .value = u"example.com"_s}};
    workspace.statements[0].sections[0].full = {Block{.id = id("tab"), .content = captioned}};
    const QString html = renderBody(viewOf(Layer::Full, workspace));
    QVERIFY2(html.contains(u"aria-label=\"Cookies on example.com\""_s), qPrintable(html.left(2000)));
}

void TestRender::sections()
{
    Workspace workspace = richWorkspace();
    const QString full = renderBody(viewOf(Layer::Full, workspace));
    QVERIFY(full.startsWith(QStringLiteral(
        "<header class=\"statement-head\">\n<h1>Online Privacy Statement</h1>\n<p>Effective <time datetime=\"2026-10-01\">October 1, 2026</time></p>"
        "\n<p>Last updated <time datetime=\"2026-09-15\">September 15, 2026</time></p></header>\n<nav class=\"contents\" aria-label=\"Contents\">")));
    QVERIFY(full.contains(QStringLiteral(
        "<section id=\"scope\">\n<h2><span id=\"about\"></span><span id=\"über\"></span>Scope</h2>\n<p id=\"text--p\">")));
    QVERIFY(full.contains(QStringLiteral("<section id=\"uses\">\n<h3><span class=\"number\">1</span> Plain")));
    QVERIFY(full.contains(QStringLiteral("<li>\n<a href=\"#scope\">Scope</a>\n<ul>\n<li>\n<a href=\"#uses\">1 Plain")));
    const QString highlights = renderBody(viewOf(Layer::Highlights, workspace));
    QVERIFY(highlights.contains(QStringLiteral("<h1>Online Privacy Statement Highlights</h1>")));
    QVERIFY(!highlights.contains(QStringLiteral("id=\"uses\"")));
    QVERIFY(!highlights.contains(QStringLiteral("<nav")));
    QVERIFY(!highlights.contains(QStringLiteral("data-")));

    // On paper an entry has room for the number of its page.
    QVERIFY(!full.contains(QStringLiteral("page-ref")));
    const QString printed = renderBody(viewOf(Layer::Full, workspace), {.pageReferences = true});
    QVERIFY(printed.contains(QStringLiteral(
        "<li>\n<a href=\"#scope\">Scope</a><a class=\"page-ref\" href=\"#scope\" aria-hidden=\"true\"></a>\n<ul>")));
}

/// The text before a statement's first heading.
void TestRender::sectionsWithoutHeading()
{
    Workspace workspace = richWorkspace();
    workspace.statements[0].sections[0].heading.clear();
    const QString full = renderBody(viewOf(Layer::Full, workspace));
    QVERIFY(full.contains(
        QStringLiteral("<section id=\"scope\">\n<div><span id=\"about\"></span><span id=\"über\"></span></div>")));
    QVERIFY(full.contains(QStringLiteral("<a href=\"#scope\">Online Privacy Statement</a>")));
}

void TestRender::highlightsLeadToTheFullText()
{
    const EditionView view = viewOf(Layer::Highlights);
    const Section &scope = view.statement().sections[0];
    QCOMPARE(
        renderBlock(view, scope.highlights[0], 0),
        QStringLiteral(
            "<p>Short <span class=\"trace\"><a href=\"../../details/us/en/#text--p\" aria-label=\"Full text: Scope\">Full text</a></span></p>"));
    Block both = scope.highlights[0];
    both.summarises = {id("p"), id("bullets"), id("usesp")};
    QVERIFY(
        renderBlock(view, both, 0)
            .contains(QStringLiteral(
                " <span class=\"trace\">Full text: <a href=\"../../details/us/en/#text--p\">Scope</a> and <a href=\"../../details/us/en/#text--usesp\"><bdi>Plain")));
    const Block rule{.id = id("r"), .content = Rule{}, .summarises = {id("usesp"), id("gone")}};
    QVERIFY(
        renderBlock(view, rule, 0)
            .startsWith(QStringLiteral(
                "<div class=\"traced\">\n<hr>\n<p> <span class=\"trace\"><a href=\"../../details/us/en/#text--usesp\" aria-label=\"Full text: Plain")));
    QVERIFY(pageOf(viewOf(Layer::Full)).contains("<p id=\"text--usesp\">"));
}

void TestRender::references()
{
    const EditionView highlights = viewOf(Layer::Highlights), full = viewOf(Layer::Full);
    const auto to = [](const char *section, Layer layer) {
        return LinkTarget{.kind = LinkTarget::Kind::Statement, .section = id(section), .layer = layer};
    };
    QCOMPARE(highlights.address(to("scope", Layer::Highlights)), QStringLiteral("#scope"));
    QCOMPARE(highlights.address(to("scope", Layer::Full)), QStringLiteral("../../details/us/en/#scope"));
    QCOMPARE(highlights.address(to("uses", Layer::Highlights)), QStringLiteral("../../details/us/en/#uses"));
    QCOMPARE(full.address(to("uses", Layer::Full)), QStringLiteral("#uses"));
    QVERIFY(!full.address(to("gone", Layer::Full)));
    QVERIFY(!full.address({.kind = LinkTarget::Kind::Statement, .statement = id("gone")}));
    QCOMPARE(full.labelOf(to("uses", Layer::Full)), QStringLiteral("1"));
    QCOMPARE(full.labelOf(to("scope", Layer::Full)), QStringLiteral("Scope"));
    QCOMPARE(full.address({.kind = LinkTarget::Kind::Mail, .address = QStringLiteral("a&b?@example.com")}),
             QStringLiteral("mailto:a%26b%3F@example.com"));
    Marks broken{.link = to("gone", Layer::Full)};
    QCOMPARE(renderBlock(full, paragraph(id("x"), InlineList{Inline{.text = QStringLiteral("t"), .marks = broken}}), 0),
             QStringLiteral("<p id=\"text--x\"><span class=\"broken-link\">t</span></p>"));
    QCOMPARE(full.variable(QStringLiteral("gone")), QStringLiteral("[gone]"));
}

void TestRender::pages()
{
    const QByteArray page = pageOf(viewOf(Layer::Highlights));
    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
    QCOMPARE(page.count("<h1"), 1);
    for (const char *part :
         {"<title>Online Privacy Statement Highlights</title>",
          "<link rel=\"stylesheet\" href=\"../../../theme/style.css\">", "<main id=\"text--_page\"",
          "<a class=\"skip\" href=\"#text--_page\">Skip to content</a>",
          "<a href=\"https://example.com/\"><img src=\"../../../assets/logo.svg\" alt=\"Example &amp; Co\"></a>",
          "<nav aria-label=\"Footer links\">", "<a href=\"mailto:a@example.com\"><bdi>Write</bdi></a>"})
        QVERIFY2(page.contains(part), part);
    for (const char *part : {"<script", "style=\"", " on", "{{", "{%"})
        QVERIFY2(!page.contains(part) || QByteArray(part) == " on", part);
    QCOMPARE(pageOf(viewOf(Layer::Highlights)), page);
}

void TestRender::nothingBecomesMarkup()
{
    const QString attack = QStringLiteral("\"><script>alert('1')</script>{{ body }}{% include \"x\" %}");
    Workspace workspace = richWorkspace();
    workspace.organisation.name = attack;
    workspace.variables[0].value = attack;
    workspace.terms[0].definition = attack;
    workspace.contacts[0].name = workspace.contacts[0].telephone = workspace.contacts[0].webLabel = attack;
    workspace.contacts[0].lines = {attack};
    workspace.seals[0].name = workspace.seals[0].title = attack;
    workspace.linkLists[0].entries[0].label = workspace.linkLists[1].entries[0].label = attack;
    Statement &statement = workspace.statements[0];
    statement.title = statement.highlightsTitle = attack;
    statement.sections[0].heading = plainInlines(attack);
    visitBlocks(statement.sections[0].full, [&](Block &block) {
        visitOwnTexts(block, [&](InlineList &text) { text = plainInlines(attack); });
        if (auto *verbatim = std::get_if<Verbatim>(&block.content))
            verbatim->text = attack;
        if (auto *image = std::get_if<Image>(&block.content))
            image->alternative = image->linkTitle = attack;
    });
    for (const Layer layer : {Layer::Highlights, Layer::Full}) {
        const QByteArray page = pageOf(viewOf(layer, workspace));
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("\"\""));
        QVERIFY(page.contains("{{ body }}"));
    }
}

void TestRender::rightToLeft()
{
    Workspace workspace = richWorkspace();
    Statement &statement = workspace.statements[0];
    statement.language = QStringLiteral("ar");
    workspace.editions[0].language = QStringLiteral("ar");
    Block english = paragraph(id("e"), QStringLiteral("English"));
    english.language = QStringLiteral("en");
    statement.sections[0].full = {english};
    const QByteArray page = pageOf(viewOf(Layer::Full, workspace));
    QVERIFY(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
    QVERIFY(page.contains("<p id=\"text--e\" lang=\"en\" dir=\"ltr\">English</p>"));
}

void TestRender::ownTemplates()
{
    Workspace workspace;
    workspace.ownTheme.pageTemplate = "<h9>{{ title }}</h9>";
    const auto theme = loadTheme(workspace, QStringLiteral("/w"));
    QVERIFY(theme);
    QCOMPARE(theme->templateFile, QStringLiteral("/w/theme/page.html"));
    QVERIFY(theme->styleSheet.contains("--paper"));
    QCOMPARE(PageShell::fromTheme(*theme)->page(viewOf(Layer::Full)).value(),
             QByteArray("<h9>Online Privacy Statement</h9>"));
    workspace.theme = QStringLiteral("none");
    QVERIFY(loadTheme(workspace, {}).error().sentence.contains(QStringLiteral("no theme")));
}

void TestRender::brokenTemplates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *text, int line, int column, const char *told) {
        QTest::newRow(name) << QString::fromUtf8(text) << line << column << QString::fromUtf8(told);
    };
    row("not ended", "<p>\n <b>{% if title %}</b>\n", 2, 5, "{% endif %}");
    row("inner not ended", "{% if title %}\n{% for l in footerLinks %}\n{% endif %}", 3, 1, "{% endfor %}");
    row("ended twice", "{% if title %}{% endif %}\n{% endif %}", 2, 1, "not begun");
    row("else outside", "\n\n{% else %}", 3, 1, "outside");
    row("unknown instruction", "\n{% poem %}", 2, 1, "poem");
    row("another file", "\n\n{% include \"other.html\" %}", 3, 1, "not there");
    row("itself", "{% extends \"page.html\" %}", 1, 1, "begins with itself");
    row("value not closed", "ok {{ title }}\n{{ title\n}}", 2, 1, "}}");
    row("instruction not closed", "{% if title\n%}", 1, 1, "%}");
    row("empty", "\n{{ }}", 2, 1, "empty");
    row("in a comment all goes", "{% comment %}{% poem %}{% endcomment %}\n{% poem %}", 2, 1, "poem");
}

void TestRender::brokenTemplates()
{
    QFETCH(QString, text);
    QFETCH(QString, told);
    const auto shell =
        PageShell::fromTheme(Theme{.templateFile = QStringLiteral("theme/page.html"), .pageTemplate = text});
    QVERIFY(!shell);
    const Problem problem = shell.error();
    QCOMPARE(problem.file, QStringLiteral("theme/page.html"));
    QTEST(int(problem.line), "line");
    QTEST(int(problem.column), "column");
    QVERIFY2(problem.sentence.contains(QStringLiteral("page template")), qPrintable(problem.sentence));
    QVERIFY2(problem.sentence.contains(told), qPrintable(problem.sentence));
}

/// Errors that only the template engine knows are found at their line, too.
void TestRender::engineErrorsHaveALine()
{
    const QString text = QStringLiteral("{{ title }}\n{% if title %}\n {{ title|nosuchfilter }}{% endif %}");
    // The engine warns for the whole, and for the bad instruction.
    for (int i = 0; i < 2; ++i)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("nosuchfilter")));
    const auto shell = PageShell::fromTheme(Theme{.templateFile = QStringLiteral("page.html"), .pageTemplate = text});
    QVERIFY(!shell);
    QCOMPARE(shell.error().line, 3);
    QVERIFY2(shell.error().sentence.contains(QStringLiteral("nosuchfilter")), qPrintable(shell.error().sentence));
}

/// The source of a page is what is published, and each place in it begins its element.
void TestRender::sourceHasPlaces()
{
    const auto shell = PageShell::fromTheme(*loadTheme(Workspace(), {}));
    for (const Layer layer : {Layer::Highlights, Layer::Full}) {
        const EditionView view = viewOf(layer);
        const auto source = shell->source(view);
        const PageHeads heads(view.written(),
                              pagesOf(view.written(), {.statements = {view.statement().id}, .layer = layer}));
        QCOMPARE(source->html.toUtf8(), *shell->page(view, {}, heads.of(view)));
        const auto elementAt = [&](const char *key) {
            const qsizetype at = source->places.value(QLatin1String(key), -1);
            return at < 0 ? QString() : source->html.sliced(at, source->html.indexOf(u'>', at) + 1 - at);
        };
        QCOMPARE(elementAt("section:scope"), QStringLiteral("<section id=\"scope\">"));
        QCOMPARE(elementAt("heading:scope"), QStringLiteral("<h2>"));
        if (layer == Layer::Highlights) {
            QCOMPARE(elementAt("block:short"), QStringLiteral("<p>"));
            QCOMPARE(elementAt("block:p"), QString());
        } else {
            QCOMPARE(elementAt("block:p"), QStringLiteral("<p id=\"text--p\">"));
            QCOMPARE(elementAt("block:b-p3"), QStringLiteral("<span id=\"text--b-p3\">"));
            QVERIFY(elementAt("block:table").startsWith(QStringLiteral("<section id=\"text--table\" class=\"table\"")));
        }
    }
}

QTEST_GUILESS_MAIN(TestRender)
#include "tst_render.moc"
