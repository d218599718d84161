// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"
#include "recovery/compare.h"
#include "support/random_edits.h"
#include "support/translated_workspace.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void sameVersionsHaveNoDifferences();
    void translationsAreReadable();
    void textsAreComparedWhereTheyAre();
    void formattingIsADifference();
    void whatCameAndWent();
    void factsAndOrder();
    void threeVersions();
    void nothingThatIsSavedIsMissed();
};

namespace
{

QList<Difference> compare(const QList<Workspace> &versions)
{
    return compareVersions(std::span(versions.constData(), size_t(versions.size())));
}

QStringList places(const QList<Difference> &differences)
{
    QStringList all;
    for (const Difference &difference : differences)
        all.append(difference.place);
    return all;
}

}

void TestCompare::sameVersionsHaveNoDifferences()
{
    QVERIFY(compare({richWorkspace(), richWorkspace()}).isEmpty());
    QVERIFY(compare({Workspace(), Workspace(), Workspace()}).isEmpty());
}

void TestCompare::translationsAreReadable()
{
    const Workspace german = translatedWorkspace();
    Workspace edited = german;
    Translations changed = translationsOf(edited, id("online"), QStringLiteral("de"));
    changed.units[QStringLiteral("usesp")].target = plainInlines(QStringLiteral("Zwecke"));
    putTranslations(edited, changed);
    const auto differences = compare({german, edited});
    QCOMPARE(places(differences), QStringList{QStringLiteral("Online Privacy Statement › Translation into German")});
    QVERIFY(differences[0].texts[1].contains(QStringLiteral("\nZwecke")));
    QVERIFY(!differences[0].texts[1].contains(QStringLiteral("<target")));
}

void TestCompare::textsAreComparedWhereTheyAre()
{
    Workspace edited = richWorkspace();
    Section &section = edited.statements[0].sections[0];
    section.highlights = {paragraph(id("h1"), QStringLiteral("One.")), paragraph(id("h2"), QStringLiteral("Two."))};
    const auto differences = compare({richWorkspace(), edited});
    QCOMPARE(differences.size(), 1);
    const Difference &only = differences.first();
    QCOMPARE(only.section, section.id);
    QCOMPARE(only.statement, edited.statements[0].id);
    QVERIFY2(only.place.contains(plainText(section.heading)) && only.place.endsWith(QLatin1String("Highlights")),
             qPrintable(only.place));
    QCOMPARE(only.texts[1], QStringLiteral("One.\nTwo."));
    QVERIFY(!only.texts[0].isEmpty() && only.texts[0] != only.texts[1]);
}

void TestCompare::formattingIsADifference()
{
    Workspace plain = richWorkspace(), strong = plain;
    plain.statements[0].sections[0].full = {paragraph(id("f"), QStringLiteral("Words"))};
    strong.statements[0].sections[0].full = {
        paragraph(id("f"), InlineList{Inline{.text = QStringLiteral("Words"), .marks = {.strong = true}}})};
    const auto differences = compare({plain, strong});
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences[0].texts, (QStringList{QStringLiteral("Words"), QStringLiteral("Words")}));
}

void TestCompare::whatCameAndWent()
{
    Workspace edited = richWorkspace();
    const Section gone = edited.statements[0].sections.takeFirst();
    const auto differences = compare({richWorkspace(), edited});
    int ofSection = 0;
    for (const Difference &difference : differences) {
        if (difference.section != gone.id)
            continue;
        ++ofSection;
        QVERIFY(!difference.texts[0].isNull());
        QVERIFY(difference.texts[1].isNull());
    }
    QVERIFY(ofSection >= 3);
    QVERIFY(places(differences).filter(QStringLiteral("Sections and their order")).size() == 1);
}

void TestCompare::factsAndOrder()
{
    Workspace edited = richWorkspace();
    edited.variables[0].value = QStringLiteral("Changed");
    std::ranges::reverse(edited.statements);
    edited.ownWords.removeAll(QStringLiteral("Fernhill"));
    const auto differences = compare({richWorkspace(), edited});
    QCOMPARE(differences.size(), 3);
    QCOMPARE(differences[0].texts[1], QStringLiteral("Changed"));
    QVERIFY(differences[0].place.contains(edited.variables[0].name.text));
    QCOMPARE(differences[1].texts, (QStringList{QStringLiteral("Fernhill"), QString()}));
    QVERIFY(differences[1].texts[1].isNull());
    QCOMPARE(differences[2].texts[1], QString(edited.statements[0].title + u'\n' + edited.statements[1].title));
}

void TestCompare::threeVersions()
{
    Workspace base = richWorkspace(), theirs = base, mine = base;
    theirs.organisation.name = QStringLiteral("Theirs");
    mine.organisation.name = QStringLiteral("Mine");
    theirs.statements[0].title = QStringLiteral("Their title");
    mine.statements[1].title = QStringLiteral("My title");
    const auto differences = compare({base, theirs, mine});
    int conflicts = 0;
    for (const Difference &difference : differences) {
        QCOMPARE(difference.texts.size(), 3);
        conflicts += difference.isConflict;
        if (difference.isConflict)
            QVERIFY(difference.texts[1].contains(QLatin1String("Theirs"))
                    && difference.texts[2].contains(QLatin1String("Mine")));
    }
    QCOMPARE(conflicts, 1);
    // Both made the same change: it differs from the base, and nothing is at odds.
    const auto agreed = compare({base, theirs, theirs});
    QVERIFY(!agreed.isEmpty());
    for (const Difference &difference : agreed)
        QVERIFY(!difference.isConflict);
}

/// Whatever an edit changes in the files is named as a difference.
void TestCompare::nothingThatIsSavedIsMissed()
{
    RandomEdits edits(7);
    Workspace workspace = richWorkspace();
    int changes = 0;
    for (int i = 0; i < 500; ++i) {
        const Workspace before = workspace;
        edits.edit(workspace);
        const bool isSaved = workspaceFiles(before) != workspaceFiles(workspace);
        changes += isSaved;
        QVERIFY2(compare({before, workspace}).isEmpty() != isSaved, qPrintable(QString::number(i)));
    }
    QVERIFY(changes > 300);
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
