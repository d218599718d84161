// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/edition_languages.h"
#include "edition/edition_status.h"
#include "edition/edition_view.h"
#include "edition/offer.h"
#include "support/regional_workspace.h"
#include "xliff/german.h"
#include "xliff/translations_xml.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

namespace
{

/// All of the workspace in capitals, as German.
Workspace inGerman(Workspace workspace)
{
    for (Statement &statement : workspace.statements) {
        Translations german = allTranslated(translationUnits(statement));
        german.statement = statement.id;
        statement.translations.insert(u"de"_s, translationFile(german));
    }
    Translations facts = allTranslated(translationUnits(workspace));
    facts.statement = {};
    workspace.translations.insert(u"de"_s, translationFile(facts));
    return workspace;
}

/// Without the translation of one unit of the first statement.
Workspace without(Workspace workspace, const QString &unit)
{
    Translations german = workspace.statements[0].translations[u"de"_s].translations();
    german.units.remove(unit);
    workspace.statements[0].translations.insert(u"de"_s, translationFile(german));
    return workspace;
}

EditionView germanView(const Workspace &workspace, Layer layer = Layer::Full)
{
    return EditionView(workspace, workspace.statements[0], edition("de", "de"), layer);
}

const Block &blockIn(const Statement &statement, const char *block)
{
    return *std::ranges::find(statement.sections[0].full, id(block), &Block::id);
}

}

/// What an edition shows: its language, its values and what stands in for what is missing.
class TestEditionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theSourceStaysAsItIs();
    void showsTheTranslation();
    void fallbackSaysItsLanguage();
    void wordsOfTheLawStay();
    void factsHaveAValueForEachEdition_data();
    void factsHaveAValueForEachEdition();
    void languagesOfAnEdition_data();
    void languagesOfAnEdition();
    void languagesToTranslateInto();
    void fallsBackToAnotherLanguage();
    void staleTextIsShown();
    void unpublishedStatementsAreNoTargets();
    void statusCountsWhatIsShown();
    void offers();
    void pathsAreTheEditionsOwn();
};

void TestEditionText::theSourceStaysAsItIs()
{
    const Workspace workspace = inGerman(richWorkspace());
    const EditionView view(workspace, workspace.statements[0], workspace.editions[0], Layer::Full);
    QVERIFY(view.statement() == workspace.statements[0]);
    QVERIFY(!view.hasFallback());
    QCOMPARE(view.language(), u"en"_s);
    QVERIFY(editionUnits(workspace, workspace.statements[0], workspace.editions[0]).isEmpty());
}

void TestEditionText::showsTheTranslation()
{
    const EditionView view = germanView(inGerman(regionalWorkspace()));
    QCOMPARE(view.language(), u"de"_s);
    QCOMPARE(view.furniture().language, u"de"_s);
    QCOMPARE(view.statement().title, u"ONLINE PRIVACY STATEMENT"_s);
    QCOMPARE(plainText(view.statement().sections[0].heading), u"SCOPE"_s);
    QCOMPARE(plainText({blockIn(view.statement(), "quote")}), u"QUOTED"_s);
    QCOMPARE(findById(view.workspace().terms, id("personal-data"))->definition, u"DATA ABOUT YOU."_s);
    // Links lead where the source's do.
    const auto &text = std::get<Paragraph>(blockIn(view.statement(), "p").content).text;
    QVERIFY(std::ranges::any_of(
        text, [](const Inline &piece) { return piece.marks.link && piece.marks.link->section == id("uses"); }));
    QVERIFY(!view.hasFallback());
    QVERIFY(view.languageOfTitle().isEmpty());
}

