// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "german.h"
#include "support/warnings.h"
#include "support/why.h"
#include "xliff/job.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// What translators' programs make of a job.
class TestReturnedJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void segmentsAreJoined_data();
    void segmentsAreJoined();
    void statesAreUnderstood_data();
    void statesAreUnderstood();
    void numbersMayStayAsTheyAre();
    void spacesOfTheSourceAreNotAsked();
    void prefixesAreUnderstood();
    void otherFilesMayBeBeside();
    void aUnitTwiceIsTold();
    void markedBytesAreRead();
};

namespace
{

/// "One {company} two." and a link on "two".
QList<TranslationUnit> units()
{
    return {{{.id = u"p"_s},
             {Inline{.text = u"One. "_s}, Inline{.text = u"Two"_s, .marks = {.link = LinkTarget{.address = u"/a"_s}}},
              Inline{.text = u"."_s}},
             {}}};
}

InlineList german()
{
    return {Inline{.text = u"Eins. "_s}, Inline{.text = u"Zwei"_s, .marks = {.link = LinkTarget{.address = u"/a"_s}}},
            Inline{.text = u"."_s}};
}

QByteArray file21(const QByteArray &inside)
{
    return R"(<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="de">
<file id="f" original="statements/online/statement.xml">)"
        + inside + "</file></xliff>";
}

QByteArray file12(const QByteArray &inside)
{
    return R"(<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="statements/online/statement.xml" source-language="en" target-language="de" datatype="xml"><body>)"
        + inside + "</body></file></xliff>";
}

TakenJob taken(const QByteArray &bytes)
{
    const auto job = takeJob(bytes, u"job.xlf"_s, units(), noTranslations());
    if (!job)
        qFatal("%s", why(job).constData());
    return *job;
}

const QByteArray source = R"(<source>One. <pc id="1">Two</pc>.</source>)";
const QByteArray target = R"(<target>Eins. <pc id="1">Zwei</pc>.</target>)";
const QByteArray source12 = R"(<source>One. <g id="1">Two</g>.</source>)";
const QByteArray target12 = R"(Eins. <g id="1">Zwei</g>.</target>)";

}

void TestReturnedJob::segmentsAreJoined_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("2.1 split") << file21(R"(<unit id="p">
  <segment state="translated"><source>One.</source><target>Eins.</target></segment>
  <ignorable><source> </source></ignorable>
  <segment state="translated"><source><pc id="1">Two</pc>.</source><target><pc id="1">Zwei</pc>.</target></segment>
</unit>)");
    QTest::newRow("2.1 split within a link") << file21(R"(<unit id="p">
  <segment state="translated"><source>One. <sc id="1"/>T</source><target>Eins. <sc id="1"/>Z</target></segment>
  <segment state="translated"><source>wo<ec startRef="1"/>.</source><target>wei<ec startRef="1"/>.</target></segment>
</unit>)");
    QTest::newRow("2.1 in another order") << file21(R"(<unit id="p">
  <segment state="translated"><source>One. </source><target order="2"><pc id="1">Zwei</pc>.</target></segment>
  <segment state="translated"><source><pc id="1">Two</pc>.</source><target order="1">Eins. </target></segment>
</unit>)");
    QTest::newRow("2.1 in a group, with the lines of a program") << file21(R"(<group id="g"><unit id="p">
  <segment state="final">
    <source>
      One. <pc id="1">Two</pc>.
    </source>
    <target>
      Eins.
      <pc id="1">Zwei</pc>.
    </target>
  </segment>
</unit></group>)");
    QTest::newRow("1.2 split") << file12(R"(<trans-unit id="p"><source>One. <g id="1">Two</g>.</source>
<seg-source><mrk mtype="seg" mid="0">One. </mrk><mrk mtype="seg" mid="1"><g id="1">Two</g>.</mrk></seg-source>
<target><mrk mtype="seg" mid="0">Eins. </mrk><mrk mtype="seg" mid="1"><g id="1">Zwei</g>.</mrk></target></trans-unit>)");
    QTest::newRow("1.2 split within a link")
        << file12(R"(<group><trans-unit id="p"><source>One. <g id="1">Two</g>.</source>
<target><mrk mtype="seg" mid="0">Eins. <bx id="1" rid="1"/>Z</mrk><mrk mtype="seg" mid="1">wei<ex id="1" rid="1"/>.</mrk></target>
<alt-trans><source>x</source><target>y</target></alt-trans></trans-unit></group>)");
}

