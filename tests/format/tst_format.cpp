// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statement_xml.h"
#include "format/workspace_xml.h"
#include "support/regional_workspace.h"
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
    void limitsAndAlternativesComeBack();
    void badScopesAreRefused_data();
    void badScopesAreRefused();
    void filesAreValid();
    void oneTextUnitPerLine();
    void unknownMarkupSurvivesEditingBesideIt();
    void unknownFactsSurvive();
    void whatOthersWroteComesBack_data();
    void whatOthersWroteComesBack();
    void whatOthersWroteAboutAWorkspaceComesBack();
    void linesBrokenByHandAreSpaces();
    void ownWordsAreInOrder();
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

void TestFormat::limitsAndAlternativesComeBack()
{
    Workspace workspace = regionalWorkspace();
    const QByteArray bytes = writeWorkspace(workspace);
    const auto read = readWorkspace(bytes, QStringLiteral("workspace.xml"));
    QVERIFY2(read.has_value(), why(read).constData());
    QCOMPARE(writeWorkspace(read->workspace),
             QByteArray(bytes).replace(bytes.indexOf("  <statements>"),
                                       bytes.indexOf("</statements>") + 14 - bytes.indexOf("  <statements>"), ""));
    const QList<Statement> statements = std::exchange(workspace.statements, {});
    QVERIFY(read->workspace == workspace);
    for (const Statement &statement : statements) {
        const QByteArray written = writeStatement(statement);
        const auto again = readStatement(written, QStringLiteral("statement.xml"));
        QVERIFY2(again.has_value(), why(again).constData());
        Statement alone = statement;
        alone.comments.clear();
        QVERIFY(again->statement == alone);
    }
}

void TestFormat::badScopesAreRefused_data()
{
    QTest::addColumn<QByteArray>("facts");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("region") << QByteArray(
        "<variables><variable name=\"a\">A</variable><alternative of=\"a\" regions=\"Europe!\">B</alternative></variables>")
                            << QStringLiteral("“Europe!” is not a region such as “us” or “eu”.");
    QTest::newRow("language") << QByteArray(
        "<variables><variable name=\"a\">A</variable><alternative of=\"a\" languages=\"german\">B</alternative></variables>")
                              << QStringLiteral("“german” is not a language tag such as “en” or “pt-BR”.");
    QTest::newRow("variable")
        << QByteArray("<variables><alternative of=\"a\" regions=\"eu\">B</alternative></variables>")
        << QStringLiteral("This is another value of a variable “a”, which does not stand before it.");
    QTest::newRow("path")
        << QByteArray("<editions><edition region=\"ca\" language=\"fr-CA\" name=\"\" path=\"../x\"/></editions>")
        << QStringLiteral("“../x” is not the path of an edition. Write a region and a language: “ca/fr”.");
    QTest::newRow("as of") << QByteArray(
        "<region-groups><region-group code=\"aa\" name=\"\" as-of=\"soon\" members=\"us\"/></region-groups>")
                           << QStringLiteral("“soon” is not a date. Write it as year, month and day: 2026-10-01.");
}

void TestFormat::badScopesAreRefused()
{
    QFETCH(const QByteArray, facts);
    const auto read = readWorkspace("<workspace format=\"1.0\" theme=\"default\">\n<organisation name=\"\"/>\n" + facts
                                        + "\n</workspace>",
                                    QStringLiteral("workspace.xml"));
    QVERIFY(!read.has_value());
    QTEST(read.error().sentence, "sentence");
    QCOMPARE(read.error().line, 3);
}

