// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/markdown.h"
#include "support/block_values.h"
#include "support/markdown_reader.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void blocks_data();
    void blocks();
    void inlines();
    void pages();
    void nothingIsLost();
    void textStaysText_data();
    void textStaysText();
    void addresses_data();
    void addresses();
    void titlesStayText();
};

namespace
{

/// The page of a statement with this text, without its headings.
QString rendered(const BlockList &blocks)
{
    const QString page = renderMarkdown(viewOf(workspaceWith(blocks)));
    const QString head = QStringLiteral("# Online Privacy Statement\n\n## Uses\n\n");
    return page.startsWith(head) && page.endsWith(u'\n') ? page.sliced(head.size()).chopped(1) : page;
}

}

void TestMarkdown::blocks_data()
{
    QTest::addColumn<BlockList>("blocks");
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("elements");
    const auto row = [](const char *name, const BlockList &blocks, const char *markdown, const char *elements) {
        QTest::newRow(name) << blocks << QString::fromUtf8(markdown) << QString::fromUtf8(elements);
    };
    const auto one = [&](const char *name, const BlockContent &content, const char *markdown, const char *elements) {
        row(name, {blockOf(content)}, markdown, elements);
    };
    const auto bullets = [](const QList<BlockList> &items) { return blockOf(listOf(ListStyle::Bullet, 1, items)); };
    const auto numbers = [](int start, const QList<BlockList> &items) {
        return blockOf(listOf(ListStyle::Decimal, start, items));
    };

    row("paragraphs", words(" a ") + words("b"), "a\n\nb", "<p>a/<p>b/");
    one("sub-heading", Subheading{plainInlines(QStringLiteral("C #")), 2}, "#### C \\#", "<h4>C #/");
    row("bullets", {bullets({words("a"), words("b")})}, "- a\n- b", "<ul><li>a/<li>b//");
    row("decimal", {numbers(9, {words("a"), words("b")})}, "9. a\n10. b", "<ol><li>a/<li>b//");
    for (const ListStyle style :
         {ListStyle::LowerLetter, ListStyle::UpperLetter, ListStyle::LowerRoman, ListStyle::UpperRoman})
        one(qPrintable(QStringLiteral("style %1").arg(int(style))), listOf(style, 3, {words("a")}), "3. a",
            "<ol><li>a//");
    row("loose list", {numbers(1, {words("a") + words("b"), words("c")})}, "1. a\n\n   b\n\n2. c",
        "<ol><li><p>a/<p>b//<li><p>c///");
    row("nested bullets", {numbers(10, {words("a") + BlockList{bullets({words("b")})}, words("c")})},
        "10. a\n    - b\n11. c", "<ol><li>a<ul><li>b///<li>c//");
    row("nested numbers", {bullets({words("a") + BlockList{numbers(3, {words("b")})}})}, "- a\n\n  3. b",
        "<ul><li><p>a/<ol><li>b////");
    row("nested empty item", {bullets({words("a") + BlockList{bullets({{}, words("b")})}})}, "- a\n\n  - &nbsp;\n  - b",
        "<ul><li><p>a/<ul><li> /<li>b////");
    row("list in an item", {bullets({{bullets({words("a"), words("b")})}})}, "- - a\n  - b",
        "<ul><li><ul><li>a/<li>b////");
    row("lists one after another",
        {bullets({words("a")}), bullets({words("b")}), bullets({words("c")}), numbers(1, {words("d")}),
         numbers(1, {words("e")})},
        "- a\n\n+ b\n\n- c\n\n1. d\n\n1) e", "<ul><li>a//<ul><li>b//<ul><li>c//<ol><li>d//<ol><li>e//");
    row("objects in items", {bullets({{blockOf(Rule{})}, {blockOf(Verbatim{QStringLiteral(" x\n\n y")})}})},
        "- ***\n- ```\n   x\n\n   y\n  ```", "<ul><li><hr>//<li><pre><code> x y////");
    one("definitions",
        DefinitionList{{{.term = plainInlines(QStringLiteral("t")), .definition = words("d") + words("e")},
                        {.term = plainInlines(QStringLiteral("u")), .definition = words("f")}}},
        "- **t**\n\n  d\n\n  e\n\n- **u**\n\n  f", "<ul><li><p><strong>t//<p>d/<p>e//<li><p><strong>u//<p>f///");
    one("quotation", Quotation{words("a") + words("b"), QStringLiteral("https://example.com/law")},
        "> a\n>\n> b\n>\n> — [https://example.com/law](https://example.com/law)",
        "<blockquote><p>a/<p>b/<p>— <a>https://example.com/law///");
    one("note", Note{words("a") + words("b")}, "> a\n>\n> b", "<blockquote><p>a/<p>b//");
    one("verbatim", Verbatim{QStringLiteral(" a\n```\n*b* <b>\n")}, "````\n a\n```\n*b* <b>\n````",
        "<pre><code> a```*b* <b>//");
    row("rule", words("a") + BlockList{blockOf(Rule{})}, "a\n\n***", "<p>a/<hr>/");
    one("image",
        Image{.asset = QStringLiteral("my map.svg"),
              .alternative = QStringLiteral("A [map]"),
              .caption = plainInlines(QStringLiteral("Caption")),
              .link = LinkTarget{.address = QStringLiteral("/map")},
              .linkTitle = QStringLiteral("To \"it\"")},
        "[![A \\[map\\]](<../../../../assets/my map.svg>)](/map \"To \\\"it\\\"\")\n\nCaption",
        "<p><a><img>///<p>Caption/");
    one("contact", ContactBlock{id("office")},
        "**Privacy Office**\\\n1 Street\\\nTown\\\n[privacy@example.com](mailto:privacy@example.com)\\\n"
        "[+1 555 0100](tel:+15550100)\\\n[Contact form](https://example.com/contact)",
        "<p><strong>Privacy Office/<br>/1 Street<br>/Town<br>/<a>privacy@example.com/<br>/<a>+1 555 0100/<br>/<a>Contact form//");
    one("seals", SealBlock{{id("seal-a"), id("seal-b"), id("gone")}},
        "- [![Seal A](../../../../assets/a.svg)](//seal.example/a?rid=1 \"Seal A certification\")\n"
        "- ![Seal B](../../../../assets/b.svg)",
        "<ul><li><a><img>///<li><img>///");
    one("links", LinkListBlock{id("related")}, "- [Products](../../../products/us/en/)", "<ul><li><a>Products///");
    one("unknown", UnknownBlock{QStringLiteral("<video/>")}, "", "");
    one("table", tableOf({{words("Data"), words("To")}, {words("Name"), {}}, {words("a|b\\|c")}}),
        "| Data | To |\n| --- | --- |\n| Name |  |\n| a\\|b\\\\\\|c |  |",
        "<table><thead><tr><th>Data/<th>To///<tbody><tr><td>Name/<td>//<tr><td>a|b\\|c/<td>////");
    Table headless = tableOf({{words("a"), words("b")}});
    headless.headerRow = false;
    headless.headerColumn = true;
    one("table without a head", headless, "|  |  |\n| --- | --- |\n| **a** | b |",
        "<table><thead><tr><th>/<th>///<tbody><tr><td><strong>a//<td>b////");
    one("table of blocks", tableOf({{words("a"), words("b") + words("c")}}), "- **a**\n\n  - **b**\n\n    **c**",
        "<ul><li><p><strong>a//<ul><li><p><strong>b//<p><strong>c//////");
    row("lists around a table",
        {bullets({words("a")}), blockOf(tableOf({{words("b") + words("c")}})), bullets({words("d")})},
        "- a\n\n+ **b**\n\n  **c**\n\n- d", "<ul><li>a//<ul><li><p><strong>b//<p><strong>c////<ul><li>d//");
    Table spanning = std::get<Table>(table().content);
    spanning.caption = plainInlines(QStringLiteral("Caption"));
    one("table with spans", spanning,
        "Caption\n\n- **Data**\n  - **Purpose**\n- **Name**\n  - Order\n  - Support\n- a\n  - b",
        "<p>Caption/<ul><li><strong>Data/<ul><li><strong>Purpose////<li><strong>Name/<ul><li>Order/<li>Support///<li>a<ul><li>b////");
}

