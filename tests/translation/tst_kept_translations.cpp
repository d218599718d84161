// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/translated_workspace.h"
#include "translation/kept_translations.h"
#include "xliff/unit_texts.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Texts of facts keep their translations when only where they hold changes.
class TestKeptTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nothingChanged();
    void otherRegions();
    void anotherTarget();
    void otherWordsHaveNone();
    void whatIsTranslatedStays();

private:
    static QString target(const Workspace &workspace, const QString &unit)
    {
        return plainText(translationsOf(workspace, {}, u"de"_s).units.value(unit).target);
    }
};

void TestKeptTranslations::nothingChanged()
{
    Workspace after = translatedWorkspace();
    keepTranslations(translatedWorkspace(), after);
    QVERIFY(after == translatedWorkspace());
}

void TestKeptTranslations::otherRegions()
{
    const Workspace before = translatedWorkspace();
    Workspace after = before;
    after.contacts[0].alternatives[0].scope.regions = {u"eu"_s, u"no"_s};
    after.variables[0].alternatives[0].scope.regions = {u"de"_s};
    keepTranslations(before, after);
    QCOMPARE(target(after, u"contact.office.name.in-eu_no"_s), u"EUROPEAN PRIVACY OFFICE"_s);
    QVERIFY(!target(after, u"contact.office.address.in-eu_no"_s).isEmpty());
    QCOMPARE(target(after, u"variable.company.value.in-de"_s), u"EXAMPLE EUROPE"_s);
}

void TestKeptTranslations::anotherTarget()
{
    const Workspace before = translatedWorkspace();
    Workspace after = before;
    LinkListEntry &entry = after.linkLists[1].entries[0];
    entry.target = {.address = u"/somewhere/else"_s};
    keepTranslations(before, after);
    const QString unit = u"links."_s + after.linkLists[1].id.text + u".label-"_s + targetKey(entry.target);
    QCOMPARE(target(after, unit), entry.label.toUpper());
}

void TestKeptTranslations::otherWordsHaveNone()
{
    const Workspace before = translatedWorkspace();
    Workspace after = before;
    after.variables[0].alternatives[0] = {.scope = {.regions = {u"de"_s}, .languages = {}}, .value = u"Other"_s};
    keepTranslations(before, after);
    QCOMPARE(target(after, u"variable.company.value.in-de"_s), QString());
}

/// Where it held before, there was a translation once.
void TestKeptTranslations::whatIsTranslatedStays()
{
    Workspace before = translatedWorkspace();
    Translations german = translationsOf(before, {}, u"de"_s);
    german.units.insert(u"variable.company.value.in-de"_s,
                        Translation{plainInlines(u"Example Europe"_s), plainInlines(u"Beispiel"_s)});
    putTranslations(before, german);
    Workspace after = before;
    after.variables[0].alternatives[0].scope.regions = {u"de"_s};
    keepTranslations(before, after);
    QCOMPARE(target(after, u"variable.company.value.in-de"_s), u"Beispiel"_s);
}

QTEST_APPLESS_MAIN(TestKeptTranslations)
#include "tst_kept_translations.moc"
