// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/editions.h"
#include "support/regional_workspace.h"
#include "support/warnings.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// References to what is not there in an edition that shows them.
class TestEditionReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void toASection();
    void toASectionWithinALimitedOne();
    void fromTheSameRegions();
    void fromAListItem();
    void toAStatement();
    void manyEditions();
};

namespace
{

InlineList leadingTo(const Id &statement, const Id &section)
{
    return {Inline{.text = u"See "_s},
            Inline{.kind = Inline::Kind::CrossReference,
                   .reference = {.kind = LinkTarget::Kind::Statement, .statement = statement, .section = section}}};
}

/// Two statements: one refers from the paragraph “from” to the section “california”,
/// which is for the US only.
Workspace referring(const Id &statement = {}, const Id &section = id("california"))
{
    Workspace workspace;
    workspace.editions = {edition("us", "en"), edition("gb", "en"), edition("de", "de")};
    Block from{.id = id("from"), .content = Paragraph{leadingTo(statement, section)}};
    Section rights{.id = id("rights"), .heading = plainInlines(u"Rights"_s), .full = {from}};
    Section california{.id = id("california"),
                       .heading = plainInlines(u"California"_s),
                       .full = {paragraph(id("c1"), u"More."_s)},
                       .limit = {.only = {u"us"_s}}};
    california.sections = {Section{.id = id("agents"), .heading = plainInlines(u"Agents"_s)}};
    workspace.statements = {
        Statement{.id = id("online"), .title = u"Online"_s, .sections = {rights, california}},
        Statement{.id = id("badge"), .title = u"Badge"_s, .sections = {}, .limit = {.except = {u"eu"_s}}}};
    return workspace;
}

Block &from(Workspace &workspace)
{
    return workspace.statements[0].sections[0].full[0];
}

}

void TestEditionReferences::toASection()
{
    const auto findings = checkEditions(referring(), u"/w"_s);
    QCOMPARE(findings.size(), 1);
    const Finding &finding = findings[0];
    QCOMPARE(finding.rule, u"reference-elsewhere"_s);
    QCOMPARE(finding.severity, Severity::Warning);
    QCOMPARE(finding.statement, id("online"));
    QCOMPARE(finding.section, id("rights"));
    QCOMPARE(finding.block, id("from"));
    QCOMPARE(finding.problem.file, u"/w/statements/online/statement.xml"_s);
    QVERIFY2(finding.problem.sentence.contains(u"“California”, which is not shown in gb/en, de/de."_s),
             qPrintable(finding.problem.sentence));
}

void TestEditionReferences::toASectionWithinALimitedOne()
{
    QCOMPARE(checkEditions(referring({}, id("agents")), {}).size(), 1);
}

void TestEditionReferences::fromTheSameRegions()
{
    Workspace workspace = referring();
    from(workspace).limit.only = {u"us"_s};
    QVERIFY(checkEditions(workspace, {}).isEmpty());
    from(workspace).limit = {};
    workspace.statements[0].sections[0].limit.except = {u"gb"_s, u"eu"_s};
    QVERIFY(checkEditions(workspace, {}).isEmpty());
    // The section's own texts may refer to it.
    workspace = referring();
    std::swap(workspace.statements[0].sections[0].full, workspace.statements[0].sections[1].full);
    QVERIFY(checkEditions(workspace, {}).isEmpty());
}

void TestEditionReferences::fromAListItem()
{
    Workspace workspace = referring();
    const Block text = from(workspace);
    List list;
    list.items = {{.id = id("i1"), .blocks = {text}, .limit = {.only = {u"us"_s}}}};
    from(workspace) = Block{.id = id("list"), .content = list};
    QVERIFY(checkEditions(workspace, {}).isEmpty());
    std::get<List>(from(workspace).content).items[0].limit = {};
    QCOMPARE(checkEditions(workspace, {}).size(), 1);
}

void TestEditionReferences::toAStatement()
{
    const auto findings = checkEditions(referring(id("badge"), {}), {});
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings[0].problem.sentence.contains(u"“Badge”, which is not shown in de/de."_s),
             qPrintable(findings[0].problem.sentence));
}

void TestEditionReferences::manyEditions()
{
    Workspace workspace = referring();
    workspace.editions += {edition("fr", "fr"), edition("it", "it"), edition("es", "es")};
    const QString sentence = checkEditions(workspace, {})[0].problem.sentence;
    QVERIFY2(sentence.contains(u"gb/en, de/de, fr/fr, it/it and 1 more"_s), qPrintable(sentence));
}

QTEST_APPLESS_MAIN(TestEditionReferences)
#include "tst_edition_references.moc"
