// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/compare.h"
#include "recovery/merge.h"
#include "support/random_edits.h"
#include "support/translated_workspace.h"

#include <QSet>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void oneSideAloneIsTaken();
    void bothSidesAreTaken();
    void mineWinsWhereBothChanged();
    void otherParagraphsOfOneTextAreTaken();
    void movedParagraphsAreThereOnce();
    void addedAndRemoved();
    void whatWasChangedIsNotRemoved();
    void wordsOfBothSides();
    void translationsOfBothSides();
    void limitsOfBothSides();
    void publishedPlacesStayApart();
    void anyTwoEditsGoTogether();

private:
    static Workspace small();
};

/// One statement of three sections.
Workspace TestMerge::small()
{
    Workspace workspace;
    workspace.organisation.name = QStringLiteral("Example");
    workspace.variables = {Variable{.name = id("company"), .value = QStringLiteral("Example")}};
    Statement statement;
    statement.id = id("online");
    for (const char *name : {"a", "b", "c"}) {
        Section section{.id = id(name), .anchor = QLatin1String(name)};
        section.full = {paragraph(Id{u'f' + QLatin1String(name)}, QLatin1String(name))};
        statement.sections.append(section);
    }
    workspace.statements = {statement};
    return workspace;
}

void TestMerge::oneSideAloneIsTaken()
{
    RandomEdits edits(3);
    const Workspace base = richWorkspace();
    Workspace edited = base;
    for (int i = 0; i < 100; ++i) {
        edits.edit(edited);
        QVERIFY2(merged(base, base, edited) == edited, qPrintable(QString::number(i)));
        QVERIFY2(merged(base, edited, base) == edited, qPrintable(QString::number(i)));
        QVERIFY2(merged(base, edited, edited) == edited, qPrintable(QString::number(i)));
    }
}

void TestMerge::bothSidesAreTaken()
{
    Workspace theirs = small(), mine = small(), both = small();
    theirs.organisation.name = both.organisation.name = QStringLiteral("Theirs");
    theirs.statements[0].title = both.statements[0].title = QStringLiteral("Their title");
    theirs.statements[0].sections[0].full = both.statements[0].sections[0].full = {};
    mine.variables[0].value = both.variables[0].value = QStringLiteral("Mine");
    mine.statements[0].sections[0].heading = both.statements[0].sections[0].heading =
        plainInlines(QStringLiteral("My heading"));
    theirs.ownTheme.pageTemplate = both.ownTheme.pageTemplate = QByteArray("page");
    mine.ownTheme.styleSheet = both.ownTheme.styleSheet = QByteArray("style");
    theirs.ownTheme.templateParts[QStringLiteral("a.html")] = both.ownTheme.templateParts[QStringLiteral("a.html")] =
        "theirs";
    mine.ownTheme.templateParts[QStringLiteral("b.html")] = both.ownTheme.templateParts[QStringLiteral("b.html")] =
        "mine";
    mine.statements[0].sections.swapItemsAt(1, 2);
    both.statements[0].sections.swapItemsAt(1, 2);
    QVERIFY(merged(small(), theirs, mine) == both);
    QVERIFY(merged(small(), mine, theirs) == both);
}

void TestMerge::mineWinsWhereBothChanged()
{
    Workspace theirs = small(), mine = small();
    theirs.organisation.name = QStringLiteral("Theirs");
    mine.organisation.name = QStringLiteral("Mine");
    theirs.statements[0].sections[1].full = {paragraph(id("fb"), QStringLiteral("Theirs"))};
    mine.statements[0].sections[1].full = {paragraph(id("fb"), QStringLiteral("Mine"))};
    QVERIFY(merged(small(), theirs, mine) == mine);
}

void TestMerge::otherParagraphsOfOneTextAreTaken()
{
    const auto text = [](const char *first, const char *second) {
        return BlockList{paragraph(id("p1"), QLatin1String(first)), paragraph(id("p2"), QLatin1String(second))};
    };
    Workspace base = small(), theirs = small(), mine = small(), both = small();
    base.statements[0].sections[0].full = text("One", "two");
    theirs.statements[0].sections[0].full = text("One, theirs", "two");
    mine.statements[0].sections[0].full =
        text("One", "two, mine") + BlockList{paragraph(id("p3"), QStringLiteral("New"))};
    both.statements[0].sections[0].full =
        text("One, theirs", "two, mine") + BlockList{paragraph(id("p3"), QStringLiteral("New"))};
    QVERIFY(merged(base, theirs, mine) == both);
    QVERIFY(merged(base, mine, theirs) == both);
}

