// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/imported.h"
#include "support/warnings.h"

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// What pages as browsers save them become.
class TestImportPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void leavesTheSiteAround();
    void everyTextIsAccountedFor();
    void keepsWhatOnlyCallsItselfNavigation();
    void trimsRowsOfLinks();
    void opensAccordions();
    void nestsSections();
    void findsWrittenHeadings();
    void titleWithoutHeading();
    void takesDates();
    void keepsPlaces();
    void connectsOwnLinks();
    void headingsAreNoLinksToThemselves();
    void resolvesAddresses();
    void linksWithoutWords();
    void readsLists();
    void readsTables();
    void layoutTablesAreText();
    void readsDefinitions();
    void contactsAreObjects();
    void sealsAreObjects();
    void linkListsAreObjects();
    void shortPagesAreHighlights();
    void revealsHiddenMail();
    void repeatedPartsAreTakenOnce();
    void otherDocumentsStayOutside();
    void emptyPages();
};

const Section &only(const ImportedStatement &imported)
{
    return imported.statement.sections.first();
}

template<typename T>
const T *first(const ImportedStatement &imported)
{
    const T *found = nullptr;
    visitSections(imported.statement.sections, [&](const Section &section, int) {
        for (const Layer layer : {Layer::Full, Layer::Highlights}) {
            visitBlocks(section.layer(layer), [&](const Block &block) {
                if (!found)
                    found = std::get_if<T>(&block.content);
            });
        }
    });
    return found;
}

const QString sitePage =
    u"<html lang=en-GB><head><title>Privacy | Fernhill</title></head><body>"
    "<header><nav><ul><li><a href=/>Home</a></li><li><a href=/k>Kettles</a></li></ul></nav></header>"
    "<div class='cookie-banner'><p>We use cookies to make this site work as well as it possibly can for "
    "everybody who visits it.</p><button>Accept</button></div>"
    "<main><h1>Privacy Statement</h1><h2>Scope</h2><p>%1</p><h2>Uses</h2><p>%2</p></main>"
    "<script>track()</script>"
    "<footer><a href='/terms'>Terms</a><p>Fernhill Kettles</p></footer></body></html>"_s.arg(prose(), prose(u"lids"_s));

void TestImportPages::leavesTheSiteAround()
{
    const ImportedStatement imported = importedHtml(sitePage);
    QCOMPARE(imported.statement.title, u"Privacy Statement"_s);
    QCOMPARE(imported.statement.language, u"en-GB"_s);
    QCOMPARE(outlineOf(imported.statement), (QStringList{u"Scope"_s, u"Uses"_s}));
    QCOMPARE(imported.statement.sections[0].kind, SectionKind::Scope);
    QCOMPARE(imported.statement.sections[1].kind, SectionKind::Uses);
    QCOMPARE(textOf(imported.statement), u"Privacy Statement Scope "_s + prose() + u" Uses "_s + prose(u"lids"_s));
    QCOMPARE(imported.linkLists.size(), 1);
    QCOMPARE(imported.linkLists.first().id, imported.footerLinks);
    QCOMPARE(imported.linkLists.first().entries.first().label, u"Terms"_s);
}

void TestImportPages::everyTextIsAccountedFor()
{
    const ImportReport report = importedHtml(sitePage).report;
    QCOMPARE(passagesOf(report, Fate::Kept),
             (QStringList{u"Privacy Statement"_s, u"Scope"_s, prose(), u"Uses"_s, prose(u"lids"_s)}));
    QVERIFY(passagesOf(report, Fate::PageHeader).contains(u"Kettles"_s));
    QVERIFY(passagesOf(report, Fate::Banner).first().startsWith(u"We use cookies"));
    QCOMPARE(passagesOf(report, Fate::Control), QStringList{u"Accept"_s});
    QCOMPARE(passagesOf(report, Fate::Script), QStringList{u"track()"_s});
    QCOMPARE(passagesOf(report, Fate::PageFooter), (QStringList{u"Terms"_s, u"Fernhill Kettles"_s}));
    for (const Passage &passage : report.passages)
        QVERIFY2(!isKept(passage.fate) || passage.role == u"title" || !passage.target.isEmpty(),
                 qPrintable(passage.text));
}