void TestEditionText::fallbackSaysItsLanguage()
{
    const Workspace whole = inGerman(regionalWorkspace());
    const EditionView paragraph = germanView(without(whole, u"usesp"_s));
    QVERIFY(paragraph.hasFallback());
    const Block &uses = paragraph.statement().sections[0].sections[0].full[0];
    QCOMPARE(uses.language, u"en"_s);
    QCOMPARE(plainText({uses}), u"Uses"_s);

    const EditionView heading = germanView(without(whole, u"scope"_s));
    QCOMPARE(heading.statement().sections[0].heading[0].marks.language, u"en"_s);
    QVERIFY(heading.hasFallback());

    const EditionView title = germanView(without(whole, u"statement.title"_s));
    QCOMPARE(title.languageOfTitle(), u"en"_s);
    QVERIFY(germanView(without(whole, u"statement.title"_s), Layer::Highlights).languageOfTitle().isEmpty());

    Workspace facts = whole;
    facts.translations.clear();
    const EditionView bare = germanView(facts);
    QCOMPARE(bare.languageOf(u"variable.company.value"_s), u"en"_s);
    QCOMPARE(bare.languageOf(u"links.footer.0"_s), u"en"_s);
    QCOMPARE(bare.languageOf(u"contact.office.name"_s), u"en"_s);
    QVERIFY(bare.hasFallback());
}

void TestEditionText::wordsOfTheLawStay()
{
    Workspace workspace = inGerman(richWorkspace());
    workspace.statements[0].sections[0].full[1].isTranslated = false;
    const EditionView view = germanView(workspace);
    const Block &law = blockIn(view.statement(), "sub");
    QCOMPARE(plainText({law}), u"Sub-heading"_s);
    QCOMPARE(law.language, u"en"_s);
    QVERIFY(!view.hasFallback());
    // What has a language of its own keeps it.
    QCOMPARE(blockIn(view.statement(), "bullets").language, u"de-CH"_s);
    QVERIFY(plainText({blockIn(view.statement(), "bullets")}).contains(u"second paragraph"_s));
}

void TestEditionText::factsHaveAValueForEachEdition_data()
{
    QTest::addColumn<Edition>("in");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("seal");
    QTest::addColumn<QStringList>("footer");
    QTest::newRow("us") << edition("us", "en") << u"Example & Co"_s << u"Privacy Office"_s << u"Seal A"_s
                        << QStringList{u"Terms of use /terms"_s, u"Write a@example.com"_s};
    QTest::newRow("gb") << edition("gb", "en") << u"Example & Co"_s << u"Privacy Office"_s << u"Seal A"_s
                        << QStringList{u"Terms of use /terms"_s};
    QTest::newRow("ie") << edition("ie", "en") << u"Example Europe"_s << u"European Privacy Office"_s << u"Seal A"_s
                        << QStringList{u"Terms of use /terms"_s, u"Write a@example.com"_s};
    QTest::newRow("de") << edition("de", "de") << u"EXAMPLE EUROPE"_s << u"EUROPEAN PRIVACY OFFICE"_s << u"SEAL A"_s
                        << QStringList{u"TERMS OF USE /agb"_s, u"WRITE a@example.com"_s};
    QTest::newRow("ch") << edition("ch", "de-CH") << u"EXAMPLE & CO"_s << u"PRIVACY OFFICE"_s << u"ALPINE SEAL"_s
                        << QStringList{u"TERMS OF USE /agb"_s, u"WRITE a@example.com"_s};
    QTest::newRow("ca, French") << edition("ca", "fr") << u"Exemple"_s << u"Privacy Office"_s << u"Seal A"_s
                                << QStringList{u"Terms of use /terms"_s, u"Write a@example.com"_s};
}

void TestEditionText::factsHaveAValueForEachEdition()
{
    QFETCH(const Edition, in);
    const Workspace workspace = inGerman(regionalWorkspace());
    const EditionView view(workspace, workspace.statements[0], in, Layer::Full);
    QTEST(view.variable(u"company"_s), "company");
    QTEST(findById(view.workspace().contacts, id("office"))->name, "contact");
    QTEST(findById(view.workspace().seals, id("seal-a"))->name, "seal");
    QStringList footer;
    for (const LinkListEntry &entry : findById(view.workspace().linkLists, id("footer"))->entries)
        footer.append(entry.label + u' ' + entry.target.address);
    QTEST(footer, "footer");
}

