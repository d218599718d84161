// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/divide.h"
#include "model/move_blocks.h"
#include "support/rich_workspace.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

/// Sections divided and joined, and blocks moved between their layers.
class TestDivide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dividingTakesWhatFollows();
    void dividingAtASubheadingMakesItTheHeading();
    void dividingHighlightsTakesTheirFullText();
    void nothingToDivide();
    void joiningKeepsHeadingAndPlaces();
    void joiningFollowsTheReadingOrder_data();
    void joiningFollowsTheReadingOrder();
    void dividedAndJoinedIsTheSameText();
    void movingBetweenLayersDropsTraces();
    void movingToAnotherSection();
    void nothingToMove();
};

namespace
{

Block highlightOf(const char *name, const QList<Id> &fullText)
{
    Block block = paragraph({QString::fromUtf8(name)}, QString::fromUtf8(name));
    block.summarises = fullText;
    block.confirmed = QStringLiteral("x");
    return block;
}

Block subheading(const char *name, const char *text)
{
    return {.id = {QString::fromUtf8(name)}, .content = Subheading{.text = plainInlines(QString::fromUtf8(text))}};
}

/// One section "a" with three paragraphs, their highlights, and a sub-section.
QList<Section> whole()
{
    Section child{.id = id("child"), .anchor = QStringLiteral("child")};
    Section section{.id = id("a"), .kind = SectionKind::Uses, .anchor = QStringLiteral("a"), .numbered = true};
    section.heading = plainInlines(QStringLiteral("Uses"));
    section.full = {paragraph(id("f1"), QStringLiteral("f1")), paragraph(id("f2"), QStringLiteral("f2")),
                    paragraph(id("f3"), QStringLiteral("f3"))};
    section.highlights = {highlightOf("h3", {id("f3")}), highlightOf("h1", {id("f1")}),
                          highlightOf("h12", {id("f1"), id("f2")}), highlightOf("h23", {id("f2"), id("f3")}),
                          paragraph(id("h0"), QStringLiteral("h0"))};
    section.sections = {child};
    return {section};
}

QString idsIn(const BlockList &blocks)
{
    QStringList ids;
    for (const Block &block : blocks)
        ids.append(block.id.text);
    return ids.join(u' ');
}

IdGenerator &ids()
{
    static IdGenerator generator(7);
    return generator;
}

}

void TestDivide::dividingTakesWhatFollows()
{
    const auto divided =
        withDividedSection(whole(), id("a"), Layer::Full, id("f2"), QStringLiteral("New Section"), ids());
    QVERIFY(divided);
    QCOMPARE(divided->sections.size(), 2);
    const Section &first = divided->sections[0], &second = divided->sections[1];
    QCOMPARE(divided->section, second.id);
    QCOMPARE(idsIn(first.full), QStringLiteral("f1"));
    QCOMPARE(idsIn(second.full), QStringLiteral("f2 f3"));
    QCOMPARE(idsIn(first.highlights), QStringLiteral("h1 h12 h0"));
    QCOMPARE(idsIn(second.highlights), QStringLiteral("h3 h23"));
    QCOMPARE(first.sections.size(), 0);
    QCOMPARE(second.sections.size(), 1);
    QCOMPARE(plainText(second.heading), QStringLiteral("New Section"));
    QCOMPARE(second.anchor, QStringLiteral("new-section"));
    QVERIFY(second.numbered);
    QCOMPARE(second.kind, SectionKind::Uses);
    QCOMPARE(first.anchor, QStringLiteral("a"));
}

void TestDivide::dividingAtASubheadingMakesItTheHeading()
{
    QList<Section> sections = whole();
    sections[0].full.insert(1, subheading("s", "Advertising"));
    const auto divided = withDividedSection(sections, id("a"), Layer::Full, id("s"), QStringLiteral("New"), ids());
    QCOMPARE(plainText(divided->sections[1].heading), QStringLiteral("Advertising"));
    QCOMPARE(divided->sections[1].anchor, QStringLiteral("advertising"));
    QCOMPARE(idsIn(divided->sections[1].full), QStringLiteral("f2 f3"));
}

void TestDivide::dividingHighlightsTakesTheirFullText()
{
    QList<Section> sections = whole();
    sections[0].highlights = {highlightOf("h1", {id("f1")}), highlightOf("h2", {id("f1"), id("f2")})};
    const auto divided = withDividedSection(sections, id("a"), Layer::Highlights, id("h2"), QString(), ids());
    QCOMPARE(idsIn(divided->sections[0].highlights), QStringLiteral("h1"));
    QCOMPARE(idsIn(divided->sections[1].highlights), QStringLiteral("h2"));
    QCOMPARE(idsIn(divided->sections[0].full), QStringLiteral("f1 f3"));
    QCOMPARE(idsIn(divided->sections[1].full), QStringLiteral("f2"));
}

void TestDivide::nothingToDivide()
{
    QVERIFY(!withDividedSection(whole(), id("a"), Layer::Full, id("f1"), {}, ids()));
    QVERIFY(!withDividedSection(whole(), id("a"), Layer::Full, id("h1"), {}, ids()));
    QVERIFY(!withDividedSection(whole(), id("a"), Layer::Full, {}, {}, ids()));
    QVERIFY(!withDividedSection(whole(), id("gone"), Layer::Full, id("f2"), {}, ids()));
}

