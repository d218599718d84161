// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "german.h"
#include "random_texts.h"
#include "format/paths.h"
#include "support/warnings.h"
#include "support/why.h"
#include "valid_xliff.h"
#include "xliff/translations_xml.h"

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// The translations of a statement: what they count for, and their file.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void statesOfUnits();
    void changedWordsMakeStale();
    void staleKeepsItsText();
    void linksThatLeadElsewhereStayTranslated();
    void linksThatPartBecomeStale();
    void anotherVariableMakesStale();
    void codesAreThoseOfTheSource();
    void translationsComeBack();
    void randomTranslationsComeBack();
    void targetsMayHaveOtherCodes();
    void theFileIsValid();
    void theFileIsInReadingOrder();
    void translationsOfDeletedTextsStay();
    void whatNewerVersionsKeepSurvives();
    void whatIsWrittenAnewComesBack();
    void damagedUnitsAreToldAndKept();
    void ofTwoTranslationsOneCounts();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void filesAreNamed();
};

namespace
{

Translations readBack(const QByteArray &bytes)
{
    const auto read = readTranslations(bytes, u"de.xlf"_s);
    if (!read)
        qFatal("%s", why(read).constData());
    return read->problems.isEmpty() ? read->translations : Translations();
}

TranslationUnit unitWith(const InlineList &source)
{
    return {{.id = u"p"_s}, source, {}};
}

Translations oneTranslation(const InlineList &source)
{
    Translations translations = noTranslations();
    translations.units.insert(u"p"_s, {.source = source, .target = germanFor(source)});
    return translations;
}

InlineList linked(const QString &first, const QString &second)
{
    return {Inline{.text = u"see "_s}, Inline{.text = u"one"_s, .marks = {.link = LinkTarget{.address = first}}},
            Inline{.text = u" and "_s}, Inline{.text = u"two"_s, .marks = {.link = LinkTarget{.address = second}}}};
}

QByteArray fileWith(const QByteArray &inside)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="de">
  <file id="online" original="statements/online/statement.xml" xml:space="preserve">
)" + inside
        + "  </file>\n</xliff>\n";
}

}

void TestTranslations::statesOfUnits()
{
    const auto units = translationUnits(richStatement());
    Translations translations = noTranslations();
    QCOMPARE(stateOf(unitNamed(units, u"p"_s), translations), TranslationState::Missing);
    QCOMPARE(stateOf(unitNamed(units, u"b-p1"_s), translations), TranslationState::Reviewed);
    translations = allTranslated(units);
    translations.units[u"p"_s].isReviewed = true;
    translations.units[u"short"_s].isReviewed = false;
    translations.units[u"usesp"_s].target.clear();
    QCOMPARE(stateOf(unitNamed(units, u"p"_s), translations), TranslationState::Reviewed);
    QCOMPARE(stateOf(unitNamed(units, u"short"_s), translations), TranslationState::Translated);
    QCOMPARE(stateOf(unitNamed(units, u"usesp"_s), translations), TranslationState::Missing);
    const auto counts = countStates(units, translations);
    QCOMPARE(counts.value(TranslationState::Missing), 1);
    QCOMPARE(counts.value(TranslationState::Stale), 0);
}

void TestTranslations::changedWordsMakeStale()
{
    Translations translations = oneTranslation(plainInlines(u"We keep it."_s));
    translations.units[u"p"_s].isReviewed = true;
    QCOMPARE(stateOf(unitWith(plainInlines(u"We keep it."_s)), translations), TranslationState::Reviewed);
    QCOMPARE(stateOf(unitWith(plainInlines(u"We delete it."_s)), translations), TranslationState::Stale);
    QCOMPARE(stateOf(unitWith({Inline{.text = u"We keep it."_s, .marks = {.strong = true}}}), translations),
             TranslationState::Stale);
}

void TestTranslations::staleKeepsItsText()
{
    const Translations translations = oneTranslation(richText());
    const Translation *translation = translationOf(unitWith(plainInlines(u"New"_s)), translations);
    QVERIFY(translation);
    QCOMPARE(targetFor(plainInlines(u"New"_s), *translation), germanFor(richText()));
    QCOMPARE(translation->source, richText());
}