void TestEditionText::languagesOfAnEdition_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("fallback");
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<bool>("isSource");
    QTest::newRow("source") << u"en"_s << QString() << QStringList() << true;
    QTest::newRow("variety of the source") << u"en-GB"_s << QString() << QStringList() << true;
    QTest::newRow("variety with a translation") << u"en-AU"_s << QString() << QStringList{u"en-AU"_s} << false;
    QTest::newRow("exact") << u"fr"_s << QString() << QStringList{u"fr"_s} << false;
    QTest::newRow("variety") << u"fr-CA"_s << QString() << QStringList{u"fr"_s} << false;
    QTest::newRow("other letters") << u"PT-br"_s << QString() << QStringList{u"pt-BR"_s} << false;
    QTest::newRow("fallback") << u"ca"_s << u"es-MX"_s << QStringList{u"es"_s} << false;
    QTest::newRow("own and fallback") << u"fr-CA"_s << u"es"_s << QStringList{u"fr"_s, u"es"_s} << false;
    QTest::newRow("fallback to the source") << u"it"_s << u"en"_s << QStringList() << false;
    QTest::newRow("none") << u"it"_s << QString() << QStringList() << false;
}

void TestEditionText::languagesOfAnEdition()
{
    QFETCH(const QString, language);
    QFETCH(const QString, fallback);
    TranslationFiles files;
    for (const char *one : {"fr", "es", "pt-BR", "en-AU"})
        files.insert(QLatin1StringView(one), TranslationFile());
    const Edition edition{.region = u"xx"_s, .language = language, .name = {}, .fallback = fallback};
    QTEST(translationLanguages(edition, u"en"_s, files), "languages");
    QTEST(isInSourceLanguage(edition, u"en"_s, files), "isSource");
}

void TestEditionText::languagesToTranslateInto()
{
    Workspace workspace = regionalWorkspace();
    // German and French serve Switzerland and Canada.
    QCOMPARE(targetLanguages(workspace), (QStringList{u"de"_s, u"fr"_s}));
    workspace.translations.insert(u"fr-CA"_s, TranslationFile());
    QCOMPARE(targetLanguages(workspace), (QStringList{u"de"_s, u"fr"_s, u"fr-CA"_s}));
    workspace.editions = {edition("ca", "fr-CA"), edition("us", "en-US")};
    workspace.translations.clear();
    QCOMPARE(targetLanguages(workspace), QStringList{u"fr-CA"_s});
}

void TestEditionText::fallsBackToAnotherLanguage()
{
    Workspace workspace = inGerman(richWorkspace());
    const Edition italian{.region = u"it"_s, .language = u"it"_s, .name = {}, .fallback = u"de"_s};
    const EditionView view(workspace, workspace.statements[0], italian, Layer::Full);
    QCOMPARE(view.language(), u"it"_s);
    QCOMPARE(view.statement().title, u"ONLINE PRIVACY STATEMENT"_s);
    QCOMPARE(view.languageOfTitle(), u"de"_s);
    // Another language is no translation.
    QVERIFY(editionStatus(workspace, workspace.statements[0], italian).translated == 0);
}

void TestEditionText::staleTextIsShown()
{
    Workspace workspace = inGerman(richWorkspace());
    Section &scope = workspace.statements[0].sections[0];
    scope.heading = plainInlines(u"Reach"_s);
    const EditionView view = germanView(workspace);
    QCOMPARE(plainText(view.statement().sections[0].heading), u"SCOPE"_s);
    QVERIFY(!view.hasFallback());
    QCOMPARE(editionStatus(workspace, workspace.statements[0], edition("de", "de")).stale, 1);
}

/// A statement that is not translated yet has no page in the edition to lead to.
void TestEditionText::unpublishedStatementsAreNoTargets()
{
    Workspace workspace = inGerman(richWorkspace());
    QVERIFY(workspace.statements.size() > 1);
    Statement &other = workspace.statements[1];
    const LinkTarget target{.kind = LinkTarget::Kind::Statement, .statement = other.id, .layer = Layer::Full};
    other.translations.clear();
    QVERIFY(!germanView(workspace).address(target));
    QVERIFY(germanView(workspace).isElsewhere(target));
    QVERIFY(EditionView(workspace, workspace.statements[0], edition("us", "en"), Layer::Full).address(target));

    Translations german{.statement = other.id, .sourceLanguage = u"en"_s, .language = u"de"_s};
    other.translations.insert(u"de"_s, translationFile(german));
    QVERIFY(germanView(workspace).address(target));
    workspace.untranslated = Untranslated::HeldBack;
    QVERIFY(!germanView(workspace).address(target));
}

