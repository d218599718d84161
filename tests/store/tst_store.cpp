// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/commit.h"
#include "store/store.h"
#include "support/kill_saves.h"
#include "support/translated_workspace.h"
#include "support/why.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace noticewright;
using namespace noticewright::testing;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void savedWorkspacesComeBack();
    void savingAgainTouchesNothing();
    void translationsAreReadWhenAskedFor();
    void damagedTranslationsStay();
    void tooLargeTranslationsAreRefused();
    void addedTranslationsAreSeen();
    void removedStatementsLeave();
    void othersFilesStay();
    void allBadFilesAreNamed();
    void changesOutsideAreSeen();
    void fullDiskChangesNothing();
    void interruptedSavesAreCompleted();
    void unfinishedSavesAreDropped();
    void pathsOutsideAreRefused();
    void linkedFilesStayLinks();
    void killsLeaveAllOldOrAllNew() { killSaves(QStringLiteral(SAVE_LOOP), 40); }
};

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

}

void TestStore::savedWorkspacesComeBack()
{
    QTemporaryDir folder;
    const Workspace workspace = richWorkspace();
    QVERIFY(saveWorkspace(folder.path(), workspace));
    const auto loaded = loadWorkspace(folder.path());
    QVERIFY2(loaded.has_value(), why(loaded).constData());
    QVERIFY(loaded->workspace == workspace);
    QCOMPARE(loaded->files, workspaceFiles(workspace));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral(".noticewright-saving"))));
}

void TestStore::savingAgainTouchesNothing()
{
    QTemporaryDir folder;
    const auto files = saveWorkspace(folder.path(), richWorkspace());
    const QString path = folder.filePath(QStringLiteral("workspace.xml"));
    QFile file(path);
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(0, 0));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(saveWorkspace(folder.path(), richWorkspace(), *files));
    QCOMPARE(QFileInfo(path).lastModified(), longAgo);
}

void TestStore::translationsAreReadWhenAskedFor()
{
    QTemporaryDir folder;
    const Workspace workspace = translatedWorkspace();
    const auto saved = saveWorkspace(folder.path(), workspace);
    QVERIFY2(saved.has_value(), why(saved).constData());
    for (const char *path : {"de.xlf", "fr.xlf", "statements/online/de.xlf", "statements/products/fr.xlf"})
        QVERIFY2(saved->contains(QLatin1StringView(path)), path);
    const auto loaded = loadWorkspace(folder.path());
    QVERIFY2(loaded.has_value(), why(loaded).constData());
    QCOMPARE(loaded->files, *saved);
    // Saving what nobody looked at gives the same bytes.
    QCOMPARE(workspaceFiles(loaded->workspace), *saved);
    QVERIFY(loaded->workspace == workspace);
    const TranslationFile german = loaded->workspace.statements[0].translations[QStringLiteral("de")];
    QVERIFY(!german.problem());
    QVERIFY(german.translations() == workspace.statements[0].translations[QStringLiteral("de")].translations());
    QCOMPARE(workspaceFiles(loaded->workspace), *saved);
}

void TestStore::damagedTranslationsStay()
{
    QTemporaryDir folder;
    QVERIFY(saveWorkspace(folder.path(), translatedWorkspace()));
    const QString path = folder.filePath(QStringLiteral("statements/online/de.xlf"));
    write(path, "<xliff broken");
    auto loaded = loadWorkspace(folder.path());
    QVERIFY2(loaded.has_value(), why(loaded).constData());
    const TranslationFile german = loaded->workspace.statements[0].translations[QStringLiteral("de")];
    QVERIFY(german.problem().has_value());
    QCOMPARE(german.problem()->file, path);
    QVERIFY(german.translations().units.isEmpty());
    loaded->workspace.organisation.name = QStringLiteral("Another");
    QVERIFY(saveWorkspace(folder.path(), loaded->workspace, loaded->files));
    QCOMPARE(contentOf(path), QByteArray("<xliff broken"));
}

void TestStore::tooLargeTranslationsAreRefused()
{
    QTemporaryDir folder;
    QVERIFY(saveWorkspace(folder.path(), richWorkspace()));
    QFile file(folder.filePath(QStringLiteral("de.xlf")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(40) * 1024 * 1024));
    const auto loaded = loadWorkspace(folder.path());
    QVERIFY(!loaded.has_value());
    QCOMPARE(loaded.error().size(), 1);
    QCOMPARE(loaded.error()[0].file, file.fileName());
    QCOMPARE(file.size(), qint64(40) * 1024 * 1024);
}

void TestStore::addedTranslationsAreSeen()
{
    QTemporaryDir folder;
    const Workspace workspace = translatedWorkspace();
    const auto saved = saveWorkspace(folder.path(), workspace);
    QVERIFY(saved.has_value());
    QVERIFY(translationsAddedOutside(folder.path(), workspace, *saved).isEmpty());
    write(folder.filePath(QStringLiteral("statements/online/it.xlf")), "<xliff/>");
    write(folder.filePath(QStringLiteral("notes.xlf")), "not a language");
    QCOMPARE(translationsAddedOutside(folder.path(), workspace, *saved),
             QStringList{QStringLiteral("statements/online/it.xlf")});
}

void TestStore::removedStatementsLeave()
{
    QTemporaryDir folder;
    Workspace workspace = richWorkspace();
    const auto files = saveWorkspace(folder.path(), workspace);
    workspace.statements.removeLast();
    workspace.linkLists.clear();
    QVERIFY(saveWorkspace(folder.path(), workspace, *files));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("statements/products"))));
    QVERIFY(loadWorkspace(folder.path())->workspace == workspace);
}