void TestDivide::joiningKeepsHeadingAndPlaces()
{
    QList<Section> sections = whole();
    Section second{.id = id("b"), .anchor = QStringLiteral("b"), .aliases = {QStringLiteral("old")}};
    second.heading = plainInlines(QStringLiteral("Choices"));
    second.full = {paragraph(id("g1"), QStringLiteral("g1"))};
    sections[0].sections.clear();
    sections.append(second);
    const auto joined = withJoinedSection(sections, id("b"), ids());
    QCOMPARE(joined->section, id("a"));
    QCOMPARE(joined->sections.size(), 1);
    const Section &one = joined->sections[0];
    QCOMPARE(one.full.size(), 5);
    QCOMPARE(plainText(std::get<Subheading>(one.full[3].content).text), QStringLiteral("Choices"));
    QVERIFY(!one.full[3].id.isEmpty());
    QCOMPARE(one.full[4].id, id("g1"));
    QCOMPARE(one.highlights.size(), 5);
    QCOMPARE(one.aliases, (QStringList{QStringLiteral("b"), QStringLiteral("old")}));
}

void TestDivide::joiningFollowsTheReadingOrder_data()
{
    QTest::addColumn<QString>("joined");
    QTest::addColumn<QString>("into");
    QTest::newRow("the section before") << "c"
                                        << "b2";
    QTest::newRow("the section that it is in") << "b1"
                                               << "b";
    QTest::newRow("a sibling") << "b2"
                               << "b1";
    QTest::newRow("the first has none") << "a"
                                        << "";
    QTest::newRow("unknown") << "gone"
                             << "";
}

void TestDivide::joiningFollowsTheReadingOrder()
{
    QFETCH(QString, joined);
    QFETCH(QString, into);
    Section b{.id = id("b"), .anchor = QStringLiteral("b")};
    b.sections = {Section{.id = id("b1"), .anchor = QStringLiteral("b1")},
                  Section{.id = id("b2"), .anchor = QStringLiteral("b2")}};
    const QList<Section> sections{Section{.id = id("a"), .anchor = QStringLiteral("a")}, b,
                                  Section{.id = id("c"), .anchor = QStringLiteral("c")}};
    const auto result = withJoinedSection(sections, {joined}, ids());
    QCOMPARE(result ? result->section.text : QString(), into);
    if (result)
        QVERIFY(findSection(result->sections, result->section)->aliases.contains(joined));
}

void TestDivide::dividedAndJoinedIsTheSameText()
{
    QList<Section> sections = whole();
    sections[0].highlights.clear();
    sections[0].full.insert(1, subheading("s", "Advertising"));
    const auto divided = withDividedSection(sections, id("a"), Layer::Full, id("s"), {}, ids());
    auto joined = withJoinedSection(divided->sections, divided->section, ids());
    Section &one = joined->sections[0];
    QCOMPARE(one.aliases, QStringList{QStringLiteral("advertising")});
    one.aliases.clear();
    one.full[1].id = id("s");
    QVERIFY(joined->sections == sections);
}

void TestDivide::movingBetweenLayersDropsTraces()
{
    const auto toHighlights = withMovedBlocks(whole(), {id("f1")}, {id("a"), Layer::Highlights});
    const Section &now = toHighlights->first();
    QCOMPARE(idsIn(now.full), QStringLiteral("f2 f3"));
    QCOMPARE(idsIn(now.highlights), QStringLiteral("h3 h1 h12 h23 h0 f1"));
    QVERIFY(now.highlights[1].summarises.isEmpty());
    QVERIFY(now.highlights[1].confirmed.isEmpty());
    QCOMPARE(now.highlights[2].summarises, QList{id("f2")});
    QVERIFY(!now.highlights[2].confirmed.isEmpty());

    const auto toFull = withMovedBlocks(whole(), {id("h1"), id("h0")}, {id("a"), Layer::Full});
    QCOMPARE(idsIn(toFull->first().full), QStringLiteral("f1 f2 f3 h1 h0"));
    QVERIFY(toFull->first().full[3].summarises.isEmpty());
    QVERIFY(toFull->first().full[3].confirmed.isEmpty());
}

void TestDivide::movingToAnotherSection()
{
    const auto moved = withMovedBlocks(whole(), {id("f1"), id("f3")}, {id("child"), Layer::Full});
    QCOMPARE(idsIn(moved->first().full), QStringLiteral("f2"));
    QCOMPARE(idsIn(moved->first().sections[0].full), QStringLiteral("f1 f3"));
    // Full text that moves is still summed up.
    QCOMPARE(moved->first().highlights[1].summarises, QList{id("f1")});
}

void TestDivide::nothingToMove()
{
    QVERIFY(!withMovedBlocks(whole(), {}, {id("child"), Layer::Full}));
    QVERIFY(!withMovedBlocks(whole(), {id("f1"), id("gone")}, {id("child"), Layer::Full}));
    QVERIFY(!withMovedBlocks(whole(), {id("f1")}, {id("gone"), Layer::Full}));
    QVERIFY(!withMovedBlocks(whole(), {id("f3")}, {id("a"), Layer::Full}));
}

QTEST_GUILESS_MAIN(TestDivide)
#include "tst_divide.moc"