void TestTranslations::linksThatLeadElsewhereStayTranslated()
{
    const Translations translations = oneTranslation(linked(u"/a"_s, u"/b"_s));
    const InlineList now = linked(u"/a"_s, u"/new"_s);
    QCOMPARE(stateOf(unitWith(now), translations), TranslationState::Translated);
    QCOMPARE(targetFor(now, translations.units[u"p"_s]), germanFor(now));
}

void TestTranslations::linksThatPartBecomeStale()
{
    // Both led to one place: which link of the translation is which is not known.
    const Translations translations = oneTranslation(linked(u"/a"_s, u"/a"_s));
    QCOMPARE(stateOf(unitWith(linked(u"/a"_s, u"/new"_s)), translations), TranslationState::Stale);
    QCOMPARE(stateOf(unitWith(linked(u"/new"_s, u"/new"_s)), translations), TranslationState::Translated);
}

void TestTranslations::anotherVariableMakesStale()
{
    const auto with = [](const QString &name) {
        return InlineList{Inline{.text = u"by "_s}, Inline{.kind = Inline::Kind::Variable, .text = name}};
    };
    const Translations translations = oneTranslation(with(u"company"_s));
    QCOMPARE(stateOf(unitWith(with(u"product"_s)), translations), TranslationState::Stale);
}

void TestTranslations::codesAreThoseOfTheSource()
{
    const InlineList source{Inline{.text = u"Ask "_s}, Inline{.kind = Inline::Kind::Variable, .text = u"company"_s},
                            Inline{.text = u" for "_s}, Inline{.text = u"help"_s, .marks = {.strong = true}}};
    QCOMPARE(wordsWithin(source, u"2"_s), u"help"_s);
    Translations translations = oneTranslation(source);
    QCOMPARE(stateOf(unitWith(source), translations), TranslationState::Translated);
    InlineList &target = translations.units[u"p"_s].target;
    QVERIFY(!damageOf(source, target));
    QVERIFY(missingCodes(source, target).isEmpty());
    target = {Inline{.text = u"HILFE"_s, .marks = {.strong = true}}, Inline{.text = u" VON UNS"_s}};
    QCOMPARE(missingCodes(source, target), QStringList{u"1"_s});
    QCOMPARE(damageOf(source, target), (CodeDamage{CodeDamage::Kind::Missing, u"1"_s}));
    QCOMPARE(stateOf(unitWith(source), translations), TranslationState::Stale);
    const InlineList german = germanFor(source);
    target = german + InlineList{Inline{.text = u" JETZT"_s, .marks = {.emphasis = true}}};
    QVERIFY(missingCodes(source, target).isEmpty());
    QCOMPARE(damageOf(source, target)->kind, CodeDamage::Kind::Unknown);
    QCOMPARE(withCodesOfSource(source, target), german + plainInlines(u" JETZT"_s));
}

void TestTranslations::translationsComeBack()
{
    const auto units = translationUnits(richStatement());
    const Translations translations = allTranslated(units);
    const QByteArray bytes = writeTranslations(translations, units);
    QCOMPARE(readBack(bytes), translations);
    QCOMPARE(writeTranslations(readBack(bytes), units), bytes);
    QVERIFY(!bytes.contains('\r'));
    Translations own = allTranslated(translationUnits(richWorkspace()));
    own.statement = {};
    QCOMPARE(readBack(writeTranslations(own)), own);
}

void TestTranslations::randomTranslationsComeBack()
{
    RandomTexts random(3);
    for (int i = 0; i < 300; ++i) {
        Translations translations = noTranslations();
        for (int n = random.below(5); n >= 0; --n)
            translations.units.insert(u"u%1"_s.arg(n), {.source = random.text(), .target = random.text()});
        const QByteArray bytes = writeTranslations(translations);
        const Translations read = readBack(bytes);
        QVERIFY2(read == translations, bytes.constData());
        QCOMPARE(writeTranslations(read), bytes);
    }
}

