// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statement_xml.h"
#include "format/workspace_xml.h"

#include <QTest>

using namespace noticewright;

class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void areRefusedWithAPlaceAndARemedy_data();
    void areRefusedWithAPlaceAndARemedy();
    void wordsMustBeWords();
    void cutOffAnywhereAreRefused();
    void withAnyByteChangedAreReadOrRefused();
};

namespace
{

QByteArray statementWith(const QByteArray &section,
                         const QByteArray &attributes = "format=\"1.0\" id=\"online\" kind=\"online\" lang=\"en\"")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<statement " + attributes + ">\n  <title>T</title>\n" + section
        + "\n</statement>\n";
}

QByteArray full(const QByteArray &blocks)
{
    return statementWith("  <section id=\"s\" kind=\"scope\" anchor=\"s\">\n    <heading>H</heading>\n    <full>\n"
                         + blocks + "\n    </full>\n  </section>");
}

}

void TestBadFiles::areRefusedWithAPlaceAndARemedy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &bytes, int line, int column, const char *words) {
        QTest::newRow(name) << bytes << line << column << QString::fromUtf8(words);
    };
    row("empty", "", 1, 1, "damaged");
    row("not xml", "Dear team,\nplease publish.", 1, 2, "damaged");
    row("html", "<html><body/></html>", 1, 1, "not a file of Noticewright");
    row("cut off", statementWith("<section"), 5, 2, "damaged");
    row("wrong end tag", full("      <p id=\"p\">a</q>"), 7, 22, "damaged");
    row("undeclared entity", full("      <p id=\"p\">&nbsp;</p>"), 7, 23, "damaged");
    row("text after the end", statementWith("") + "more", 6, 2, "damaged");
    row("newer major format", statementWith("", "format=\"2.0\" id=\"online\" kind=\"online\" lang=\"en\""), 2, 1,
        "newer version");
    row("no format", statementWith("", "id=\"online\""), 2, 1, "which format");
    row("odd format", statementWith("", "format=\"one\" id=\"online\""), 2, 1, "which format");
    row("duplicate id", full("      <p id=\"p\">a</p>\n      <p id=\"p\">b</p>"), 8, 7,
        "same id “p”; the other is in line 7");
    row("duplicate id of a section", full("      <p id=\"s\">a</p>"), 7, 7, "same id “s”; the other is in line 4");
    row("no id", full("      <p>a</p>"), 7, 7, "no proper id");
    row("path as id", full("      <p id=\"../x\">a</p>"), 7, 7, "no proper id");
    row("duplicate anchor",
        statementWith(
            "<section id=\"a\" kind=\"scope\" anchor=\"x\"/>\n<section id=\"b\" kind=\"uses\" anchor=\"y\" aliases=\"x\"/>"),
        5, 1, "same published place “#x”");
    row("script address", full("      <p id=\"p\"><link address=\"javascript:alert(1)\">x</link></p>"), 7, 17,
        "not an address");
    row("bad mail", full("      <p id=\"p\"><link mail=\"a@b?cc=c@d\">x</link></p>"), 7, 17, "not an e-mail address");
    row("asset outside", full("      <image id=\"p\" asset=\"../../etc/passwd\" alternative=\"\"/>"), 7, 7,
        "not a plain file name");
    row("page outside", statementWith("  <pages full=\"../../\"/>"), 4, 3, "folder below the site");
    row("bad date", statementWith("  <dates effective=\"2026-02-30\"/>"), 4, 3, "not a date");
    row("unknown kind", statementWith("  <section id=\"s\" kind=\"poem\" anchor=\"s\"/>"), 4, 3, "kind of section");
    row("bad span", full("      <table id=\"t\"><row id=\"r\"><cell id=\"c\" columns=\"99999999\"/></row></table>"), 7,
        33, "whole number from 1 to 1000");
    row("stray text", statementWith("  stray"), 5, 1, "text where only parts");
    row("entity bomb",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>\n<statement format=\"1.0\" id=\"x\" kind=\"online\" lang=\"en\"><title>&c;</title></statement>",
        2, 1, "document type");
    row("external entity", "<!DOCTYPE s [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<statement/>", 1, 1,
        "document type");
    row("latin 1",
        statementWith("  <section id=\"s\" kind=\"scope\" anchor=\"s\"><heading>Donn\xe9\x65s</heading></section>"), 4,
        57, "not UTF-8");
    row("utf-16", QByteArray("\xff\xfe<\0s\0", 6), 1, 1, "not UTF-8");
    row("null byte", statementWith(QByteArray("  <section \0/>", 14)), 4, 13, "damaged");
    row("100 MB", statementWith(QByteArray(100 * 1024 * 1024, ' ')), 1, 1, "larger than 32 MiB");
    row("title twice", statementWith("  <title>U</title>"), 4, 3, "“title” is here a second time");
    row("text twice",
        statementWith("<section id=\"s\" kind=\"scope\" anchor=\"s\"><full/>\n<full><p id=\"p\"/></full></section>"), 5,
        1, "“full” is here a second time");
    row("caption twice", full("<table id=\"t\"><caption/>\n<caption>C</caption></table>"), 8, 1,
        "“caption” is here a second time");
    row("meaning twice", full("<definitions id=\"d\"><entry id=\"e\"><meaning/>\n<meaning/></entry></definitions>"), 8,
        1, "“meaning” is here a second time");
    row("half a character", full("      <p id=\"p\">a&#xD800;</p>"), 7, -1, "damaged");
    row("no character", full("      <p id=\"p\" x=\"&#xFFFE;\"/>"), 7, -1, "damaged");
    row("no character in unknown markup", full("      <x><y>&#xFFFF;</y></x>"), 7, -1, "damaged");
    QByteArray deep, deepEnd;
    for (int i = 0; i < 100000; ++i)
        deep += "<note id=\"n" + QByteArray::number(i) + "\">";
    row("100,000 levels", full(deep), 7, -1, "more than 200 levels");
    deep.clear();
    for (int i = 0; i < 100000; ++i)
        deep += "<x>";
    row("100,000 unknown levels", full(deep), 7, -1, "more than 200 levels");
    deep = "<p id=\"p\">";
    for (int i = 0; i < 100000; ++i)
        deep += "<em>";
    row("100,000 marks", full(deep), 7, -1, "more than 200 levels");
}