/// Where the paragraphs themselves do not go together, all of my text is taken.
void TestMerge::movedParagraphsAreThereOnce()
{
    const auto list = [](const BlockList &inside) {
        Block block{.id = id("list"), .content = Quotation{.blocks = inside, .source = {}}};
        return block;
    };
    const Block moved = paragraph(id("p1"), QStringLiteral("One"));
    const Block stays = paragraph(id("p2"), QStringLiteral("two"));
    Workspace base = small(), theirs = small(), mine = small();
    base.statements[0].sections[0].full = {list({moved, stays})};
    theirs.statements[0].sections[0].full = {moved, list({stays})};
    mine.statements[0].sections[0].full = {list({moved, paragraph(id("p2"), QStringLiteral("two, mine"))})};
    QVERIFY(merged(base, theirs, mine) == mine);
}

void TestMerge::addedAndRemoved()
{
    Workspace theirs = small(), mine = small();
    theirs.statements[0].sections.insert(1, Section{.id = id("their"), .anchor = QStringLiteral("their")});
    theirs.variables.append(Variable{.name = id("more"), .value = QStringLiteral("1")});
    mine.statements[0].sections.removeLast();
    mine.statements[0].sections[0].sections = {Section{.id = id("my"), .anchor = QStringLiteral("my")}};
    Statement another;
    another.id = id("another");
    mine.statements.append(another);
    const auto both = merged(small(), theirs, mine);
    QVERIFY(both);
    QStringList ids;
    visitSections(both->statements[0].sections, [&](const Section &section, int) { ids.append(section.id.text); });
    QCOMPARE(ids.join(u' '), QStringLiteral("a my their b"));
    QCOMPARE(both->statements.size(), 2);
    QCOMPARE(both->variables.size(), 2);
    QVERIFY(both->statements == merged(small(), mine, theirs)->statements);
}

void TestMerge::whatWasChangedIsNotRemoved()
{
    Workspace removed = small(), changed = small();
    removed.statements[0].sections.removeAt(1);
    removed.variables.clear();
    changed.statements[0].sections[1].full = {paragraph(id("fb"), QStringLiteral("Changed"))};
    changed.variables[0].value = QStringLiteral("Changed");
    QVERIFY(merged(small(), removed, changed) == changed);
    QVERIFY(merged(small(), changed, removed) == changed);
    Workspace without = small();
    without.statements.clear();
    QVERIFY(merged(small(), without, changed) == changed);
}

void TestMerge::wordsOfBothSides()
{
    Workspace base = small(), theirs = small(), mine = small();
    const auto words = [](const char *all) { return QString::fromLatin1(all).split(u' '); };
    base.ownWords = words("common mine-removed their-removed");
    theirs.ownWords = words("both common mine-removed their-added");
    mine.ownWords = words("both common mine-added their-removed");
    for (const auto &both : {merged(base, theirs, mine), merged(base, mine, theirs)}) {
        QVERIFY(both);
        QCOMPARE(both->ownWords, words("both common mine-added their-added"));
    }
    for (const Difference &difference : compareVersions(QList<Workspace>{base, theirs, mine}))
        QVERIFY2(!difference.isConflict, qPrintable(difference.place));
}

void TestMerge::translationsOfBothSides()
{
    const Workspace base = translatedWorkspace();
    const auto translated = [](Workspace workspace, const char *unit, const QString &target) {
        Translations german = translationsOf(workspace, id("online"), QStringLiteral("de"));
        german.units[QLatin1StringView(unit)].target = plainInlines(target);
        putTranslations(workspace, german);
        return workspace;
    };
    Workspace theirs = translated(translated(base, "usesp", QStringLiteral("Ihres")), "scope", QStringLiteral("Ihres"));
    const Workspace mine =
        translated(translated(base, "usesp", QStringLiteral("Meines")), "short", QStringLiteral("Meines"));
    translateAll(theirs, QStringLiteral("it"));
    const auto both = merged(base, theirs, mine);
    QVERIFY(both.has_value());
    const auto target = [&](const char *unit) {
        return plainText(
            translationsOf(*both, id("online"), QStringLiteral("de")).units[QLatin1StringView(unit)].target);
    };
    QCOMPARE(target("usesp"), QStringLiteral("Meines"));
    QCOMPARE(target("scope"), QStringLiteral("Ihres"));
    QCOMPARE(target("short"), QStringLiteral("Meines"));
    QVERIFY(both->translations.contains(QStringLiteral("it")));
}

