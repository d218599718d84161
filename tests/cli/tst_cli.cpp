// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/output.h"
#include "store/store.h"
#include "support/translated_workspace.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

/// Runs the real program.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void help();
    void wrongUsage_data();
    void wrongUsage();
    void followsTheSystemsLanguage();
    void newWorkspaces();
    void checks();
    void checkFormats();
    void unreadableInput();
    void imports();
    void importsAllOrNothing();
    void exportsHtml();
    void exportsASelection();
    void exportsEditions();
    void heldBackEditions();
    void listsEditions();
    void checksTranslations();
    void translatorsJobs();
    void refusedJobsChangeNothing();
    void exportsText();
    void exportsMarkdown();
    void exportsPdf();
    void commentsAreNeverExported_data();
    void commentsAreNeverExported();
    void brokenReferencesAreNotExported();
    void outputThatCanNotBeWritten();

private:
    struct Result
    {
        int status = -1;
        QString out;
        QString err;
    };
    static Result run(const QStringList &arguments, const QString &locale = QStringLiteral("C.UTF-8"));
    static QString workspaceIn(const QTemporaryDir &folder, const Workspace &workspace);
    static QByteArray fileIn(const QString &folder, const QString &path);
};

TestCli::Result TestCli::run(const QStringList &arguments, const QString &locale)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), locale);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(NOTICEWRIGHT), arguments);
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// A workspace whose images are all there.
QString TestCli::workspaceIn(const QTemporaryDir &folder, const Workspace &workspace)
{
    const QString path = folder.filePath(QStringLiteral("workspace"));
    if (!saveWorkspace(path, workspace) || !QDir().mkpath(path + QStringLiteral("/assets")))
        return {};
    for (const char *asset : {"logo.svg", "a.svg", "b.svg", "map.svg"}) {
        QFile file(path + QStringLiteral("/assets/") + QLatin1String(asset));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(R"(<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>)");
    }
    return path;
}

