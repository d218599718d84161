// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/edition_difference.h"
#include "support/regional_workspace.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// What readers of one edition see and those of another do not.
class TestEditionDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAllInReadingOrder();
    void anEditionIsLikeItself();
    void turnsWithTheEditions();
    void languagesAreNoDifference();
    void whatIsWithinIsNotToldAgain();
    void emptiedListsAreOnOneSide();
    void statementsOnOneSide();
    void factsOfOneSideAreNotCompared();
};

namespace
{

/// A line each: where, what, which side and the text.
QStringList lines(const QList<EditionDifference> &differences)
{
    static const QStringList kinds{u"statement"_s, u"section"_s, u"block"_s, u"item"_s, u"link"_s, u"value"_s};
    static const QStringList sides{u"1"_s, u"2"_s, u"12"_s};
    QStringList lines;
    for (const EditionDifference &each : differences) {
        QStringList parts{kinds[int(each.kind)], sides[int(each.side)],
                          each.section.text,     each.layer == Layer::Full ? u"full"_s : u"highlights"_s,
                          each.block.text,       each.item.text};
        lines.append(parts.join(u'|') + u" "_s + each.text
                     + (each.otherText.isEmpty() ? QString() : u" / "_s + each.otherText));
    }
    return lines;
}

QStringList between(const Workspace &workspace, const Edition &first, const Edition &second)
{
    return lines(differencesBetween(workspace, workspace.statements[0], first, second));
}

Workspace small()
{
    Workspace workspace;
    Section section{.id = id("s"), .heading = plainInlines(u"Uses"_s)};
    section.full = {paragraph(id("a"), u"For all."_s), paragraph(id("b"), u"For some."_s)};
    workspace.statements = {{.id = id("online"), .title = u"Privacy"_s, .sections = {section}}};
    return workspace;
}

}

void TestEditionDifference::tellsAllInReadingOrder()
{
    const Workspace workspace = regionalWorkspace();
    // As its title, a paragraph not for the US holds all that can be in a text.
    const QStringList all = between(workspace, edition("us", "en"), edition("ch", "de-CH"));
    QCOMPARE(all.size(), 3);
    QVERIFY2(all[0].startsWith(u"block|2|scope|full|p| Plain <b>"), qPrintable(all[0]));
    // What only one side has does not tell its facts: the variable is met in a later text.
    QVERIFY2(all[1].startsWith(u"item|2|scope|full|numbers|n-i1 "), qPrintable(all[1]));
    QCOMPARE(all[2],
             u"value|12|scope|full|seals| Seal A, a.svg, Seal A certification, //seal.example/a?rid=1 / "
             "Alpine Seal, alps.svg"_s);
    const QStringList german = between(workspace, edition("us", "en"), edition("de", "de"));
    QStringList places;
    for (const QString &line : german)
        places.append(line.section(u' ', 0, 0));
    QCOMPARE(places.join(u' '),
             u"block|2|scope|full|p| value|12|scope|full|b-p1| value|12|scope|full|contact| "
             "section|2|uses|full||"_s);
    QVERIFY(german[1].endsWith(u"Example & Co / Example Europe"_s));
}

void TestEditionDifference::anEditionIsLikeItself()
{
    const Workspace workspace = regionalWorkspace();
    for (const Edition &each : workspace.editions)
        QCOMPARE(between(workspace, each, each), QStringList());
}

void TestEditionDifference::turnsWithTheEditions()
{
    const Workspace workspace = regionalWorkspace();
    const auto there = differencesBetween(workspace, workspace.statements[0], edition("us", "en"), edition("fr", "fr"));
    auto back = differencesBetween(workspace, workspace.statements[0], edition("fr", "fr"), edition("us", "en"));
    QVERIFY(!there.isEmpty());
    for (EditionDifference &each : back) {
        if (each.side == EditionDifference::Side::Both)
            std::swap(each.text, each.otherText);
        else
            each.side = each.side == EditionDifference::Side::First ? EditionDifference::Side::Second
                                                                    : EditionDifference::Side::First;
    }
    QCOMPARE(lines(back), lines(there));
}

