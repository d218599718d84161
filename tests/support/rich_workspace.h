// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/navigate.h"
#include "model/workspace.h"

#include <QTimeZone>

namespace noticewright::testing
{

inline Id id(const char *text)
{
    return {QString::fromLatin1(text)};
}

inline Block paragraph(const Id &blockId, const InlineList &text)
{
    return {.id = blockId, .content = Paragraph{text}};
}

inline Block paragraph(const Id &blockId, const QString &text)
{
    return paragraph(blockId, plainInlines(text));
}

/// A text with every kind of inline and mark.
inline InlineList richText()
{
    Marks strong{.strong = true};
    Marks both{.strong = true, .emphasis = true};
    Marks subscript{.script = Script::Subscript};
    Marks superscript{.script = Script::Superscript};
    Marks term{.term = id("personal-data")};
    Marks french{.language = QStringLiteral("fr")};
    Marks web{.link = LinkTarget{.address = QStringLiteral("https://example.com/?a=1&b=\"2\"")},
              .linkTitle = QStringLiteral("A <title>")};
    web.link->address = QStringLiteral("https://example.com/?a=1&b=2");
    Marks mail{.link = LinkTarget{.kind = LinkTarget::Kind::Mail, .address = QStringLiteral("privacy@example.com")}};
    Marks section{.emphasis = true, .link = LinkTarget{.kind = LinkTarget::Kind::Statement, .section = id("uses")}};
    Marks statement{.link = LinkTarget{
                        .kind = LinkTarget::Kind::Statement, .statement = id("products"), .layer = Layer::Highlights}};
    return {
        Inline{.text = QStringLiteral("Plain <b>&amp; \"quoted\" ")},
        Inline{.text = QStringLiteral("strong"), .marks = strong},
        Inline{.text = QStringLiteral(" both"), .marks = both},
        Inline{.text = QStringLiteral("2"), .marks = subscript},
        Inline{.text = QStringLiteral("3"), .marks = superscript},
        Inline{.text = QStringLiteral("personal data"), .marks = term},
        Inline{.text = QStringLiteral("données"), .marks = french},
        Inline{.kind = Inline::Kind::LineBreak},
        Inline{.text = QStringLiteral("web"), .marks = web},
        Inline{.text = QStringLiteral("mail"), .marks = mail},
        Inline{.text = QStringLiteral("section"), .marks = section},
        Inline{.text = QStringLiteral("statement"), .marks = statement},
        Inline{.kind = Inline::Kind::Variable, .text = QStringLiteral("company"), .marks = strong},
        Inline{.text = QStringLiteral(" see ")},
        Inline{.kind = Inline::Kind::CrossReference,
               .reference = LinkTarget{.kind = LinkTarget::Kind::Statement, .section = id("uses")}},
        Inline{.text = QStringLiteral(" שלום 日本 \U0001F512 ")},
    };
}

inline QList<ListItem> listItems(const QString &prefix)
{
    Block inner{.id = {prefix + QStringLiteral("-inner")},
                .content = List{.style = ListStyle::LowerLetter,
                                .start = 3,
                                .items = {ListItem{.id = {prefix + QStringLiteral("-i3")},
                                                   .blocks = {paragraph({prefix + QStringLiteral("-p3")},
                                                                        QStringLiteral("nested"))}}}}};
    return {ListItem{.id = {prefix + QStringLiteral("-i1")},
                     .blocks = {paragraph({prefix + QStringLiteral("-p1")}, richText()),
                                paragraph({prefix + QStringLiteral("-p2")}, QStringLiteral("second paragraph"))}},
            ListItem{.id = {prefix + QStringLiteral("-i2")},
                     .blocks = {paragraph({prefix + QStringLiteral("-p4")}, QStringLiteral("with a list")), inner}}};
}

inline Block table()
{
    const auto cell = [](const char *cellId, const QString &text, int columns = 1, int rows = 1) {
        return TableCell{.id = id(cellId),
                         .blocks = {paragraph({QString::fromLatin1(cellId) + u'p'}, text)},
                         .columnSpan = columns,
                         .rowSpan = rows};
    };
    return {
        .id = id("table"),
        .content = Table{
            .caption = richText(),
            .headerRow = true,
            .headerColumn = true,
            .rows = {TableRow{.id = id("r1"),
                              .cells = {cell("c1", QStringLiteral("Data")), cell("c2", QStringLiteral("Purpose"), 2)}},
                     TableRow{.id = id("r2"),
                              .cells = {cell("c3", QStringLiteral("Name"), 1, 2), cell("c4", QStringLiteral("Order")),
                                        cell("c5", QStringLiteral("Support"))}},
                     TableRow{.id = id("r3"),
                              .cells = {cell("c6", QStringLiteral("a")), cell("c7", QStringLiteral("b"))}}}}};
}

/// One block of every kind.
inline BlockList everyBlock()
{
    return {
        paragraph(id("p"), richText()),
        Block{.id = id("sub"), .content = Subheading{plainInlines(QStringLiteral("Sub-heading")), 2}},
        Block{.id = id("bullets"),
              .content = List{.items = listItems(QStringLiteral("b"))},
              .language = QStringLiteral("de-CH")},
        Block{.id = id("numbers"),
              .content = List{.style = ListStyle::UpperRoman, .start = 4, .items = listItems(QStringLiteral("n"))}},
        Block{
            .id = id("defs"),
            .content = DefinitionList{{DefinitionEntry{
                .id = id("d1"), .term = richText(), .definition = {paragraph(id("d1p"), QStringLiteral("meaning"))}}}}},
        Block{.id = id("quote"),
              .content = Quotation{{paragraph(id("quotep"), QStringLiteral("quoted"))},
                                   QStringLiteral("https://example.com/law")}},
        Block{.id = id("note"), .content = Note{{paragraph(id("notep"), QStringLiteral("noted"))}}},
        Block{.id = id("verbatim"), .content = Verbatim{QStringLiteral("  two\n    lines <&>\n")}},
        table(),
        Block{.id = id("image"),
              .content = Image{.asset = QStringLiteral("map.svg"),
                               .alternative = QStringLiteral("A \"map\""),
                               .caption = richText(),
                               .link = LinkTarget{.address = QStringLiteral("/map")},
                               .linkTitle = QStringLiteral("To the map")}},
        Block{.id = id("rule"), .content = Rule{}},
        Block{.id = id("contact"), .content = ContactBlock{id("office")}},
        Block{.id = id("seals"), .content = SealBlock{{id("seal-a"), id("seal-b")}}},
        Block{.id = id("links"), .content = LinkListBlock{id("related")}},
    };
}

inline Statement richStatement()
{
    Statement statement;
    statement.id = id("online");
    statement.title = QStringLiteral("Online Privacy Statement");
    statement.highlightsTitle = QStringLiteral("Online Privacy Statement Highlights");
    statement.effective = QDate(2026, 10, 1);
    statement.updated = QDate(2026, 9, 15);
    statement.highlightsAddress = QStringLiteral("privacy/{region}/{language}/");
    statement.fullAddress = QStringLiteral("privacy/details/{region}/{language}/");
    Section scope{.id = id("scope"),
                  .kind = SectionKind::Scope,
                  .anchor = QStringLiteral("scope"),
                  .aliases = {QStringLiteral("about"), QStringLiteral("über")}};
    scope.heading = plainInlines(QStringLiteral("Scope"));
    scope.full = everyBlock();
    scope.highlights = {paragraph(id("short"), QStringLiteral("Short"))};
    scope.highlights[0].summarises = {id("p"), id("bullets")};
    Section uses{.id = id("uses"), .kind = SectionKind::Uses, .anchor = QStringLiteral("uses"), .numbered = true};
    uses.heading = richText();
    uses.full = {paragraph(id("usesp"), QStringLiteral("Uses"))};
    scope.sections = {uses};
    statement.sections = {scope, Section{.id = id("empty"), .anchor = QStringLiteral("empty")}};
    return statement;
}

inline QList<Comment> richComments()
{
    const QDateTime morning(QDate(2026, 9, 14), QTime(8, 30, 5), QTimeZone::UTC);
    return {
        {.id = id("remark"),
         .passages = {{.block = id("usesp"),
                       .section = id("uses"),
                       .words = QStringLiteral("ses"),
                       .before = QStringLiteral("U")}},
         .author = QStringLiteral("Mara \"M\" <Muster>"),
         .at = morning,
         .text = QStringLiteral("Is this so?\nSee § 4 & 5."),
         .replies = {{.author = QStringLiteral("Ben"), .at = morning.addSecs(60), .text = QStringLiteral("Yes.")},
                     {.author = QString(), .text = QStringLiteral("  No.\n")}}},
        {.id = id("done"),
         .passages = {{.block = id("short"), .section = id("scope")}, {.block = id("scope")}},
         .author = QStringLiteral("Ben"),
         .at = morning.addDays(1),
         .text = QStringLiteral("Done"),
         .isResolved = true},
        {.id = id("whole"), .author = QStringLiteral("Ben"), .text = QString()},
    };
}

inline Workspace richWorkspace()
{
    Workspace workspace;
    workspace.organisation = {.name = QStringLiteral("Example & Co"),
                              .home = QStringLiteral("https://example.com/"),
                              .logo = QStringLiteral("logo.svg")};
    workspace.editions = {{QStringLiteral("us"), QStringLiteral("en"), QStringLiteral("United States")},
                          {QStringLiteral("gb"), QStringLiteral("en"), QStringLiteral("United Kingdom")}};
    workspace.variables = {{id("company"), QStringLiteral("Example & Co")}};
    workspace.terms = {{id("personal-data"), QStringLiteral("personal data"), QStringLiteral("Data about you.")}};
    workspace.contacts = {{.id = id("office"),
                           .name = QStringLiteral("Privacy Office"),
                           .lines = {QStringLiteral("1 Street"), QStringLiteral("Town")},
                           .mail = QStringLiteral("privacy@example.com"),
                           .telephone = QStringLiteral("+1 555 0100"),
                           .web = QStringLiteral("https://example.com/contact"),
                           .webLabel = QStringLiteral("Contact form")}};
    workspace.seals = {{.id = id("seal-a"),
                        .name = QStringLiteral("Seal A"),
                        .asset = QStringLiteral("a.svg"),
                        .validation = QStringLiteral("//seal.example/a?rid=1"),
                        .title = QStringLiteral("Seal A certification")},
                       {.id = id("seal-b"), .name = QStringLiteral("Seal B"), .asset = QStringLiteral("b.svg")}};
    workspace.linkLists = {
        {.id = id("related"),
         .name = QStringLiteral("Other useful privacy links"),
         .entries = {{QStringLiteral("Products"),
                      LinkTarget{.kind = LinkTarget::Kind::Statement, .statement = id("products")}}}},
        {.id = id("footer"),
         .name = QStringLiteral("Footer"),
         .entries = {{QStringLiteral("Terms of use"), LinkTarget{.address = QStringLiteral("/terms")}},
                     {QStringLiteral("Write"),
                      LinkTarget{.kind = LinkTarget::Kind::Mail, .address = QStringLiteral("a@example.com")}}}}};
    workspace.headerLinks = id("footer");
    workspace.footerLinks = id("footer");
    workspace.themeValues = {{.parameter = QStringLiteral("accent"), .value = QStringLiteral("#7a1f5c"), .dark = QStringLiteral("#f0a8d8")},
                             {.parameter = QStringLiteral("font"), .value = QStringLiteral("serif")}};
    workspace.ownWords = {QStringLiteral("Fernhill"), QStringLiteral("Kettle-to-Go"), QStringLiteral("שלום")};
    Statement products;
    products.id = id("products");
    products.kind = StatementKind::Products;
    products.title = QStringLiteral("Product Privacy Statement");
    products.fullAddress = QStringLiteral("privacy/products/{region}/{language}/");
    products.highlightsAddress = QStringLiteral("privacy/products/short/{region}/{language}/");
    workspace.statements = {richStatement(), products};
    workspace.statements[0].comments = richComments();
    return workspace;
}

}