void TestTranslations::targetsMayHaveOtherCodes()
{
    Translations translations = oneTranslation(richText());
    translations.units[u"p"_s].target = {Inline{.text = u"fett"_s, .marks = {.strong = true}},
                                         Inline{.text = u" und "_s},
                                         Inline{.text = u"fett"_s, .marks = {.strong = true}},
                                         Inline{.text = u"neu"_s, .marks = {.link = LinkTarget{.address = u"/n"_s}}}};
    const QByteArray bytes = writeTranslations(translations);
    QCOMPARE(readBack(bytes), translations);
    QCOMPARE(schemaErrors(bytes, schema21), QByteArray());
}

void TestTranslations::theFileIsValid()
{
    const auto units = translationUnits(richStatement());
    for (const QString &schema : {schema21, ownSchema}) {
        QCOMPARE(schemaErrors(writeTranslations(allTranslated(units), units), schema), QByteArray());
        QVERIFY(
            !schemaErrors(fileWith("<unit id=\"p\"><segment><target>a</target></segment></unit>"), schema).isEmpty());
    }
}

void TestTranslations::theFileIsInReadingOrder()
{
    const auto units = translationUnits(richStatement());
    const QByteArray bytes = writeTranslations(allTranslated(units), units);
    qsizetype at = 0;
    for (const TranslationUnit &unit : units) {
        if (unit.place.staysAsItIs)
            continue;
        const qsizetype found = bytes.indexOf(QByteArray("<unit id=\"" + unit.id().toUtf8() + "\">"));
        QVERIFY2(found > at, qPrintable(unit.id()));
        at = found;
    }
}

void TestTranslations::translationsOfDeletedTextsStay()
{
    Statement statement = richStatement();
    const auto units = translationUnits(statement);
    const Translations translations = allTranslated(units);
    statement.sections.removeFirst();
    const auto left = translationUnits(statement);
    QVERIFY(left.size() < units.size());
    const Translations kept = readBack(writeTranslations(translations, left));
    QCOMPARE(kept, translations);
    QCOMPARE(stateOf(unitNamed(units, u"usesp"_s), kept), stateOf(unitNamed(units, u"usesp"_s), translations));
}

void TestTranslations::whatNewerVersionsKeepSurvives()
{
    const QByteArray bytes = R"(<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.2" srcLang="en" trgLang="de" xmlns:x="urn:x">
  <file id="online" original="statements/online/statement.xml" xml:space="preserve" x:mood="calm">
    <notes><note>of the file</note></notes>
    <unit id="p" name="first" x:a="1">
      <x:matter of="a">unknown</x:matter>
      <notes><note>of the unit</note></notes>
      <segment state="reviewed" subState="x:done">
        <source>one</source>
        <target>eins</target>
      </segment>
    </unit>
    <group id="g"><unit id="q"><segment><source>two</source></segment></unit></group>
  </file>
</xliff>
)";
    const Translations read = readBack(bytes);
    QVERIFY(read.units[u"p"_s].isReviewed);
    QCOMPARE(writeTranslations(read), bytes);
}

void TestTranslations::whatIsWrittenAnewComesBack()
{
    // The data of codes is made anew, with what hangs on it.
    const auto read = readTranslations(
        fileWith(
            R"(<unit id="p"><originalData id="o"><data id="x">&lt;br/></data><data id="y">unused</data></originalData>
<segment state="reviewed"><source>a<ph id="7" dataRef="x"/></source><target/></segment></unit>)"),
        u"de.xlf"_s);
    QVERIFY2(read.has_value(), why(read).constData());
    QVERIFY(read->problems.isEmpty());
    QCOMPARE(readBack(writeTranslations(read->translations)), read->translations);
    QCOMPARE(read->translations.units[u"p"_s].source.size(), 2);
}

