// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/markdown.h"
#include "render/page.h"
#include "render/text.h"
#include "support/rich_workspace.h"
#include "support/warnings.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// What pages in other languages than English have of their own.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyPageSpeaksItsLanguage_data();
    void everyPageSpeaksItsLanguage();
    void datesStandInTheirSentence();
    void tracesAreListed();
    void contactsHaveAHeading();
    void numbersHaveTheLanguagesDigits();
    void dataIsIsolated_data();
    void dataIsIsolated();
    void leftToRightPagesStayPlain();
    void linksInTheOtherDirection();
    void languagesWithinLanguages();
    void verbatimTextFindsItsDirection();
    void theFrameIsolatesNames();
};

namespace
{

Workspace workspaceIn(const QString &language, const QString &region)
{
    Workspace workspace = richWorkspace();
    for (Statement &statement : workspace.statements)
        statement.language = language;
    workspace.editions = {{.region = region, .language = language}};
    return workspace;
}

EditionView viewOf(const Workspace &workspace, Layer layer)
{
    return EditionView(workspace, workspace.statements[0], workspace.editions[0], layer);
}

QString pageOf(const EditionView &view)
{
    return QString::fromUtf8(PageShell::fromTheme(*loadTheme(Workspace(), {}))->page(view).value());
}

QString blockIn(const Workspace &workspace, const Block &block, Layer layer = Layer::Highlights)
{
    return renderBlock(viewOf(workspace, layer), block, 0);
}

Block textBlock(const InlineList &text, const QString &language = {})
{
    Block block = paragraph(id("b"), text);
    block.language = language;
    return block;
}

Inline variable()
{
    return {.kind = Inline::Kind::Variable, .text = u"company"_s};
}

}

void TestLanguages::everyPageSpeaksItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : furnitureLanguages()) {
        if (language != u"en")
            QTest::newRow(qPrintable(language)) << language;
    }
}

/// The page's own words, from the first to the last, and none in English.
void TestLanguages::everyPageSpeaksItsLanguage()
{
    QFETCH(const QString, language);
    Workspace workspace = workspaceIn(language, u"world"_s);
    Section contact{.id = id("c"), .kind = SectionKind::Contact, .anchor = u"contact"_s};
    contact.full = {Block{.id = id("cb"), .content = ContactBlock{id("office")}}};
    auto plain = std::get<Table>(table().content);
    plain.caption.clear();
    contact.full.append(Block{.id = id("t"), .content = plain});
    workspace.statements[0].sections.append(contact);
    const Furniture words = furnitureIn(language), english = furnitureIn(u"en"_s);
    const QString full = pageOf(viewOf(workspace, Layer::Full));
    for (const QString &text :
         {words.skipToContent, words.contents, words.contact, words.siteLinks, words.footerLinks, words.table})
        QVERIFY2(full.contains(u'>' + text + u'<') || full.contains(u'"' + text + u'"'), qPrintable(text));
    for (const QString &text : {words.effective, words.updated}) {
        const auto [before, after] = aroundPlaceholder(text, "{date}"_L1);
        QVERIFY2(full.contains(u"<p>"_s + before + u"<time"_s), qPrintable(text));
        QVERIFY2(full.contains(u"</time>"_s + after + u"</p>"_s), qPrintable(text));
    }
    QVERIFY(pageOf(viewOf(workspace, Layer::Highlights)).contains(u'>' + words.fullText + u"</a>"_s));
    for (const QString &text :
         {english.skipToContent, english.contents, english.contact, u"Effective"_s, u"Last updated"_s})
        QVERIFY2(!full.contains(text), qPrintable(text));
    for (const QString &text :
         {renderText(viewOf(workspace, Layer::Full)), renderMarkdown(viewOf(workspace, Layer::Full))}) {
        QVERIFY(text.contains(words.contact));
        QVERIFY(!text.contains(u"Last updated"_s));
    }
}

void TestLanguages::datesStandInTheirSentence()
{
    const QString hindi = renderHead(viewOf(workspaceIn(u"hi"_s, u"in"_s), Layer::Full));
    QVERIFY2(hindi.contains(u"<p><time datetime=\"2026-10-01\">1 अक्तूबर 2026</time> से प्रभावी</p>"_s), qPrintable(hindi));
    const Workspace german = workspaceIn(u"de"_s, u"at"_s);
    QVERIFY(renderText(viewOf(german, Layer::Full)).contains(u"\nGültig ab 1. Oktober 2026\n"_s));
    QVERIFY(renderMarkdown(viewOf(german, Layer::Full)).contains(u"\nZuletzt aktualisiert am 15. September 2026\n"_s));
}

