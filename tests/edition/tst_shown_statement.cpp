// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/offer.h"
#include "edition/regions.h"
#include "edition/shown_statement.h"
#include "store/store.h"
#include "store/templates.h"
#include "support/regional_workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Fails unless each edition is shown what it would be without the others.
void compareWithOwn(const Workspace &workspace)
{
    const QList<RegionGroup> groups = regionGroupsOf(workspace);
    const ShownStatements statements(groups);
    for (const Statement &statement : workspace.statements) {
        for (const Edition &edition : editionsOf(workspace)) {
            const auto shown = statements.in(edition, statement);
            const EditionStatement own = statementIn(edition, statement, groups);
            QVERIFY2(shown->statement() == own.statement, qPrintable(edition.path()));
            QCOMPARE(shown->otherLanguages(), own.otherLanguages);
            QCOMPARE(shown->hasFallback(), own.hasFallback);
        }
    }
}

}

/// Editions that show the same share it, and no others.
class TestShownStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatEachEditionShows();
    void eachLimitTellsEditionsApart();
    void sampleIsWhatEachEditionShows();
    void editionsThatShowTheSameShareIt();
    void tables();
    void threadsShareIt();
};

void TestShownStatement::isWhatEachEditionShows()
{
    Workspace workspace = regionalWorkspace();
    for (const char *region : {"us", "us-ca", "gb", "ie", "at", "li", "world"})
        workspace.editions.append(edition(region, "en"));
    compareWithOwn(workspace);
}

/// An edition for each thing that it alone does not show.
void TestShownStatement::eachLimitTellsEditionsApart()
{
    Workspace workspace = richWorkspace();
    workspace.editions = {edition("us", "en")};
    const auto keepFrom = [&](Limit &limit) {
        const QString region = u"z%1"_s.arg(workspace.editions.size());
        limit.except = {region};
        workspace.editions.append({.region = region, .language = u"en"_s, .name = region});
    };
    for (Statement &statement : workspace.statements) {
        visitSections(statement.sections, [&](Section &section, int) {
            keepFrom(section.limit);
            for (const Layer layer : {Layer::Highlights, Layer::Full}) {
                visitBlocks(section.layer(layer), [&](Block &block) {
                    keepFrom(block.limit);
                    if (auto *list = std::get_if<List>(&block.content)) {
                        for (ListItem &item : list->items)
                            keepFrom(item.limit);
                    }
                });
            }
        });
    }
    QVERIFY(workspace.editions.size() > 30);
    compareWithOwn(workspace);
}

void TestShownStatement::sampleIsWhatEachEditionShows()
{
    const QTemporaryDir folder;
    QVERIFY(createFromTemplate(u"sample"_s, folder.filePath(u"sample"_s)));
    const auto loaded = loadWorkspace(folder.filePath(u"sample"_s));
    QVERIFY(loaded);
    compareWithOwn(loaded->workspace);
}

void TestShownStatement::editionsThatShowTheSameShareIt()
{
    const Workspace workspace = regionalWorkspace();
    const Statement &statement = workspace.statements[0];
    const ShownStatements statements(regionGroupsOf(workspace));
    const auto of = [&](const Edition &edition) { return statements.in(edition, statement); };
    const auto ireland = of(edition("ie", "en"));
    QCOMPARE(of(edition("es", "en")), ireland);
    QCOMPARE(of(edition("ie", "en")), ireland);
    // A limit names the group that they lie in, one of them, or none.
    QVERIFY(of(edition("at", "en")) != ireland);
    QVERIFY(of(edition("fr", "en")) != ireland);
    QVERIFY(of(edition("us", "en")) != ireland);
    // They may be in another language, or fall back to another.
    QVERIFY(of(edition("ie", "de")) != ireland);
    Edition falling = edition("ie", "en");
    falling.fallback = u"de"_s;
    QVERIFY(of(falling) != ireland);
    QVERIFY(statements.in(edition("ie", "en"), workspace.statements[1]) != ireland);
}

void TestShownStatement::tables()
{
    const Workspace workspace = regionalWorkspace();
    const ShownStatements statements(regionGroupsOf(workspace));
    const auto germany = statements.in(edition("de", "de"), workspace.statements[0]);
    const auto france = statements.in(edition("fr", "fr"), workspace.statements[0]);
    const Section &first = germany->statement().sections[0];
    QCOMPARE(germany->section(first.id), &first);
    QCOMPARE(germany->sectionOfFullText(first.full[0].id), &first);
    QCOMPARE(germany->number(first.id), sectionNumbers(germany->statement().sections).value(first.id));
    // Of a section that only one of them has.
    const Id limited = workspace.statements[0].sections[0].sections[0].id;
    QVERIFY(germany->section(limited));
    QVERIFY(!france->section(limited));
    QVERIFY(!germany->section({u"unknown"_s}));
    QVERIFY(!germany->sectionOfFullText({u"unknown"_s}));
    QCOMPARE(germany->number({u"unknown"_s}), QString());
}

void TestShownStatement::threadsShareIt()
{
    const Workspace workspace = regionalWorkspace();
    const Statement &statement = workspace.statements[0];
    const ShownStatements statements(regionGroupsOf(workspace));
    const Id section = statement.sections[0].id;
    std::atomic<int> found = 0;
    constexpr int threads = 4, rounds = 200;
    {
        std::vector<std::jthread> workers;
        for (int i = 0; i < threads; ++i) {
            workers.emplace_back([&] {
                for (int round = 0; round < rounds; ++round) {
                    const auto shown = statements.in(edition(round % 2 ? "de" : "ie", "en"), statement);
                    found += shown->section(section) && !shown->sectionOfFullText(section);
                }
            });
        }
    }
    QCOMPARE(found, threads * rounds);
}

QTEST_GUILESS_MAIN(TestShownStatement)
#include "tst_shown_statement.moc"