void TestMerge::limitsOfBothSides()
{
    const Workspace base = small();
    Workspace theirs = base, mine = base;
    theirs.statements[0].sections[0].limit.only = {QStringLiteral("eu")};
    theirs.statements[0].limit.except = {QStringLiteral("us")};
    mine.statements[0].sections[0].heading = plainInlines(QStringLiteral("Mine"));
    mine.regionGroups = {{.code = QStringLiteral("alps"), .name = {}, .members = {}, .asOf = {}, .extra = {}}};
    const auto both = merged(base, theirs, mine);
    QVERIFY(both.has_value());
    QVERIFY(both->statements[0].sections[0].limit == theirs.statements[0].sections[0].limit);
    QVERIFY(both->statements[0].limit == theirs.statements[0].limit);
    QCOMPARE(plainText(both->statements[0].sections[0].heading), QStringLiteral("Mine"));
    QCOMPARE(both->regionGroups.size(), 1);
}

void TestMerge::publishedPlacesStayApart()
{
    Workspace theirs = small(), mine = small();
    theirs.statements[0].sections.append(Section{.id = id("their"), .anchor = QStringLiteral("new")});
    mine.statements[0].sections.append(Section{.id = id("my"), .anchor = QStringLiteral("new")});
    const auto both = merged(small(), theirs, mine);
    QVERIFY(both);
    QCOMPARE(both->statements[0].sections.size(), 5);
    QCOMPARE(findSection(both->statements[0].sections, id("my"))->anchor, QStringLiteral("new"));
    QCOMPARE(findSection(both->statements[0].sections, id("their"))->anchor, QStringLiteral("new-2"));
}

/// Whatever two people do, the result holds what only one of them changed.
void TestMerge::anyTwoEditsGoTogether()
{
    int results = 0, checked = 0;
    for (quint32 seed = 1; seed <= 400; ++seed) {
        RandomEdits common(seed), theirEdits(seed + 1000), myEdits(seed + 2000);
        Workspace base = richWorkspace();
        for (int i = 0; i < 5; ++i)
            common.edit(base);
        Workspace theirs = base, mine = base;
        for (int i = 0; i < 6; ++i) {
            theirEdits.edit(theirs);
            myEdits.edit(mine);
        }
        const auto both = merged(base, theirs, mine);
        if (!both)
            continue;
        ++results;
        const QList<Workspace> sides{base, theirs, mine}, versions{base, theirs, mine, *both};
        // Named without the heading, which may be another one in the result.
        const auto keyOf = [](const Difference &one) {
            return QString(one.section.text + one.place.section(u'›', -1));
        };
        QSet<QString> conflicts;
        for (const Difference &difference : compareVersions(sides)) {
            if (difference.isConflict)
                conflicts.insert(keyOf(difference));
        }
        for (const Difference &difference : compareVersions(versions)) {
            // Texts that are still in all versions, and that one side alone changed.
            if (difference.section.isEmpty() || difference.texts.contains(QString()))
                continue;
            // A link name may give way to another.
            if (difference.place.contains(QStringLiteral("link name")) || conflicts.contains(keyOf(difference)))
                continue;
            const QStringList &texts = difference.texts;
            const bool isMine = texts[1] == texts[0], isTheirs = texts[2] == texts[0];
            if (isMine == isTheirs)
                continue;
            QCOMPARE(texts[3], isMine ? texts[2] : texts[1]);
            ++checked;
        }
    }
    QVERIFY2(results > 300, qPrintable(QString::number(results)));
    QVERIFY2(checked > 300, qPrintable(QString::number(checked)));
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
