// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "german.h"
#include "support/warnings.h"
#include "support/why.h"
#include "valid_xliff.h"
#include "xliff/job.h"

#include <algorithm>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// What a translator gets, and what it does when it comes back.
class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void jobsAreValid_data() { versions(); }
    void jobsAreValid();
    void jobsComeBack_data() { versions(); }
    void jobsComeBack();
    void aJobHoldsWhatIsOpen_data() { versions(); }
    void aJobHoldsWhatIsOpen();
    void staleUnitsHaveACandidate_data() { versions(); }
    void staleUnitsHaveACandidate();
    void whatStaysIsNotTranslated_data() { versions(); }
    void whatStaysIsNotTranslated();
    void translatorsAreToldTheContext();
    void aJobThatComesBackUntouchedChangesNothing_data() { versions(); }
    void aJobThatComesBackUntouchedChangesNothing();
    void theSourceIsNeverTakenFromTheFile_data() { versions(); }
    void theSourceIsNeverTakenFromTheFile();
    void codesAreNeverTakenFromTheFile();
    void aSourceThatChangedMeanwhileMakesStale();
    void anEarlierJobNeverReplacesATranslationOfToday();
    void aSourceWithOtherCodesMeanwhileIsRefused();
    void anEarlierJobIsOfTheEarlierSource();
    void damageIsOfOneUnitAlone_data() { versions(); }
    void damageIsOfOneUnitAlone();
    void unknownUnitsAreTold();
    void otherLanguagesAreRefused_data() { versions(); }
    void otherLanguagesAreRefused();
    void otherStatementsAreRefused();
    void reviewsStay();

private:
    static void versions()
    {
        QTest::addColumn<XliffVersion>("version");
        QTest::newRow("2.1") << XliffVersion::V21;
        QTest::newRow("1.2") << XliffVersion::V12;
    }
};

namespace
{

QList<TranslationUnit> richUnits()
{
    return translationUnits(richStatement());
}

/// A job in which everything is translated, as it comes back.
QByteArray finishedJob(const QList<TranslationUnit> &units, XliffVersion version)
{
    return writeJob(units, allTranslated(units), version, JobContent::All);
}

TakenJob taken(const QByteArray &bytes, const QList<TranslationUnit> &units, const Translations &translations)
{
    const auto job = takeJob(bytes, u"job.xlf"_s, units, translations);
    if (!job)
        qFatal("%s", why(job).constData());
    return *job;
}

UnitReport reportOf(const TakenJob &job, const QString &unit)
{
    const auto found = std::ranges::find(job.report, unit, &UnitReport::unit);
    return found == job.report.cend() ? UnitReport() : *found;
}

QByteArray replaced(QByteArray bytes, const QByteArray &from, const QByteArray &to)
{
    if (!bytes.contains(from))
        qFatal("not in the file: %s\n%s", from.constData(), bytes.constData());
    return bytes.replace(from, to);
}

QList<TranslationUnit> oneUnit(const InlineList &source)
{
    return {{{.id = u"p"_s}, source, {}}};
}

InlineList named(const QString &before, const QString &address = u"/a"_s)
{
    return {Inline{.text = before}, Inline{.kind = Inline::Kind::Variable, .text = u"company"_s},
            Inline{.text = u" link"_s, .marks = {.link = LinkTarget{.address = address}}}};
}

}

void TestJob::jobsAreValid()
{
    QFETCH(const XliffVersion, version);
    const auto units = richUnits();
    Translations some = allTranslated(units);
    some.units.remove(u"usesp"_s);
    some.units[u"p"_s].source.prepend(Inline{.text = u"Formerly "_s});
    some.units[u"table"_s].source = plainInlines(u"Formerly"_s);
    int count = 0;
    for (const Translations &translations : {noTranslations(), allTranslated(units), some}) {
        for (const JobContent content : {JobContent::All, JobContent::MissingOrStale}) {
            const QByteArray bytes = writeJob(units, translations, version, content);
            if (bytes.isEmpty())
                continue;
            ++count;
            QCOMPARE(schemaErrors(bytes, version == XliffVersion::V21 ? schema21 : schema12), QByteArray());
            if (version == XliffVersion::V21)
                QCOMPARE(schemaErrors(bytes, ownSchema), QByteArray());
        }
    }
    QCOMPARE(count, 5);
    const QByteArray broken = replaced(finishedJob(units, version), "<source>", "<sauce>");
    QVERIFY(!schemaErrors(broken, version == XliffVersion::V21 ? schema21 : schema12).isEmpty());
}