void TestEditionText::statusCountsWhatIsShown()
{
    Workspace workspace = inGerman(regionalWorkspace());
    const Edition german = edition("de", "de");
    const EditionStatus whole = editionStatus(workspace, workspace.statements[0], german);
    QVERIFY(whole.isComplete());
    QVERIFY(whole.translated > 20 && whole.reviewed > 5);
    const auto hasUnit = [&](const Edition &in, const QString &unit) {
        const auto units = editionUnits(workspace, workspace.statements[0], in);
        return std::ranges::any_of(units, [&](const EditionUnit &one) { return one.unit.id() == unit; });
    };
    // “Uses” is for the EU without France, and the United Kingdom.
    QVERIFY(hasUnit(german, u"usesp"_s));
    QVERIFY(!hasUnit(edition("fr", "fr"), u"usesp"_s));
    // Of the values of a contact only the one that is shown.
    QVERIFY(hasUnit(german, u"contact.office.name.in-eea"_s));
    QVERIFY(!hasUnit(german, u"contact.office.name"_s));
    QVERIFY(hasUnit(edition("ch", "de-CH"), u"contact.office.name"_s));
    // What is in its language already is not translated.
    QVERIFY(!hasUnit(edition("fr", "fr"), u"variable.company.value"_s));

    workspace = without(workspace, u"usesp"_s);
    QCOMPARE(editionStatus(workspace, workspace.statements[0], german).missing, 1);
    QCOMPARE(editionStatus(workspace, workspace.statements[0], edition("ch", "de-CH")).missing, 0);
}

void TestEditionText::offers()
{
    Workspace workspace = without(inGerman(regionalWorkspace()), u"usesp"_s);
    const Statement &online = workspace.statements[0], &products = workspace.statements[1];
    QCOMPARE(offerOf(workspace, online, edition("us", "en")), Offer::Published);
    QCOMPARE(offerOf(workspace, online, edition("de", "de")), Offer::HeldBack);
    QCOMPARE(offerOf(workspace, online, edition("ch", "de-CH")), Offer::Published);
    QCOMPARE(offerOf(workspace, online, edition("fr", "fr")), Offer::NotTranslated);
    QCOMPARE(offerOf(workspace, products, edition("de", "de")), Offer::NotThere);
    workspace.untranslated = Untranslated::Marked;
    QCOMPARE(offerOf(workspace, online, edition("de", "de")), Offer::Published);
    // A link to a statement that is not there leads nowhere.
    const EditionView view = germanView(workspace);
    const LinkTarget toProducts{.kind = LinkTarget::Kind::Statement, .statement = id("products")};
    QVERIFY(!view.address(toProducts));
    QVERIFY(view.isElsewhere(toProducts));
    QVERIFY(!view.isElsewhere({.kind = LinkTarget::Kind::Statement, .statement = id("gone")}));
    QVERIFY(!view.isElsewhere({.kind = LinkTarget::Kind::Statement, .section = id("scope")}));
}

void TestEditionText::pathsAreTheEditionsOwn()
{
    const Workspace workspace = inGerman(regionalWorkspace());
    const Edition canada = workspace.editions.last();
    QCOMPARE(canada.path(), u"ca/fr"_s);
    const EditionView view(workspace, workspace.statements[0], canada, Layer::Full);
    QCOMPARE(view.folder(), u"privacy/details/ca/fr/"_s);
    QCOMPARE(view.language(), u"fr-CA"_s);
    QVERIFY(findEdition(workspace, u"CA/fr"));
}

QTEST_GUILESS_MAIN(TestEditionText)
#include "tst_edition_text.moc"