void TestMarkdown::blocks()
{
    QFETCH(BlockList, blocks);
    QFETCH(QString, markdown);
    QFETCH(QString, elements);
    QCOMPARE(rendered(blocks), markdown.isEmpty() ? rendered({}) : markdown);
    QCOMPARE(elementsAndText(readMarkdown(markdown)), QString(u"<page>" + elements + u'/'));
}

void TestMarkdown::inlines()
{
    QCOMPARE(rendered({paragraph({}, richText())}),
             QStringLiteral("Plain \\<b>\\&amp; \"quoted\" **strong _both_**&#8322;³personal datadonnées\\\n"
                            "[web](https://example.com/?a=1&b=2 \"A \\<title>\")[mail](mailto:privacy@example.com)"
                            "[_section_](#uses)[statement](../../../products/short/us/en/)**Example & Co** see "
                            "[Uses](#uses) שלום 日本 \U0001F512"));
}

void TestMarkdown::pages()
{
    const Workspace workspace = richWorkspace();
    const QString page = renderMarkdown(viewOf(workspace));
    QVERIFY2(page.startsWith(QStringLiteral("# Online Privacy Statement\n\nEffective October 1, 2026\n\n"
                                            "Last updated September 15, 2026\n\n## Scope\n\nPlain \\<b>")),
             qPrintable(page));
    QVERIFY(page.contains(QStringLiteral("\n\n### 1 Plain \\<b>")));
    QVERIFY(page.endsWith(QStringLiteral("\n\nUses\n")));
    QVERIFY(!page.contains(QStringLiteral(" \n")));
    QVERIFY(!page.contains(QStringLiteral("\n\n\n")));
    QCOMPARE(renderMarkdown(viewOf(workspace)), page);
    const QString highlights = renderMarkdown(viewOf(workspace, Layer::Highlights));
    QVERIFY(highlights.startsWith(QStringLiteral("# Online Privacy Statement Highlights\n")));
    QVERIFY(highlights.contains(QStringLiteral("## Scope\n\nShort\n")));
    QVERIFY(!highlights.contains(QStringLiteral("###")));
}