void TestReturnedJob::segmentsAreJoined()
{
    QFETCH(const QByteArray, bytes);
    const TakenJob job = taken(bytes);
    QCOMPARE(job.report.size(), 1);
    QVERIFY2(job.report[0].outcome == UnitOutcome::Taken, qPrintable(job.report[0].problem.sentence));
    QCOMPARE(job.translations.units[u"p"_s].target, german());
    QCOMPARE(job.translations.units[u"p"_s].source, units()[0].source);
}

void TestReturnedJob::statesAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("state");
    const auto row21 = [](const char *name, const QByteArray &state, const QByteArray &text, TranslationState wanted) {
        QTest::newRow(name) << file21("<unit id=\"p\"><segment" + state + ">" + source + text + "</segment></unit>")
                            << int(wanted);
    };
    const auto row12 = [](const char *name, const QByteArray &unit, const QByteArray &text, TranslationState wanted) {
        QTest::newRow(name) << file12("<trans-unit id=\"p\"" + unit + ">" + source12 + text + "</trans-unit>")
                            << int(wanted);
    };
    const QByteArray copy = QByteArray(source).replace("source>", "target>");
    const QByteArray copy12 = QByteArray(source12).replace("source>", "target>");
    using enum TranslationState;
    row21("2.1 translated", " state=\"translated\"", target, Translated);
    row21("2.1 reviewed", " state=\"reviewed\"", target, Reviewed);
    row21("2.1 final", " state=\"final\"", target, Reviewed);
    row21("2.1 no state", "", target, Translated);
    row21("2.1 no target", " state=\"translated\"", "", Missing);
    row21("2.1 empty target", " state=\"final\"", "<target/>", Missing);
    row21("2.1 a copy at the start", " state=\"initial\"", copy, Missing);
    row21("2.1 a copy that is meant", " state=\"translated\"", copy, Translated);
    row12("1.2 translated", "", "<target state=\"translated\">" + target12, Translated);
    row12("1.2 final", "", "<target state=\"final\">" + target12, Reviewed);
    row12("1.2 signed off", "", "<target state=\"signed-off\">" + target12, Reviewed);
    row12("1.2 approved", " approved=\"yes\"", "<target>" + target12, Reviewed);
    row12("1.2 no state", "", "<target>" + target12, Translated);
    row12("1.2 not finished", "", "<target state=\"needs-translation\">" + target12, Missing);
    row12("1.2 to be reviewed", "", "<target state=\"needs-review-translation\">" + target12, Translated);
    row12("1.2 no target", "", "", Missing);
    row12("1.2 a copy at the start", "", copy12, Missing);
    row12("1.2 an empty segment", "",
          "<target><mrk mtype=\"seg\" mid=\"0\"></mrk><mrk mtype=\"seg\" mid=\"1\">a</mrk></target>", Missing);
    QTest::newRow("2.1 half") << file21(R"(<unit id="p">
  <segment state="translated"><source>One. </source><target>Eins. </target></segment>
  <segment><source><pc id="1">Two</pc>.</source></segment></unit>)")
                              << int(Missing);
    QTest::newRow("2.1 half reviewed") << file21(R"(<unit id="p">
  <segment state="reviewed"><source>One. </source><target>Eins. </target></segment>
  <segment state="translated"><source><pc id="1">Two</pc>.</source><target><pc id="1">Zwei</pc>.</target></segment></unit>)")
                                       << int(Translated);
}

