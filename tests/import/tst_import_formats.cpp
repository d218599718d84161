// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/encoding.h"
#include "import/into_workspace.h"
#include "support/imported.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Files of other kinds than web pages, and in other encodings.
class TestImportFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void encodings_data();
    void encodings();
    void formats();
    void markdown();
    void plainText();
    void wordDocuments();
    void damagedDocuments();
    void intoAWorkspace();
    void originalNames();
    void jsonReport();
};

void TestImportFormats::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDeclared");
    QTest::newRow("utf-8") << QByteArray("<meta charset=utf-8>\xC3\xA9") << u"\u00e9"_s << true;
    QTest::newRow("utf-8 mark") << QByteArray("\xEF\xBB\xBF\xC3\xA9") << u"\u00e9"_s << true;
    QTest::newRow("latin-1 is windows") << QByteArray(
        "<meta http-equiv=content-type content='text/html; charset=ISO-8859-1'>\x80\xE9")
                                        << u"\u20ac\u00e9"_s << true;
    QTest::newRow("undeclared") << QByteArray("caf\xE9") << u"caf\u00e9"_s << false;
    QTest::newRow("wrongly declared") << QByteArray("<meta charset=iso-8859-1>\xC3\xA9") << u"\u00e9"_s << false;
    QTest::newRow("shift_jis") << QByteArray("<meta charset=Shift_JIS>\x8C\xC2\x90\x6C") << u"\u500b\u4eba"_s << true;
    QTest::newRow("euc-jp") << QByteArray("<meta charset=EUC-JP>\xB8\xC4\xBF\xCD") << u"\u500b\u4eba"_s << true;
    QTest::newRow("gbk") << QByteArray("<meta charset=gb2312>\xB8\xF6\xC8\xCB") << u"\u4e2a\u4eba"_s << true;
    QTest::newRow("windows-1250") << QByteArray("<meta charset=windows-1250>\xB3") << u"\u0142"_s << true;
    QTest::newRow("koi8-r") << QByteArray("<meta charset=koi8-r>\xC4\xC1") << u"\u0434\u0430"_s << true;
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE\xE9\x00", 4) << u"\u00e9"_s << true;
    QTest::newRow("unknown") << QByteArray("<meta charset=x-kettle>\xE9") << u"\u00e9"_s << false;
}

void TestImportFormats::encodings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const DecodedText decoded = decodeText(bytes);
    QVERIFY2(decoded.text.endsWith(text), qPrintable(decoded.encoding + u": "_s + decoded.text));
    QTEST(decoded.isDeclared, "isDeclared");
    QCOMPARE(decoded.unreadable, 0);
}

void TestImportFormats::formats()
{
    QCOMPARE(formatOf(u"a.HTML"_s, {}), ImportFormat::Html);
    QCOMPARE(formatOf(u"a.md"_s, {}), ImportFormat::Markdown);
    QCOMPARE(formatOf(u"a.docx"_s, {}), ImportFormat::Document);
    QCOMPARE(formatOf(u"a.txt"_s, "<html>"), ImportFormat::PlainText);
    QCOMPARE(formatOf(u"saved"_s, "<!DOCTYPE HTML><p>"), ImportFormat::Html);
    QCOMPARE(formatOf(u"saved"_s, "PK\x03\x04"), ImportFormat::Document);
    QCOMPARE(formatOf(u"saved"_s, "words"), ImportFormat::PlainText);
}

void TestImportFormats::markdown()
{
    const QString text =
        u"# Privacy Highlights\n\n## Scope\n\n%1\n\n- one\n- **two**\n\n## Contact\n\n**Privacy Office**\n1 Mill Lane\nFernhill FH1 2AB\n\n<script>x()</script>\n"_s
            .arg(prose());
    const auto imported = importBytes(text.toUtf8(), u"a.md"_s, ImportFormat::Markdown);
    QVERIFY2(imported, why(imported).constData());
    QCOMPARE(imported->statement.title, u"Privacy Highlights"_s);
    QCOMPARE(outlineOf(imported->statement), (QStringList{u"Scope"_s, u"Contact"_s}));
    QCOMPARE(noticewright::plainText(imported->statement.sections[0].highlights), prose() + u" one two"_s);
    QCOMPARE(imported->contacts.size(), 1);
    QCOMPARE(imported->contacts.first().lines, (QStringList{u"1 Mill Lane"_s, u"Fernhill FH1 2AB"_s}));
    QVERIFY(!textOf(imported->statement).contains(u"x()"));
}

void TestImportFormats::plainText()
{
    const QString text =
        u"Privacy\r\n\r\n1. Scope\r\n\r\n%1\r\n\r\n2. Uses\r\n- one <b>\r\n- two\r\n\r\n3. Contact\r\n\r\n%1\r\n"_s.arg(
            prose());
    const auto imported = importBytes(text.toUtf8(), u"a.txt"_s, ImportFormat::PlainText);
    QVERIFY2(imported, why(imported).constData());
    QVERIFY(outlineOf(imported->statement).contains(u"2. Uses"_s));
    QVERIFY(textOf(imported->statement).contains(u"one <b> two"_s));
}

