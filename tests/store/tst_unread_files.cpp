// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/journal.h"
#include "store/store.h"
#include "support/translated_workspace.h"
#include "support/why.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Files of a workspace that are not read before someone asks for them.
class TestUnreadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void openingReadsNoTranslation();
    void askingReadsOneFile();
    void savingLeavesThemAlone();
    void copiesHoldThem();
    void renamedStatementsTakeThemAlong();
    void removedStatementsComeBack();
    void changesOutsideAreSeen();
    void whatWasReadStays();
    void goneFilesAreTold();
    void goneFilesDoNotHinderSaving();
    void anyWayToNameAFolder();
    void journalsHoldThem();
    void comparingReadsNothing();

private:
    [[nodiscard]] QString path(const QString &file = german) const { return m_folder->path() + u'/' + file; }
    [[nodiscard]] TranslationFile germanOf(const LoadedWorkspace &loaded) const
    {
        return loaded.workspace.statements[0].translations[u"de"_s];
    }
    void replaceGerman(const QByteArray &bytes);

    static inline const QString german = u"statements/online/de.xlf"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_bytes;
    std::optional<LoadedWorkspace> m_loaded;
};

void TestUnreadFiles::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    const auto saved = saveWorkspace(m_folder->path(), translatedWorkspace());
    QVERIFY2(saved.has_value(), why(saved).constData());
    m_bytes = saved->value(german).bytes();
    QVERIFY(!m_bytes.isEmpty());
    const auto loaded = loadWorkspace(m_folder->path());
    QVERIFY2(loaded.has_value(), why(loaded).constData());
    m_loaded = *loaded;
}

