// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/structure.h"
#include "store/store.h"
#include "model/navigate.h"
#include "support/rich_workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

class TestStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void soundWorkspacesHaveNoErrors();
    void findings_data();
    void findings();
    void findingsHavePlaces();

private:
    QTemporaryDir m_folder;
};

using Change = std::function<void(Workspace &)>;
Q_DECLARE_METATYPE(Change)

void TestStructure::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("assets")));
    for (const char *asset : {"logo.svg", "a.svg", "b.svg", "map.svg"}) {
        QFile file(m_folder.filePath(QStringLiteral("assets/") + QLatin1String(asset)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
}

void TestStructure::soundWorkspacesHaveNoErrors()
{
    const auto findings = checkStructure(richWorkspace(), m_folder.path());
    QVERIFY(!hasErrors(findings));
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].rule, QStringLiteral("no-heading"));
    QCOMPARE(findings[1].rule, QStringLiteral("empty-section"));
}

void TestStructure::findings_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("block");
    const auto row = [](const char *rule, const char *block, const Change &change,
                        Severity severity = Severity::Error) {
        QTest::addRow("%s %s", rule, block)
            << change << QString::fromLatin1(rule) << severity << QString::fromLatin1(block);
    };
    const auto first = [](Workspace &workspace) -> Block & { return workspace.statements[0].sections[0].full[0]; };
    const auto link = [=](Workspace &workspace, const LinkTarget &target) {
        first(workspace).content = Paragraph{{Inline{.text = QStringLiteral("x"), .marks = Marks{.link = target}}}};
    };
    row("broken-reference", "p",
        [=](Workspace &w) { link(w, {.kind = LinkTarget::Kind::Statement, .statement = id("gone")}); });
    row("broken-reference", "p",
        [=](Workspace &w) { link(w, {.kind = LinkTarget::Kind::Statement, .section = id("gone")}); });
    row("broken-reference", "p", [=](Workspace &w) {
        link(w, {.kind = LinkTarget::Kind::Statement, .statement = id("products"), .section = id("uses")});
    });
    row("broken-reference", "", [](Workspace &w) { w.linkLists[0].entries[0].target.statement = id("gone"); });
    row("unknown-variable", "p", [=](Workspace &w) {
        first(w).content = Paragraph{{Inline{.kind = Inline::Kind::Variable, .text = QStringLiteral("gone")}}};
    });
    row("unknown-term", "p", [](Workspace &w) { w.terms.clear(); });
    row("unknown-contact", "contact", [](Workspace &w) { w.contacts.clear(); });
    row("unknown-seal", "seals", [](Workspace &w) { w.seals.removeLast(); });
    row("unknown-link-list", "links", [](Workspace &w) { w.linkLists.removeFirst(); });
    row("unknown-link-list", "", [](Workspace &w) { w.footerLinks = id("gone"); });
    row("lost-trace", "short",
        [](Workspace &w) { w.statements[0].sections[0].highlights[0].summarises = {id("gone")}; });
    row("missing-image", "image", [](Workspace &w) {
        std::get<Image>(w.statements[0].sections[0].full[9].content).asset = QStringLiteral("gone.svg");
    });
    row("missing-image", "", [](Workspace &w) { w.organisation.logo = QStringLiteral("gone.svg"); });
    row("same-address", "", [](Workspace &w) { w.statements[0].fullAddress = w.statements[0].highlightsAddress; });
    row("same-address", "",
        [](Workspace &w) { w.statements[1].fullAddress = QStringLiteral("PRIVACY/{region}/{language}/"); });
    row("reserved-address", "",
        [](Workspace &w) { w.statements[1].fullAddress = QStringLiteral("assets/{region}/{language}/"); });
    row(
        "no-title", "", [](Workspace &w) { w.statements[0].title.clear(); }, Severity::Warning);
    row(
        "unknown-markup", "new",
        [=](Workspace &w) {
            first(w) = Block{.id = id("new"), .content = UnknownBlock{QStringLiteral("<video/>")}};
            w.statements[0].sections[0].highlights.clear();
        },
        Severity::Warning);
}

void TestStructure::findings()
{
    QFETCH(Change, change);
    Workspace workspace = richWorkspace();
    change(workspace);
    const auto findings = checkStructure(workspace, m_folder.path());
    QFETCH(QString, rule);
    const auto found = std::ranges::find(findings, rule, &Finding::rule);
    QVERIFY(found != findings.end());
    QTEST(found->severity, "severity");
    QTEST(found->block.text, "block");
    QVERIFY(found->problem.sentence.endsWith(u'.'));
    QVERIFY(!found->problem.file.isEmpty());
}

void TestStructure::findingsHavePlaces()
{
    QTemporaryDir folder;
    Workspace workspace = richWorkspace();
    workspace.statements[0].sections[0].highlights[0].summarises = {id("gone")};
    workspace.linkLists[0].entries[0].target.statement = id("lost");
    QVERIFY(saveWorkspace(folder.path(), workspace));
    const auto loaded = loadWorkspace(folder.path());
    const auto findings = checkStructure(loaded->workspace, folder.path(), loaded->sources);
    const auto trace = std::ranges::find(findings, QStringLiteral("lost-trace"), &Finding::rule);
    QCOMPARE(trace->problem.file, folder.filePath(QStringLiteral("statements/online/statement.xml")));
    QCOMPARE(trace->problem.line, 10);
    QCOMPARE(trace->section, id("scope"));
    const auto reference = std::ranges::find(findings, QStringLiteral("broken-reference"), &Finding::rule);
    QCOMPARE(reference->problem.file, folder.filePath(QStringLiteral("workspace.xml")));
    QVERIFY(reference->problem.line > 10);
}

QTEST_GUILESS_MAIN(TestStructure)
#include "tst_structure.moc"