void TestImportPages::keepsWhatOnlyCallsItselfNavigation()
{
    const auto imported =
        importedHtml(u"<div class='menu footer sidebar'><h2>Scope</h2><p>"_s + prose() + u"</p></div>"_s);
    QVERIFY(textOf(imported.statement).contains(prose()));
    // An id made of a heading says nothing of the part.
    const auto named = importedHtml(
        u"<main><h2>Scope</h2><p>%1</p><div id='how-we-share-data'><h2>Sharing</h2><p>%2</p></div></main>"_s.arg(
            prose(), prose(u"lids"_s)));
    QVERIFY(textOf(named.statement).contains(prose(u"lids"_s)));
}

void TestImportPages::trimsRowsOfLinks()
{
    const QString page = u"<div><p><a href=/old>Last year's</a></p><h2>Scope</h2><p>%1</p>%2</div>"_s;
    const auto few = importedHtml(page.arg(prose(), u"<p><a href=/c>Write to us</a></p>"_s));
    QVERIFY(textOf(few.statement).contains(u"Last year's"));
    QVERIFY(textOf(few.statement).contains(u"Write to us"));
    const auto many = importedHtml(
        page.arg(prose(), u"<p><a href=/a>News</a></p><p><a href=/b>Shop</a></p><p><a href=/c>Jobs</a></p>"_s));
    QVERIFY(!textOf(many.statement).contains(u"Jobs"));
    QCOMPARE(passagesOf(many.report, Fate::Outside), (QStringList{u"News"_s, u"Shop"_s, u"Jobs"_s}));
}

void TestImportPages::opensAccordions()
{
    const auto imported =
        importedHtml(u"<main><h1>Privacy</h1><h2>Scope</h2><p>%1</p>"
                     "<details><summary>Cookies</summary><p>%2</p></details>"
                     "<button aria-expanded=false>Children</button><div hidden><p>%3</p></div></main>"_s.arg(
                         prose(), prose(u"lids"_s), prose(u"cups"_s)));
    QCOMPARE(outlineOf(imported.statement), (QStringList{u"Scope"_s, u"-Cookies"_s, u"-Children"_s}));
    QCOMPARE(passagesOf(imported.report, Fate::KeptHidden), QStringList{prose(u"cups"_s)});
}

void TestImportPages::nestsSections()
{
    QString html;
    for (const int level : {1, 2, 4, 3, 2})
        html += u"<h%1>at %1</h%1><p>%2</p>"_s.arg(level).arg(prose(QString::number(level)));
    QCOMPARE(outlineOf(importedHtml(html).statement),
             (QStringList{QString(), u"at 2"_s, u"-at 4"_s, u"-at 3"_s, u"at 2"_s}));
}

void TestImportPages::findsWrittenHeadings()
{
    const auto bold =
        importedHtml(u"<h1>Privacy</h1><p><b>Who we are</b></p><p>%1</p><p><strong>Cookies</strong><br>%2</p>"
                     "<p><b>Important:</b> %1</p>"_s.arg(prose(), prose(u"lids"_s)));
    QCOMPARE(outlineOf(bold.statement), (QStringList{u"Who we are"_s, u"Cookies"_s}));
    QCOMPARE(bold.statement.sections[1].kind, SectionKind::Cookies);
    const auto counted =
        importedHtml(u"<h1>Privacy</h1><p>1. Scope</p><p>%1</p><p>2. Uses</p><p>%1</p><p>2.1 Orders</p><p>%1</p>"
                     "<p>3. Contact</p><p>%1</p>"_s.arg(prose()));
    QCOMPARE(outlineOf(counted.statement),
             (QStringList{u"1. Scope"_s, u"2. Uses"_s, u"-2.1 Orders"_s, u"3. Contact"_s}));
    const auto chance = importedHtml(u"<h1>Privacy</h1><h2>Scope</h2><p>1 kettle</p><p>%1</p>"_s.arg(prose()));
    QCOMPARE(outlineOf(chance.statement), QStringList{u"Scope"_s});
}

