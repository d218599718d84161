// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/comments_xml.h"
#include "format/statement_xml.h"
#include "store/store.h"
#include "support/rich_workspace.h"
#include "support/why.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// The file of a statement's comments.
class TestCommentsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void commentsComeBack();
    void theFileIsValid();
    void theFileIsReadable();
    void whatNewerVersionsKeepSurvives();
    void quotesKeepWhatIsNoCharacter();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void theStatementsFileStaysTheSame();
    void theFileComesAndGoes();
    void commentsOfAnotherStatementAreRefused();
};

namespace
{

Statement commented()
{
    return richWorkspace().statements.first();
}

const QByteArray newer = R"(<?xml version="1.0" encoding="UTF-8"?>
<comments format="1.7" statement="online" mood="calm">
  <comment id="remark" author="Mara" weight="3">
    <passage block="p" mark="x">words</passage>
    <text tone="warm">Why?</text>
    <reply author="Ben" mood="calm">
      <text>So.</text>
      <like by="b"/>
    </reply>
    <task due="2026-10-01"/>
  </comment>
  <approvals>
    <approval by="b"/>
  </approvals>
</comments>
)";

}

void TestCommentsFile::commentsComeBack()
{
    const Statement statement = commented();
    const QByteArray bytes = writeComments(statement);
    const auto read = readComments(bytes, u"comments.xml"_s);
    QVERIFY2(read.has_value(), why(read).constData());
    QCOMPARE(read->statement, id("online"));
    QVERIFY(read->comments == statement.comments);
    QVERIFY(read->extra.isEmpty());
}

void TestCommentsFile::theFileIsValid()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"comments.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeComments(commented()));
    file.close();
    QProcess xmllint;
    xmllint.start(QStringLiteral(XMLLINT),
                  {u"--noout"_s, u"--relaxng"_s, QStringLiteral(SCHEMAS "/comments.rng"), file.fileName()});
    QVERIFY(xmllint.waitForFinished());
    QVERIFY2(xmllint.exitCode() == 0, xmllint.readAllStandardError().constData());
}

void TestCommentsFile::theFileIsReadable()
{
    const QByteArray bytes = writeComments(commented());
    QVERIFY2(bytes.startsWith(R"(<?xml version="1.0" encoding="UTF-8"?>
<comments format="1.0" statement="online">
  <comment id="remark" author="Mara &quot;M&quot; &lt;Muster&gt;" at="2026-09-14T08:30:05Z">
    <passage block="usesp" section="uses" before="U">ses</passage>
    <text>Is this so?
See § 4 &amp; 5.</text>
    <reply author="Ben" at="2026-09-14T08:31:05Z">
      <text>Yes.</text>
    </reply>
)"),
             bytes.constData());
    QVERIFY(!bytes.contains('\r'));
}

void TestCommentsFile::whatNewerVersionsKeepSurvives()
{
    const auto read = readComments(newer, u"comments.xml"_s);
    QVERIFY2(read.has_value(), why(read).constData());
    Statement statement{.id = read->statement};
    statement.comments = read->comments;
    statement.extra = read->extra;
    QCOMPARE(writeComments(statement), newer);
    // Not in the statement's own file, and still there when the comments are gone.
    QVERIFY(!writeStatement(statement).contains("approvals"));
    statement.comments.clear();
    QVERIFY(hasCommentsFile(statement));
    QVERIFY(writeComments(statement).contains("approvals"));
    dropComments(statement);
    QVERIFY(!hasCommentsFile(statement));
}

void TestCommentsFile::quotesKeepWhatIsNoCharacter()
{
    Statement statement{.id = id("online")};
    const QString words = u"  a"_s + QChar(QChar::ObjectReplacementCharacter) + QChar(QChar::LineSeparator) + u"b\t"_s;
    statement.comments = {{.id = id("c"), .passages = {{.block = id("p"), .words = words, .before = words}}}};
    const auto read = readComments(writeComments(statement), u"comments.xml"_s);
    QVERIFY2(read.has_value(), why(read).constData());
    QCOMPARE(read->comments.first().passages.first().words, words);
    QCOMPARE(read->comments.first().passages.first().before, words);
}

