// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/assets.h"
#include "bundle/bundle.h"
#include "bundle/published_style.h"
#include "bundle/site.h"
#include "check/theme.h"
#include "support/rich_workspace.h"
#include "support/why.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Fonts and images of a theme.
class TestPublishedStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sitesHaveTheFiles();
    void bundlesNameThemByContent();
    void whatNothingShowsStaysHome();
    void faults_data();
    void faults();
    void allFaultsAreTold();
    void linksOutsideAreRefused();
    void hugeFilesAreRefused();
    void onlyUtf8IsTaken_data();
    void onlyUtf8IsTaken();
    void namesThatCollideAreRefused();

private:
    void write(const QString &path, const QByteArray &bytes);
    QStringList sentences(const QByteArray &style);

    std::unique_ptr<QTemporaryDir> m_folder;
    Workspace m_workspace;
};

void TestPublishedStyle::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = richWorkspace();
    for (const char *asset : {"logo.svg", "map.svg", "a.svg", "b.svg"})
        write(u"assets/"_s + QLatin1StringView(asset), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    write(u"theme/fonts/company.woff2"_s, "font");
    write(u"theme/dots.png"_s, "dots");
    m_workspace.ownTheme.styleSheet = "@font-face { font-family: Company; src: url(fonts/company.woff2?v=1) }\n"
                                      "body { background: url('dots.png'), url(./dots.png) } a { fill: url(#g) }\n";
}

void TestPublishedStyle::write(const QString &path, const QByteArray &bytes)
{
    const QString place = m_folder->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(place).path()));
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList TestPublishedStyle::sentences(const QByteArray &style)
{
    QStringList sentences;
    const auto published = publishStyle(style, m_folder->path(), FileNames::Hashed);
    for (const Problem &problem : published ? QList<Problem>() : published.error())
        sentences.append(problem.toString());
    return sentences;
}

void TestPublishedStyle::sitesHaveTheFiles()
{
    const auto site = buildSite(m_workspace, m_folder->path(), pagesOf(m_workspace, {}));
    QVERIFY2(site.has_value(), why(site).constData());
    QCOMPARE(site->value(u"theme/fonts/company.woff2"_s), QByteArray("font"));
    QCOMPARE(site->value(u"theme/dots.png"_s), QByteArray("dots"));
    QVERIFY(site->value(u"theme/style.css"_s).startsWith(*m_workspace.ownTheme.styleSheet));
}

void TestPublishedStyle::bundlesNameThemByContent()
{
    const auto bundle = buildBundle(m_workspace, m_folder->path(), {.withPdfs = false});
    QVERIFY2(bundle.has_value(), why(bundle).constData());
    const QString font = hashedPath(u"theme/fonts/company.woff2"_s, "font");
    const QString dots = hashedPath(u"theme/dots.png"_s, "dots");
    QCOMPARE(bundle->value(font), QByteArray("font"));
    QCOMPARE(bundle->value(dots), QByteArray("dots"));
    const auto manifest = readManifest(bundle->value(manifestPath), manifestPath);
    const auto style = std::ranges::find(manifest->files, FileRole::StyleSheet, &ManifestFile::role);
    const QByteArray image = dots.sliced(6).toUtf8();
    QVERIFY2(bundle->value(style->path)
                 .startsWith(QByteArray("@font-face { font-family: Company; src: url(\"" + font.sliced(6).toUtf8()
                                        + "?v=1\") }\nbody { background: url(\"" + image + "\"), url(\"" + image
                                        + "\") } a { fill: url(#g) }\n")),
             bundle->value(style->path).constData());
    const auto entry = std::ranges::find(manifest->files, font, &ManifestFile::path);
    QVERIFY(entry != manifest->files.end());
    QCOMPARE(entry->role, FileRole::ThemeFile);
    QVERIFY(bundle->value(manifestPath).contains("\"font/woff2\""));
    QCOMPARE(std::ranges::count(manifest->files, FileRole::ThemeFile, &ManifestFile::role), 2);
    // Another font is another style sheet, which nobody has in a cache.
    write(u"theme/fonts/company.woff2"_s, "other");
    const auto later = buildBundle(m_workspace, m_folder->path(), {.withPdfs = false});
    QVERIFY2(later.has_value(), why(later).constData());
    QVERIFY(!later->contains(style->path) && !later->contains(font));
}