void TestImportPages::titleWithoutHeading()
{
    const auto imported = importedHtml(u"<title>Privacy Notice | Fernhill</title><p>"_s + prose() + u"</p>"_s);
    QCOMPARE(imported.statement.title, u"Privacy Notice"_s);
    QCOMPARE(only(imported).heading, InlineList());
    QVERIFY(!imported.report.remarks.isEmpty());
}

void TestImportPages::takesDates()
{
    const auto imported = importedHtml(
        u"<html lang=en><h1>Privacy</h1><p>Last updated: March 3, 2026</p><p>Effective date: 1 April 2026</p><h2>Scope</h2><p>"_s
        + prose() + u"</p>"_s);
    QCOMPARE(imported.statement.updated, QDate(2026, 3, 3));
    QCOMPARE(imported.statement.effective, QDate(2026, 4, 1));
    QVERIFY(!textOf(imported.statement).contains(u"2026"));
    QCOMPARE(std::ranges::count(imported.report.passages, u"date"_s, &Passage::role), 2);
}

void TestImportPages::keepsPlaces()
{
    const auto imported = importedHtml(
        u"<h1 id=t>Privacy</h1><div id=outer><h2 id='your-data'>Your data</h2><a name=old></a><p id=p1>%1</p></div>"
        "<h2 id='your-data'>More</h2><p id='text--x'>%1</p>"_s.arg(prose()));
    QCOMPARE(only(imported).anchor, u"outer"_s);
    QCOMPARE(only(imported).aliases, (QStringList{u"your-data"_s, u"old"_s, u"p1"_s}));
    QCOMPARE(imported.statement.sections[1].anchor, u"more"_s);
}

void TestImportPages::connectsOwnLinks()
{
    const auto imported = importedHtml(
        u"<link rel=canonical href='https://f.example/p/'><h1>Privacy</h1><h2 id=a>One</h2>"
        "<p><a href='#b'>to b</a> <a href='https://f.example/p/#b'>also</a> <a href='#gone'>lost</a> %1</p>"
        "<h2>Two</h2><p id=b>%1</p>"_s.arg(prose()));
    const InlineList text = first<Paragraph>(imported)->text;
    QCOMPARE(text[0].marks.link->kind, LinkTarget::Kind::Statement);
    QCOMPARE(text[0].marks.link->section, imported.statement.sections[1].id);
    QCOMPARE(text[2].marks.link->section, imported.statement.sections[1].id);
    QVERIFY(plainText(text).contains(u"lost"));
    QVERIFY(std::ranges::any_of(imported.report.remarks,
                                [](const Remark &remark) { return remark.sentence.contains(u"#gone"); }));
}

void TestImportPages::headingsAreNoLinksToThemselves()
{
    const auto imported = importedHtml(
        u"<h1>Privacy</h1><h2 id=a><a href='#a'>One</a></h2><p>%1</p><h2 id=b>Two<a href='#b'>¶</a></h2><p>%1</p>"
        "<h2 id=c><a href='#a'>Three</a></h2><p>%1</p>"_s.arg(prose()));
    QCOMPARE(outlineOf(imported.statement), (QStringList{u"One"_s, u"Two"_s, u"Three"_s}));
    QVERIFY(!imported.statement.sections[0].heading.first().marks.link);
    QCOMPARE(imported.statement.sections[1].heading.size(), 1);
    QVERIFY(imported.statement.sections[2].heading.first().marks.link);
}

void TestImportPages::resolvesAddresses()
{
    const auto imported = importedHtml(
        u"<link rel=canonical href='https://f.example/p/privacy'><h2>Links</h2><p>%1 <a href='../t'>Terms</a> "
        "<a href='mailto:a@f.example?subject=x'>Mail</a> see www.f.example/x. or b@f.example</p>"_s.arg(prose()));
    QStringList addresses;
    for (const Inline &piece : first<Paragraph>(imported)->text) {
        if (piece.marks.link)
            addresses.append(piece.marks.link->address);
    }
    QCOMPARE(addresses,
             (QStringList{u"https://f.example/t"_s, u"a@f.example"_s, u"https://www.f.example/x"_s, u"b@f.example"_s}));
}

