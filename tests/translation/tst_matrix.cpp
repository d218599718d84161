// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/translated_workspace.h"
#include "translation/matrix.h"
#include "translation/outdated.h"
#include "model/rename.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// How far each statement is in each edition, and what is in the way.
class TestMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cells_data();
    void cells();
    void blockers();
    void renamedVariablesStayTranslated();
    void editsMakeTranslationsStale();
};

void TestMatrix::cells_data()
{
    QTest::addColumn<Edition>("in");
    QTest::addColumn<int>("statement");
    QTest::addColumn<QString>("text");
    QTest::newRow("source") << edition("us", "en") << 0 << u"source"_s;
    QTest::newRow("complete") << edition("ch", "de-CH") << 0 << u"complete"_s;
    QTest::newRow("missing and stale") << edition("de", "de") << 0 << u"1 missing, 1 stale"_s;
    QTest::newRow("missing in another language only") << edition("fr", "fr") << 0 << u"1 stale"_s;
    QTest::newRow("not for the region") << edition("de", "de") << 1 << u"not offered"_s;
    QTest::newRow("complete elsewhere") << edition("ca", "fr") << 1 << u"complete"_s;
}

void TestMatrix::cells()
{
    QFETCH(const Edition, in);
    QFETCH(const int, statement);
    Workspace workspace = translatedWorkspace();
    // Shown in Germany, but not in Switzerland.
    Translations german = translationsOf(workspace, id("online"), u"de"_s);
    german.units.remove(u"usesp"_s);
    putTranslations(workspace, german);
    // Not shown in Switzerland any more.
    Section &scope = workspace.statements[0].sections[0];
    scope.full[0].limit.except.append(u"ch"_s);
    std::get<Paragraph>(scope.full[0].content).text.prepend(Inline{.text = u"New words. "_s});
    QTEST(cellText(matrixCell(workspace, workspace.statements[statement], in)), "text");
}

void TestMatrix::blockers()
{
    Workspace workspace = translatedWorkspace();
    const Edition german = edition("de", "de");
    QVERIFY(blockingUnits(workspace, workspace.statements[0], german).isEmpty());
    workspace.terms[0].definition = u"Information about you."_s;
    workspace.statements[0].sections[0].full.append(paragraph(id("fresh"), u"Added"_s));
    const auto blocking = blockingUnits(workspace, workspace.statements[0], german);
    QCOMPARE(blocking.size(), 2);
    QCOMPARE(blocking[0].unit.id(), u"fresh"_s);
    QCOMPARE(blocking[0].statement, id("online"));
    QCOMPARE(blocking[0].state, TranslationState::Missing);
    QCOMPARE(blocking[1].unit.id(), u"term.personal-data.definition"_s);
    QCOMPARE(blocking[1].statement, Id());
    QCOMPARE(blocking[1].state, TranslationState::Stale);
}

void TestMatrix::renamedVariablesStayTranslated()
{
    Workspace workspace = translatedWorkspace();
    const Edition german = edition("de", "de");
    const EditionStatus before = editionStatus(workspace, workspace.statements[0], german);
    renameVariables(workspace, {{id("company"), id("firm")}});
    QCOMPARE(editionStatus(workspace, workspace.statements[0], german), before);
    QVERIFY(translationsOf(workspace, {}, u"de"_s).units.contains(u"variable.firm.value"_s));
}

void TestMatrix::editsMakeTranslationsStale()
{
    const Statement before = translatedWorkspace().statements[0];
    Statement after = before;
    QVERIFY(outdatedBy(before, after).isEmpty());
    std::get<Paragraph>(after.sections[0].sections[0].full[0].content).text = plainInlines(u"Other uses"_s);
    QCOMPARE(outdatedBy(before, after), (QList<OutdatedUnit>{{u"de"_s, u"usesp"_s}, {u"fr"_s, u"usesp"_s}}));
    // Back again.
    QVERIFY(outdatedBy(after, before).isEmpty());
    // What is new was never translated.
    after = before;
    after.sections[0].full.append(paragraph(id("fresh"), u"Fresh"_s));
    QVERIFY(outdatedBy(before, after).isEmpty());
}

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