void TestImportFormats::wordDocuments()
{
    const QString pandoc = QStandardPaths::findExecutable(u"pandoc"_s);
    if (pandoc.isEmpty())
        QSKIP("pandoc, an extra at run time, is not installed here; ./dev installs it");
    QTemporaryDir folder;
    for (const QString &suffix : {u"docx"_s, u"odt"_s, u"rtf"_s}) {
        const QString path = folder.filePath(u"statement."_s + suffix);
        QProcess process;
        process.start(pandoc, {u"-s"_s, u"-f"_s, u"markdown"_s, u"-o"_s, path});
        process.write(
            u"# Privacy Statement\n\n## Scope\n\n%1\n\n- one\n- two\n\n## Uses\n\n%1\n"_s.arg(prose()).toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const auto imported = importFile(path);
        QVERIFY2(imported, why(imported).constData());
        if (suffix == u"rtf") // has no headings, only larger text
            continue;
        QCOMPARE(imported->statement.title, u"Privacy Statement"_s);
        QCOMPARE(outlineOf(imported->statement), (QStringList{u"Scope"_s, u"Uses"_s}));
        QCOMPARE(noticewright::plainText(imported->statement.sections[0].full), prose() + u" one two"_s);
    }
}

void TestImportFormats::damagedDocuments()
{
    if (QStandardPaths::findExecutable(u"pandoc"_s).isEmpty())
        QSKIP("pandoc, an extra at run time, is not installed here; ./dev installs it");
    const auto imported = importBytes("PK\x03\x04 not a document", u"a.docx"_s, ImportFormat::Document);
    QVERIFY(!imported);
    QVERIFY(imported.error().sentence.contains(u"damaged"));
}

void TestImportFormats::intoAWorkspace()
{
    Workspace workspace;
    workspace.editions = {{.region = u"us"_s, .language = u"en"_s, .name = u"United States"_s}};
    const auto imported = importedHtml(
        u"<html lang=fr><h1>Vie privée</h1><h2>Droits</h2><p>%1</p><footer><a href=/t>T</a></footer>"_s.arg(prose()));
    QCOMPARE(addToWorkspace(workspace, imported), Id{u"online"_s});
    QCOMPARE(addToWorkspace(workspace, imported), Id{u"online-2"_s});
    QCOMPARE(addToWorkspace(workspace, imported, u"shop"_s), Id{u"shop"_s});
    QCOMPARE(workspace.editions.size(), 2);
    QCOMPARE(workspace.editions[1].path(), u"world/fr"_s);
    QCOMPARE(workspace.footerLinks, imported.footerLinks);
    QVERIFY(workspace.statements[0].fullAddress != workspace.statements[1].fullAddress);
    QVERIFY(isValidPageAddress(workspace.statements[2].fullAddress));
}

void TestImportFormats::originalNames()
{
    QTemporaryDir folder;
    const auto original = [&](const QString &file) { return originalFile(folder.path(), Id{u"online"_s}, file); };
    const QString place = u"statements/online/original/"_s;
    QCOMPARE(original(u"/x/Privacy Policy.html"_s), place + u"Privacy-Policy.html"_s);
    QCOMPARE(original(u"../../evil.html"_s), place + u"evil.html"_s);
    QCOMPARE(original(u"Büro.html"_s), place + u"Buro.html"_s);
    QCOMPARE(original(u"con.html"_s), place + u"original.html"_s);
    QCOMPARE(original(u"個人情報.html"_s), place + u"original.html"_s);
    QVERIFY(QDir(folder.path()).mkpath(place));
    QFile earlier(folder.filePath(place + u"a.html"_s));
    QVERIFY(earlier.open(QIODevice::WriteOnly));
    QCOMPARE(original(u"a.html"_s), place + u"a-2.html"_s);
}

void TestImportFormats::jsonReport()
{
    const auto imported =
        importedHtml(u"<nav><a href=/>Home</a></nav><h1>Privacy</h1><h2>Scope</h2><p>%1</p>"_s.arg(prose()));
    const QJsonArray reports = QJsonDocument::fromJson(reportsJson({{Id{u"online"_s}, imported.report}})).array();
    QCOMPARE(reports.size(), 1);
    const QJsonObject report = reports[0].toObject();
    QCOMPARE(report[u"statement"_s].toString(), u"online"_s);
    QCOMPARE(report[u"file"_s].toString(), u"page.html"_s);
    const QJsonObject counts = report[u"counts"_s].toObject();
    QCOMPARE(counts[u"navigation"_s].toObject()[u"words"_s].toInt(), 1);
    QCOMPARE(counts[u"kept"_s].toObject()[u"passages"_s].toInt(), 3);
    QCOMPARE(report[u"passages"_s].toArray().size(), 4);
}

QTEST_GUILESS_MAIN(TestImportFormats)
#include "tst_import_formats.moc"