void TestCommentsFile::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &content, const QString &sentence, int line = 2) {
        QTest::newRow(name) << "<comments format=\"1.0\" statement=\"online\">\n" + content + "\n</comments>"
                            << sentence << line;
    };
    row("same id twice", "<comment id=\"c\" author=\"\"/>\n<comment id=\"c\" author=\"\"/>", u"same id “c”"_s, 3);
    row("no id", "<comment author=\"a\"/>", u"no proper id"_s);
    row("an impossible place", "<comment id=\"c\"><passage block=\"../x\"/></comment>", u"impossible id"_s);
    row("no place", "<comment id=\"c\"><passage/></comment>", u"what it is about"_s);
    row("no time", "<comment id=\"c\" at=\"yesterday\"/>", u"is not a time"_s);
    row("time of another place", "<comment id=\"c\" at=\"2026-10-01T08:30:00+02:00\"/>", u"is not a time"_s);
    row("two texts", "<comment id=\"c\"><text>a</text>\n<text>b</text></comment>", u"second time"_s, 3);
    row("markup in a text", "<comment id=\"c\"><text>a<b/></text></comment>", u"can not stand inside"_s);
    row("neither yes nor no", "<comment id=\"c\" resolved=\"perhaps\"/>", u"“yes” or “no”"_s);
    row("stray text", "hello", u"text where only parts"_s, 3);
    QTest::newRow("no statement") << QByteArray("<comments format=\"1.0\"/>") << u"which statement"_s << 1;
    QTest::newRow("newer") << QByteArray("<comments format=\"2.0\" statement=\"s\"/>") << u"newer version"_s << 1;
    QTest::newRow("another file") << QByteArray("<statement format=\"1.0\"/>") << u"instead of “comments”"_s << 1;
    QTest::newRow("declares a type") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]>\n<comments/>")
                                     << u"document type"_s << 1;
    QTest::newRow("cut off") << newer.first(newer.size() / 2) << u"damaged"_s << 5;
}

void TestCommentsFile::badFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    QFETCH(int, line);
    const auto read = readComments(content, u"comments.xml"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().file, u"comments.xml"_s);
    QVERIFY2(read.error().sentence.contains(sentence), qPrintable(read.error().sentence));
    QCOMPARE(read.error().line, line);
}

void TestCommentsFile::theStatementsFileStaysTheSame()
{
    QCOMPARE(writeStatement(commented()), writeStatement(richStatement()));
    QVERIFY(!hasCommentsFile(richStatement()));
}

void TestCommentsFile::theFileComesAndGoes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"statements/online/comments.xml"_s);
    Workspace workspace = richWorkspace();
    const QList<Comment> comments = std::exchange(workspace.statements[0].comments, {});
    auto files = saveWorkspace(folder.path(), workspace);
    QVERIFY(!QFile::exists(path));
    workspace.statements[0].comments = comments;
    files = saveWorkspace(folder.path(), workspace, *files);
    QVERIFY(QFile::exists(path));
    const auto loaded = loadWorkspace(folder.path());
    QVERIFY2(loaded.has_value(), why(loaded).constData());
    QVERIFY(loaded->workspace == workspace);
    QVERIFY(loaded->files.contains(u"statements/online/comments.xml"_s));
    workspace.statements[0].comments.clear();
    QVERIFY(saveWorkspace(folder.path(), workspace, *files));
    QVERIFY(!QFile::exists(path));
    // A statement that goes takes its comments with it.
    workspace.statements[0].comments = comments;
    files = saveWorkspace(folder.path(), workspace);
    workspace.statements.removeFirst();
    workspace.linkLists.clear();
    QVERIFY(saveWorkspace(folder.path(), workspace, *files));
    QVERIFY(!QDir(folder.filePath(u"statements/online"_s)).exists());
}

void TestCommentsFile::commentsOfAnotherStatementAreRefused()
{
    WorkspaceFiles files = workspaceFiles(richWorkspace());
    files[commentsFile(id("products"))] = files[commentsFile(id("online"))];
    const auto read = workspaceOf(files, u"/work"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().size(), 1);
    QCOMPARE(read.error().first().file, u"/work/statements/products/comments.xml"_s);
    QVERIFY(read.error().first().sentence.contains(u"“online”"_s));
}

QTEST_GUILESS_MAIN(TestCommentsFile)
#include "tst_comments_file.moc"