void TestUnreadFiles::replaceGerman(const QByteArray &bytes)
{
    QFile file(path());
    QVERIFY(!file.exists() || file.remove());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void TestUnreadFiles::openingReadsNoTranslation()
{
    for (const auto &[name, content] : m_loaded->files.asKeyValueRange())
        QCOMPARE(content.isUnread(path(name)), name.endsWith(".xlf"_L1));
    QCOMPARE(m_loaded->files[german].size(), m_bytes.size());
}

void TestUnreadFiles::askingReadsOneFile()
{
    QVERIFY(!germanOf(*m_loaded).translations().units.isEmpty());
    QVERIFY(!m_loaded->files[german].isUnread(path()));
    QVERIFY(m_loaded->files[u"de.xlf"_s].isUnread(path(u"de.xlf"_s)));
}

void TestUnreadFiles::savingLeavesThemAlone()
{
    m_loaded->workspace.organisation.name = u"Another"_s;
    const auto saved = saveWorkspace(m_folder->path(), m_loaded->workspace, m_loaded->files);
    QVERIFY2(saved.has_value(), why(saved).constData());
    QVERIFY(saved->value(german).isUnread(path()));
    QCOMPARE(saved->keys(), m_loaded->files.keys());
    QCOMPARE(filesChangedOutside(m_folder->path(), *saved), QStringList());
    QCOMPARE(readFile(path()).value(), m_bytes);
}

void TestUnreadFiles::copiesHoldThem()
{
    const QTemporaryDir other;
    const auto saved = saveWorkspace(other.path(), m_loaded->workspace);
    QVERIFY2(saved.has_value(), why(saved).constData());
    QCOMPARE(saved->keys(), m_loaded->files.keys());
    QCOMPARE(readFile(other.filePath(german)).value(), m_bytes);
    QCOMPARE(filesChangedOutside(other.path(), *saved), QStringList());
}

void TestUnreadFiles::renamedStatementsTakeThemAlong()
{
    m_loaded->workspace.statements[0].id = {u"web"_s};
    QVERIFY(saveWorkspace(m_folder->path(), m_loaded->workspace, m_loaded->files));
    QCOMPARE(readFile(path(u"statements/web/de.xlf"_s)).value(), m_bytes);
    QVERIFY(!QFile::exists(path()));
}

void TestUnreadFiles::removedStatementsComeBack()
{
    const Workspace whole = m_loaded->workspace;
    m_loaded->workspace.statements.removeFirst();
    const auto without = saveWorkspace(m_folder->path(), m_loaded->workspace, m_loaded->files);
    QVERIFY2(without.has_value(), why(without).constData());
    QVERIFY(!QFile::exists(path()));
    const auto again = saveWorkspace(m_folder->path(), whole, *without);
    QVERIFY2(again.has_value(), why(again).constData());
    QCOMPARE(readFile(path()).value(), m_bytes);
}

void TestUnreadFiles::changesOutsideAreSeen()
{
    QCOMPARE(filesChangedOutside(m_folder->path(), m_loaded->files), QStringList());
    replaceGerman("<xliff/>");
    QCOMPARE(filesChangedOutside(m_folder->path(), m_loaded->files), QStringList{german});
    // Who reads it now reads what it holds now, and knows it.
    QCOMPARE(germanOf(*m_loaded).content().bytes(), QByteArray("<xliff/>"));
    QCOMPARE(filesChangedOutside(m_folder->path(), m_loaded->files), QStringList());
    QVERIFY(QFile::remove(path(u"de.xlf"_s)));
    QCOMPARE(filesChangedOutside(m_folder->path(), m_loaded->files), QStringList{u"de.xlf"_s});
}

void TestUnreadFiles::whatWasReadStays()
{
    const Translations before = germanOf(*m_loaded).translations();
    replaceGerman("<xliff/>");
    QVERIFY(germanOf(*m_loaded).translations() == before);
    QCOMPARE(germanOf(*m_loaded).content().bytes(), m_bytes);
    QCOMPARE(filesChangedOutside(m_folder->path(), m_loaded->files), QStringList{german});
}

void TestUnreadFiles::goneFilesAreTold()
{
    QVERIFY(QFile::remove(path()));
    const auto problem = germanOf(*m_loaded).problem();
    QVERIFY(problem.has_value());
    QCOMPARE(QDir(problem->file), QDir(path()));
    QVERIFY(germanOf(*m_loaded).translations().units.isEmpty());
    // It counts as unread, and so as nothing that a save may write.
    replaceGerman(m_bytes);
    QVERIFY(saveWorkspace(m_folder->path(), m_loaded->workspace, m_loaded->files));
    QCOMPARE(readFile(path()).value(), m_bytes);
}

void TestUnreadFiles::goneFilesDoNotHinderSaving()
{
    QVERIFY(QFile::remove(path()));
    m_loaded->workspace.organisation.name = u"Another"_s;
    const auto saved = saveWorkspace(m_folder->path(), m_loaded->workspace, m_loaded->files);
    QVERIFY2(saved.has_value(), why(saved).constData());
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(loadWorkspace(m_folder->path())->workspace.organisation.name, u"Another"_s);
    // A copy can not be whole without it, and says so.
    const QTemporaryDir other;
    QVERIFY(!saveWorkspace(other.path(), m_loaded->workspace));
    QVERIFY(!QFile::exists(other.filePath(u"workspace.xml"_s)));
}

void TestUnreadFiles::anyWayToNameAFolder()
{
    const QString winding = m_folder->path() + u"/statements/../"_s;
    const auto saved = saveWorkspace(winding, m_loaded->workspace, m_loaded->files);
    QVERIFY(saved && saved->value(german).isUnread(path()));
    const auto again = loadWorkspace(QDir().relativeFilePath(m_folder->path()));
    QVERIFY2(again.has_value(), why(again).constData());
    QVERIFY(again->files[german].isUnread(path()));
}

void TestUnreadFiles::journalsHoldThem()
{
    Workspace edited = m_loaded->workspace;
    edited.organisation.name = u"Another"_s;
    const QTemporaryDir place;
    QVERIFY(writeJournal(place.path(), {m_folder->path(), {}, m_loaded->files, workspaceFiles(edited)}));
    // Whatever becomes of the workspace's own files.
    QVERIFY(QDir(m_folder->path()).removeRecursively());
    const auto journal = readJournal(place.path());
    QVERIFY2(journal.has_value(), why(journal).constData());
    QCOMPARE(journal->base.value(german).bytes(), m_bytes);
    QCOMPARE(journal->work.value(german).bytes(), m_bytes);
    const auto recovered = workspaceOf(journal->work, journal->folder);
    QVERIFY2(recovered.has_value(), why(recovered).constData());
    QVERIFY(*recovered == edited);
}

void TestUnreadFiles::comparingReadsNothing()
{
    const auto again = loadWorkspace(m_folder->path());
    QVERIFY(again->workspace == m_loaded->workspace && again->files == m_loaded->files);
    QVERIFY(m_loaded->files[german].isUnread(path()) && again->files[german].isUnread(path()));
    // The same bytes at another time are read, and the same.
    replaceGerman(m_bytes);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite)
            && file.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(loadWorkspace(m_folder->path())->files == m_loaded->files);
}

QTEST_GUILESS_MAIN(TestUnreadFiles)
#include "tst_unread_files.moc"