void TestPublishedStyle::whatNothingShowsStaysHome()
{
    write(u"theme/fonts/draft.woff2"_s, "draft");
    write(u"theme/notes.txt"_s, "secret");
    const auto site = buildSite(m_workspace, m_folder->path(), pagesOf(m_workspace, {}));
    QVERIFY2(site.has_value(), why(site).constData());
    QVERIFY(!site->contains(u"theme/fonts/draft.woff2"_s) && !site->contains(u"theme/notes.txt"_s));
}

void TestPublishedStyle::faults_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *address, const char *word) {
        QTest::addRow("%s", address) << QByteArray(address) << QString::fromUtf8(word);
    };
    row("url(https://example.com/a.woff2)", "“https://example.com/a.woff2”");
    row("url(//example.com/a.png)", "“//example.com/a.png”");
    row("url(../assets/logo.svg)", "“../assets/logo.svg”");
    row("url(data:image/png;base64,AAAA)", "“data:image/png;base64,AAAA”");
    row("url(gone.png)", "is not in the theme's folder");
    row("url(page.html)", "not a font or an image");
}

/// Each at its place: by the check, and by an export, which then writes nothing.
void TestPublishedStyle::faults()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QString, word);
    m_workspace.ownTheme.styleSheet = "a {}\n  b { background: " + address + " }";
    const auto site = buildSite(m_workspace, m_folder->path(), pagesOf(m_workspace, {}));
    QVERIFY(!site.has_value());
    const Problem problem = site.error().first();
    QCOMPARE(problem.file, QString(m_folder->path() + u"/theme/style.css"_s));
    QCOMPARE(problem.line, 2);
    QVERIFY2(problem.sentence.contains(word), qPrintable(problem.sentence));
    QCOMPARE(buildBundle(m_workspace, m_folder->path(), {.withPdfs = false}).error(), site.error());
    const QList<Finding> findings = checkTheme(m_workspace, m_folder->path());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].rule, u"theme-address"_s);
    QCOMPARE(findings[0].severity, Severity::Error);
    QCOMPARE(findings[0].problem, problem);
}

void TestPublishedStyle::allFaultsAreTold()
{
    const QStringList told = sentences("@import 'x.css'; a { b: url(gone.png), url(dots.png), url(/y.png) }");
    QCOMPARE(told.size(), 3);
    QVERIFY2(told[0].contains(u"one style sheet"), qPrintable(told[0]));
}

void TestPublishedStyle::linksOutsideAreRefused()
{
    QTemporaryDir other;
    QFile secret(other.filePath(u"secret.png"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(secret.fileName(), m_folder->filePath(u"theme/link.png"_s)));
    const QStringList told = sentences("a { b: url(link.png) }");
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].contains(u"outside the workspace"), qPrintable(told[0]));
    QVERIFY2(told[0].contains(u"style.css:1:"), qPrintable(told[0]));
}

void TestPublishedStyle::hugeFilesAreRefused()
{
    QVERIFY(QFile::resize(m_folder->filePath(u"theme/dots.png"_s), 33 * 1024 * 1024));
    const QStringList told = sentences("a { b: url(dots.png) }");
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].contains(u"MiB"), qPrintable(told[0]));
}

void TestPublishedStyle::onlyUtf8IsTaken_data()
{
    QTest::addColumn<QByteArray>("style");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0 \0",
                                          6);
    QTest::newRow("zero") << QByteArray("a\0", 2);
    QTest::newRow("Latin 1") << QByteArray("/* \xfc */");
    QTest::newRow("named") << QByteArray("@charset \"shift_jis\"; a {}");
}

void TestPublishedStyle::onlyUtf8IsTaken()
{
    QFETCH(const QByteArray, style);
    const QStringList told = sentences(style);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].contains(u"UTF-8"), qPrintable(told[0]));
    QCOMPARE(sentences("@charset \"UTF-8\"; a {}"), QStringList());
}

void TestPublishedStyle::namesThatCollideAreRefused()
{
    write(u"theme/Dots.png"_s, "dots");
    const QStringList told = sentences("a { b: url(dots.png), url(Dots.png) }");
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0].contains(u"capital letters"), qPrintable(told[0]));
}

QTEST_GUILESS_MAIN(TestPublishedStyle)
#include "tst_published_style.moc"
