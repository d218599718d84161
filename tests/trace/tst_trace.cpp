// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statement_xml.h"
#include "store/store.h"
#include "store/templates.h"
#include "model/navigate.h"
#include "support/warnings.h"
#include "support/why.h"
#include "trace/trace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

class TestTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void states();
    void whatIsGoneIsStale();
    void marksAreNoChange();
    void sections();
    void confirmedIsStored();
    void templatesAreTraced();

private:
    static Statement statement();
};

namespace
{

Block paragraph(const char *id, const QString &text)
{
    return {.id = Id{QLatin1String(id)}, .content = Paragraph{plainInlines(text)}};
}

}

Statement TestTrace::statement()
{
    Section uses{.id = Id{u"uses"_s}, .kind = SectionKind::Uses, .anchor = u"uses"_s};
    uses.highlights = {paragraph("short", u"We brew."_s)};
    uses.full = {paragraph("long1", u"We boil water."_s), paragraph("long2", u"We pour it."_s)};
    Section rights{.id = Id{u"rights"_s}, .kind = SectionKind::Rights, .anchor = u"rights"_s};
    rights.full = {paragraph("long3", u"You may ask."_s)};
    Section scope{.id = Id{u"scope"_s}, .kind = SectionKind::Scope, .anchor = u"scope"_s};
    scope.full = {paragraph("long4", u"This applies."_s)};
    return {.id = Id{u"online"_s}, .title = u"Privacy"_s, .sections = {uses, rights, scope}};
}

void TestTrace::states()
{
    Statement it = statement();
    Block &highlight = it.sections[0].highlights[0];
    QCOMPARE(Traces(it).of(highlight), TraceState::Untraced);
    highlight = Traces(it).summarising(highlight, {Id{u"long1"_s}, Id{u"long2"_s}});
    QCOMPARE(highlight.summarises.size(), 2);
    QVERIFY(!highlight.confirmed.isEmpty());
    QCOMPARE(Traces(it).of(highlight), TraceState::Traced);
    std::get<Paragraph>(it.sections[0].full[1].content).text = plainInlines(u"We pour it slowly."_s);
    QCOMPARE(Traces(it).of(highlight), TraceState::Stale);
    highlight = Traces(it).confirmed(highlight);
    QCOMPARE(Traces(it).of(highlight), TraceState::Traced);
    highlight = Traces(it).summarising(highlight, {});
    QCOMPARE(Traces(it).of(highlight), TraceState::Untraced);
    QVERIFY(highlight.confirmed.isEmpty());
}

void TestTrace::whatIsGoneIsStale()
{
    Statement it = statement();
    it.sections[0].highlights[0] =
        Traces(it).summarising(it.sections[0].highlights[0], {Id{u"long1"_s}, Id{u"long2"_s}});
    it.sections[0].full.removeFirst();
    QCOMPARE(Traces(it).of(it.sections[0].highlights[0]), TraceState::Stale);
    const Block confirmed = Traces(it).confirmed(it.sections[0].highlights[0]);
    QCOMPARE(confirmed.summarises, QList<Id>{Id{u"long2"_s}});
    QCOMPARE(Traces(it).of(confirmed), TraceState::Traced);
}

void TestTrace::marksAreNoChange()
{
    Statement it = statement();
    it.sections[0].highlights[0] = Traces(it).summarising(it.sections[0].highlights[0], {Id{u"long1"_s}});
    std::get<Paragraph>(it.sections[0].full[0].content).text = {
        {.text = u"We "_s}, {.text = u"boil"_s, .marks = {.strong = true}}, {.text = u" water."_s}};
    QCOMPARE(Traces(it).of(it.sections[0].highlights[0]), TraceState::Traced);
}

void TestTrace::sections()
{
    Statement it = statement();
    QCOMPARE(Traces(it).of(it.sections[0]), (SectionTrace{.untraced = 1, .isUncovered = true}));
    QCOMPARE(Traces(it).of(it.sections[1]), (SectionTrace{.isUncovered = true}));
    QCOMPARE(Traces(it).of(it.sections[2]), SectionTrace());
    it.sections[0].highlights[0] =
        Traces(it).summarising(it.sections[0].highlights[0], {Id{u"long1"_s}, Id{u"long3"_s}});
    QCOMPARE(Traces(it).of(it.sections[0]), (SectionTrace{.traced = 1}));
    QCOMPARE(Traces(it).of(it.sections[1]), SectionTrace());
    // Without any highlights there is nothing yet that could leave something out.
    it.sections[0].highlights.clear();
    QCOMPARE(Traces(it).of(it.sections[1]), SectionTrace());
}

void TestTrace::confirmedIsStored()
{
    Statement it = statement();
    it.sections[0].highlights[0] = Traces(it).summarising(it.sections[0].highlights[0], {Id{u"long1"_s}});
    const auto read = readStatement(writeStatement(it), u"statement.xml"_s);
    QVERIFY2(read, why(read).constData());
    QVERIFY(read->statement == it);
    // Copies keep it: it tells of words, not of ids.
    Section copy = it.sections[0];
    IdGenerator ids(1);
    renewIds(copy, ids);
    Statement copied{.id = Id{u"copy"_s}, .sections = {copy}};
    QCOMPARE(Traces(copied).of(copy.highlights[0]), TraceState::Traced);
}

void TestTrace::templatesAreTraced()
{
    for (const QString &id : {u"starter"_s, u"sample"_s}) {
        QTemporaryDir folder;
        QVERIFY(createFromTemplate(id, folder.path()));
        const auto loaded = loadWorkspace(folder.path());
        QVERIFY(loaded);
        for (const Statement &statement : loaded->workspace.statements) {
            visitSections(statement.sections, [&](const Section &section, int) {
                for (const Block &highlight : section.highlights) {
                    const Block confirmed = Traces(statement).confirmed(highlight);
                    QVERIFY2(highlight.confirmed == confirmed.confirmed,
                             qPrintable(u"%1 %2 %3 has to be confirmed=%4"_s.arg(
                                 id, statement.id.text, highlight.id.text, confirmed.confirmed)));
                }
            });
        }
    }
}

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