QByteArray TestCli::fileIn(const QString &folder, const QString &path)
{
    QFile file(folder + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCli::help()
{
    QCOMPARE(run({QStringLiteral("--help")}).status, 0);
    QVERIFY(
        run({QStringLiteral("--help")})
            .out.contains(QStringLiteral("export DIR --to OUT [--format html|pdf|bundle|docx|text|markdown|json]")));
    QVERIFY(run({QStringLiteral("--version")}).out.startsWith(QStringLiteral("noticewright ")));
    for (const char *command : {"new", "check", "export"}) {
        const Result result = run({QLatin1String(command), QStringLiteral("--help")});
        QCOMPARE(result.status, 0);
        QVERIFY(result.out.contains(QStringLiteral("DIR")));
        QVERIFY(result.err.isEmpty());
    }
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"new", "new a b", "new a --template poem", "check", "check a --format xml", "check a --fail-on doubt",
          "export a", "export a --to b --format doc", "export --to b", "--nonsense", "a b", "check a --wrong", "import",
          "import a", "import a --into b --layer c", "import a b --into c --statement d",
          "import a --into b --statement D", "import a --into b --lang german"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCli::wrongUsage()
{
    QFETCH(QString, line);
    const Result result = run(line.split(u' '));
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
}

/// To people it speaks their language, to programs always the same.
void TestCli::followsTheSystemsLanguage()
{
    const QString german = QStringLiteral("de_DE.UTF-8");
    QVERIFY(
        run({QStringLiteral("check"), QStringLiteral("--nonsense")}).err.startsWith(QStringLiteral("Unknown option")));
    const Result forPeople = run({QStringLiteral("check"), QStringLiteral("--nonsense")}, german);
    QCOMPARE(forPeople.status, 2);
    QVERIFY2(forPeople.err.startsWith(QStringLiteral("Unbekannte Option")), qPrintable(forPeople.err));
    const QTemporaryDir folder;
    const QString workspace = workspaceIn(folder, richWorkspace());
    for (const QString &format : {QStringLiteral("json"), QStringLiteral("sarif")}) {
        const QStringList check{QStringLiteral("check"), workspace, QStringLiteral("--format"), format};
        QCOMPARE(run(check, german).out, run(check).out);
    }
}

void TestCli::newWorkspaces()
{
    QTemporaryDir folder;
    for (const char *name : {"starter", "blank", "sample"}) {
        const QString path = folder.filePath(QLatin1String(name));
        QCOMPARE(run({QStringLiteral("new"), path, QStringLiteral("--template"), QLatin1String(name)}).status, 0);
        const Result check = run({QStringLiteral("check"), path});
        QVERIFY2(check.status == 0, qPrintable(check.out + check.err));
        const Result again = run({QStringLiteral("new"), path});
        QCOMPARE(again.status, 3);
        QVERIFY(again.err.contains(QStringLiteral("not empty")));
    }
}

void TestCli::checks()
{
    QTemporaryDir folder;
    Workspace workspace = richWorkspace();
    const QString path = workspaceIn(folder, workspace);
    const Result warned = run({QStringLiteral("check"), path});
    QCOMPARE(warned.status, 0);
    QVERIFY(warned.out.contains(QStringLiteral("statement.xml")));
    QVERIFY(warned.out.contains(QStringLiteral("warning: ")));
    QCOMPARE(run({QStringLiteral("check"), path, QStringLiteral("--fail-on"), QStringLiteral("warning")}).status, 1);
    workspace.contacts.clear();
    QVERIFY(saveWorkspace(path, workspace));
    const Result failed = run({QStringLiteral("check"), path});
    QCOMPARE(failed.status, 1);
    QVERIFY(failed.out.contains(QRegularExpression(QStringLiteral(
        "/workspace/statements/online/statement.xml:\\d+:\\d+: error: There is no contact “office”.*\\[unknown-contact\\]"))));
}

void TestCli::checkFormats()
{
    QTemporaryDir folder;
    Workspace workspace = richWorkspace();
    workspace.contacts.clear();
    const QString path = workspaceIn(folder, workspace);
    const Result json = run({QStringLiteral("check"), path, QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonArray findings = QJsonDocument::fromJson(json.out.toUtf8()).array();
    QVERIFY(std::ranges::any_of(findings, [](const auto &finding) {
        return finding[QStringLiteral("rule")] == QStringLiteral("unknown-contact");
    }));
    const Result sarif = run({QStringLiteral("check"), path, QStringLiteral("--format"), QStringLiteral("sarif")});
    const QJsonObject report = QJsonDocument::fromJson(sarif.out.toUtf8()).object();
    QCOMPARE(report[QStringLiteral("version")], QStringLiteral("2.1.0"));
    QCOMPARE(report[QStringLiteral("runs")][0][QStringLiteral("results")].toArray().size(), findings.size());
}

void TestCli::unreadableInput()
{
    QTemporaryDir folder;
    for (const char *command : {"check", "export"}) {
        const QStringList arguments{QLatin1String(command), folder.path()};
        const Result result = run(QLatin1String(command) == QLatin1String("export") ? arguments
                                          + QStringList{QStringLiteral("--to"), folder.filePath(QStringLiteral("out"))}
                                                                                    : arguments);
        QCOMPARE(result.status, 2);
        QVERIFY(result.err.contains(QStringLiteral("no workspace")));
    }
    const QString path = workspaceIn(folder, richWorkspace());
    QFile file(path + QStringLiteral("/statements/online/statement.xml"));
    QVERIFY(file.open(QIODevice::Append));
    file.write("<more/>");
    file.close();
    const Result result = run({QStringLiteral("check"), path});
    QCOMPARE(result.status, 2);
    QVERIFY2(
        result.err.contains(QRegularExpression(QStringLiteral("statement.xml:\\d+:\\d+: The file is damaged here"))),
        qPrintable(result.err));
}

void TestCli::imports()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    write(
        QStringLiteral("My page.html"),
        "<html lang=de><nav><a href=/>Start</a></nav><h1>Datenschutz</h1><h2>Ihre Rechte</h2><p>Sie haben viele Rechte, und wir "
        "achten sie alle, auch wenn Sie nur einen Kessel bestellen.</p></html>");
    write(QStringLiteral("short.md"), "# Privacy Highlights\n\n## Scope\n\nKettles only.\n");
    const QString into = folder.filePath(QStringLiteral("workspace"));
    const QString report = folder.filePath(QStringLiteral("report.json"));
    const Result result = run({QStringLiteral("import"), folder.filePath(QStringLiteral("My page.html")),
                               folder.filePath(QStringLiteral("short.md")), QStringLiteral("--into"), into,
                               QStringLiteral("--report"), report});
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QCOMPARE(result.out.count(QStringLiteral("words taken over")), 2);
    const auto loaded = loadWorkspace(into);
    QVERIFY(loaded);
    QCOMPARE(loaded->workspace.statements.size(), 2);
    QCOMPARE(loaded->workspace.statements[0].title, QStringLiteral("Datenschutz"));
    QCOMPARE(loaded->workspace.statements[0].sections.first().kind, SectionKind::Rights);
    QCOMPARE(plainText(loaded->workspace.statements[1].sections.first().highlights), QStringLiteral("Kettles only."));
    QVERIFY(fileIn(into, QStringLiteral("statements/online/original/My-page.html")).startsWith("<html lang=de>"));
    const QJsonArray reports = QJsonDocument::fromJson(fileIn(folder.path(), QStringLiteral("report.json"))).array();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(reports[1].toObject()[QStringLiteral("statement")].toString(), QStringLiteral("online-2"));
    const Result exported =
        run({QStringLiteral("export"), into, QStringLiteral("--to"), folder.filePath(QStringLiteral("site"))});
    QVERIFY2(exported.status == 0, qPrintable(exported.err));
}

void TestCli::importsAllOrNothing()
{
    QTemporaryDir folder;
    const QString path = workspaceIn(folder, richWorkspace());
    QFile good(folder.filePath(QStringLiteral("good.txt")));
    QVERIFY(good.open(QIODevice::WriteOnly) && good.write("Scope\n\nKettles.\n") > 0);
    good.close();
    const Result result = run({QStringLiteral("import"), good.fileName(),
                               folder.filePath(QStringLiteral("missing.html")), QStringLiteral("--into"), path});
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.contains(QStringLiteral("missing.html: ")));
    QCOMPARE(loadWorkspace(path)->workspace.statements.size(), richWorkspace().statements.size());
    const Result taken = run({QStringLiteral("import"), good.fileName(), QStringLiteral("--into"), path,
                              QStringLiteral("--statement"), QStringLiteral("online")});
    QCOMPARE(taken.status, 2);
    QVERIFY(taken.err.contains(QStringLiteral("“online” already")));
}

void TestCli::exportsHtml()
{
    QTemporaryDir folder;
    const QString path = workspaceIn(folder, richWorkspace());
    const QString out = folder.filePath(QStringLiteral("site"));
    const Result result = run({QStringLiteral("export"), path, QStringLiteral("--to"), out});
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QVERIFY(result.err.isEmpty());
    for (const char *file : {"privacy/us/en/index.html", "privacy/details/gb/en/index.html",
                             "privacy/products/us/en/index.html", "theme/style.css", "assets/logo.svg"})
        QVERIFY2(QFile::exists(out + u'/' + QLatin1String(file)), file);
}

void TestCli::exportsASelection()
{
    QTemporaryDir folder;
    const QString path = workspaceIn(folder, richWorkspace());
    const QString out = folder.filePath(QStringLiteral("site"));
    const QStringList to{QStringLiteral("export"), path, QStringLiteral("--to"), out};
    QCOMPARE(run(to
                 + QStringList{QStringLiteral("--statement"), QStringLiteral("online"), QStringLiteral("--edition"),
                               QStringLiteral("gb/en"), QStringLiteral("--layer"), QStringLiteral("highlights")})
                 .status,
             0);
    QVERIFY(QFile::exists(out + QStringLiteral("/privacy/gb/en/index.html")));
    QCOMPARE(QDir(out + QStringLiteral("/privacy")).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("gb")});
    for (const QStringList &wrong : {QStringList{QStringLiteral("--statement"), QStringLiteral("gone")},
                                     QStringList{QStringLiteral("--edition"), QStringLiteral("xx/yy")},
                                     QStringList{QStringLiteral("--layer"), QStringLiteral("middle")}})
        QCOMPARE(run(to + wrong).status, 2);
    QVERIFY(QFile::exists(out + QStringLiteral("/privacy/gb/en/index.html")));
}

void TestCli::exportsEditions()
{
    QTemporaryDir folder;
    Workspace workspace = translatedWorkspace();
    workspace.seals[0].alternatives.clear();
    const QString path = workspaceIn(folder, workspace);
    const QString out = folder.filePath(QStringLiteral("site"));
    const Result all = run({QStringLiteral("export"), path, QStringLiteral("--to"), out, QStringLiteral("--edition"),
                            QStringLiteral("all")});
    QCOMPARE(all.status, 0);
    QCOMPARE(
        QDir(out + QStringLiteral("/privacy")).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
        (QStringList{QStringLiteral("ca"), QStringLiteral("ch"), QStringLiteral("de"), QStringLiteral("details"),
                     QStringLiteral("fr"), QStringLiteral("gb"), QStringLiteral("products"), QStringLiteral("us")}));
    const QByteArray german = fileIn(out, QStringLiteral("privacy/details/de/de/index.html"));
    QVERIFY(german.contains("<html lang=\"de\""));
    QVERIFY(german.contains("ONLINE PRIVACY STATEMENT"));
    QVERIFY(german.contains("Gültig ab"));
    QVERIFY(!german.contains("not-translated"));
    const Result two = run({QStringLiteral("export"), path, QStringLiteral("--to"), out, QStringLiteral("--edition"),
                            QStringLiteral("us/en"), QStringLiteral("--edition"), QStringLiteral("ca/fr")});
    QCOMPARE(two.status, 0);
    QCOMPARE(QDir(out + QStringLiteral("/privacy/details")).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
             (QStringList{QStringLiteral("ca"), QStringLiteral("us")}));
    QVERIFY(fileIn(out, QStringLiteral("privacy/details/ca/fr/index.html")).contains("<html lang=\"fr-CA\""));
}

void TestCli::heldBackEditions()
{
    QTemporaryDir folder;
    Workspace workspace = translatedWorkspace();
    workspace.seals[0].alternatives.clear();
    Translations german = translationsOf(workspace, id("online"), QStringLiteral("de"));
    german.units.remove(QStringLiteral("usesp"));
    putTranslations(workspace, german);
    const QString path = workspaceIn(folder, workspace);
    const QString out = folder.filePath(QStringLiteral("site"));
    const QStringList arguments{QStringLiteral("export"), path, QStringLiteral("--to"), out};
    const Result held = run(arguments);
    QCOMPARE(held.status, 0);
    QVERIFY2(held.err.contains(QStringLiteral("de/de: “online” is held back: 1 text")), qPrintable(held.err));
    QVERIFY(!QFile::exists(out + QStringLiteral("/privacy/de")));
    workspace.untranslated = Untranslated::Marked;
    QVERIFY(saveWorkspace(path, workspace));
    QCOMPARE(run(arguments).status, 0);
    const QByteArray page = fileIn(out, QStringLiteral("privacy/details/de/de/index.html"));
    QVERIFY(
        page.contains("<p class=\"not-translated\">Teile dieser Seite liegen noch nicht in dieser Sprache vor.</p>"));
    QVERIFY(page.contains("lang=\"en\""));
}

void TestCli::listsEditions()
{
    QTemporaryDir folder;
    Workspace workspace = translatedWorkspace();
    workspace.statements[0].sections[0].heading = plainInlines(QStringLiteral("Reach"));
    const QString path = workspaceIn(folder, workspace);
    const Result text = run({QStringLiteral("editions"), path});
    QCOMPARE(text.status, 0);
    const QStringList lines = text.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines[1].simplified(), QStringLiteral("us/en en United States source source"));
    QCOMPARE(lines[3].simplified(), QStringLiteral("de/de de de de 1 stale not offered"));
    const Result json = run({QStringLiteral("editions"), path, QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonArray editions = QJsonDocument::fromJson(json.out.toUtf8()).array();
    QCOMPARE(editions.size(), 6);
    QCOMPARE(editions[5][QStringLiteral("path")], QStringLiteral("ca/fr"));
    QCOMPARE(editions[5][QStringLiteral("fallback")], QStringLiteral("fr"));
    const QJsonValue german = editions[2][QStringLiteral("statements")][0];
    QCOMPARE(german[QStringLiteral("stale")], 1);
    QCOMPARE(german[QStringLiteral("state")], QStringLiteral("published"));
    QCOMPARE(run({QStringLiteral("editions"), path, QStringLiteral("--format"), QStringLiteral("csv")}).status, 2);
}

void TestCli::checksTranslations()
{
    QTemporaryDir folder;
    Workspace workspace = translatedWorkspace();
    workspace.seals[0].alternatives.clear();
    workspace.statements[0].sections[0].heading = plainInlines(QStringLiteral("Reach"));
    const QString path = workspaceIn(folder, workspace);
    const Result stale = run({QStringLiteral("check"), path});
    QCOMPARE(stale.status, 0);
    QVERIFY2(stale.out.contains(path + QStringLiteral("/statements/online/de.xlf: warning: The translation of 1 text")),
             qPrintable(stale.out));
    QVERIFY(stale.out.contains(QStringLiteral("[stale-translation]")));
    QVERIFY(!stale.out.contains(QStringLiteral("missing-translation")));
    QFile file(path + QStringLiteral("/statements/online/de.xlf"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<xliff") > 0);
    file.close();
    const Result broken = run({QStringLiteral("check"), path});
    QCOMPARE(broken.status, 1);
    QVERIFY(broken.out.contains(QStringLiteral("[unreadable-translations]")));
}

void TestCli::translatorsJobs()
{
    QTemporaryDir folder;
    const QString translated = workspaceIn(folder, translatedWorkspace());
    const QString jobs = folder.filePath(QStringLiteral("jobs"));
    const Result out =
        run({QStringLiteral("xliff"), QStringLiteral("export"), translated, QStringLiteral("--to"), jobs,
             QStringLiteral("--language"), QStringLiteral("de"), QStringLiteral("--format"), QStringLiteral("1.2")});
    QCOMPARE(out.status, 0);
    QCOMPARE(out.out, QStringLiteral("online.de.xliff\nworkspace.de.xliff\n"));
    QTemporaryDir other;
    const QString bare = workspaceIn(other, regionalWorkspace());
    const QString report = folder.filePath(QStringLiteral("report.json"));
    const Result in =
        run({QStringLiteral("xliff"), QStringLiteral("import"), bare, jobs + QStringLiteral("/online.de.xliff"),
             jobs + QStringLiteral("/workspace.de.xliff"), QStringLiteral("--report"), report});
    QVERIFY2(in.status == 0, qPrintable(in.err));
    QVERIFY(QFile::exists(bare + QStringLiteral("/statements/online/de.xlf")));
    QVERIFY(QFile::exists(bare + QStringLiteral("/de.xlf")));
    const QJsonArray files = QJsonDocument::fromJson(fileIn(folder.path(), QStringLiteral("report.json"))).array();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0][QStringLiteral("language")], QStringLiteral("de"));
    QCOMPARE(files[0][QStringLiteral("units")][0][QStringLiteral("outcome")], QStringLiteral("taken"));
    const Result editions = run({QStringLiteral("editions"), bare});
    QVERIFY(editions.out.contains(QRegularExpression(QStringLiteral("de/de +de +de de +complete"))));
    const Result none = run({QStringLiteral("xliff"), QStringLiteral("export"), bare, QStringLiteral("--to"), jobs,
                             QStringLiteral("--language"), QStringLiteral("es")});
    QCOMPARE(none.status, 2);
    QVERIFY(none.err.contains(QStringLiteral("Those that are needed: de, fr.")));
}

void TestCli::refusedJobsChangeNothing()
{
    QTemporaryDir folder;
    const QString path = workspaceIn(folder, translatedWorkspace());
    const QString jobs = folder.filePath(QStringLiteral("jobs"));
    QCOMPARE(run({QStringLiteral("xliff"), QStringLiteral("export"), path, QStringLiteral("--to"), jobs}).status, 0);
    QTemporaryDir other;
    const QString bare = workspaceIn(other, regionalWorkspace());
    QFile file(folder.filePath(QStringLiteral("bad.xlf")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<xliff") > 0);
    file.close();
    const Result refused = run({QStringLiteral("xliff"), QStringLiteral("import"), bare,
                                jobs + QStringLiteral("/online.de.xlf"), file.fileName()});
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.err.startsWith(file.fileName() + u':'));
    QVERIFY(!QFile::exists(bare + QStringLiteral("/statements/online/de.xlf")));
}

void TestCli::exportsText()
{
    QTemporaryDir folder;
    const QString path = workspaceIn(folder, richWorkspace());
    const QString out = folder.filePath(QStringLiteral("text"));
    const QStringList arguments{QStringLiteral("export"), path, QStringLiteral("--format"), QStringLiteral("text"),
                                QStringLiteral("--to"),   out};
    const Result result = run(arguments);
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QVERIFY(result.err.isEmpty());
    QVERIFY(
        fileIn(out, QStringLiteral("privacy/details/us/en/index.txt")).startsWith("Online Privacy Statement\n====="));
    QVERIFY(fileIn(out, QStringLiteral("privacy/us/en/index.txt")).startsWith("Online Privacy Statement Highlights\n"));
    QVERIFY(!QFile::exists(out + QStringLiteral("/assets")));
    QVERIFY(!QFile::exists(out + QStringLiteral("/theme")));
    // Another format takes the place of the first.
    QCOMPARE(run({QStringLiteral("export"), path, QStringLiteral("--to"), out}).status, 0);
    QVERIFY(QFile::exists(out + QStringLiteral("/privacy/us/en/index.html")));
    QVERIFY(!QFile::exists(out + QStringLiteral("/privacy/us/en/index.txt")));
}

void TestCli::exportsMarkdown()
{
    QTemporaryDir folder;
    const QString path = workspaceIn(folder, richWorkspace());
    const QString out = folder.filePath(QStringLiteral("markdown"));
    const QStringList arguments{QStringLiteral("export"),   path,
                                QStringLiteral("--format"), QStringLiteral("markdown"),
                                QStringLiteral("--layer"),  QStringLiteral("full"),
                                QStringLiteral("--to"),     out};
    const Result result = run(arguments);
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QVERIFY(result.err.isEmpty());
    const QByteArray page = fileIn(out, QStringLiteral("privacy/details/us/en/index.md"));
    QVERIFY(page.startsWith("# Online Privacy Statement\n\nEffective October 1, 2026\n"));
    QVERIFY(page.contains("![A \"map\"](../../../../assets/map.svg)"));
    QVERIFY(!QFile::exists(out + QStringLiteral("/privacy/us/en/index.md")));
    for (const char *file : {"assets/map.svg", "assets/a.svg", "assets/b.svg"})
        QVERIFY2(QFile::exists(out + u'/' + QLatin1String(file)), file);
    // The logo is the site's.
    QVERIFY(!QFile::exists(out + QStringLiteral("/assets/logo.svg")));
    QCOMPARE(run(arguments).status, 0);
    QCOMPARE(fileIn(out, QStringLiteral("privacy/details/us/en/index.md")), page);
}

void TestCli::exportsPdf()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample"));
    QCOMPARE(run({QStringLiteral("new"), path, QStringLiteral("--template"), QStringLiteral("sample")}).status, 0);
    const QStringList arguments{QStringLiteral("export"),      path,
                                QStringLiteral("--format"),    QStringLiteral("pdf"),
                                QStringLiteral("--statement"), QStringLiteral("online"),
                                QStringLiteral("--edition"),   QStringLiteral("us/en"),
                                QStringLiteral("--paper"),     QStringLiteral("letter"),
                                QStringLiteral("--to")};
    QList<QByteArray> made;
    for (const char *out : {"one", "two"}) {
        const Result result = run(arguments + QStringList{folder.filePath(QLatin1String(out))});
        QVERIFY2(result.status == 0, qPrintable(result.err));
        QVERIFY(result.err.isEmpty());
        QFile pdf(folder.filePath(QLatin1String(out)) + QStringLiteral("/online-us-en-full.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        made.append(pdf.readAll());
    }
    QCOMPARE(made[0], made[1]);

    QPdfDocument document;
    QBuffer buffer(&made[0]);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    document.load(&buffer);
    QCOMPARE(document.status(), QPdfDocument::Status::Ready);
    QCOMPARE(document.metaData(QPdfDocument::MetaDataField::Title).toString(),
             QStringLiteral("Wattfern Online Privacy Statement"));
    QCOMPARE(document.metaData(QPdfDocument::MetaDataField::Author).toString(), QStringLiteral("Wattfern"));
    QCOMPARE(document.pagePointSize(0).toSize(), QSize(612, 792));
    QVERIFY(document.pageCount() > 5);
    QVERIFY(document.getAllText(0).text().contains(QStringLiteral("Effective October 1, 2026")));
    QPdfBookmarkModel outline;
    outline.setDocument(&document);
    QVERIFY(outline.rowCount({}) > 0);
}

void TestCli::commentsAreNeverExported_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"html", "text", "markdown", "pdf"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

/// What people say of a text to each other is in no file, not even its author's name.
void TestCli::commentsAreNeverExported()
{
    QFETCH(QString, format);
    QTemporaryDir folder;
    Workspace workspace = richWorkspace();
    const auto secret = [](const char *word) { return QString::fromLatin1(word); };
    Comment &comment = workspace.statements[0].comments[0];
    comment.id = id("qqxidentity");
    comment.author = secret("Qqxauthor");
    comment.text = secret("Qqxcomment");
    comment.passages[0].before = secret("qqxbefore");
    comment.replies[0].text = secret("Qqxreply");
    const QString out = folder.filePath(QStringLiteral("out"));
    const Result result = run({QStringLiteral("export"), workspaceIn(folder, workspace), QStringLiteral("--to"), out,
                               QStringLiteral("--format"), format, QStringLiteral("--statement"),
                               QStringLiteral("online"), QStringLiteral("--edition"), QStringLiteral("us/en")});
    QVERIFY2(result.status == 0, qPrintable(result.err));
    int files = 0;
    QDirIterator all(out, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        QByteArray content = fileIn(QFileInfo(path).path(), QFileInfo(path).fileName());
        QPdfDocument pdf;
        if (path.endsWith(QLatin1String(".pdf"))) {
            QCOMPARE(pdf.load(path), QPdfDocument::Error::None);
            for (int page = 0; page < pdf.pageCount(); ++page)
                content += pdf.getAllText(page).text().toUtf8();
            QVERIFY(content.contains("Scope"));
        }
        QVERIFY2(!content.toLower().contains("qqx"), qPrintable(path));
        QVERIFY2(!path.contains(QLatin1String("comments")), qPrintable(path));
        ++files;
    }
    QVERIFY(files >= 2);
}

void TestCli::brokenReferencesAreNotExported()
{
    QTemporaryDir folder;
    Workspace workspace = richWorkspace();
    workspace.seals.clear();
    const QString path = workspaceIn(folder, workspace);
    const QString out = folder.filePath(QStringLiteral("site"));
    const Result result = run({QStringLiteral("export"), path, QStringLiteral("--to"), out});
    QCOMPARE(result.status, 2);
    QVERIFY(
        result.err.contains(QRegularExpression(QStringLiteral("statement.xml:\\d+:\\d+: There is no seal “seal-a”"))));
    QVERIFY(!QFile::exists(out));
}

void TestCli::outputThatCanNotBeWritten()
{
    QTemporaryDir folder;
    const QString path = workspaceIn(folder, richWorkspace());
    const Result result = run({QStringLiteral("export"), path, QStringLiteral("--to"), path});
    QCOMPARE(result.status, 3);
    QVERIFY(result.err.contains(QStringLiteral("would be lost")));
    QVERIFY(loadWorkspace(path)->workspace == richWorkspace());
}

QTEST_MAIN(TestCli)
#include "tst_cli.moc"