void TestStore::othersFilesStay()
{
    QTemporaryDir folder;
    const QString note = folder.filePath(QStringLiteral("statements/products/notes.txt"));
    Workspace workspace = richWorkspace();
    const auto files = saveWorkspace(folder.path(), workspace);
    write(note, "mine");
    workspace.statements.removeLast();
    QVERIFY(saveWorkspace(folder.path(), workspace, *files));
    QCOMPARE(contentOf(note), QByteArray("mine"));
}

void TestStore::allBadFilesAreNamed()
{
    QTemporaryDir folder;
    QVERIFY(saveWorkspace(folder.path(), richWorkspace()));
    write(folder.filePath(QStringLiteral("statements/online/statement.xml")), "<statement>");
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("statements/products/statement.xml"))));
    const auto loaded = loadWorkspace(folder.path());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().size(), 2);
    QVERIFY(loaded.error()[0].file.endsWith(QLatin1String("online/statement.xml")));
    QVERIFY(loaded.error()[1].file.endsWith(QLatin1String("products/statement.xml")));
    const auto nothing = loadWorkspace(folder.filePath(QStringLiteral("statements")));
    QVERIFY(nothing.error().first().sentence.contains(QLatin1String("no workspace")));
}

void TestStore::changesOutsideAreSeen()
{
    QTemporaryDir folder;
    const auto files = saveWorkspace(folder.path(), richWorkspace());
    QCOMPARE(filesChangedOutside(folder.path(), *files), QStringList());
    write(folder.filePath(QStringLiteral("workspace.xml")), "other");
    QCOMPARE(filesChangedOutside(folder.path(), *files), QStringList{QStringLiteral("workspace.xml")});
}

void TestStore::fullDiskChangesNothing()
{
    QTemporaryDir folder;
    const Workspace before = richWorkspace();
    const auto files = saveWorkspace(folder.path(), before);
    Workspace larger = before;
    larger.organisation.name = QStringLiteral("Changed");
    std::get<Paragraph>(larger.statements[0].sections[0].full[0].content).text = plainInlines(QString(200000, u'x'));

    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    for (const rlim_t most : {rlim_t(0), rlim_t(1), rlim_t(1000), rlim_t(100000)}) {
        rlimit small{most, old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto saved = saveWorkspace(folder.path(), larger, *files);
        setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!saved);
        QVERIFY2(saved.error().sentence.contains(QLatin1String("unchanged")), why(saved).constData());
        QCOMPARE(filesChangedOutside(folder.path(), *files), QStringList());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral(".noticewright-saving"))));
    }
    QVERIFY(saveWorkspace(folder.path(), larger, *files));
}

void TestStore::interruptedSavesAreCompleted()
{
    QTemporaryDir folder;
    QVERIFY(saveWorkspace(folder.path(), richWorkspace()));
    Workspace changed = richWorkspace();
    changed.organisation.name = QStringLiteral("Changed");
    changed.statements.removeLast();
    const QString staging = folder.filePath(QStringLiteral(".noticewright-saving"));
    write(staging + QStringLiteral("/0"), workspaceFiles(changed).value(QStringLiteral("workspace.xml")).bytes());
    write(staging + QStringLiteral("/journal"), "write workspace.xml\nremove statements/products/statement.xml\nend\n");
    const auto loaded = loadWorkspace(folder.path());
    QVERIFY(loaded);
    QVERIFY(loaded->workspace == changed);
    QVERIFY(!QFile::exists(staging));
}

void TestStore::unfinishedSavesAreDropped()
{
    QTemporaryDir folder;
    const auto files = saveWorkspace(folder.path(), richWorkspace());
    const QString staging = folder.filePath(QStringLiteral(".noticewright-saving"));
    write(staging + QStringLiteral("/0"), "half a fi");
    QVERIFY(loadWorkspace(folder.path())->workspace == richWorkspace());
    QVERIFY(!QFile::exists(staging));
    QCOMPARE(filesChangedOutside(folder.path(), *files), QStringList());
}

void TestStore::pathsOutsideAreRefused()
{
    QTemporaryDir folder;
    const QString inner = folder.filePath(QStringLiteral("inner"));
    QVERIFY(QDir().mkpath(inner));
    for (const QString &path :
         {QStringLiteral("../x"), QStringLiteral("/tmp/x"), QStringLiteral("a/../../x"), QString()})
        QVERIFY(!commitFiles(inner, {{path, QByteArray("x")}}));
    write(inner + QStringLiteral("/.noticewright-saving/journal"), "remove ../victim\nend\n");
    write(folder.filePath(QStringLiteral("victim")), "x");
    const auto recovered = recoverFolder(inner);
    QVERIFY(!recovered);
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("victim"))));
}

void TestStore::linkedFilesStayLinks()
{
    QTemporaryDir folder, elsewhere;
    Workspace workspace = richWorkspace();
    const auto files = saveWorkspace(folder.path(), workspace);
    const QString path = folder.filePath(QStringLiteral("workspace.xml"));
    const QString real = elsewhere.filePath(QStringLiteral("shared.xml"));
    QVERIFY(QFile::rename(path, real) && QFile::link(real, path));
    workspace.organisation.name = QStringLiteral("Changed");
    QVERIFY(saveWorkspace(folder.path(), workspace, *files));
    QVERIFY(QFileInfo(path).isSymLink());
    QVERIFY(contentOf(real).contains("Changed"));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
