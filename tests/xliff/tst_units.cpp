// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/text_places.h"
#include "support/rich_workspace.h"
#include "support/warnings.h"
#include "xliff/units.h"

#include <QTest>

#include <algorithm>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Which texts of a workspace are translated.
class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyTextIsInAUnit();
    void idsAreUniqueTokens();
    void idsStayWhereTextsMove();
    void linksThatChangePlacesKeepTheirIds();
    void titlesOfLinksAreUnits();
    void textWithoutWordsIsNone();
    void textInItsOwnLanguageStays();
    void visitsWriteBack();
    void readingOrder();
};

namespace
{

QList<TranslationUnit> allUnits(const Workspace &workspace)
{
    QList<TranslationUnit> units = translationUnits(workspace);
    for (const Statement &statement : workspace.statements)
        units += translationUnits(statement);
    return units;
}

const TranslationUnit *unitOf(const QList<TranslationUnit> &units, const QString &id)
{
    const auto found = std::ranges::find(units, id, &TranslationUnit::id);
    return found == units.cend() ? nullptr : &*found;
}

}

void TestUnits::everyTextIsInAUnit()
{
    Workspace workspace = richWorkspace();
    QStringList written;
    visitTexts(workspace, [&](const TextPlace &, auto &text) {
        if (text.isEmpty())
            return;
        written.append(u"number %1."_s.arg(written.size()));
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(text)>, QString>)
            text = written.last();
        else
            text = plainInlines(written.last());
    });
    QVERIFY2(written.size() > 40, qPrintable(QString::number(written.size())));
    QString all;
    for (const TranslationUnit &unit : allUnits(workspace))
        all += plainText(unit.source) + u'\n';
    for (const QString &text : std::as_const(written))
        QVERIFY2(all.count(text) == 1, qPrintable(text));
}

void TestUnits::idsAreUniqueTokens()
{
    const Workspace workspace = richWorkspace();
    QList<QList<TranslationUnit>> lists{translationUnits(workspace)};
    for (const Statement &statement : workspace.statements)
        lists.append(translationUnits(statement));
    static const QRegularExpression token(u"^[a-z0-9.-]+$"_s);
    for (const auto &units : std::as_const(lists)) {
        QStringList ids;
        for (const TranslationUnit &unit : units) {
            QVERIFY2(token.match(unit.id()).hasMatch(), qPrintable(unit.id()));
            ids.append(unit.id());
        }
        QVERIFY(!ids.isEmpty());
        QCOMPARE(ids.removeDuplicates(), 0);
    }
}

void TestUnits::idsStayWhereTextsMove()
{
    Statement statement = richStatement();
    statement.sections.append(statement.sections[0].sections.takeLast());
    std::ranges::reverse(statement.sections[0].full);
    const auto sorted = [](const Statement &one) {
        QStringList ids;
        for (const TranslationUnit &unit : translationUnits(one))
            ids.append(unit.id());
        ids.sort();
        return ids;
    };
    QCOMPARE(sorted(statement), sorted(richStatement()));
}

void TestUnits::linksThatChangePlacesKeepTheirIds()
{
    Workspace workspace = richWorkspace();
    const auto labels = [&] {
        QMap<QString, QString> found;
        for (const TranslationUnit &unit : translationUnits(workspace)) {
            if (unit.place.kind == UnitKind::LinkLabel)
                found.insert(unit.id(), plainText(unit.source));
        }
        return found;
    };
    const auto before = labels();
    QCOMPARE(before.size(), 3);
    std::ranges::reverse(workspace.linkLists[1].entries);
    QCOMPARE(labels(), before);
}

void TestUnits::titlesOfLinksAreUnits()
{
    const QList<TranslationUnit> units = translationUnits(richStatement());
    const auto isTitle = [](const TranslationUnit &unit) { return unit.place.kind == UnitKind::LinkTitle; };
    QVERIFY(std::ranges::any_of(units, [&](const TranslationUnit &unit) {
        return isTitle(unit) && unit.place.holder == id("p") && plainText(unit.source) == u"A <title>";
    }));
    QVERIFY(std::ranges::any_of(units, [&](const TranslationUnit &unit) {
        return isTitle(unit) && unit.place.holder == id("image") && plainText(unit.source) == u"To the map";
    }));
}

void TestUnits::textWithoutWordsIsNone()
{
    Statement statement;
    statement.title = u"Title"_s;
    Section section{.id = id("s")};
    section.full = {paragraph(id("dash"), u" – "_s),
                    paragraph(id("only"), {Inline{.kind = Inline::Kind::Variable, .text = u"company"_s}}),
                    paragraph(id("digits"), u"1,000.00"_s)};
    statement.sections = {section};
    const QList<TranslationUnit> units = translationUnits(statement);
    QCOMPARE(units.size(), 2);
    QCOMPARE(units[1].id(), u"digits"_s);
}

void TestUnits::textInItsOwnLanguageStays()
{
    const QList<TranslationUnit> units = translationUnits(richStatement());
    // The list of bullets is German in an English statement, down to its inner lists.
    for (const char *bullet : {"b-p1", "b-p2", "b-p3", "b-p4"})
        QVERIFY2(unitOf(units, QString::fromLatin1(bullet))->place.staysAsItIs, bullet);
    for (const char *number : {"n-p1", "n-p3", "p", "scope", "verbatim"})
        QVERIFY2(!unitOf(units, QString::fromLatin1(number))->place.staysAsItIs, number);
}

void TestUnits::visitsWriteBack()
{
    Workspace workspace = richWorkspace();
    const auto louder = [](const UnitPlace &, InlineList &text) {
        for (Inline &piece : text) {
            if (piece.kind == Inline::Kind::Text)
                piece.text = piece.text.toUpper();
        }
    };
    visitOwnUnitTexts(workspace, louder);
    visitUnitTexts(workspace.statements[0], louder);
    QCOMPARE(workspace.contacts[0].lines, (QStringList{u"1 STREET"_s, u"TOWN"_s}));
    QCOMPARE(workspace.linkLists[1].entries[0].label, u"TERMS OF USE"_s);
    QCOMPARE(workspace.seals[0].title, u"SEAL A CERTIFICATION"_s);
    const Section &scope = workspace.statements[0].sections[0];
    QCOMPARE(std::get<Verbatim>(scope.full[7].content).text, u"  TWO\n    LINES <&>\n"_s);
    const InlineList text = std::get<Paragraph>(scope.full[0].content).text;
    QCOMPARE(text[8].text, u"WEB"_s);
    QCOMPARE(text[8].marks.linkTitle, u"A <TITLE>"_s);
    const Workspace before = workspace;
    visitOwnUnitTexts(workspace, [](const UnitPlace &, const InlineList &) {});
    QCOMPARE(workspace, before);
}

void TestUnits::readingOrder()
{
    QStringList ids;
    for (const TranslationUnit &unit : translationUnits(richStatement()))
        ids.append(unit.id());
    const auto at = [&](const char *unit) { return ids.indexOf(QString::fromLatin1(unit)); };
    QCOMPARE(at("statement.title"), 0);
    QVERIFY(at("scope") < at("short") && at("short") < at("p"));
    QVERIFY(at("d1") + 1 < at("d1p") && at("table") < at("c1p"));
    QVERIFY(at("image.alternative") < at("image.caption"));
    QVERIFY(at("image.caption") < at("uses"));
    QVERIFY(at("d1") > at("n-p1"));
}

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