void TestMarkdown::nothingIsLost()
{
    const Workspace workspace = richWorkspace();
    const QString html = readMarkdown(renderMarkdown(viewOf(workspace)));
    const QString text = elementsAndText(html);
    QVERIFY(text.startsWith(QStringLiteral("<page><h1>")));
    for (const QString &piece : piecesOf(workspace.statements[0]))
        QVERIFY2(text.contains(piece) || html.contains(piece.toHtmlEscaped()), qPrintable(piece));
    for (const char *part : {"Privacy Office", "+1 555 0100", "alt=\"Seal A\"", "alt=\"Seal B\"", "Products"})
        QVERIFY2(html.contains(QString::fromUtf8(part)), part);
    // Cells are told once.
    for (const char *cell : {"Order", "Support", "Purpose"})
        QCOMPARE(text.count(QString::fromUtf8(cell)), 1);
}

void TestMarkdown::textStaysText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"1. a",
                             "1) a",
                             "12345. a",
                             "1.",
                             "- a",
                             "-",
                             "---",
                             "- - -",
                             "+ a",
                             "+",
                             "* a",
                             "***",
                             "___",
                             "# a",
                             "#",
                             "####### a",
                             "a #",
                             "a ##",
                             "> a",
                             ">a",
                             "===",
                             "=",
                             "```",
                             "~~~",
                             "~~a~~",
                             "    a",
                             "a\\",
                             "\\*a\\*",
                             "*a*",
                             "**a**",
                             "_a_",
                             "__a__",
                             "a_b_c",
                             "`a`",
                             "``",
                             "[a](b)",
                             "[a]: b",
                             "[a]",
                             "![a](b)",
                             "!",
                             "<b>",
                             "</b>",
                             "<!-- a -->",
                             "<?a?>",
                             "<a@example.com>",
                             "<https://example.com>",
                             "&amp;",
                             "&#65;",
                             "&copy; &copy &",
                             "| a | b |",
                             "|-|-|",
                             ":-:",
                             "-:",
                             ":--",
                             "--|--",
                             "https://example.com/a_b_c",
                             "a@b.example",
                             "1986\\. A",
                             "5 < 6 > 4",
                             "\"a\" 'b'",
                             "{{ a }}",
                             "$a$",
                             "^a^",
                             "- [ ] a",
                             "=a",
                             "-1 %",
                             "+1 555",
                             "#1",
                             "1.5",
                             "“a”"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

