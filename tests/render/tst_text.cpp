// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text.h"
#include "support/block_values.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void blocks_data();
    void blocks();
    void links_data();
    void links();
    void inlines();
    void pages();
    void nothingIsLost();
    void layers();
};

namespace
{

/// The page of a statement with this text, without its headings.
QString rendered(const BlockList &blocks)
{
    const QString page = renderText(viewOf(workspaceWith(blocks)));
    const QString head = QStringLiteral("Online Privacy Statement\n========================\n\nUses\n----\n\n");
    return page.startsWith(head) && page.endsWith(u'\n') ? page.sliced(head.size()).chopped(1) : page;
}

}

void TestText::blocks_data()
{
    QTest::addColumn<BlockList>("blocks");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const BlockList &blocks, const char *text) {
        QTest::newRow(name) << blocks << QString::fromUtf8(text);
    };
    const auto one = [&](const char *name, const BlockContent &content, const char *text) {
        row(name, {blockOf(content)}, text);
    };
    row("paragraphs", words(" a ") + words("b"), "a\n\nb");
    one("sub-heading", Subheading{plainInlines(QStringLiteral("Sub")), 1}, "Sub\n~~~");
    one("bullets", listOf(ListStyle::Bullet, 1, {words("a"), words("b")}), "- a\n- b");
    one("decimal", listOf(ListStyle::Decimal, 9, {words("a"), words("b")}), "9. a\n10. b");
    one("lower letters", listOf(ListStyle::LowerLetter, 26, {words("a"), words("b")}), "z. a\naa. b");
    one("upper letters", listOf(ListStyle::UpperLetter, 1, {words("a")}), "A. a");
    one("lower Roman", listOf(ListStyle::LowerRoman, 3, {words("a"), words("b")}), "iii. a\niv. b");
    one("upper Roman", listOf(ListStyle::UpperRoman, 1, {words("a")}), "I. a");
    one("loose list", listOf(ListStyle::Decimal, 1, {words("a") + words("b"), words("c")}), "1. a\n\n   b\n\n2. c");
    const Block inner = blockOf(listOf(ListStyle::LowerLetter, 3, {words("b"), words("c")}));
    one("nested list", listOf(ListStyle::Decimal, 10, {words("a") + BlockList{inner}, words("d")}),
        "10. a\n    c. b\n    d. c\n11. d");
    one("empty item", listOf(ListStyle::Bullet, 1, {{}, words("a")}), "-\n- a");
    one("definitions",
        DefinitionList{{{.term = plainInlines(QStringLiteral("t")), .definition = words("d") + words("e")},
                        {.term = plainInlines(QStringLiteral("u")), .definition = words("f")}}},
        "t\n    d\n\n    e\n\nu\n    f");
    one("quotation", Quotation{words("a") + words("b"), QStringLiteral("https://example.com/law")},
        "> a\n>\n> b\n>\n> — https://example.com/law");
    one("note", Note{words("a") + words("b")}, "| a\n|\n| b");
    one("verbatim", Verbatim{QStringLiteral(" a\n\n  <b> \n")}, "     a\n\n      <b> ");
    one("rule", Rule{}, "* * *");
    one("image",
        Image{.asset = QStringLiteral("m.svg"),
              .alternative = QStringLiteral("A map"),
              .caption = plainInlines(QStringLiteral("Caption")),
              .link = LinkTarget{.address = QStringLiteral("/map")}},
        "[A map] (/map)\n\nCaption");
    one("decorative image", Image{.asset = QStringLiteral("m.svg")}, "");
    one("contact", ContactBlock{id("office")},
        "Privacy Office\n1 Street\nTown\nprivacy@example.com\n+1 555 0100\nContact form (https://example.com/contact)");
    one("seals", SealBlock{{id("seal-a"), id("seal-b"), id("gone")}},
        "- [Seal A] (//seal.example/a?rid=1)\n- [Seal B]");
    one("links", LinkListBlock{id("related")}, "- Products (../../../products/us/en/)");
    one("unknown", UnknownBlock{QStringLiteral("<video/>")}, "");
    one("table", tableOf({{words("Data"), words("To")}, {words("Name"), {}}, {words("a|b"), words("c")}}),
        "Data | To\n---- | ---\nName |\na|b | c");
    Table headless = tableOf({{words("a"), words("b")}});
    headless.headerRow = false;
    one("table without a head", headless, "a | b");
    one("table of blocks", tableOf({{words("a"), words("b") + words("c")}, {words("d"), words("e")}}),
        "- a\n\n  - b\n\n    c\n\n- d\n\n  - e");
    Table spanning = std::get<Table>(table().content);
    spanning.caption = plainInlines(QStringLiteral("Caption"));
    one("table with spans", spanning, "Caption\n\n- Data\n  - Purpose\n- Name\n  - Order\n  - Support\n- a\n  - b");
    row("quoted list and rule",
        {blockOf(Quotation{{blockOf(listOf(ListStyle::Bullet, 1, {words("a")}))}}), blockOf(Rule{})}, "> - a\n\n* * *");
}