void TestTranslations::damagedUnitsAreToldAndKept()
{
    const QByteArray damaged = "    <unit id=\"bad\"><segment><source>a <ph id=\"1\" dataRef=\"d9\"/></source>"
                               "<target>b</target></segment></unit>\n";
    const QByteArray good = "    <unit id=\"p\"><segment state=\"translated\"><source>one</source>"
                            "<target>eins</target></segment></unit>\n";
    const auto read = readTranslations(fileWith(damaged + good), u"de.xlf"_s);
    QVERIFY2(read.has_value(), why(read).constData());
    QCOMPARE(read->problems.size(), 1);
    QCOMPARE(read->problems[0].file, u"de.xlf"_s);
    QCOMPARE(read->problems[0].line, 4);
    QVERIFY(read->problems[0].sentence.contains(u"bad"_s));
    QCOMPARE(read->translations.units.keys(), QStringList{u"p"_s});
    Translations translations = read->translations;
    QVERIFY(writeTranslations(translations).contains(damaged.trimmed()));
    translations.units.insert(u"bad"_s, {.source = plainInlines(u"a"_s), .target = plainInlines(u"b"_s)});
    QVERIFY(!writeTranslations(translations).contains("d9"));
}

void TestTranslations::ofTwoTranslationsOneCounts()
{
    const QByteArray damaged = "<unit id=\"p\"><segment><source>a<ph id=\"1\"/></source></segment></unit>\n";
    const QByteArray empty = "<unit id=\"p\"><segment><source>a</source></segment></unit>\n";
    const auto good = [](const QByteArray &target) {
        return QByteArray("<unit id=\"p\"><segment state=\"translated\"><source>a</source><target>" + target
                          + "</target></segment></unit>\n");
    };
    const auto read = [](const QByteArray &units) {
        const auto file = readTranslations(fileWith(units), u"de.xlf"_s);
        if (!file)
            qFatal("%s", why(file).constData());
        return *file;
    };
    for (const QByteArray &units : QByteArrayList{damaged + good("b"), good("b") + damaged, good("b") + good("c")}) {
        const ReadTranslations two = read(units);
        QVERIFY(!two.problems.isEmpty());
        QCOMPARE(plainText(two.translations.units[u"p"_s].target), u"b"_s);
        QVERIFY(two.translations.damaged.isEmpty());
    }
    const ReadTranslations none = read(damaged + empty);
    QCOMPARE(none.problems.size(), 2);
    QCOMPARE(none.translations.damaged.size(), 1);
    QVERIFY(none.translations.units.isEmpty());
}

void TestTranslations::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto changed = [](const char *from, const char *to) {
        QByteArray bytes = fileWith({});
        const QByteArray before = bytes;
        bytes.replace(from, to);
        return bytes == before ? QByteArray() : bytes;
    };
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("another file") << QByteArray("<workspace format=\"1.0\"/>");
    QTest::newRow("XLIFF 1.2") << changed("document:2.0", "document:1.2");
    QTest::newRow("XLIFF 3") << changed("\"2.1\"", "\"3.0\"");
    QTest::newRow("no language") << changed("trgLang=\"de\"", "");
    QTest::newRow("no statement") << changed("statements/online/statement.xml", "../secret");
    QTest::newRow("no file") << QByteArray(
        R"(<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="de"/>)");
    QTest::newRow("cut off") << fileWith({}).chopped(20);
}

void TestTranslations::badFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto read = readTranslations(bytes, u"de.xlf"_s);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().file, u"de.xlf"_s);
    QVERIFY(read.error().sentence.endsWith(u'.'));
    QVERIFY(readTranslations(fileWith({}), {}).has_value());
}

void TestTranslations::filesAreNamed()
{
    QCOMPARE(translationsFile(id("online"), u"pt-BR"_s), u"statements/online/pt-BR.xlf"_s);
    QCOMPARE(translationsFile({}, u"de"_s), u"de.xlf"_s);
    QCOMPARE(statementOfOriginal(originalOf(id("online"))), id("online"));
    QCOMPARE(statementOfOriginal(originalOf({})), Id());
    QVERIFY(!statementOfOriginal(u"statements/../statement.xml"_s));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
