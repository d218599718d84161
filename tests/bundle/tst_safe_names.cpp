// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "bundle/safe_names.h"
#include "bundle/text_export.h"
#include "bundle/zip.h"
#include "support/rich_workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Names that want to leave the folder or to meet another file. The files of a
/// workspace refuse them; here they come from a program.
class TestSafeNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void paths_data();
    void paths();
    void collisions_data();
    void collisions();
    void nothingIsWritten();
    void namesInAWorkspace_data();
    void namesInAWorkspace();
};

void TestSafeNames::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isSafe");
    const auto row = [](const char *name, const QString &path, bool isSafe) { QTest::newRow(name) << path << isSafe; };
    row("a page", u"privacy/us/en/index.html"_s, true);
    row("a file", u"_headers"_s, true);
    row("empty", QString(), false);
    row("up", u"../a"_s, false);
    row("up within", u"a/../../b"_s, false);
    row("here", u"a/./b"_s, false);
    row("absolute", u"/etc/passwd"_s, false);
    row("twice a slash", u"a//b"_s, false);
    row("a folder", u"a/"_s, false);
    row("backslash", u"a\\..\\b"_s, false);
    row("drive", u"c:/a"_s, false);
    row("stream", u"a.html:x"_s, false);
    row("device", u"privacy/CON/index.html"_s, false);
    row("device with ending", u"nul.html"_s, false);
    row("port", u"a/Com1.txt"_s, false);
    row("trailing dot", u"a./b"_s, false);
    row("trailing space", u"a /b"_s, false);
    row("hidden", u".git/config"_s, false);
    row("turned", u"a/\u202Egnp.html"_s, false);
    row("no width", u"a\u200B/b"_s, false);
    row("null", QString(u"a"_s + QChar(0) + u"b"_s), false);
    row("line", u"a\nb"_s, false);
    row("other letters", u"über/x"_s, false);
    row("full width", u"．．/a"_s, false);
    row("percent", u"%2e%2e/a"_s, false);
    row("just as long", u"a/"_s.repeated(119) + u"bc"_s, true);
    row("too long", u"a/"_s.repeated(120) + u"b"_s, false);
    row("too long a name", QString(101, u'a'), false);
}

void TestSafeNames::paths()
{
    QFETCH(QString, path);
    QFETCH(bool, isSafe);
    QCOMPARE(isSafePath(path), isSafe);
    const QList<Problem> problems = pathProblems({path});
    QCOMPARE(problems.isEmpty(), isSafe);
    for (const Problem &problem : problems) {
        QVERIFY(problem.sentence.endsWith(u'.'));
        // What is shown can not turn the text around it.
        QVERIFY(!problem.toString().contains(QChar(0x202E)) && !problem.toString().contains(u'\n'));
    }
}

void TestSafeNames::collisions_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QStringList{u"a/b"_s, u"a/c"_s, u"A-b"_s} << QString();
    QTest::newRow("files") << QStringList{u"a/B.html"_s, u"a/b.html"_s} << u"only in capital letters"_s;
    QTest::newRow("folders") << QStringList{u"Privacy/us/x"_s, u"privacy/gb/x"_s} << u"only in capital letters"_s;
    QTest::newRow("inner folders") << QStringList{u"a/us/x"_s, u"a/US/y"_s} << u"only in capital letters"_s;
    QTest::newRow("several in a folder") << QStringList{u"a/US/x"_s, u"a/US/z"_s, u"a/us/y"_s, u"a/us/z"_s}
                                         << u"only in capital letters"_s;
    QTest::newRow("in any order") << QStringList{u"a/us/x"_s, u"b/x"_s, u"a/US/y"_s, u"a/us/z"_s}
                                  << u"only in capital letters"_s;
    QTest::newRow("file and folder") << QStringList{u"a"_s, u"a/b"_s} << u"a file and a folder"_s;
    QTest::newRow("file and folder, capitals") << QStringList{u"A/b"_s, u"a"_s} << u"a file and a folder"_s;
    QTest::newRow("twice") << QStringList{u"a"_s, u"a"_s} << u"not at all"_s;
}

void TestSafeNames::collisions()
{
    QFETCH(QStringList, paths);
    QFETCH(QString, words);
    const QList<Problem> problems = pathProblems(paths);
    QCOMPARE(problems.isEmpty(), words.isEmpty());
    if (!problems.isEmpty())
        QVERIFY2(problems[0].sentence.contains(words), qPrintable(problems[0].sentence));
}