void TestImportPages::linksWithoutWords()
{
    const auto imported = importedHtml(
        u"<h1>Privacy</h1><h2>Links</h2><p>%1</p><a href='https://f.example/x'><div></div></a><a href='https://f.example/x'> </a>"
        "<p>%1 <a href='https://f.example/y'></a></p><a href='#here'></a>"_s.arg(prose()));
    QCOMPARE(textOf(imported.statement).count(u"https://f.example/x"), 1);
    QVERIFY(!textOf(imported.statement).contains(u"f.example/y"));
    QCOMPARE(imported.report.remarks.size(), 1);
}

void TestImportPages::readsLists()
{
    const auto imported = importedHtml(
        u"<h2>Data</h2><p>%1</p><ol type=a start=3><li>one<ul><li>deep</li></ul></li><li><p>two</p><p>more</p></li>stray</ol>"_s
            .arg(prose()));
    const auto *list = first<List>(imported);
    QVERIFY(list);
    QCOMPARE(list->style, ListStyle::LowerLetter);
    QCOMPARE(list->start, 3);
    QCOMPARE(list->items.size(), 2);
    QCOMPARE(plainText(list->items[0].blocks), u"one deep"_s);
    QCOMPARE(plainText(list->items[1].blocks), u"two more stray"_s);
}

void TestImportPages::readsTables()
{
    const auto imported =
        importedHtml(u"<h2>Retention</h2><p>%1</p><table><caption>Times</caption><thead><tr><th>Data<th>Time</thead>"
                     "<tr><td rowspan=9>Orders</td><td>10 years</td></tr></table>"_s.arg(prose()));
    const auto *table = first<Table>(imported);
    QVERIFY(table);
    QCOMPARE(plainText(table->caption), u"Times"_s);
    QVERIFY(table->headerRow);
    QVERIFY(!table->headerColumn);
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(table->rows[1].cells[0].rowSpan, 1);
    QCOMPARE(plainText(table->rows[1].cells[1].blocks), u"10 years"_s);
}

void TestImportPages::layoutTablesAreText()
{
    const auto imported =
        importedHtml(u"<h1>Privacy</h1><table><tr><td><h2>Scope</h2><p>%1</p></td></tr></table>"_s.arg(prose()));
    QVERIFY(!first<Table>(imported));
    QCOMPARE(outlineOf(imported.statement), QStringList{u"Scope"_s});
}

void TestImportPages::readsDefinitions()
{
    const auto imported = importedHtml(
        u"<h2>Words</h2><p>%1</p><dl><dt>Kettle</dt><dd>boils</dd><dd>sings</dd><dt>Lid</dt></dl>"_s.arg(prose()));
    const auto *list = first<DefinitionList>(imported);
    QVERIFY(list);
    QCOMPARE(list->entries.size(), 2);
    QCOMPARE(plainText(list->entries[0].definition), u"boils sings"_s);
}

void TestImportPages::contactsAreObjects()
{
    const auto imported =
        importedHtml(u"<h2>Contact</h2><p>%1</p><p><b>Privacy Office</b><br>1 Mill Lane<br>Fernhill FH1 2AB<br>"
                     "<a href='mailto:p@f.example'>p@f.example</a><br>+44 20 7946 0000</p>"
                     "<p>We are open<br>from 9 to 5:<br>come in</p>"_s.arg(prose()));
    QCOMPARE(imported.contacts.size(), 1);
    const Contact &contact = imported.contacts.first();
    QCOMPARE(contact.name, u"Privacy Office"_s);
    QCOMPARE(contact.lines, (QStringList{u"1 Mill Lane"_s, u"Fernhill FH1 2AB"_s}));
    QCOMPARE(contact.mail, u"p@f.example"_s);
    QCOMPARE(contact.telephone, u"+44 20 7946 0000"_s);
    QCOMPARE(first<ContactBlock>(imported)->contact, contact.id);
}

void TestImportPages::sealsAreObjects()
{
    const auto imported = importedHtml(
        u"<h2>Trust</h2><p>%1</p><a href='//privacy.truste.com/v?x=1' title=T><img src=s.png alt='Certified'></a>"_s
            .arg(prose()));
    QCOMPARE(imported.seals.size(), 1);
    QCOMPARE(imported.seals.first().name, u"Certified"_s);
    QCOMPARE(imported.seals.first().validation, u"//privacy.truste.com/v?x=1"_s);
    QCOMPARE(first<SealBlock>(imported)->seals, QList{imported.seals.first().id});
}