void TestJob::jobsComeBack()
{
    QFETCH(const XliffVersion, version);
    const auto units = richUnits();
    const TakenJob job = taken(finishedJob(units, version), units, noTranslations());
    QCOMPARE(job.translations, allTranslated(units));
    QCOMPARE(job.count(UnitOutcome::Taken), job.translations.units.size());
    QCOMPARE(job.report.size(), units.size());
    QCOMPARE(job.count(UnitOutcome::Taken) + job.count(UnitOutcome::Unchanged), units.size());
}

void TestJob::aJobHoldsWhatIsOpen()
{
    QFETCH(const XliffVersion, version);
    const auto units = richUnits();
    Translations translations = allTranslated(units);
    translations.units.remove(u"usesp"_s);
    translations.units[u"short"_s].source = plainInlines(u"Shorter"_s);
    const QByteArray bytes = writeJob(units, translations, version, JobContent::MissingOrStale);
    QCOMPARE(bytes.count("unit id="), 2);
    QVERIFY(bytes.contains("unit id=\"usesp\"") && bytes.contains("unit id=\"short\""));
    QVERIFY(writeJob(units, allTranslated(units), version, JobContent::MissingOrStale).isEmpty());
}

void TestJob::staleUnitsHaveACandidate()
{
    QFETCH(const XliffVersion, version);
    const auto units = oneUnit(named(u"We keep it for 90 days, says "_s));
    Translations translations = noTranslations();
    const InlineList before = named(u"We keep it for 30 days, says "_s);
    translations.units.insert(u"p"_s, {.source = before, .target = germanFor(before)});
    const QByteArray bytes = writeJob(units, translations, version, JobContent::MissingOrStale);
    QVERIFY2(bytes.contains("[-30-][+90+] days"), bytes.constData());
    const QByteArray candidate = version == XliffVersion::V21 ? "<mtc:match " : "<alt-trans ";
    const qsizetype at = bytes.indexOf(candidate);
    QVERIFY2(at > 0, bytes.constData());
    QVERIFY(bytes.indexOf("WE KEEP IT FOR 30 DAYS", at) > at);
    // No target counts for the new source.
    QVERIFY(!taken(bytes, units, translations).count(UnitOutcome::Taken));
    QCOMPARE(taken(bytes, units, translations).count(UnitOutcome::NotTranslated), 1);
    // A candidate that is accepted has the codes of the source.
    QByteArray accepted = bytes;
    const qsizetype from = bytes.indexOf("<target", at), to = bytes.indexOf("</target>", from) + 9;
    const QByteArray target = bytes.sliced(from, to - from);
    accepted.insert(bytes.lastIndexOf("</source>") + 9, target);
    if (version == XliffVersion::V12)
        accepted =
            replaced(bytes, "</source>\n        <alt",
                     "</source>" + QByteArray(target).replace("<target", "<target state=\"translated\"") + "<alt");
    const TakenJob job = taken(accepted, units, translations);
    QCOMPARE(job.count(UnitOutcome::Taken), 1);
    QCOMPARE(job.translations.units[u"p"_s].target, germanFor(before));
    QCOMPARE(job.translations.units[u"p"_s].source, units[0].source);
}

void TestJob::whatStaysIsNotTranslated()
{
    QFETCH(const XliffVersion, version);
    const auto units = richUnits();
    const QByteArray bytes = writeJob(units, noTranslations(), version, JobContent::All);
    // Four paragraphs, and the title of a link in the first.
    QCOMPARE(bytes.count("translate=\"no\""), 5);
    QVERIFY(bytes.contains("unit id=\"b-p1\" translate=\"no\" xml:space=\"preserve\""));
    const TakenJob job =
        taken(replaced(bytes, "second paragraph</source>", "second paragraph</source><target>x</target>"), units,
              noTranslations());
    QVERIFY(!job.translations.units.contains(u"b-p2"_s));
}

void TestJob::translatorsAreToldTheContext()
{
    for (const XliffVersion version : {XliffVersion::V21, XliffVersion::V12}) {
        const QByteArray bytes = writeJob(richUnits(), noTranslations(), version, JobContent::All);
        QVERIFY(bytes.contains(u"Paragraph, in the highlights of the section “Scope”"_s.toUtf8()));
        QVERIFY(bytes.contains("Heading of a section"));
    }
}

