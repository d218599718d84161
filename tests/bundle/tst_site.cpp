// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/site.h"
#include "store/store.h"
#include "store/templates.h"
#include "support/rich_workspace.h"
#include "support/why.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

class TestSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void pages();
    void sample();
    void missingImagesAreNamed();
    void linksOutOfTheWorkspaceAreRefused();
    void canBeCancelled();
};

void TestSite::pages()
{
    Workspace workspace = richWorkspace();
    workspace.editions.append(Edition{.region = QStringLiteral("de"), .language = QStringLiteral("de")});
    QCOMPARE(pagesOf(workspace, {}).size(), 2 * 2 * 2);
    QCOMPARE(pagesOf(workspace, {.statements = {id("products")}}).size(), 4);
    QCOMPARE(pagesOf(workspace, {.editions = {workspace.editions.last()}}).size(), 0);
    const auto one = pagesOf(
        workspace, {.statements = {id("online")}, .editions = {workspace.editions.first()}, .layer = Layer::Full});
    QCOMPARE(one.size(), 1);
    QCOMPARE(one[0].path, QStringLiteral("privacy/details/us/en/index.html"));
}

void TestSite::sample()
{
    QTemporaryDir folder;
    QVERIFY(createFromTemplate(QStringLiteral("sample"), folder.path()));
    const auto loaded = loadWorkspace(folder.path());
    QVERIFY2(loaded.has_value(), why(loaded).constData());
    const auto pages = pagesOf(loaded->workspace, {});
    // Twelve editions; the certification statement is only for the United States, the EEA
    // and the United Kingdom: for seven of them.
    QCOMPARE(pages.size(), (12 * 3 + 7) * 2);
    const auto files = buildSite(loaded->workspace, folder.path(), pages);
    QVERIFY2(files.has_value(), why(files).constData());
    QCOMPARE(files->size(), pages.size() + 1 + 4);
    QVERIFY(files->value(QStringLiteral("theme/style.css")).contains("@media print"));
    QVERIFY(files->value(QStringLiteral("assets/logo.svg")).contains("<svg"));
    for (const auto &[path, bytes] : files->asKeyValueRange()) {
        if (path.endsWith(QLatin1String(".html")))
            QVERIFY2(!bytes.contains("broken-link") && !bytes.contains("data-"), qPrintable(path));
    }
}

void TestSite::missingImagesAreNamed()
{
    QTemporaryDir folder;
    const auto files = buildSite(richWorkspace(), folder.path(), pagesOf(richWorkspace(), {}));
    QCOMPARE(files.error().size(), 4);
    QVERIFY(files.error().first().sentence.contains(QStringLiteral("can not be read")));
}

void TestSite::linksOutOfTheWorkspaceAreRefused()
{
    QTemporaryDir folder, elsewhere;
    QFile secret(elsewhere.filePath(QStringLiteral("secret.svg")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    QVERIFY(createFromTemplate(QStringLiteral("sample"), folder.path()));
    const QString logo = folder.filePath(QStringLiteral("assets/logo.svg"));
    QVERIFY(QFile::remove(logo) && QFile::link(secret.fileName(), logo));
    const Workspace workspace = loadWorkspace(folder.path())->workspace;
    const auto files = buildSite(workspace, folder.path(), pagesOf(workspace, {}));
    QVERIFY(!files);
    QVERIFY(files.error().first().sentence.contains(QStringLiteral("outside the workspace")));
}

void TestSite::canBeCancelled()
{
    QTemporaryDir folder;
    const Workspace workspace = richWorkspace();
    const auto files = buildSite(workspace, folder.path(), pagesOf(workspace, {}),
                                 [](const ExportStep &step) { return step.done < 2; });
    QVERIFY(!files);
    QVERIFY(files.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestSite)
#include "tst_site.moc"