void TestReturnedJob::statesAreUnderstood()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, state);
    const TakenJob job = taken(bytes);
    QCOMPARE(int(stateOf(units()[0], job.translations)), state);
    QCOMPARE(job.report[0].outcome,
             TranslationState(state) == TranslationState::Missing ? UnitOutcome::NotTranslated : UnitOutcome::Taken);
}

void TestReturnedJob::numbersMayStayAsTheyAre()
{
    const QList<TranslationUnit> number{{{.id = u"p"_s}, plainInlines(u"+1 800 555 0142"_s), {}}};
    for (
        const QByteArray &bytes :
        {file12("<trans-unit id=\"p\"><source>+1 800 555 0142</source><target>+1 800 555 0142</target></trans-unit>"),
         file21(
             "<unit id=\"p\"><segment><source>+1 800 555 0142</source><target>+1 800 555 0142</target></segment></unit>")}) {
        const auto job = takeJob(bytes, u"job.xlf"_s, number, noTranslations());
        QVERIFY2(job.has_value(), why(job).constData());
        QCOMPARE(stateOf(number[0], job->translations), TranslationState::Translated);
    }
}

void TestReturnedJob::spacesOfTheSourceAreNotAsked()
{
    const QByteArray changed = R"(<source>  One.<pc id="1"> Two </pc> . </source>)";
    const TakenJob job =
        taken(file21("<unit id=\"p\"><segment state=\"translated\">" + changed + target + "</segment></unit>"));
    QCOMPARE(job.count(UnitOutcome::Taken), 1);
    QCOMPARE(job.translations.units[u"p"_s].source, units()[0].source);
}

void TestReturnedJob::prefixesAreUnderstood()
{
    const TakenJob job = taken(
        R"(<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" xmlns:o="urn:other" version="2.0" srcLang="EN" trgLang="de">
<o:file/><x:file id="f" original="statements/online/statement.xml"><o:unit id="p"/><x:unit id="p"><o:segment/><x:segment state="translated">
<x:source>One. <x:pc id="1">Two</x:pc>.</x:source><x:target>Eins. <x:pc id="1">Zwei</x:pc>.</x:target></x:segment></x:unit></x:file></x:xliff>)");
    QCOMPARE(job.count(UnitOutcome::Taken), 1);
    QCOMPARE(job.translations.units[u"p"_s].target, german());
}

void TestReturnedJob::otherFilesMayBeBeside()
{
    QByteArray bytes = file21("<unit id=\"p\"><segment state=\"translated\">" + source + target + "</segment></unit>");
    bytes.replace("<file id",
                  R"(<file id="g" original="statements/products/statement.xml"><unit id="q"/></file><file id)");
    QCOMPARE(taken(bytes).report.size(), 1);
}

void TestReturnedJob::aUnitTwiceIsTold()
{
    const QByteArray unit = "<unit id=\"p\"><segment state=\"translated\">" + source + target + "</segment></unit>";
    const TakenJob job = taken(file21(unit + QByteArray(unit).replace("Eins", "Anders")));
    QCOMPARE(job.report.size(), 2);
    QCOMPARE(job.report[1].outcome, UnitOutcome::Damaged);
    QVERIFY(job.report[1].problem.sentence.contains(u"One. Two."_s));
    QCOMPARE(job.translations.units[u"p"_s].target, german());
}

void TestReturnedJob::markedBytesAreRead()
{
    const QByteArray bytes = "\xef\xbb\xbf"
        + file21("<unit id=\"p\"><segment state=\"translated\">" + source + target + "</segment></unit>");
    QCOMPARE(taken(bytes).count(UnitOutcome::Taken), 1);
}

QTEST_GUILESS_MAIN(TestReturnedJob)
#include "tst_returned_job.moc"