void TestBadFiles::areRefusedWithAPlaceAndARemedy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, words);
    const auto read = readStatement(bytes, QStringLiteral("statement.xml"));
    QVERIFY(!read.has_value());
    const Problem problem = read.error();
    if (qEnvironmentVariableIsSet("SHOW_MESSAGES"))
        qInfo("%s", qPrintable(problem.toString()));
    QVERIFY2(problem.sentence.contains(words), qPrintable(problem.toString()));
    QCOMPARE(problem.file, QStringLiteral("statement.xml"));
    QCOMPARE(problem.line, line);
    if (column >= 0)
        QCOMPARE(problem.column, column);
    QVERIFY(problem.sentence.endsWith(u'.'));
}

void TestBadFiles::wordsMustBeWords()
{
    for (const char *word : {"", "two words", "12", "a<b/>"}) {
        const auto read = readWorkspace("<workspace format=\"1.0\" theme=\"default\">\n<words>\n<word>"
                                            + QByteArray(word) + "</word></words></workspace>",
                                        QStringLiteral("workspace.xml"));
        QVERIFY2(!read.has_value(), word);
        QCOMPARE(read.error().line, 3);
        QVERIFY2(read.error().sentence.endsWith(u'.'), qPrintable(read.error().sentence));
    }
}

void TestBadFiles::cutOffAnywhereAreRefused()
{
    const QByteArray whole = full("      <p id=\"p\">One <strong>two</strong> <var name=\"company\"/></p>").trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!readStatement(whole.first(length), QStringLiteral("s.xml")), qPrintable(QString::number(length)));
    QVERIFY(readStatement(whole, QStringLiteral("s.xml")));
}

void TestBadFiles::withAnyByteChangedAreReadOrRefused()
{
    const QByteArray whole = full(
        "      <list id=\"l\" style=\"bullet\"><item id=\"i\"><p id=\"p\">One <link address=\"/x\">two</link></p></item></list>");
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char byte : {'<', '>', '"', '&', ' ', '\0', '\xff', '/', 'x'}) {
            QByteArray changed = whole;
            changed[at] = byte;
            const auto read = readStatement(changed, QStringLiteral("s.xml"));
            if (read) {
                const auto again = readStatement(writeStatement(read->statement), QStringLiteral("s.xml"));
                QVERIFY2(again && again->statement == read->statement, changed.constData());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_bad_files.moc"