/// As a paragraph, after a line break, in a heading, an item, a cell, a quotation, and in parts.
void TestMarkdown::textStaysText()
{
    QFETCH(QString, text);
    const QString told = text.trimmed();
    const InlineList pieces = plainInlines(text);
    const InlineList broken =
        plainInlines(QStringLiteral("x")) + InlineList{Inline{.kind = Inline::Kind::LineBreak}} + pieces;
    const BlockList paragraphs{paragraph({}, pieces)};
    const auto elements = [](const BlockList &blocks) { return elementsAndText(readMarkdown(rendered(blocks))); };
    QCOMPARE(elements(paragraphs), QString(u"<page><p>" + told + u"//"));
    QCOMPARE(elements({paragraph({}, broken)}), QString(u"<page><p>x<br>/" + told + u"//"));
    QCOMPARE(elements({blockOf(Subheading{pieces, 1})}), QString(u"<page><h3>" + told + u"//"));
    QCOMPARE(elements({blockOf(listOf(ListStyle::Bullet, 1, {paragraphs, paragraphs}))}),
             QString(u"<page><ul><li>" + told + u"/<li>" + told + u"///"));
    QCOMPARE(elements({blockOf(Quotation{paragraphs, {}})}), QString(u"<page><blockquote><p>" + told + u"///"));
    QCOMPARE(elements({blockOf(tableOf({{paragraphs, words("b")}, {words("c"), paragraphs}}))}),
             QString(u"<page><table><thead><tr><th>" + told + u"/<th>b///<tbody><tr><td>c/<td>" + told + u"/////"));
    InlineList parts;
    for (const QChar c : text)
        parts += InlineList{Inline{.text = c, .marks = {.term = {QString(u'a' + c)}}}};
    QCOMPARE(elements({paragraph({}, parts)}), QString(u"<page><p>" + told + u"//"));
}

void TestMarkdown::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *address, const char *read) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(read);
    };
    for (const char *same : {"/a_b_c*d*", "/a(b)", "/a(b", "/a)b", "#a", "/?a=1&copy=2", "/?a=1&copy;=2", "//a/~b",
                             "mailto:a@example.com", "/100%25", "../../a/"})
        row(same, same);
    row("/[a]!'b", "/%5Ba%5D!%27b");
    row("/a b", "/a%20b");
    row("/a<b>c", "/a%3Cb%3Ec");
    row("/a|b`c\\d\"e", "/a%7Cb%60c%5Cd%22e");
}

void TestMarkdown::addresses()
{
    QFETCH(QString, address);
    QFETCH(QString, read);
    const BlockList text{
        paragraph({},
                  InlineList{Inline{.text = QStringLiteral("!")}, linked("a]b", LinkTarget{.address = address}),
                             Inline{.text = QStringLiteral("(c)")}})};
    const auto check = [&](const QString &markdown, int links) {
        QXmlStreamReader xml(readMarkdown(markdown));
        int found = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.name() != u"a")
                continue;
            QCOMPARE(xml.attributes().value(u"href").toString(), read);
            QCOMPARE(xml.readElementText(), QStringLiteral("a]b"));
            ++found;
        }
        QCOMPARE(found, links);
    };
    check(rendered(text), 1);
    check(rendered({blockOf(tableOf({{text, words("b")}, {words("c"), text}}))}), 2);
}

void TestMarkdown::titlesStayText()
{
    const QString title = QStringLiteral("a \"b\" *c* <d> &amp; \\ (e) | ]");
    Inline piece = linked("a", LinkTarget{.address = QStringLiteral("/a b")});
    piece.marks.linkTitle = title;
    const BlockList text{paragraph({}, InlineList{piece})};
    for (const BlockList &blocks : {text, BlockList{blockOf(tableOf({{text}, {words("b")}}))}}) {
        QXmlStreamReader xml(readMarkdown(rendered(blocks)));
        while (!xml.atEnd() && xml.name() != u"a")
            xml.readNext();
        QCOMPARE(xml.attributes().value(u"title").toString(), title);
    }
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