void TestSafeNames::nothingIsWritten()
{
    QTemporaryDir folder;
    for (const QString &path : {u"../escaped"_s, u"/tmp/escaped"_s, u"CON"_s}) {
        const OutputFiles files{{u"good"_s, "x"}, {path, "x"}};
        QVERIFY(!writeOutput(folder.filePath(u"out"_s), files));
        QVERIFY(!writeZip(folder.filePath(u"out.zip"_s), files, {}));
        QVERIFY(!zipOf(files, {}));
    }
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestSafeNames::namesInAWorkspace_data()
{
    using Change = std::function<void(Workspace &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const Change &change, const char *file, const QString &name) {
        QTest::newRow(what) << change << QString::fromLatin1(file) << name;
    };
    const char *workspaceFile = "/workspace.xml";
    const char *statementFile = "/statements/online/statement.xml";
    row(
        "statement", [](Workspace &w) { w.statements[0].id = {u"../../x"_s}; }, "/statements/../../x/statement.xml",
        u"../../x"_s);
    row(
        "address", [](Workspace &w) { w.statements[0].fullAddress = u"../{region}/"_s; }, statementFile,
        u"../{region}/"_s);
    row(
        "absolute address", [](Workspace &w) { w.statements[0].fullAddress = u"/a/"_s; }, statementFile, u"/a/"_s);
    row(
        "device", [](Workspace &w) { w.statements[0].fullAddress = u"a/NUL/"_s; }, statementFile, u"a/NUL/"_s);
    row(
        "earlier address", [](Workspace &w) { w.statements[0].earlierFullAddresses = {u"a/ ;}x/"_s}; }, statementFile,
        u"a/ ;}x/"_s);
    row(
        "edition", [](Workspace &w) { w.editions[0].ownPath = u"../en"_s; }, workspaceFile, u"../en"_s);
    row(
        "region", [](Workspace &w) { w.editions[0].region = u"u/.."_s; }, workspaceFile, u"u/../en"_s);
    row(
        "turned edition", [](Workspace &w) { w.editions[0].ownPath = u"us/\u202Ene"_s; }, workspaceFile,
        u"us/\\u202ene"_s);
    row(
        "earlier path", [](Workspace &w) { w.editions[0].earlierPaths = {u"us/en; }"_s}; }, workspaceFile,
        u"us/en; }"_s);
    row(
        "anchor", [](Workspace &w) { w.statements[0].sections[0].anchor = u"a\u202Eb"_s; }, statementFile,
        u"a\\u202eb"_s);
    row(
        "alias", [](Workspace &w) { w.statements[0].sections[0].aliases = {u"a b"_s}; }, statementFile, u"a b"_s);
    row(
        "logo", [](Workspace &w) { w.organisation.logo = u"../logo.svg"_s; }, workspaceFile, u"../logo.svg"_s);
    row(
        "seal", [](Workspace &w) { w.seals[0].asset = u"/etc/passwd"_s; }, workspaceFile, u"/etc/passwd"_s);
    row(
        "another edition's seal",
        [](Workspace &w) { w.seals[0].alternatives = {{.scope = {}, .value = {.name = {}, .asset = u"x/y.svg"_s}}}; },
        workspaceFile, u"x/y.svg"_s);
    row(
        "image",
        [](Workspace &w) { std::get<Image>(w.statements[0].sections[0].full[9].content).asset = u"con.svg"_s; },
        statementFile, u"con.svg"_s);
}

void TestSafeNames::namesInAWorkspace()
{
    QFETCH(std::function<void(Workspace &)>, change);
    QFETCH(QString, file);
    QFETCH(QString, name);
    QTemporaryDir folder;
    Workspace workspace = richWorkspace();
    QVERIFY(nameProblems(workspace, folder.path()).isEmpty());
    change(workspace);
    const QList<Problem> problems = nameProblems(workspace, folder.path());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].file, folder.path() + file);
    QVERIFY2(problems[0].sentence.contains(u'“' + name + u'”'), qPrintable(problems[0].sentence));
    const QList<SitePage> pages = pagesOf(workspace, {});
    QVERIFY(buildSite(workspace, folder.path(), pages).error().contains(problems[0]));
    QVERIFY(buildFragments(workspace, folder.path(), pages).error().contains(problems[0]));
    QVERIFY(buildTexts(workspace, folder.path(), pages, TextFormat::Markdown).error().contains(problems[0]));
    QVERIFY(buildPdfs(workspace, folder.path(), pages).error().contains(problems[0]));
    QVERIFY(buildBundle(workspace, folder.path(), {.withPdfs = false}).error().contains(problems[0]));
}

QTEST_GUILESS_MAIN(TestSafeNames)
#include "tst_safe_names.moc"