void TestImportPages::linkListsAreObjects()
{
    const auto imported = importedHtml(
        u"<h2>Scope</h2><p>%1</p><h2>Other useful privacy links</h2><ul><li><a href=/a>Products</a></li><li><a href=/b>Apps</a></li></ul><p>%1</p>"_s
            .arg(prose()));
    QCOMPARE(imported.linkLists.size(), 1);
    QCOMPARE(imported.linkLists.first().name, u"Other useful privacy links"_s);
    QCOMPARE(imported.linkLists.first().entries[1].label, u"Apps"_s);
    QCOMPARE(first<LinkListBlock>(imported)->linkList, imported.linkLists.first().id);
}

void TestImportPages::shortPagesAreHighlights()
{
    const QString html = u"<h1>Privacy %1</h1><h2>Scope</h2><p>%2</p>"_s;
    const auto brief = importedHtml(html.arg(u"Highlights"_s, prose()));
    QCOMPARE(plainText(only(brief).highlights), prose());
    QVERIFY(only(brief).full.isEmpty());
    const auto full = importedHtml(html.arg(u"Statement"_s, prose()));
    QCOMPARE(plainText(only(full).full), prose());
    const auto chosen = importedHtml(html.arg(u"Statement"_s, prose()), {.layer = Layer::Highlights});
    QCOMPARE(plainText(only(chosen).highlights), prose());
    QString lengthy;
    for (int i = 0; i < 60; ++i)
        lengthy += prose() + u' ';
    QVERIFY(only(importedHtml(html.arg(u"Highlights"_s, lengthy))).highlights.isEmpty());
}

void TestImportPages::revealsHiddenMail()
{
    // "a@b.co", each byte XORed with 0x2a.
    const auto imported =
        importedHtml(u"<h2>Contact</h2><p>%1 <a href='/cdn-cgi/l/email-protection#2a4b6a4804494 5'>x</a>"
                     "<span data-cfemail='2a4b6a48044945'>[email protected]</span></p>"_s.arg(prose()));
    QVERIFY(textOf(imported.statement).endsWith(u"a@b.co"));
}

void TestImportPages::repeatedPartsAreTakenOnce()
{
    QString part = u"<div class='%1'><h2>Scope</h2>"_s;
    for (const QString &subject : {u"kettles"_s, u"lids"_s, u"cups"_s, u"spoons"_s})
        part += u"<p>"_s + prose(subject) + u"</p>"_s;
    part += u"</div>"_s;
    const auto imported =
        importedHtml(u"<main><h1>Privacy</h1>"_s + part.arg(u"wide"_s) + part.arg(u"narrow"_s) + u"</main>"_s);
    QCOMPARE(textOf(imported.statement).count(prose(u"cups"_s)), 1);
    QVERIFY(passagesOf(imported.report, Fate::Repeated).contains(prose(u"cups"_s)));
}

void TestImportPages::otherDocumentsStayOutside()
{
    const auto imported =
        importedHtml(u"<h2>Terms of Service</h2><p>%1</p><h3>Price</h3><p>%1</p><h2>Privacy Policy</h2><p>%2</p>"_s.arg(
            prose(), prose(u"lids"_s)));
    QVERIFY(!textOf(imported.statement).contains(u"Price"));
    QVERIFY(textOf(imported.statement).contains(prose(u"lids"_s)));
    QVERIFY(passagesOf(imported.report, Fate::OtherDocument).contains(u"Price"_s));
    QVERIFY(!imported.report.remarks.isEmpty());
}

void TestImportPages::emptyPages()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("<html><script>x</script></html>"), QByteArray("\0\0\0", 3)}) {
        const auto imported = importBytes(bytes, u"page.html"_s, ImportFormat::Html);
        QVERIFY(!imported);
        QCOMPARE(imported.error().file, u"page.html"_s);
        QVERIFY(imported.error().sentence.contains(u"no text"));
    }
}

QTEST_GUILESS_MAIN(TestImportPages)
#include "tst_import_pages.moc"