void TestLanguages::tracesAreListed()
{
    Workspace workspace = workspaceIn(u"ja"_s, u"jp"_s);
    Section third{.id = id("third"), .anchor = u"third"_s, .heading = plainInlines(u"第三"_s)};
    third.full = {paragraph(id("thirdp"), u"。"_s)};
    workspace.statements[0].sections.append(third);
    workspace.statements[0].sections[0].sections[0].heading = plainInlines(u"第二"_s);
    Block highlight = textBlock(plainInlines(u"短い"_s));
    highlight.summarises = {id("p"), id("usesp"), id("thirdp")};
    const QString html = blockIn(workspace, highlight);
    QVERIFY2(html.contains(u"<span class=\"trace\">全文：<a href="_s), qPrintable(html));
    QVERIFY2(html.contains(u">Scope</a>、<a"_s) && html.contains(u">第二</a>、<a"_s), qPrintable(html));
    workspace.statements[0].language = u"fr"_s;
    workspace.editions = {{.region = u"fr"_s, .language = u"fr"_s}};
    const QString french = blockIn(workspace, highlight);
    QVERIFY2(french.contains(u"Texte intégral\u00a0: <a"_s), qPrintable(french));
    QVERIFY2(french.contains(u">第二</a> et <a"_s), qPrintable(french));
    // The label is the page's, though the highlight is in another language.
    highlight.language = u"ar"_s;
    QVERIFY(blockIn(workspace, highlight).contains(u"<span class=\"trace\" lang=\"fr\" dir=\"ltr\">"_s));
}

void TestLanguages::contactsHaveAHeading()
{
    Workspace workspace = workspaceIn(u"de"_s, u"de"_s);
    QList<Section> &sections = workspace.statements[0].sections;
    sections[1].kind = SectionKind::Contact;
    sections[0].full = {
        textBlock({Inline{.kind = Inline::Kind::CrossReference,
                          .reference = LinkTarget{.kind = LinkTarget::Kind::Statement, .section = id("empty")}}})};
    const QString page = pageOf(viewOf(workspace, Layer::Full));
    QVERIFY(page.contains(u"<h2>So erreichen Sie uns</h2>"_s));
    QCOMPARE(page.count(u"<a href=\"#empty\">So erreichen Sie uns</a>"_s), 2);
    sections[1].heading = plainInlines(u"Kontakt"_s);
    QVERIFY(!pageOf(viewOf(workspace, Layer::Full)).contains(u"So erreichen Sie uns"_s));
}

void TestLanguages::numbersHaveTheLanguagesDigits()
{
    Workspace workspace = workspaceIn(u"ar"_s, u"eg"_s);
    const auto listOf = [&] {
        return Block{.id = id("l"),
                     .content = List{.style = ListStyle::Decimal,
                                     .start = 3,
                                     .items = {{.id = id("i"), .blocks = {paragraph(id("x"), u"ا"_s)}}}}};
    };
    workspace.statements[0].sections[0].numbered = true;
    workspace.statements[0].sections[0].full.append(listOf());
    const QString page = pageOf(viewOf(workspace, Layer::Full));
    QVERIFY(page.contains(u"<bdi class=\"number\" dir=\"rtl\">١.١</bdi>"_s));
    QVERIFY(page.contains(u"<bdi dir=\"ltr\">١.١</bdi> "_s));
    QVERIFY(page.contains(u"<ol id=\"text--l\" class=\"arabic-indic\" start=\"3\">"_s));
    QVERIFY(page.contains(u"<a href=\"#uses\"><bdi dir=\"ltr\">١.١</bdi></a>"_s));
    QVERIFY(renderText(viewOf(workspace, Layer::Full)).contains(u"٣. ا"_s));
    // Markdown knows no other digits.
    QVERIFY(renderMarkdown(viewOf(workspace, Layer::Full)).contains(u"3. ا"_s));
    Block english = listOf();
    english.language = u"en"_s;
    QVERIFY(blockIn(workspace, english).startsWith(u"<ol lang=\"en\" dir=\"ltr\" start=\"3\">"_s));
    QVERIFY(!pageOf(viewOf(workspaceIn(u"ar"_s, u"ae"_s), Layer::Full)).contains(u"arabic-indic"_s));
}

void TestLanguages::dataIsIsolated_data()
{
    QTest::addColumn<Block>("block");
    QTest::addColumn<QString>("html");
    QTest::newRow("variable") << textBlock({Inline{.text = u"من "_s}, variable(), Inline{.text = u"."_s}})
                              << u"<p>من <bdi>Example &amp; Co</bdi>.</p>"_s;
    QTest::newRow("contact")
        << Block{.id = id("b"), .content = ContactBlock{id("office")}}
        << u"<address><strong><bdi>Privacy Office</bdi></strong><br><bdi>1 Street</bdi><br><bdi>Town</bdi><br>"
           "<a href=\"mailto:privacy@example.com\"><bdi>privacy@example.com</bdi></a><br>"
           "<a href=\"tel:+15550100\"><bdi dir=\"ltr\">+1 555 0100</bdi></a><br>"
           "<a href=\"https://example.com/contact\"><bdi>Contact form</bdi></a></address>"_s;
    QTest::newRow("links")
        << Block{.id = id("b"), .content = LinkListBlock{id("related")}}
        << u"<ul class=\"links\">\n<li><a href=\"../../products/us/ar/\"><bdi>Products</bdi></a></li></ul>"_s;
}

