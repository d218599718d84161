// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "bundle/integrity.h"
#include "support/json_schema.h"
#include "support/loopback_server.h"
#include "support/sample.h"
#include "support/why.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// The bundle and its verification, with the real program.
class TestCliBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void wrongUsage_data();
    void wrongUsage();
    void makesABundle();
    void makesTheSameBundleAnywhere();
    void hasPdfsBesideThePages();
    void hasTaggedPdfs();
    void unchangedPdfsAreTakenOver();
    void tellsWhatChanged();
    void keepsWhatIsNoBundle();
    void verifiesCopies();
    void verifiesADeployedCopy();
    void makesFragmentsAndJson();
    void siteIsMissing();

private:
    struct Result
    {
        int status = -1;
        QString out;
        QString err;
    };
    static Result run(const QStringList &arguments, const QMap<QString, QString> &environment = {});
    static OutputFiles contentOf(const QString &folder);
    [[nodiscard]] QString out(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    Sample m_sample;
    QTemporaryDir m_folder;
};

TestCliBundle::Result TestCliBundle::run(const QStringList &arguments, const QMap<QString, QString> &environment)
{
    QProcess process;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "SOURCE_DATE_EPOCH"})
        all.remove(QString::fromLatin1(name));
    all.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const auto &[name, value] : environment.asKeyValueRange())
        all.insert(name, value);
    process.setProcessEnvironment(all);
    process.start(QStringLiteral(NOTICEWRIGHT), arguments);
    // A server of the test's own answers meanwhile.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 100'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

OutputFiles TestCliBundle::contentOf(const QString &folder)
{
    OutputFiles files;
    QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

void TestCliBundle::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"export a --to b --zip", "export a --to b --format html --no-pdf", "export a --to b --format pdf --fragment",
          "export a --to b --class-prefix x", "export a --to b --fragment --class-prefix 1",
          "export a --to b --format pdf --pdf best", "export a --to b --format html --pdf tagged",
          "export a --to b --format bundle --no-pdf --pdf any", "export a --format bundle", "verify", "verify a b",
          "verify http:///x", "verify /none/such"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCliBundle::wrongUsage()
{
    QFETCH(QString, line);
    const Result result = run(line.split(u' '));
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
}

void TestCliBundle::makesABundle()
{
    const Result result =
        run({u"export"_s, m_sample.folder(), u"--format"_s, u"bundle"_s, u"--no-pdf"_s, u"--to"_s, out("bundle")});
    QVERIFY2(result.status == 0, qPrintable(result.err));
    QVERIFY(result.err.isEmpty() && result.out.isEmpty());
    const OutputFiles files = contentOf(out("bundle"));
    const auto built = buildBundle(m_sample.workspace, m_sample.folder(), {.withPdfs = false});
    QVERIFY2(built.has_value(), why(built).constData());
    QCOMPARE(files, *built);
}

/// In another language, time zone and order of hashes; as a zip file too.
void TestCliBundle::makesTheSameBundleAnywhere()
{
    const QStringList line{u"export"_s, m_sample.folder(), u"--format"_s, u"bundle"_s, u"--no-pdf"_s};
    const QMap<QString, QString> elsewhere{
        {u"LC_ALL"_s, u"ar_AE.UTF-8"_s}, {u"TZ"_s, u"Pacific/Kiritimati"_s}, {u"QT_HASH_SEED"_s, u"0"_s}};
    QCOMPARE(run(line + QStringList{u"--to"_s, out("here")}).status, 0);
    QCOMPARE(run(line + QStringList{u"--to"_s, out("there")}, elsewhere).status, 0);
    QCOMPARE(contentOf(out("there")), contentOf(out("here")));
    QCOMPARE(run(line + QStringList{u"--zip"_s, u"--to"_s, out("here.zip")}).status, 0);
    QCOMPARE(run(line + QStringList{u"--zip"_s, u"--to"_s, out("there.zip")}, elsewhere).status, 0);
    QFile here(out("here.zip")), there(out("there.zip"));
    QVERIFY(here.open(QIODevice::ReadOnly) && there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), here.readAll());
    const auto zip = readBundle(out("here.zip"));
    QVERIFY2(zip.has_value(), why(zip).constData());
    // What comes after an earlier one tells what changed: here nothing.
    QCOMPARE(run(line + QStringList{u"--to"_s, out("here")}).status, 0);
    OutputFiles again = contentOf(out("here"));
    QVERIFY(again.remove(u"CHANGES.html"_s) && again.remove(u"CHANGES.json"_s));
    again.remove(manifestPath);
    OutputFiles first = contentOf(out("there"));
    first.remove(manifestPath);
    QCOMPARE(again, first);
}

