// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/patch.h"
#include "support/rich_workspace.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

/// Which steps a change gives. That they give the right page is tested where
/// there is a page: with the preview.
class TestPatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void changes_data();
    void changes();
};

using Change = std::function<void(Workspace &)>;
Q_DECLARE_METATYPE(Change)

void TestPatch::changes_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("full");
    QTest::addColumn<QStringList>("highlights");
    const auto row = [](const char *name, const Change &change, const QStringList &full,
                        const QStringList &highlights) { QTest::newRow(name) << change << full << highlights; };
    const auto scope = [](Workspace &workspace) -> Section & { return workspace.statements[0].sections[0]; };
    row("nothing", [](Workspace &) {}, {}, {});
    row("a paragraph", [=](Workspace &w) { scope(w).full[0] = paragraph(id("p"), QStringLiteral("new")); },
        {QStringLiteral("replace block:p")}, {});
    row("a highlight", [=](Workspace &w) { scope(w).highlights[0] = paragraph(id("short"), QStringLiteral("new")); },
        {}, {QStringLiteral("replace block:short")});
    row("deep in a list",
        [=](Workspace &w) {
            std::get<List>(scope(w).full[2].content).items[0].blocks[1] = paragraph(id("b-p2"), QStringLiteral("x"));
        },
        {QStringLiteral("replace block:bullets")}, {});
    row("a new block", [=](Workspace &w) { scope(w).full.insert(1, paragraph(id("new"), QStringLiteral("x"))); },
        {QStringLiteral("insert block:p")}, {});
    row("a new first block", [=](Workspace &w) { scope(w).full.prepend(paragraph(id("new"), QStringLiteral("x"))); },
        {QStringLiteral("insert heading:scope")}, {});
    row("a block removed", [=](Workspace &w) { scope(w).full.removeAt(1); }, {QStringLiteral("remove block:sub")}, {});
    row("what a highlight sums up removed", [=](Workspace &w) { scope(w).full.removeAt(0); },
        {QStringLiteral("remove block:p")}, {QStringLiteral("replace block:short")});
    row("a variable", [](Workspace &w) { w.variables[0].value = QStringLiteral("Other"); },
        {QStringLiteral("replace block:p"), QStringLiteral("replace block:bullets"),
         QStringLiteral("replace block:numbers"), QStringLiteral("replace block:defs"),
         QStringLiteral("replace block:table"), QStringLiteral("replace block:image"),
         QStringLiteral("replace heading:uses")},
        {});
    row("a contact", [](Workspace &w) { w.contacts[0].name = QStringLiteral("Other"); },
        {QStringLiteral("replace block:contact")}, {});
    row("a heading", [=](Workspace &w) { scope(w).heading = plainInlines(QStringLiteral("New")); },
        {QStringLiteral("replace heading:scope"), QStringLiteral("replace entry:scope")},
        {QStringLiteral("replace heading:scope"), QStringLiteral("replace block:short")});
    // The contents call a section without a heading after the statement.
    row("the title", [](Workspace &w) { w.statements[0].title = QStringLiteral("New"); },
        {QStringLiteral("title"), QStringLiteral("replace head"), QStringLiteral("replace contents")}, {});
    row("the date", [](Workspace &w) { w.statements[0].effective = {}; }, {QStringLiteral("replace head")},
        {QStringLiteral("replace head")});
    row("a section removed", [](Workspace &w) { w.statements[0].sections.removeLast(); },
        {QStringLiteral("remove section:empty"), QStringLiteral("replace contents")},
        {QStringLiteral("remove section:empty")});
    row("sections swapped", [](Workspace &w) { w.statements[0].sections.swapItemsAt(0, 1); },
        {QStringLiteral("remove section:scope"), QStringLiteral("remove section:empty"),
         QStringLiteral("insert contents"), QStringLiteral("insert section:empty"), QStringLiteral("replace contents")},
        {QStringLiteral("remove section:scope"), QStringLiteral("remove section:empty"), QStringLiteral("insert head"),
         QStringLiteral("insert section:empty")});
    row("a section moved out", [=](Workspace &w) { w.statements[0].sections.insert(1, scope(w).sections.takeFirst()); },
        {QStringLiteral("remove section:uses"), QStringLiteral("insert section:scope"),
         QStringLiteral("replace contents")},
        {});
    row("a section's anchor", [=](Workspace &w) { scope(w).anchor = QStringLiteral("reach"); },
        {QStringLiteral("replace section:scope"), QStringLiteral("replace contents")},
        {QStringLiteral("replace section:scope")});
    // A section of contacts without a heading has the page's own one.
    row("a section's kind", [](Workspace &w) { w.statements[0].sections[1].kind = SectionKind::Contact; },
        {QStringLiteral("replace heading:empty"), QStringLiteral("replace entry:empty")},
        {QStringLiteral("replace heading:empty")});
    row("another statement's title", [](Workspace &w) { w.statements[1].title = QStringLiteral("New"); }, {}, {});
}

void TestPatch::changes()
{
    QFETCH(Change, change);
    const Workspace before = richWorkspace();
    Workspace after = before;
    change(after);
    for (const Layer layer : {Layer::Full, Layer::Highlights}) {
        QStringList steps;
        for (const PatchStep &step : patchBetween(EditionView(before, before.statements[0], before.editions[0], layer),
                                                  EditionView(after, after.statements[0], after.editions[0], layer))) {
            static const char *const names[] = {"replace ", "remove ", "insert ", "title"};
            steps.append(QLatin1String(names[int(step.kind)]) + step.key);
        }
        QTEST(steps, layer == Layer::Full ? "full" : "highlights");
    }
}

QTEST_GUILESS_MAIN(TestPatch)
#include "tst_patch.moc"