void TestLanguages::dataIsIsolated()
{
    QFETCH(const Block, block);
    QTEST(blockIn(workspaceIn(u"ar"_s, u"us"_s), block), "html");
}

void TestLanguages::leftToRightPagesStayPlain()
{
    Workspace workspace = workspaceIn(u"en"_s, u"us"_s);
    QVERIFY(!renderBody(viewOf(workspace, Layer::Full)).contains(u"<bdi"_s));
    // But a name in Arabic letters is isolated there, too.
    workspace.variables[0].value = u"شركة (1)"_s;
    QCOMPARE(blockIn(workspace, textBlock({variable(), Inline{.text = u" 2"_s}})), u"<p><bdi>شركة (1)</bdi> 2</p>"_s);
}

void TestLanguages::linksInTheOtherDirection()
{
    const Workspace workspace = workspaceIn(u"he"_s, u"il"_s);
    const auto link = [](const QString &words, const QString &language = {}) {
        return textBlock({Inline{
            .text = words, .marks = {.language = language, .link = LinkTarget{.address = u"https://example.com/"_s}}}});
    };
    QCOMPARE(blockIn(workspace, link(u"https://example.com/"_s)),
             u"<p><a href=\"https://example.com/\" dir=\"ltr\">https://example.com/</a></p>"_s);
    QCOMPARE(blockIn(workspace, link(u"האתר HTTP"_s)), u"<p><a href=\"https://example.com/\">האתר HTTP</a></p>"_s);
    QCOMPARE(blockIn(workspace, link(u"123"_s)), u"<p><a href=\"https://example.com/\">123</a></p>"_s);
    QCOMPARE(blockIn(workspace, link(u"Site"_s, u"en"_s)),
             u"<p><span lang=\"en\" dir=\"ltr\"><a href=\"https://example.com/\">Site</a></span></p>"_s);
}

/// The direction is said wherever it changes, and not on the way down.
void TestLanguages::languagesWithinLanguages()
{
    const Workspace workspace = workspaceIn(u"en"_s, u"us"_s);
    const Inline english{.text = u"Inc."_s, .marks = {.language = u"en"_s}};
    const Inline hebrew{.text = u"שלום"_s, .marks = {.language = u"he"_s}};
    QCOMPARE(
        blockIn(workspace, textBlock({english, hebrew}, u"ar"_s)),
        u"<p lang=\"ar\" dir=\"rtl\"><span lang=\"en\" dir=\"ltr\">Inc.</span><span lang=\"he\">שלום</span></p>"_s);
    Block quotation{
        .id = id("q"), .content = Quotation{{textBlock(plainInlines(u"English"_s), u"en"_s)}, {}}, .language = u"ar"_s};
    QCOMPARE(blockIn(workspace, quotation),
             u"<blockquote lang=\"ar\" dir=\"rtl\">\n<p lang=\"en\" dir=\"ltr\">English</p></blockquote>"_s);
    const Block item{.id = id("l"),
                     .content = List{.items = {{.id = id("i"), .blocks = {textBlock({english}, u"en"_s)}}}},
                     .language = u"he"_s};
    QCOMPARE(
        blockIn(workspace, item),
        u"<ul lang=\"he\" dir=\"rtl\">\n<li><span lang=\"en\" dir=\"ltr\"><span lang=\"en\">Inc.</span></span></li></ul>"_s);
}

void TestLanguages::verbatimTextFindsItsDirection()
{
    const Block verbatim{.id = id("v"), .content = Verbatim{u"GET /\n"_s}};
    QCOMPARE(blockIn(workspaceIn(u"ar"_s, u"eg"_s), verbatim), u"<pre dir=\"auto\">GET /\n</pre>"_s);
    QCOMPARE(blockIn(workspaceIn(u"en"_s, u"us"_s), verbatim), u"<pre>GET /\n</pre>"_s);
}

void TestLanguages::theFrameIsolatesNames()
{
    Workspace workspace = workspaceIn(u"ar"_s, u"eg"_s);
    workspace.organisation.logo.clear();
    const QString page = pageOf(viewOf(workspace, Layer::Full));
    QVERIFY(page.contains(u"<html lang=\"ar\" dir=\"rtl\">"_s));
    QVERIFY(page.contains(u"<a href=\"https://example.com/\"><bdi>Example &amp; Co</bdi></a>"_s));
    QVERIFY(page.contains(u"<p class=\"owner\"><bdi>Example &amp; Co</bdi></p>"_s));
    QVERIFY(page.contains(u"<a href=\"/terms\"><bdi>Terms of use</bdi></a>"_s));
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
