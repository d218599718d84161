// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/section_kinds.h"
#include "import/written_dates.h"
#include "support/warnings.h"

using namespace noticewright;
using namespace Qt::StringLiterals;

/// What words of headings and dates are taken for.
class TestImportWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { noticewright::testing::failOnWarnings(); }
    void kinds_data();
    void kinds();
    void dates_data();
    void dates();
};

void TestImportWords::kinds_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<SectionKind>("kind");
    const std::pair<const char *, SectionKind> rows[] = {
        {"Scope of this statement", SectionKind::Scope},
        {"Information we collect", SectionKind::PersonalInformation},
        {"How we use your data", SectionKind::Uses},
        {"Your rights", SectionKind::Rights},
        {"Cookies and similar technologies", SectionKind::Cookies},
        {"Who we share it with", SectionKind::Sharing},
        {"How long we keep your data", SectionKind::Retention},
        {"Children", SectionKind::Children},
        {"International transfers", SectionKind::Transfers},
        {"Changes to this policy", SectionKind::Changes},
        {"Contact us", SectionKind::Contact},
        {"Kettles", SectionKind::Custom},
        {"Speicherdauer", SectionKind::Retention},
        {"Ihre Rechte", SectionKind::Rights},
        {"Verantwortlicher", SectionKind::Contact},
        {"Weitergabe an Dritte", SectionKind::Sharing},
        {"Vos droits", SectionKind::Rights},
        {"Durée de conservation", SectionKind::Retention},
        {"Finalités du traitement", SectionKind::Uses},
        {"Sus derechos", SectionKind::Rights},
        {"Diritti dell'interessato", SectionKind::Rights},
        {"Os seus direitos", SectionKind::Rights},
        {"Uw rechten", SectionKind::Rights},
        {"Bewaartermijn", SectionKind::Retention},
        {"Pliki cookies i ciasteczka", SectionKind::Cookies},
        {"Twoje prawa", SectionKind::Rights},
        {"個人情報の利用目的", SectionKind::Uses},
        {"第三者への提供", SectionKind::Sharing},
        {"お問い合わせ窓口", SectionKind::Contact},
    };
    for (const auto &[heading, kind] : rows)
        QTest::newRow(heading) << QString::fromUtf8(heading) << kind;
}

void TestImportWords::kinds()
{
    QFETCH(const QString, heading);
    QFETCH(const SectionKind, kind);
    QCOMPARE(kindOfHeading(heading), kind);
}

void TestImportWords::dates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("isEffective");
    QTest::addColumn<bool>("isWhole");
    const auto row = [](const char *language, const char *line, QDate date, bool isEffective, bool isWhole) {
        QTest::newRow(line) << QString::fromUtf8(language) << QString::fromUtf8(line) << date << isEffective << isWhole;
    };
    row("en", "Last updated: March 3rd, 2026", {2026, 3, 3}, false, true);
    row("en", "Effective 3 Mar 2026", {2026, 3, 3}, true, true);
    row("en", "Last updated 03/04/2026", {2026, 3, 4}, false, true);
    row("en-GB", "Last updated 03/04/2026", {2026, 4, 3}, false, true);
    row("en", "This notice was updated on March 3, 2026 and takes the place of the one before it.", {2026, 3, 3}, false,
        false);
    row("de", "Stand: 3. März 2026", {2026, 3, 3}, false, true);
    row("de", "Gültig ab 03.04.2026", {2026, 4, 3}, true, true);
    row("fr", "Dernière mise à jour : 1er février 2026", {2026, 2, 1}, false, true);
    row("es", "Última actualización: 2 de mayo de 2026", {2026, 5, 2}, false, true);
    row("it", "Ultimo aggiornamento: 5 giugno 2026", {2026, 6, 5}, false, true);
    row("pt", "Última atualização: 5 de junho de 2026", {2026, 6, 5}, false, true);
    row("nl", "Laatst bijgewerkt op 5 juni 2026", {2026, 6, 5}, false, true);
    row("pl", "Ostatnia aktualizacja: 5 czerwca 2026", {2026, 6, 5}, false, true);
    row("ja", "最終更新日：2026年3月3日", {2026, 3, 3}, false, true);
    row("en", "Last updated recently", {}, false, false);
    row("en", "We were founded on March 3, 2001", {}, false, false);
    row("en", "Last updated 45/45/2026", {}, false, false);
}

void TestImportWords::dates()
{
    QFETCH(const QString, language);
    QFETCH(const QString, line);
    QFETCH(const QDate, date);
    const WrittenDate written = writtenDate(line, language);
    QCOMPARE(written.date, date);
    QTEST(written.meaning == WrittenDate::Meaning::Effective, "isEffective");
    QTEST(written.isWholeLine, "isWhole");
}

QTEST_GUILESS_MAIN(TestImportWords)
#include "tst_import_words.moc"
