// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation_rules.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright::testing;
using namespace Qt::StringLiterals;

namespace
{

/// The languages that must be translated in full. The others may lack texts,
/// but what they have must be right.
const QSet<QString> completeLanguages{u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"pt_BR"_s, u"zh_CN"_s};

QString fileOf(const QString &language)
{
    return QStringLiteral(SOURCES "/translations/noticewright_%1.ts").arg(language);
}

/// For the log: not hundreds of lines.
QString firstOf(const QStringList &faults)
{
    QStringList shown = faults.first(std::min<qsizetype>(faults.size(), 20));
    if (shown.size() < faults.size())
        shown.append(u"… and %1 more"_s.arg(faults.size() - shown.size()));
    return shown.join(u'\n');
}

QString nameOf(const TranslatedText &text)
{
    return text.context + u": “"_s + text.source + u"” "_s;
}

}

/// The translations of the interface, in translations/.
class TestInterfaceTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbersFollowTheLocale();
    void isUpToDate_data() { addLanguages(); }
    void isUpToDate();
    void isComplete_data() { addLanguages(); }
    void isComplete();
    void keepsWhatIsNoLanguage_data() { addLanguages(); }
    void keepsWhatIsNoLanguage();

private:
    static void addLanguages();

    /// What lupdate finds in the code.
    QList<TranslatedText> m_code;
};

void TestInterfaceTexts::addLanguages()
{
    QTest::addColumn<TranslationRules>("rules");
    for (const TranslationRules &rules : translationRules())
        QTest::newRow(qPrintable(rules.language)) << rules;
}

void TestInterfaceTexts::initTestCase()
{
    if (!QFile::exists(QStringLiteral(LUPDATE)))
        return;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"code.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCES));
    lupdate.start(QStringLiteral(LUPDATE),
                  {u"-silent"_s, u"-extensions"_s, u"cpp,h"_s, u"-source-language"_s, u"en"_s, u"app"_s, u"core"_s,
                   u"-ts"_s, file});
    QVERIFY(lupdate.waitForFinished(100000));
    const QByteArray complaints = lupdate.readAllStandardError();
    QVERIFY2(lupdate.exitCode() == 0 && complaints.isEmpty(), complaints.constData());
    m_code = textsOf(file);
    QVERIFY(m_code.size() > 1000);
}

/// Digits and their groups are those of the language: %Ln, not %n.
void TestInterfaceTexts::numbersFollowTheLocale()
{
    QStringList plain;
    for (const TranslatedText &text : std::as_const(m_code)) {
        if (text.source.contains(u"%n"))
            plain.append(nameOf(text));
    }
    QVERIFY2(plain.isEmpty(), qPrintable(firstOf(plain)));
}

/// Each text of the code is in the file, and nothing else.
void TestInterfaceTexts::isUpToDate()
{
    QFETCH(const TranslationRules, rules);
    if (m_code.isEmpty())
        QSKIP("lupdate of Qt Linguist is not installed, so nobody knows which texts the code has.");
    QSet<QString> inCode, inFile;
    for (const TranslatedText &text : std::as_const(m_code)) {
        // The texts in the code are English: only its plurals are translated.
        if (text.hasNumber || rules.language != u"en")
            inCode.insert(text.key());
    }
    for (const TranslatedText &text : textsOf(fileOf(rules.language)))
        inFile.insert(text.key());
    const QStringList missing = (inCode - inFile).values();
    const QStringList surplus = (inFile - inCode).values();
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"Build the target update_translations; the file lacks\n"_s + firstOf(missing)));
    QVERIFY2(surplus.isEmpty(),
             qPrintable(u"Build the target update_translations; the code has no more\n"_s + firstOf(surplus)));
}

void TestInterfaceTexts::isComplete()
{
    QFETCH(const TranslationRules, rules);
    const QList<TranslatedText> texts = textsOf(fileOf(rules.language));
    QVERIFY(!texts.isEmpty());
    QStringList faults;
    for (const TranslatedText &text : texts) {
        if (!text.state.isEmpty())
            faults.append(nameOf(text) + text.state);
    }
    if (!completeLanguages.contains(rules.language) && !faults.isEmpty())
        QSKIP(qPrintable(u"%1 of %2 texts are not translated yet."_s.arg(faults.size()).arg(texts.size())));
    QVERIFY2(faults.isEmpty(), qPrintable(firstOf(faults)));
}

void TestInterfaceTexts::keepsWhatIsNoLanguage()
{
    QFETCH(const TranslationRules, rules);
    QStringList faults;
    for (const TranslatedText &text : textsOf(fileOf(rules.language))) {
        if (text.state == u"unfinished" && text.forms.join(QString()).isEmpty())
            continue;
        for (const QString &fault : faultsOf(text, rules))
            faults.append(nameOf(text) + fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(firstOf(faults)));
}

QTEST_GUILESS_MAIN(TestInterfaceTexts)
#include "tst_interface_texts.moc"
