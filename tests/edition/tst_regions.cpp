// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/limits.h"
#include "edition/presets.h"
#include "edition/regions.h"
#include "support/regional_workspace.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Which regions are in which groups, and what is shown there.
class TestRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void members_data();
    void members();
    void knownGroupsAreDated();
    void ownGroupsGoFirst();
    void names();
    void presets();
    void limits_data();
    void limits();
    void whatIsEmptiedGoes();
    void nothingIsCopiedWithoutLimits();
};

void TestRegions::members_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("itself") << u"de"_s << u"de"_s << true;
    QTest::newRow("member") << u"de"_s << u"eu"_s << true;
    QTest::newRow("member of a member") << u"de"_s << u"eea"_s << true;
    QTest::newRow("not since 2020") << u"gb"_s << u"eu"_s << false;
    QTest::newRow("EEA, not EU") << u"no"_s << u"eu"_s << false;
    QTest::newRow("EEA") << u"no"_s << u"eea"_s << true;
    QTest::newRow("a part of a country") << u"us-ca"_s << u"us"_s << true;
    QTest::newRow("the country is not in its part") << u"us"_s << u"us-ca"_s << false;
    QTest::newRow("Canada is not California") << u"ca"_s << u"us-ca"_s << false;
    QTest::newRow("a part of a member") << u"us-ca"_s << u"usmca"_s << true;
    QTest::newRow("an edition for a group") << u"eu"_s << u"eu"_s << true;
    QTest::newRow("own group") << u"ch"_s << u"alps"_s << true;
    QTest::newRow("groups of each other") << u"li"_s << u"alps"_s << true;
    QTest::newRow("groups of each other, not in") << u"us"_s << u"alps"_s << false;
    QTest::newRow("no group of that name") << u"us"_s << u"moon"_s << false;
}

void TestRegions::members()
{
    QFETCH(const QString, region);
    QFETCH(const QString, code);
    QTEST(isRegionIn(region, code, regionGroupsOf(regionalWorkspace())), "isIn");
}

void TestRegions::knownGroupsAreDated()
{
    const QList<RegionGroup> groups = knownRegionGroups();
    QVERIFY(groups.size() >= 4);
    const QStringList regions = knownRegions();
    for (const RegionGroup &group : groups) {
        QVERIFY2(isValidRegion(group.code) && group.asOf.isValid() && !group.name.isEmpty(), qPrintable(group.code));
        for (const QString &member : group.members)
            QVERIFY2(regions.contains(member) || member == u"eu", qPrintable(member));
    }
    QCOMPARE(groups[0].code, u"eu"_s);
    QCOMPARE(groups[0].members.size(), 27);
}

void TestRegions::ownGroupsGoFirst()
{
    Workspace workspace;
    workspace.regionGroups = {{.code = u"eu"_s, .name = u"Our EU"_s, .members = {u"de"_s}, .asOf = {}, .extra = {}}};
    const QList<RegionGroup> groups = regionGroupsOf(workspace);
    QVERIFY(!isRegionIn(u"fr"_s, u"eu"_s, groups));
    QVERIFY(isRegionIn(u"is"_s, u"eea"_s, groups));
    QCOMPARE(std::ranges::count(groups, u"eu"_s, &RegionGroup::code), 1);
}

void TestRegions::names()
{
    const QList<RegionGroup> groups = regionGroupsOf(regionalWorkspace());
    QCOMPARE(regionName(u"eu"_s, groups), u"European Union"_s);
    QCOMPARE(regionName(u"de"_s, groups), u"Germany"_s);
    QCOMPARE(regionName(u"us-ca"_s, groups), u"California"_s);
    QCOMPARE(regionName(u"ridge"_s, groups), u"RIDGE"_s);
    QCOMPARE(regionName(u"world"_s, groups), u"WORLD"_s);
}