void TestJob::aJobThatComesBackUntouchedChangesNothing()
{
    QFETCH(const XliffVersion, version);
    const auto units = richUnits();
    Translations translations = allTranslated(units);
    translations.units.remove(u"usesp"_s);
    const TakenJob job = taken(writeJob(units, translations, version, JobContent::All), units, translations);
    QCOMPARE(job.translations, translations);
    QCOMPARE(job.count(UnitOutcome::NotTranslated), 1);
    QCOMPARE(reportOf(job, u"usesp"_s).outcome, UnitOutcome::NotTranslated);
}

void TestJob::theSourceIsNeverTakenFromTheFile()
{
    QFETCH(const XliffVersion, version);
    const auto units = richUnits();
    // The translator's program has changed a source: what it translated is not what the statement says.
    const QByteArray bytes = replaced(finishedJob(units, version), "<source>Short<", "<source>We sell everything<");
    const TakenJob job = taken(bytes, units, noTranslations());
    QCOMPARE(reportOf(job, u"short"_s).outcome, UnitOutcome::TakenStale);
    QCOMPARE(stateOf(unitNamed(units, u"short"_s), job.translations), TranslationState::Stale);
    QCOMPARE(job.translations.units[u"usesp"_s].source, unitNamed(units, u"usesp"_s).source);
    QCOMPARE(job.count(UnitOutcome::TakenStale), 1);
}

void TestJob::codesAreNeverTakenFromTheFile()
{
    const auto units = oneUnit(named(u"by "_s, u"https://example.com/privacy"_s));
    const QByteArray bytes =
        replaced(finishedJob(units, XliffVersion::V21), "https://example.com/privacy", "https://phishing.example/");
    const TakenJob job =
        taken(replaced(bytes, "name=&quot;company&quot;", "name=&quot;secret&quot;"), units, noTranslations());
    QCOMPARE(job.translations.units[u"p"_s].target, germanFor(units[0].source));
}

void TestJob::aSourceThatChangedMeanwhileMakesStale()
{
    const auto before = oneUnit(named(u"We keep it, "_s)), now = oneUnit(named(u"We delete it, "_s));
    const TakenJob job = taken(finishedJob(before, XliffVersion::V21), now, noTranslations());
    QCOMPARE(reportOf(job, u"p"_s).outcome, UnitOutcome::TakenStale);
    QCOMPARE(stateOf(now[0], job.translations), TranslationState::Stale);
    // It keeps its text, and what changed can be shown.
    QCOMPARE(job.translations.units[u"p"_s].target, germanFor(before[0].source));
    QCOMPARE(job.translations.units[u"p"_s].source, before[0].source);
}

void TestJob::anEarlierJobNeverReplacesATranslationOfToday()
{
    const auto before = oneUnit(named(u"We keep it, "_s)), now = oneUnit(named(u"We delete it, "_s));
    const Translations known = allTranslated(now);
    const TakenJob job = taken(finishedJob(before, XliffVersion::V21), now, known);
    QCOMPARE(reportOf(job, u"p"_s).outcome, UnitOutcome::Superseded);
    QCOMPARE(job.translations, known);
}

void TestJob::aSourceWithOtherCodesMeanwhileIsRefused()
{
    // The variable is now the second code: the link must not be put on its words.
    InlineList changed = named(u"by "_s);
    changed.prepend(Inline{.text = u"See"_s, .marks = {.link = LinkTarget{.address = u"/b"_s}}});
    const TakenJob job =
        taken(finishedJob(oneUnit(named(u"by "_s)), XliffVersion::V21), oneUnit(changed), noTranslations());
    QCOMPARE(reportOf(job, u"p"_s).outcome, UnitOutcome::Damaged);
    QVERIFY(reportOf(job, u"p"_s).problem.sentence.contains(u"have changed since"_s));
    QVERIFY(job.translations.units.isEmpty());
}

void TestJob::anEarlierJobIsOfTheEarlierSource()
{
    const auto before = oneUnit(named(u"We keep it, "_s)), now = oneUnit(plainInlines(u"We delete it."_s));
    Translations known = noTranslations();
    known.units.insert(u"p"_s, {.source = before[0].source, .target = plainInlines(u"x"_s)});
    const TakenJob job = taken(finishedJob(before, XliffVersion::V12), now, known);
    QCOMPARE(reportOf(job, u"p"_s).outcome, UnitOutcome::TakenStale);
    QCOMPARE(job.translations.units[u"p"_s].source, before[0].source);
    QCOMPARE(job.translations.units[u"p"_s].target, germanFor(before[0].source));
}