void TestCliBundle::hasPdfsBesideThePages()
{
    const QStringList line{u"export"_s, m_sample.folder(), u"--format"_s, u"bundle"_s,    u"--statement"_s,
                           u"mobile"_s, u"--edition"_s,    u"us/en"_s,    u"--edition"_s, u"ae/ar"_s};
    const Result result = run(line + QStringList{u"--to"_s, out("pdfs")});
    QVERIFY2(result.status == 0, qPrintable(result.err));
    const auto bundle = readBundle(out("pdfs"));
    QVERIFY2(bundle.has_value(), why(bundle).constData());
    const OutputFiles files = contentOf(out("pdfs"));
    int pdfs = 0;
    for (const ManifestFile &file : bundle->manifest.files) {
        QCOMPARE(file.sha256, digestOf(files.value(file.path)));
        if (file.role != FileRole::Pdf)
            continue;
        ++pdfs;
        QVERIFY(files.value(file.path).startsWith("%PDF-"));
        QVERIFY(files.contains(file.path.section(u'/', 0, -2) + u"/index.html"_s));
        QCOMPARE(file.statement, u"mobile"_s);
        QVERIFY(!file.title.isEmpty() && file.canonical.endsWith(file.path));
        QVERIFY2(file.engine.startsWith(u"QtWebEngine 6."_s), qPrintable(file.engine));
        QCOMPARE(file.isTagged, false);
        QVERIFY(!file.fonts.isEmpty());
    }
    QCOMPARE(pdfs, 4);
    QCOMPARE(run(line + QStringList{u"--to"_s, out("pdfs-again")},
                 {{u"TZ"_s, u"Pacific/Kiritimati"_s}, {u"LC_ALL"_s, u"ja_JP.UTF-8"_s}, {u"LANGUAGE"_s, u"ja"_s}})
                 .status,
             0);
    QCOMPARE(contentOf(out("pdfs-again")), files);
}

/// Made by a browser, and the manifest says so. Without one the remedy is named.
void TestCliBundle::hasTaggedPdfs()
{
    const QStringList line{u"export"_s,    m_sample.folder(), u"--format"_s, u"bundle"_s, u"--statement"_s, u"mobile"_s,
                           u"--edition"_s, u"ae/ar"_s,        u"--pdf"_s,    u"tagged"_s, u"--to"_s};
    const Result result = run(line + QStringList{out("tagged")});
    QVERIFY2(result.status == 0, qPrintable(result.err));
    const auto bundle = readBundle(out("tagged"));
    QVERIFY2(bundle.has_value(), why(bundle).constData());
    int pdfs = 0;
    for (const ManifestFile &file : bundle->manifest.files) {
        if (file.role != FileRole::Pdf) {
            QVERIFY(!file.isTagged && file.engine.isEmpty());
            continue;
        }
        ++pdfs;
        QCOMPARE(file.isTagged, true);
        QVERIFY2(!file.engine.isEmpty() && !file.engine.startsWith(u"QtWebEngine"_s), qPrintable(file.engine));
    }
    QCOMPARE(pdfs, 2);
    const QJsonObject manifest = QJsonDocument::fromJson(contentOf(out("tagged")).value(manifestPath)).object();
    QCOMPARE(JsonSchema(manifestSchema()).faults(manifest), QStringList());

    const Result none = run(line + QStringList{out("none")},
                            {{u"NOTICEWRIGHT_BROWSER"_s, u"no-such-browser"_s}, {u"PATH"_s, m_folder.path()}});
    QCOMPARE(none.status, 2);
    QVERIFY2(none.err.contains(u"Install Chromium"_s), qPrintable(none.err));
    // In any country.
    QCOMPARE(run(line + QStringList{out("tagged-again")}, {{u"LC_ALL"_s, u"ja_JP.UTF-8"_s}, {u"LANGUAGE"_s, u"ja"_s}})
                 .status,
             0);
    QCOMPARE(contentOf(out("tagged-again")), contentOf(out("tagged")));
}

