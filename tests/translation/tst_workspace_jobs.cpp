// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/translated_workspace.h"
#include "support/why.h"
#include "translation/workspace_jobs.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Jobs of a whole workspace, out and back.
class TestWorkspaceJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void oneFileForEachStatementAndTheFacts();
    void onlyWhatTheLanguageShows();
    void onlyWhatIsNeeded();
    void comesBackToWhereItBelongs_data();
    void comesBackToWhereItBelongs();
    void refusesOtherStatementsAndLanguages();
    void takesOtherLettersOfALanguage();

private:
    static QStringList namesOf(const QList<JobFile> &jobs);
};

QStringList TestWorkspaceJobs::namesOf(const QList<JobFile> &jobs)
{
    QStringList names;
    for (const JobFile &job : jobs)
        names.append(job.name);
    return names;
}

void TestWorkspaceJobs::oneFileForEachStatementAndTheFacts()
{
    const Workspace workspace = regionalWorkspace();
    // “Products” is for the US and Canada only.
    QCOMPARE(namesOf(jobsInto(u"de"_s, workspace, {}, XliffVersion::V21, JobContent::All)),
             (QStringList{u"workspace.de.xlf"_s, u"online.de.xlf"_s}));
    QCOMPARE(namesOf(jobsInto(u"fr-CA"_s, workspace, {}, XliffVersion::V12, JobContent::All)),
             (QStringList{u"workspace.fr-CA.xliff"_s, u"online.fr-CA.xliff"_s, u"products.fr-CA.xliff"_s}));
    QCOMPARE(namesOf(jobsInto(u"fr-CA"_s, workspace, {id("products")}, XliffVersion::V21, JobContent::All)),
             (QStringList{u"workspace.fr-CA.xlf"_s, u"products.fr-CA.xlf"_s}));
}

void TestWorkspaceJobs::onlyWhatTheLanguageShows()
{
    const Workspace workspace = regionalWorkspace();
    const auto ids = [&](const Id &owner, const QString &language) {
        QStringList list;
        for (const TranslationUnit &unit : unitsFor(workspace, owner, language))
            list.append(unit.id());
        return list;
    };
    QVERIFY(ids(id("online"), u"de"_s).contains(u"usesp"_s));
    QVERIFY(!ids(id("online"), u"fr"_s).contains(u"usesp"_s));
    QVERIFY(ids({}, u"de"_s).contains(u"contact.office.name.in-eea"_s));
    // No edition is in Spanish: there all may be wanted.
    QVERIFY(ids(id("online"), u"es"_s).contains(u"usesp"_s));
}

void TestWorkspaceJobs::onlyWhatIsNeeded()
{
    Workspace workspace = translatedWorkspace();
    QVERIFY(jobsInto(u"de"_s, workspace, {}, XliffVersion::V21, JobContent::MissingOrStale).isEmpty());
    workspace.statements[0].sections[0].heading = plainInlines(u"Reach"_s);
    const auto jobs = jobsInto(u"de"_s, workspace, {}, XliffVersion::V21, JobContent::MissingOrStale);
    QCOMPARE(namesOf(jobs), QStringList{u"online.de.xlf"_s});
    QVERIFY(jobs[0].bytes.contains("Reach"));
}

void TestWorkspaceJobs::comesBackToWhereItBelongs_data()
{
    QTest::addColumn<XliffVersion>("version");
    QTest::newRow("2.1") << XliffVersion::V21;
    QTest::newRow("1.2") << XliffVersion::V12;
}

void TestWorkspaceJobs::comesBackToWhereItBelongs()
{
    QFETCH(const XliffVersion, version);
    // The job of the translated workspace, taken into the one without.
    const Workspace translated = translatedWorkspace();
    Workspace workspace = regionalWorkspace();
    for (const JobFile &job : jobsInto(u"de"_s, translated, {}, version, JobContent::All)) {
        const auto taken = takeJobs(job.bytes, job.name, workspace);
        QVERIFY2(taken.has_value(), why(taken).constData());
        QCOMPARE(taken->size(), 1);
        const ReturnedJob &one = taken->first();
        QCOMPARE(one.language, u"de"_s);
        QCOMPARE(one.statement, job.name.startsWith(u"workspace") ? Id() : id("online"));
        QCOMPARE(one.taken.count(UnitOutcome::Damaged) + one.taken.count(UnitOutcome::Unknown), 0);
        putTranslations(workspace, one.taken.translations);
    }
    for (const Id &owner : {Id(), id("online")}) {
        for (const TranslationUnit &unit : unitsFor(workspace, owner, u"de"_s)) {
            const TranslationState state = stateOf(unit, translationsOf(workspace, owner, u"de"_s));
            QVERIFY2(state != TranslationState::Missing && state != TranslationState::Stale, qPrintable(unit.id()));
        }
    }
}

void TestWorkspaceJobs::refusesOtherStatementsAndLanguages()
{
    const Workspace translated = translatedWorkspace();
    Workspace other = regionalWorkspace();
    other.statements.removeFirst();
    const auto jobs = jobsInto(u"de"_s, translated, {}, XliffVersion::V21, JobContent::All);
    const auto elsewhere = takeJobs(jobs[1].bytes, u"job.xlf"_s, other);
    QVERIFY(!elsewhere.has_value());
    QCOMPARE(
        elsewhere.error().sentence,
        u"The file is a translation of “statements/online/statement.xml”, which this workspace has not. Nothing was taken from it."_s);
    Workspace english = regionalWorkspace();
    english.editions.removeIf([](const Edition &edition) { return edition.language.startsWith(u"de"_s); });
    const auto unwanted = takeJobs(jobs[1].bytes, u"job.xlf"_s, english);
    QVERIFY(!unwanted.has_value());
    QCOMPARE(unwanted.error().sentence,
             u"The file is a translation into “de”, but no edition is in that language. Add an edition first."_s);
}

void TestWorkspaceJobs::takesOtherLettersOfALanguage()
{
    Workspace workspace = regionalWorkspace();
    translateAll(workspace, u"fr-CA"_s);
    QByteArray bytes = jobsInto(u"fr-CA"_s, workspace, {}, XliffVersion::V21, JobContent::All)[1].bytes;
    bytes.replace("trgLang=\"fr-CA\"", "trgLang=\"fr-ca\"");
    const auto taken = takeJobs(bytes, u"job.xlf"_s, workspace);
    QVERIFY2(taken.has_value(), why(taken).constData());
    QCOMPARE(taken->first().language, u"fr-CA"_s);
}

QTEST_GUILESS_MAIN(TestWorkspaceJobs)
#include "tst_workspace_jobs.moc"