void TestJob::damageIsOfOneUnitAlone()
{
    QFETCH(const XliffVersion, version);
    auto units = oneUnit(named(u"by "_s));
    units.append({{.id = u"q"_s}, plainInlines(u"Other"_s), {}});
    QByteArray bytes = finishedJob(units, version);
    const qsizetype target = bytes.indexOf("<target");
    const qsizetype from = bytes.indexOf(version == XliffVersion::V21 ? "<ph" : "<x ", target);
    bytes.remove(from, bytes.indexOf("/>", from) + 2 - from);
    const TakenJob job = taken(bytes, units, noTranslations());
    QCOMPARE(reportOf(job, u"q"_s).outcome, UnitOutcome::Taken);
    const UnitReport damaged = reportOf(job, u"p"_s);
    QCOMPARE(damaged.outcome, UnitOutcome::Damaged);
    QCOMPARE(damaged.problem.file, u"job.xlf"_s);
    QVERIFY(damaged.problem.line > 1);
    QCOMPARE(
        damaged.problem.sentence,
        u"The translation of “by {company} link” lacks the variable “company”. Ask the translator to put it in, and import again."_s);
    QVERIFY(!job.translations.units.contains(u"p"_s));
}

void TestJob::unknownUnitsAreTold()
{
    const auto units = richUnits();
    Statement fewer = richStatement();
    fewer.sections[0].sections.clear();
    const TakenJob job = taken(finishedJob(units, XliffVersion::V21), translationUnits(fewer), noTranslations());
    QCOMPARE(reportOf(job, u"usesp"_s).outcome, UnitOutcome::Unknown);
    QVERIFY(reportOf(job, u"usesp"_s).problem.sentence.contains(u"usesp"_s));
    QVERIFY(!job.translations.units.contains(u"usesp"_s));
    QVERIFY(job.count(UnitOutcome::Taken) > 20);
}

void TestJob::otherLanguagesAreRefused()
{
    QFETCH(const XliffVersion, version);
    const auto units = richUnits();
    const QByteArray bytes = finishedJob(units, version);
    Translations french = noTranslations();
    french.language = u"fr"_s;
    const auto refused = takeJob(bytes, u"job.xlf"_s, units, french);
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().sentence.contains(u"“de”"_s) && refused.error().sentence.contains(u"“fr”"_s));
    Translations fromFrench = noTranslations();
    fromFrench.sourceLanguage = u"fr"_s;
    QVERIFY(!takeJob(bytes, u"job.xlf"_s, units, fromFrench).has_value());
    Translations capitals = noTranslations();
    capitals.language = u"DE"_s;
    QVERIFY(takeJob(bytes, u"job.xlf"_s, units, capitals).has_value());
}

void TestJob::otherStatementsAreRefused()
{
    const auto units = richUnits();
    Translations products = noTranslations();
    products.statement = id("products");
    for (const XliffVersion version : {XliffVersion::V21, XliffVersion::V12}) {
        const auto refused = takeJob(finishedJob(units, version), u"job.xlf"_s, units, products);
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().sentence.contains(u"“online”"_s));
    }
    Translations own = noTranslations();
    own.statement = {};
    const QByteArray ownJob = writeJob(units, own, XliffVersion::V21, JobContent::All);
    QVERIFY(takeJob(ownJob, u"job.xlf"_s, units, noTranslations()).error().sentence.contains(u"workspace"_s));
    QVERIFY(!takeJob("<html/>", u"job.xlf"_s, units, own).has_value());
}

void TestJob::reviewsStay()
{
    const auto units = oneUnit(named(u"by "_s));
    Translations reviewed = noTranslations();
    reviewed.units.insert(u"p"_s,
                          {.source = units[0].source, .target = germanFor(units[0].source), .isReviewed = true});
    Translations translated = reviewed;
    translated.units[u"p"_s].isReviewed = false;
    for (const XliffVersion version : {XliffVersion::V21, XliffVersion::V12}) {
        const auto job = [&](const Translations &translations) {
            return writeJob(units, translations, version, JobContent::All);
        };
        QCOMPARE(taken(job(translated), units, reviewed).translations, reviewed);
        QCOMPARE(taken(job(reviewed), units, translated).translations, reviewed);
        QCOMPARE(taken(job(reviewed), units, translated).count(UnitOutcome::Taken), 1);
        Translations other = translated;
        other.units[u"p"_s].target.first().text = u"von "_s;
        QCOMPARE(stateOf(units[0], taken(job(other), units, reviewed).translations), TranslationState::Translated);
    }
}

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