void TestText::blocks()
{
    QFETCH(BlockList, blocks);
    QFETCH(QString, text);
    if (text.isEmpty())
        QCOMPARE(rendered(blocks), rendered({}));
    else
        QCOMPARE(rendered(blocks), text);
}

void TestText::links_data()
{
    QTest::addColumn<Inline>("piece");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *words, const LinkTarget &target, const char *text) {
        QTest::newRow(text) << linked(words, target) << QString::fromUtf8(text);
    };
    const LinkTarget web{.address = QStringLiteral("https://example.com/")};
    const LinkTarget mail{.kind = LinkTarget::Kind::Mail, .address = QStringLiteral("a@example.com")};
    row("web", web, "web (https://example.com/)");
    row("web ", web, "web (https://example.com/) .");
    row("https://example.com/", web, "https://example.com/");
    row("mail", mail, "mail (a@example.com)");
    row("A@example.com", mail, "A@example.com");
    row("to a@example.com", mail, "to a@example.com");
    row("write", {.address = QStringLiteral("mailto:a@example.com")}, "write (a@example.com)");
    row("+1 (555) 0100", {.address = QStringLiteral("tel:+15550100")}, "+1 (555) 0100");
    row("call", {.address = QStringLiteral("tel:+15550100")}, "call (+15550100)");
    row("here", {.kind = LinkTarget::Kind::Statement, .section = id("uses")}, "here");
    row("products", {.kind = LinkTarget::Kind::Statement, .statement = id("products")},
        "products (../../../products/us/en/)");
    row("gone", {.kind = LinkTarget::Kind::Statement, .statement = id("gone")}, "gone");
}

void TestText::links()
{
    QFETCH(Inline, piece);
    QFETCH(QString, text);
    InlineList inlines{piece};
    if (text.endsWith(u'.'))
        inlines.append(Inline{.text = QStringLiteral(".")});
    QCOMPARE(rendered({paragraph({}, inlines)}), text);
}

void TestText::inlines()
{
    QCOMPARE(rendered({paragraph({}, richText())}),
             QStringLiteral("Plain <b>&amp; \"quoted\" strong both₂³personal datadonnées\n"
                            "web (https://example.com/?a=1&b=2)mail (privacy@example.com)section"
                            "statement (../../../products/short/us/en/)Example & Co see Uses שלום 日本 \U0001F512"));
    const Marks raised{.script = Script::Superscript};
    QCOMPARE(
        rendered({paragraph(
            {},
            InlineList{Inline{.text = QStringLiteral("10")}, Inline{.text = QStringLiteral("-9"), .marks = raised},
                       Inline{.text = QStringLiteral(" 4")}, Inline{.text = QStringLiteral("th"), .marks = raised}})}),
        QStringLiteral("10⁻⁹ 4th"));
}

void TestText::pages()
{
    const Workspace workspace = richWorkspace();
    const QString page = renderText(viewOf(workspace));
    QVERIFY2(page.startsWith(QStringLiteral("Online Privacy Statement\n========================\n\n"
                                            "Effective October 1, 2026\n\nLast updated September 15, 2026\n\n"
                                            "Scope\n-----\n\nPlain <b>")),
             qPrintable(page));
    QVERIFY(page.contains(QStringLiteral("\n\n1 Plain <b>")));
    QVERIFY(page.contains(QStringLiteral("~\n\nUses\n")));
    QVERIFY(page.endsWith(QStringLiteral("\n\nUses\n")));
    QVERIFY(!page.contains(QStringLiteral(" \n")));
    QVERIFY(!page.contains(QStringLiteral("\n\n\n")));
    QCOMPARE(renderText(viewOf(workspace)), page);
}

void TestText::nothingIsLost()
{
    const Workspace workspace = richWorkspace();
    const QString page = renderText(viewOf(workspace));
    for (const QString &piece : piecesOf(workspace.statements[0]))
        QVERIFY2(page.contains(piece), qPrintable(piece));
    for (const char *part : {"Privacy Office", "+1 555 0100", "Seal A", "Seal B", "Products"})
        QVERIFY2(page.contains(QString::fromUtf8(part)), part);
    // Cells are told once.
    for (const char *cell : {"Order", "Support", "Purpose"})
        QCOMPARE(page.count(QString::fromUtf8(cell)), 1);
}

void TestText::layers()
{
    const QString page = renderText(viewOf(richWorkspace(), Layer::Highlights));
    QVERIFY(page.startsWith(QStringLiteral("Online Privacy Statement Highlights\n")));
    QVERIFY(page.contains(QStringLiteral("\n\nShort\n")));
    QVERIFY(!page.contains(QStringLiteral("1 Plain")));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
