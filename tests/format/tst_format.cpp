// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statement_xml.h"
#include "format/workspace_xml.h"
#include "support/rich_workspace.h"
#include "support/why.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void statementsComeBack();
    void workspacesComeBack();
    void filesAreValid();
    void oneTextUnitPerLine();
    void unknownMarkupSurvivesEditingBesideIt();
    void unknownFactsSurvive();
    void linesBrokenByHandAreSpaces();
    void idsHavePlaces();

private:
    void validate(const QByteArray &bytes, const char *schema);
};

void TestFormat::validate(const QByteArray &bytes, const char *schema)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file.xml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QProcess xmllint;
    xmllint.start(QStringLiteral(XMLLINT),
                  {QStringLiteral("--noout"), QStringLiteral("--relaxng"),
                   QStringLiteral(SCHEMAS "/") + QLatin1String(schema), file.fileName()});
    QVERIFY(xmllint.waitForFinished());
    QVERIFY2(xmllint.exitCode() == 0, QByteArray(xmllint.readAllStandardError() + bytes).constData());
}

void TestFormat::statementsComeBack()
{
    const Statement statement = richStatement();
    const QByteArray bytes = writeStatement(statement);
    const auto read = readStatement(bytes, QStringLiteral("statement.xml"));
    QVERIFY2(read.has_value(), why(read).constData());
    for (qsizetype i = 0; i < statement.sections[0].full.size(); ++i)
        QVERIFY2(read->statement.sections[0].full[i] == statement.sections[0].full[i],
                 qPrintable(statement.sections[0].full[i].id.text));
    QVERIFY(read->statement == statement);
    QCOMPARE(writeStatement(read->statement), bytes);
}

void TestFormat::workspacesComeBack()
{
    Workspace workspace = richWorkspace();
    const QByteArray bytes = writeWorkspace(workspace);
    const auto read = readWorkspace(bytes, QStringLiteral("workspace.xml"));
    QVERIFY2(read.has_value(), why(read).constData());
    QCOMPARE(read->statements, (QList<Id>{id("online"), id("products")}));
    workspace.statements.clear();
    QVERIFY(read->workspace == workspace);
}

void TestFormat::filesAreValid()
{
    validate(writeStatement(richStatement()), "statement.rng");
    validate(writeWorkspace(richWorkspace()), "workspace.rng");
    Statement smallest;
    smallest.id = id("a");
    validate(writeStatement(smallest), "statement.rng");
    validate(writeWorkspace({}), "workspace.rng");
}

void TestFormat::oneTextUnitPerLine()
{
    const QByteArray bytes = writeStatement(richStatement());
    QVERIFY(bytes.startsWith(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<statement format=\"1.0\" id=\"online\" kind=\"online\" lang=\"en\">\n  <title>"));
    QVERIFY(bytes.endsWith("\n</statement>\n"));
    QVERIFY(bytes.contains("\n      <p id=\"short\" summarises=\"p bullets\">Short</p>\n"));
    QVERIFY(bytes.contains("<strong>strong<em> both</em></strong><sub>2</sub>"));
    QVERIFY(!bytes.contains('\r'));
}

void TestFormat::unknownMarkupSurvivesEditingBesideIt()
{
    const QByteArray bytes = R"(<?xml version="1.0" encoding="UTF-8"?>
<statement format="1.7" id="online" kind="online" lang="en" review="yes">
  <title>Title</title>
  <pages full="a/" archive="b/"/>
  <section id="scope" kind="scope" anchor="scope" mood="calm">
    <heading sound="scope.ogg">Scope</heading>
    <full voice="we">
      <p id="one" weight="3">Some <blink rate="2">new <strong>markup</strong></blink> here</p>
      <video id="two" source="film.webm">
        <track>text &amp; more</track>
      </video>
      <list id="three" style="bullet">
        <item id="four" done="yes">
          <p id="five">Item</p>
        </item>
      </list>
    </full>
    <comments>
      <comment by="a">Why?</comment>
    </comments>
  </section>
  <approvals>
    <approval by="b"/>
  </approvals>
</statement>
)";
    auto read = readStatement(bytes, QStringLiteral("statement.xml"));
    QVERIFY2(read.has_value(), why(read).constData());
    QCOMPARE(writeStatement(read->statement), bytes);

    std::get<Paragraph>(read->statement.sections[0].full[0].content)
        .text.prepend(Inline{.text = QStringLiteral("Edited. ")});
    read->statement.sections[0].heading = plainInlines(QStringLiteral("Reach"));
    const QByteArray edited = writeStatement(read->statement);
    QCOMPARE(edited, QByteArray(bytes).replace(">Some <", ">Edited. Some <").replace(">Scope<", ">Reach<"));
}

void TestFormat::unknownFactsSurvive()
{
    const QByteArray bytes = R"(<?xml version="1.0" encoding="UTF-8"?>
<workspace format="1.2" theme="default" font="serif">
  <organisation name="A" register="HRB 1"/>
  <contacts>
    <contact id="office" name="Office" fax="1">
      <line>Street</line>
      <map>x</map>
    </contact>
    <pigeon id="p"/>
  </contacts>
  <practices>
    <practice id="q">
      <data>x</data>
    </practice>
  </practices>
</workspace>
)";
    const auto read = readWorkspace(bytes, QStringLiteral("workspace.xml"));
    QVERIFY2(read.has_value(), why(read).constData());
    QCOMPARE(writeWorkspace(read->workspace), bytes);
}

void TestFormat::linesBrokenByHandAreSpaces()
{
    const QByteArray bytes = R"(<?xml version="1.0" encoding="UTF-8"?>
<statement format="1.0" id="online" kind="online" lang="en">
  <title>A
     long title</title>
  <section id="scope" kind="scope" anchor="scope"><heading>Scope</heading><full><p id="p">one
    two</p></full></section>
</statement>)";
    const auto read = readStatement(bytes, QStringLiteral("statement.xml"));
    QVERIFY(read.has_value());
    QCOMPARE(read->statement.title, QStringLiteral("A long title"));
    QCOMPARE(plainText(read->statement.sections[0].full), QStringLiteral("one two"));
}

void TestFormat::idsHavePlaces()
{
    const auto read = readStatement(writeStatement(richStatement()), QStringLiteral("s.xml"));
    const auto place = read->sources.value({id("online"), id("short")});
    QCOMPARE(place.file, QStringLiteral("s.xml"));
    QCOMPARE(place.line, 10);
    QCOMPARE(place.column, 7);
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