/// PDFs are made again only of what has changed: here there is no printer to make them.
void TestCliBundle::unchangedPdfsAreTakenOver()
{
    const QStringList line{u"export"_s, m_sample.folder(), u"--format"_s, u"bundle"_s, u"--statement"_s,
                           u"mobile"_s, u"--edition"_s,    u"us/en"_s,    u"--to"_s,   out("kept")};
    QCOMPARE(run(line).status, 0);
    const auto before = readBundle(out("kept"));
    QVERIFY2(before.has_value(), why(before).constData());
    Workspace workspace = m_sample.workspace;
    const auto again = [&] {
        return buildBundle(workspace, m_sample.folder(),
                           {.selection = {.statements = {{u"mobile"_s}}, .editions = {workspace.editions.first()}},
                            .pdf = {.printer = u"/no/such/printer"_s},
                            .before = &*before});
    };
    const auto same = again();
    QVERIFY2(same.has_value(), why(same).constData());
    for (const ManifestFile &file : before->manifest.files) {
        if (file.role == FileRole::Pdf)
            QCOMPARE(digestOf(same->value(file.path)), file.sha256);
    }
    const qsizetype mobile = indexOfId(workspace.statements, Id{u"mobile"_s});
    workspace.statements[mobile].title += u'!';
    QVERIFY(!again().has_value());
    // One that was damaged meanwhile is no PDF to take over.
    workspace = m_sample.workspace;
    QFile pdf(out("kept") + u'/' + std::ranges::find(before->manifest.files, FileRole::Pdf, &ManifestFile::role)->path);
    QVERIFY(pdf.open(QIODevice::ReadWrite) && pdf.seek(100) && pdf.write("x") == 1);
    pdf.close();
    QVERIFY(!again().has_value());
}

void TestCliBundle::tellsWhatChanged()
{
    const Sample sample;
    for (const bool isZip : {false, true}) {
        Workspace workspace = sample.workspace;
        WorkspaceFiles saved = workspaceFiles(workspace);
        const QStringList line = QStringList{u"export"_s,
                                             sample.folder(),
                                             u"--format"_s,
                                             u"bundle"_s,
                                             u"--no-pdf"_s,
                                             u"--to"_s,
                                             isZip ? out("changing.zip") : out("changing")}
            + (isZip ? QStringList{u"--zip"_s} : QStringList());
        QCOMPARE(run(line).status, 0);
        workspace.statements[0].effective = QDate(2027, 1, 1);
        const auto written = saveWorkspace(sample.folder(), workspace, saved);
        QVERIFY2(written.has_value(), why(written).constData());
        QCOMPARE(run(line).status, 0);
        const auto bundle = readBundle(line[6]);
        QVERIFY2(bundle.has_value(), why(bundle).constData());
        const auto changes = bundle->source->read(u"CHANGES.json"_s, 1'000'000);
        QVERIFY(changes);
        QCOMPARE(QJsonDocument::fromJson(*changes)[u"pages"_s].toArray().size(),
                 pagesOf(workspace, {.statements = {workspace.statements[0].id}}).size());
        QVERIFY(saveWorkspace(sample.folder(), sample.workspace, *written));
    }
}