void TestEditionDifference::languagesAreNoDifference()
{
    const Workspace workspace = regionalWorkspace();
    QCOMPARE(between(workspace, edition("ca", "en"), edition("ca", "fr-CA")), QStringList());
}

void TestEditionDifference::whatIsWithinIsNotToldAgain()
{
    Workspace workspace = small();
    Section &section = workspace.statements[0].sections[0];
    Section inner{.id = id("inner"), .heading = plainInlines(u"Inner"_s)};
    inner.limit.only = {u"de"_s};
    inner.full = {paragraph(id("c"), u"Within."_s)};
    inner.full[0].limit.only = {u"de"_s};
    section.sections = {inner};
    section.full[1].limit.except = {u"eu"_s};
    section.highlights = {paragraph(id("h"), u"Short."_s)};
    section.highlights[0].limit.only = {u"eu"_s};
    QCOMPARE(between(workspace, edition("us", "en"), edition("de", "de")),
             (QStringList{u"block|2|s|highlights|h| Short."_s, u"block|1|s|full|b| For some."_s,
                          u"section|2|inner|full|| Inner"_s}));
}

void TestEditionDifference::emptiedListsAreOnOneSide()
{
    Workspace workspace = small();
    List list{.items = {ListItem{.id = id("i1"), .blocks = {paragraph(id("i1p"), u"one"_s)}},
                        ListItem{.id = id("i2"), .blocks = {paragraph(id("i2p"), u"two"_s)}}}};
    list.items[0].limit.only = {u"de"_s, u"us"_s};
    list.items[1].limit.only = {u"de"_s};
    workspace.statements[0].sections[0].full = {{.id = id("list"), .content = list}};
    QCOMPARE(between(workspace, edition("us", "en"), edition("de", "de")),
             (QStringList{u"item|2|s|full|list|i2 two"_s}));
    QCOMPARE(between(workspace, edition("fr", "fr"), edition("de", "de")),
             (QStringList{u"block|2|s|full|list| one two"_s}));
}

void TestEditionDifference::statementsOnOneSide()
{
    Workspace workspace = small();
    workspace.statements[0].limit.only = {u"us"_s};
    workspace.statements[0].sections[0].full[1].limit.only = {u"us"_s};
    QCOMPARE(between(workspace, edition("us", "en"), edition("de", "de")),
             (QStringList{u"statement|1||full|| Privacy"_s}));
    QCOMPARE(between(workspace, edition("fr", "fr"), edition("de", "de")), QStringList());
}

void TestEditionDifference::factsOfOneSideAreNotCompared()
{
    Workspace workspace = small();
    workspace.variables = {
        {.name = id("company"),
         .value = u"Example Inc."_s,
         .alternatives = {{.scope = {.regions = {u"eu"_s}, .languages = {}}, .value = u"Example GmbH"_s}}}};
    const InlineList named{Inline{.text = u"We are "_s}, Inline{.kind = Inline::Kind::Variable, .text = u"company"_s}};
    Section &section = workspace.statements[0].sections[0];
    section.full = {paragraph(id("a"), named), paragraph(id("b"), named)};
    section.full[0].limit.only = {u"eu"_s};
    const Edition us = edition("us", "en"), de = edition("de", "de");
    // The text that only one side has is told with its own value, the value where both have it.
    QCOMPARE(
        between(workspace, us, de),
        (QStringList{u"block|2|s|full|a| We are Example GmbH"_s, u"value|12|s|full|b| Example Inc. / Example GmbH"_s}));
    workspace.statements[0].sections[0].full.removeLast();
    QCOMPARE(between(workspace, us, de), (QStringList{u"block|2|s|full|a| We are Example GmbH"_s}));
}

QTEST_GUILESS_MAIN(TestEditionDifference)
#include "tst_edition_difference.moc"
