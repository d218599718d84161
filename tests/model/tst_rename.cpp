// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rename.h"
#include "support/rich_workspace.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

/// Variables and terms with other names, everywhere.
class TestRename : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variablesChangePlaces();
    void termsAreWrittenAsTheyWere_data();
    void termsAreWrittenAsTheyWere();
    void onlyMarkedWordsChange();
    void usesAreCounted();
};

namespace
{

Inline variable(const char *name)
{
    return {.kind = Inline::Kind::Variable, .text = QLatin1String(name)};
}

Inline marked(const QString &text, const char *term)
{
    return {.text = text, .marks = {.term = {QLatin1String(term)}}};
}

/// One section with this heading, and with this text in a list in a table cell.
Workspace workspaceWith(const InlineList &heading, const InlineList &text)
{
    Workspace workspace;
    workspace.variables = {{.name = id("a"), .value = QStringLiteral("A")}, {.name = id("b")}};
    workspace.terms = {{.id = id("data"), .name = QStringLiteral("Personal Data")}};
    Block list{.id = id("list"), .content = List{}};
    std::get<List>(list.content).items = {ListItem{.id = id("item"), .blocks = {paragraph(id("p"), text)}}};
    Section section{.id = id("s"), .heading = heading, .full = {list}};
    workspace.statements = {Statement{.id = id("online"), .sections = {section}}};
    return workspace;
}

InlineList textOf(const Workspace &workspace)
{
    const auto &list = std::get<List>(workspace.statements[0].sections[0].full[0].content);
    return std::get<Paragraph>(list.items[0].blocks[0].content).text;
}

}

void TestRename::variablesChangePlaces()
{
    Workspace workspace = workspaceWith({variable("a")}, {variable("b"), variable("c"), variable("a")});
    renameVariables(workspace, {{id("a"), id("b")}, {id("b"), id("a")}});
    QCOMPARE(workspace.variables[0].name, id("b"));
    QCOMPARE(workspace.variables[0].value, QStringLiteral("A"));
    QCOMPARE(workspace.variables[1].name, id("a"));
    QCOMPARE(workspace.statements[0].sections[0].heading, InlineList{variable("b")});
    QCOMPARE(textOf(workspace), (InlineList{variable("a"), variable("c"), variable("b")}));
}

void TestRename::termsAreWrittenAsTheyWere_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("as it is named") << "Personal Data"
                                    << "Personal Information";
    QTest::newRow("small") << "personal data"
                           << "personal information";
    QTest::newRow("at the start of a sentence") << "Personal data"
                                                << "Personal information";
    QTest::newRow("capitals") << "PERSONAL DATA"
                              << "PERSONAL INFORMATION";
    QTest::newRow("with an ending") << "your Personal Data's use"
                                    << "your Personal Information's use";
    QTest::newRow("twice") << "personal data and Personal Data"
                           << "personal information and Personal Information";
    QTest::newRow("other words") << "the data"
                                 << "the data";
}

void TestRename::termsAreWrittenAsTheyWere()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    Workspace workspace = workspaceWith({}, {marked(before, "data")});
    renameTerm(workspace, id("data"), QStringLiteral("Personal Information"));
    QCOMPARE(workspace.terms[0].name, QStringLiteral("Personal Information"));
    QCOMPARE(textOf(workspace), InlineList{marked(after, "data")});
}

void TestRename::onlyMarkedWordsChange()
{
    const InlineList text{Inline{.text = QStringLiteral("Personal Data ")},
                          marked(QStringLiteral("Personal Data"), "x")};
    Workspace workspace = workspaceWith({}, text);
    renameTerm(workspace, id("data"), QStringLiteral("Other"));
    QCOMPARE(textOf(workspace), text);
    renameTerm(workspace, id("gone"), QStringLiteral("Another"));
    QCOMPARE(workspace.terms[0].name, QStringLiteral("Other"));
}

void TestRename::usesAreCounted()
{
    Inline bold = marked(QStringLiteral("Data"), "data");
    bold.marks.strong = true;
    const Workspace workspace =
        workspaceWith({variable("a")},
                      {variable("a"), marked(QStringLiteral("Personal "), "data"), bold,
                       Inline{.text = QStringLiteral(" and ")}, marked(QStringLiteral("data"), "data")});
    const FactUses uses = usesOf(workspace);
    QCOMPARE(uses.variables.value(id("a")), 2);
    QCOMPARE(uses.variables.value(id("b")), 0);
    QCOMPARE(uses.terms.value(id("data")), 2);
}

QTEST_GUILESS_MAIN(TestRename)
#include "tst_rename.moc"
