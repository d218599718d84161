// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/templates.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace Qt::StringLiterals;

namespace
{

struct Result
{
    int status = -1;
    QString err;
};

Result run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

}

/// The command line consists of parts, so that it starts at once.
class TestCliParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void linksOnlyWhatEachCommandNeeds();
    void saysWhichPartIsMissing_data();
    void saysWhichPartIsMissing();
    void doesWithoutWhatItNeedsNot();
};

void TestCliParts::linksOnlyWhatEachCommandNeeds()
{
    QProcess readelf;
    readelf.start(QStringLiteral(READELF), {u"-d"_s, QStringLiteral(NOTICEWRIGHT)});
    QVERIFY(readelf.waitForFinished());
    const QByteArray needed = readelf.readAllStandardOutput();
    QVERIFY(needed.contains("libQt6Core"));
    for (const char *library : {"Qt6Widgets", "Qt6WebEngine", "Qt6Gui", "Qt6Quick", "Qt6Network", "KF6TextTemplate",
                                "KF6Archive", "qpdf", "gumbo", "md4c"})
        QVERIFY2(!needed.contains(library), library);
}

void TestCliParts::saysWhichPartIsMissing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    QTest::newRow("pages") << QStringList{u"export"_s, u"{DIR}"_s, u"--to"_s, u"{OUT}"_s}
                           << u"noticewright-templates"_s;
    QTest::newRow("a bundle") << QStringList{u"export"_s, u"{DIR}"_s, u"--to"_s, u"{OUT}"_s, u"--format"_s, u"bundle"_s}
                              << u"noticewright-publish"_s;
    QTest::newRow("PDFs") << QStringList{u"export"_s, u"{DIR}"_s, u"--to"_s, u"{OUT}"_s, u"--format"_s, u"pdf"_s}
                          << u"noticewright-publish"_s;
    QTest::newRow("verification") << QStringList{u"verify"_s, u"{OUT}"_s} << u"noticewright-publish"_s;
    QTest::newRow("import") << QStringList{u"import"_s, u"a.html"_s, u"--into"_s, u"{DIR}"_s}
                            << u"noticewright-publish"_s;
    QTest::newRow("the window") << QStringList{u"{DIR}"_s} << u"noticewright-window"_s;
}

/// The program stands alone in a folder, as after half an installation.
void TestCliParts::saysWhichPartIsMissing()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QString, part);
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"noticewright"_s), out = folder.filePath(u"out"_s);
    QVERIFY(QFile::copy(QStringLiteral(NOTICEWRIGHT), program));
    QVERIFY(createFromTemplate(u"sample"_s, folder.filePath(u"sample"_s)));
    arguments.replaceInStrings(u"{DIR}"_s, folder.filePath(u"sample"_s));
    arguments.replaceInStrings(u"{OUT}"_s, out);
    const Result result = run(program, arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains(part), qPrintable(result.err));
    QVERIFY(!QFileInfo::exists(out));
}

void TestCliParts::doesWithoutWhatItNeedsNot()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"noticewright"_s), workspace = folder.filePath(u"sample"_s);
    QVERIFY(QFile::copy(QStringLiteral(NOTICEWRIGHT), program));
    const Result made = run(program, {u"new"_s, workspace, u"--template"_s, u"sample"_s});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    const Result exported =
        run(program, {u"export"_s, workspace, u"--to"_s, folder.filePath(u"out"_s), u"--format"_s, u"markdown"_s});
    QVERIFY2(exported.status == 0, qPrintable(exported.err));
    QVERIFY(!QDir(folder.filePath(u"out"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(TestCliParts)
#include "tst_cli_parts.moc"