void TestFormat::filesAreValid()
{
    validate(writeWorkspace(regionalWorkspace()), "workspace.rng");
    validate(writeStatement(regionalWorkspace().statements[0]), "statement.rng");
    validate(writeStatement(regionalWorkspace().statements[1]), "statement.rng");
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

void TestFormat::whatOthersWroteComesBack_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char *name, const QByteArray &parts, const QByteArray &kept) {
        QTest::newRow(name) << parts << kept;
    };
    const auto block = [](const QByteArray &xml) {
        return "<section id=\"s\" kind=\"scope\" anchor=\"s\"><full>" + xml + "</full></section>";
    };
    row("title with more", "<title tone=\"warm\">T</title><highlights-title tone=\"cool\"/>",
        "<title tone=\"warm\">T</title>\n  <highlights-title tone=\"cool\"></highlights-title>");
    row("parts in another order", "<pages full=\"a/\" b=\"c\"><d/></pages><dates e=\"f\"><g/></dates>",
        "<dates e=\"f\">\n    <g/>\n  </dates>\n  <pages full=\"a/\" b=\"c\">\n    <d/>\n  </pages>");
    row("caption with more", block("<table id=\"t\" a=\"b\"><caption c=\"d\"/></table>"), "<caption c=\"d\"/>");
    row("caption with more of an image", block("<image id=\"i\" a=\"b\"><caption c=\"d\"/></image>"),
        "<caption c=\"d\"/>");
    row("instruction", block("<x><?y z?></x>"), "<x><?y z?></x>");
    row("instruction in a text", block("<p id=\"p\">a<x><?y z?></x></p>"), "<x><?y z?></x>");
    row("marked section", block("<x><![CDATA[<y>]]></x>"), "<x>&lt;y&gt;</x>");
    row("carriage return", block("<x>a&#13;&#13;b</x>"), "<x>a&#13;&#13;b</x>");
    row("carriage return in a title", "<title>a&#13;b</title>", "<title>a b</title>");
    row("carriage return kept apart", block("<verbatim id=\"v\">a&#13;\nb&#13;c</verbatim>"), "a\nb\nc</verbatim>");
    row("placeholder kept apart", block("<verbatim id=\"v\">a\xef\xbf\xbc</verbatim>"), ">a</verbatim>");
    row("reference to an address", block("<p id=\"p\"><ref address=\"/a\"/></p>"), "<ref address=\"/a\"/>");
    row("reference to a layer", block("<p id=\"p\"><ref section=\"s\" layer=\"highlights\"/></p>"),
        "<ref section=\"s\" layer=\"highlights\"/>");
}

void TestFormat::whatOthersWroteComesBack()
{
    QFETCH(QByteArray, parts);
    QFETCH(QByteArray, kept);
    const auto first =
        readStatement("<statement format=\"1.1\" id=\"a\" kind=\"online\" lang=\"en\">" + parts + "</statement>",
                      QStringLiteral("statement.xml"));
    QVERIFY2(first.has_value(), why(first).constData());
    const QByteArray written = writeStatement(first->statement);
    QVERIFY2(written.contains(kept), written.constData());
    const auto second = readStatement(written, QStringLiteral("statement.xml"));
    QVERIFY2(second.has_value(), why(second).constData());
    QCOMPARE(writeStatement(second->statement), written);
    QVERIFY2(second->statement == first->statement, written.constData());
}

void TestFormat::whatOthersWroteAboutAWorkspaceComesBack()
{
    const auto first = readWorkspace(
        "<workspace format=\"1.1\" theme=\"default\"><terms a=\"b\"/><editions c=\"d\"/><terms a=\"e\" f=\"g\"/>"
        "<contacts><contact id=\"c\" name=\"C\"><line>x&#13;y</line></contact></contacts></workspace>",
        QStringLiteral("workspace.xml"));
    QVERIFY2(first.has_value(), why(first).constData());
    const QByteArray written = writeWorkspace(first->workspace);
    QVERIFY2(written.contains("  <editions c=\"d\"/>\n  <terms a=\"b\" f=\"g\"/>\n"), written.constData());
    QVERIFY2(written.contains("<line>x y</line>"), written.constData());
    const auto second = readWorkspace(written, QStringLiteral("workspace.xml"));
    QVERIFY2(second.has_value(), why(second).constData());
    QVERIFY(second->workspace == first->workspace);
    QCOMPARE(writeWorkspace(second->workspace), written);
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

void TestFormat::ownWordsAreInOrder()
{
    const auto read = readWorkspace(
        "<workspace format=\"1.1\" theme=\"default\"><words since=\"1\"><word>kettle</word><word case=\"any\">Fernhill</word>"
        "<word> kettle\n</word><word>cafe\xcc\x81</word></words></workspace>",
        QStringLiteral("workspace.xml"));
    QVERIFY2(read.has_value(), why(read).constData());
    QCOMPARE(read->workspace.ownWords, QString::fromUtf8("Fernhill|caf\xc3\xa9|kettle").split(u'|'));
    Workspace workspace = read->workspace;
    const QByteArray written = writeWorkspace(workspace);
    QVERIFY2(written.contains("  <words since=\"1\">\n    <word case=\"any\">Fernhill</word>\n    "
                              "<word>caf\xc3\xa9</word>\n    <word>kettle</word>\n  </words>\n"),
             written.constData());
    std::ranges::reverse(workspace.ownWords);
    workspace.ownWords.append(QStringLiteral("Fernhill"));
    QCOMPARE(writeWorkspace(workspace), written);
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