void TestCliBundle::keepsWhatIsNoBundle()
{
    QDir().mkpath(out("precious"));
    QFile file(out("precious/letter.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const QStringList line{u"export"_s, m_sample.folder(), u"--format"_s, u"bundle"_s, u"--no-pdf"_s};
    const Result folder = run(line + QStringList{u"--to"_s, out("precious")});
    QCOMPARE(folder.status, 3);
    QVERIFY(folder.err.contains(u"letter.txt"_s));
    QCOMPARE(run(line + QStringList{u"--zip"_s, u"--to"_s, file.fileName()}).status, 3);
    QCOMPARE(contentOf(out("precious")), (OutputFiles{{u"letter.txt"_s, "mine"}}));
}

void TestCliBundle::verifiesCopies()
{
    const QStringList line{u"export"_s, m_sample.folder(), u"--format"_s, u"bundle"_s, u"--no-pdf"_s};
    QCOMPARE(run(line + QStringList{u"--to"_s, out("copy")}).status, 0);
    QCOMPARE(run(line + QStringList{u"--zip"_s, u"--to"_s, out("copy.zip")}).status, 0);
    for (const char *name : {"copy", "copy.zip"}) {
        const Result good = run({u"verify"_s, out(name)});
        QVERIFY2(good.status == 0, qPrintable(good.out + good.err));
        QVERIFY(good.out.startsWith(u"All "_s));
    }
    QFile page(out("copy/privacy/us/en/index.html"));
    QVERIFY(page.open(QIODevice::Append) && page.write("<!-- -->") > 0);
    page.close();
    QVERIFY(QFile::remove(out("copy/sitemap.xml")));
    QFile more(out("copy/more.html"));
    QVERIFY(more.open(QIODevice::WriteOnly));
    const Result bad = run({u"verify"_s, out("copy")});
    QCOMPARE(bad.status, 1);
    QCOMPARE(bad.out, u"different: privacy/us/en/index.html\nmissing: sitemap.xml\nextra: more.html\n"_s);
    // With the manifest of the bundle that was delivered, kept elsewhere.
    QVERIFY(QFile::rename(out("copy/manifest.json"), out("kept.json")));
    QCOMPARE(run({u"verify"_s, out("copy")}).status, 2);
    const Result kept = run({u"verify"_s, out("copy"), u"--manifest"_s, out("kept.json")});
    QCOMPARE(kept.status, 1);
    QCOMPARE(kept.out, bad.out);
}

void TestCliBundle::verifiesADeployedCopy()
{
    const auto files = buildBundle(m_sample.workspace, m_sample.folder(), {.withPdfs = false});
    QVERIFY2(files.has_value(), why(files).constData());
    LoopbackServer server(*files);
    const Result good = run({u"verify"_s, server.address().toString()});
    QVERIFY2(good.status == 0, qPrintable(good.out + good.err));
    server.files().remove(u"privacy/us/en/index.html"_s);
    const Result bad = run({u"verify"_s, server.address().toString()});
    QCOMPARE(bad.status, 1);
    QCOMPARE(bad.out, u"missing: privacy/us/en/index.html\n"_s);
    server.files().remove(manifestPath);
    const Result none = run({u"verify"_s, server.address().toString()});
    QCOMPARE(none.status, 2);
    QVERIFY(none.err.contains(u"/site/manifest.json: There is no manifest"_s));
}

void TestCliBundle::makesFragmentsAndJson()
{
    const QStringList line{u"export"_s, m_sample.folder(), u"--statement"_s, u"online"_s, u"--edition"_s, u"jp/ja"_s};
    const Result fragments =
        run(line + QStringList{u"--fragment"_s, u"--class-prefix"_s, u"legal-"_s, u"--to"_s, out("fragments")});
    QVERIFY2(fragments.status == 0, qPrintable(fragments.err));
    QVERIFY(contentOf(out("fragments"))
                .value(u"privacy/jp/ja/index.html"_s)
                .startsWith("<div class=\"legal-statement\" lang=\"ja\" dir=\"ltr\">"));
    const Result json = run(line + QStringList{u"--format"_s, u"json"_s, u"--to"_s, out("json")});
    QVERIFY2(json.status == 0, qPrintable(json.err));
    const QJsonObject page =
        QJsonDocument::fromJson(contentOf(out("json")).value(u"privacy/jp/ja/index.json"_s)).object();
    QCOMPARE(page[u"language"_s], u"ja"_s);
}

void TestCliBundle::siteIsMissing()
{
    QCOMPARE(run({u"new"_s, out("blank"), u"--template"_s, u"blank"_s}).status, 0);
    const Result result =
        run({u"export"_s, out("blank"), u"--format"_s, u"bundle"_s, u"--no-pdf"_s, u"--to"_s, out("none")});
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.contains(u"blank/workspace.xml: "_s) && result.err.contains(u"home page"_s));
    QVERIFY(!QFile::exists(out("none")));
}

QTEST_GUILESS_MAIN(TestCliBundle)
#include "tst_cli_bundle.moc"