void TestRegions::presets()
{
    const QList<EditionPreset> presets = editionPresets();
    QStringList keys;
    for (const EditionPreset &preset : presets) {
        keys.append(preset.key);
        QVERIFY2(!preset.name.isEmpty() && !preset.editions.isEmpty(), qPrintable(preset.key));
        for (const Edition &edition : preset.editions)
            QVERIFY2(isValidEditionPath(edition.path()) && isValidRegion(edition.region)
                         && isValidLanguage(edition.language) && !edition.name.isEmpty(),
                     qPrintable(edition.path()));
    }
    for (const char *key :
         {"eu-eea", "uk", "switzerland", "us", "us-states", "canada", "brazil", "japan", "korea", "china"})
        QVERIFY2(keys.contains(QLatin1StringView(key)), key);
    const QList<Edition> canada = presets[keys.indexOf(u"canada"_s)].editions;
    QCOMPARE(canada[1].path(), u"ca/fr"_s);
    QCOMPARE(canada[1].name, u"Canada (French)"_s);
    QSet<QString> countries;
    for (const Edition &edition : presets[keys.indexOf(u"eu-eea"_s)].editions)
        countries.insert(edition.region);
    QCOMPARE(countries.size(), 30);
    QCOMPARE(presets[keys.indexOf(u"us-states"_s)].editions.size(), 51);
}

void TestRegions::limits_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QStringList>("blocks");
    QTest::addColumn<bool>("hasUses");
    QTest::newRow("us") << u"us"_s << QStringList{u"sub"_s, u"bullets"_s, u"numbers"_s} << false;
    QTest::newRow("gb") << u"gb"_s << QStringList{u"p"_s, u"sub"_s, u"bullets"_s, u"numbers"_s} << true;
    QTest::newRow("de") << u"de"_s << QStringList{u"p"_s, u"sub"_s, u"bullets"_s, u"numbers"_s} << true;
    QTest::newRow("fr") << u"fr"_s << QStringList{u"p"_s, u"sub"_s, u"bullets"_s, u"numbers"_s} << false;
}

void TestRegions::limits()
{
    QFETCH(const QString, region);
    const Workspace workspace = regionalWorkspace();
    const Statement shown = limitedTo({.region = region, .language = u"en"_s, .name = {}}, workspace.statements[0],
                                      regionGroupsOf(workspace));
    QStringList blocks;
    for (const Block &block : shown.sections[0].full.first(std::min<qsizetype>(4, shown.sections[0].full.size()))) {
        if (block.id.text != u"defs")
            blocks.append(block.id.text);
    }
    QTEST(blocks, "blocks");
    QTEST(!shown.sections[0].sections.isEmpty(), "hasUses");
    const auto numbers = std::ranges::find(shown.sections[0].full, id("numbers"), &Block::id);
    const QList<ListItem> items = std::get<List>(numbers->content).items;
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].id, id("n-i2"));
}

void TestRegions::whatIsEmptiedGoes()
{
    const Block limited{
        .id = id("p"), .content = Paragraph{plainInlines(u"EU"_s)}, .limit = {.only = {u"eu"_s}, .except = {}}};
    Statement statement;
    statement.sections = {Section{
        .id = id("s"),
        .full = {
            {.id = id("note"), .content = Note{{limited}}},
            {.id = id("list"),
             .content = List{.items = {{.id = id("i"), .blocks = {}, .limit = {.only = {u"eu"_s}, .except = {}}}}}},
            {.id = id("empty"), .content = Note{}}}}};
    const QList<RegionGroup> groups = knownRegionGroups();
    const Statement us = limitedTo(edition("us", "en"), statement, groups);
    QCOMPARE(us.sections[0].full.size(), 1);
    QCOMPARE(us.sections[0].full[0].id, id("empty"));
    QVERIFY(limitedTo(edition("ie", "en"), statement, groups) == statement);
}

void TestRegions::nothingIsCopiedWithoutLimits()
{
    const Statement statement = richStatement();
    const Statement limited = limitedTo(edition("us", "en"), statement, knownRegionGroups());
    QVERIFY(limited.sections.isSharedWith(statement.sections));
}

QTEST_GUILESS_MAIN(TestRegions)
#include "tst_regions.moc"
