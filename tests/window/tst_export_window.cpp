// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/assets.h"
#include "bundle/bundle_source.h"
#include "bundle/verify.h"
#include "open_window.h"
#include "support/rich_workspace.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Exports of bundles from the window.
class TestExportWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }
    void init();
    void cleanup();
    void aBundle();
    void withPdfs();
    void asZip();
    void theEndingFollows();
    void changesSinceTheLast();
    void strangersFilesStay();
    void cancelling();
    void looks();

private:
    [[nodiscard]] QDialog *dialog();
    void ask();
    void setTarget(const QString &target);
    [[nodiscard]] QString message();
    /// Starts the export, and waits for what comes of it.
    void start();
    void close();
    [[nodiscard]] QString out(const QString &name) const { return m_out.filePath(name); }

    QTemporaryDir m_out;
    std::unique_ptr<OpenWindow> m_open;
};

void TestExportWindow::init()
{
    failOnWarnings();
    Workspace workspace = richWorkspace();
    workspace.themeValues.clear();
    m_open = std::make_unique<OpenWindow>(workspace);
    QVERIFY(m_open->isReady());
    // The images that the pages show.
    QVERIFY(QDir(m_open->folder()).mkpath(u"assets"_s));
    QStringList images = factAssets(workspace);
    for (const Statement &statement : workspace.statements)
        images += textAssets(statement);
    for (const QString &name : std::as_const(images)) {
        QFile image(m_open->folder() + u"/assets/"_s + name);
        QVERIFY(image.open(QIODevice::WriteOnly));
        image.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>");
    }
}

void TestExportWindow::cleanup()
{
    m_open.reset();
}

QDialog *TestExportWindow::dialog()
{
    return m_open->dialog("exportDialog");
}

void TestExportWindow::ask()
{
    m_open->trigger("exportBundle");
    QTRY_VERIFY(dialog() && dialog()->isVisible());
}

void TestExportWindow::setTarget(const QString &target)
{
    named<QLineEdit>(dialog(), "exportFolder")->setText(target);
}

QString TestExportWindow::message()
{
    const auto *label = named<QLabel>(dialog(), "exportMessage");
    return label->isVisible() ? label->text() : QString();
}

void TestExportWindow::start()
{
    click(dialog(), "exportStart");
    QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), 90000);
}

void TestExportWindow::close()
{
    click(dialog(), "exportClose");
    QTRY_VERIFY(!dialog());
}

void TestExportWindow::aBundle()
{
    ask();
    QVERIFY(named<QLineEdit>(dialog(), "exportFolder")->text().endsWith(u"(Bundle)"_s));
    setTarget(out(u"plain"_s));
    click(dialog(), "exportWithPdfs");
    QVERIFY(!isEnabled(dialog(), "exportPaper"));
    start();
    QVERIFY2(message().contains(out(u"plain"_s)), qPrintable(message()));
    close();
    const auto bundle = readBundle(out(u"plain"_s));
    QVERIFY(bundle.has_value());
    QVERIFY(verifyDelivered(*bundle->source, bundle->manifest).faults.isEmpty());
    QVERIFY(std::ranges::none_of(bundle->manifest.files,
                                 [](const ManifestFile &file) { return file.role == FileRole::Pdf; }));
}

void TestExportWindow::withPdfs()
{
    ask();
    setTarget(out(u"pdfs"_s));
    start();
    QVERIFY2(message().contains(out(u"pdfs"_s)), qPrintable(message()));
    const auto bundle = readBundle(out(u"pdfs"_s));
    QVERIFY(bundle.has_value());
    const auto count = [&](FileRole role) {
        return std::ranges::count(bundle->manifest.files, role, &ManifestFile::role);
    };
    QVERIFY(count(FileRole::Page) > 0);
    QCOMPARE(count(FileRole::Pdf), count(FileRole::Page));
}

void TestExportWindow::asZip()
{
    ask();
    setTarget(out(u"packed"_s));
    click(dialog(), "exportWithPdfs");
    click(dialog(), "exportIsZip");
    start();
    QVERIFY2(message().contains(out(u"packed.zip"_s)), qPrintable(message()));
    QVERIFY(readBundle(out(u"packed.zip"_s)).has_value());
}

void TestExportWindow::theEndingFollows()
{
    ask();
    setTarget(u"/somewhere/bundle"_s);
    click(dialog(), "exportIsZip");
    QCOMPARE(named<QLineEdit>(dialog(), "exportFolder")->text(), u"/somewhere/bundle.zip"_s);
    click(dialog(), "exportIsZip");
    QCOMPARE(named<QLineEdit>(dialog(), "exportFolder")->text(), u"/somewhere/bundle"_s);
    close();
}

void TestExportWindow::changesSinceTheLast()
{
    const auto exportAgain = [this] {
        ask();
        setTarget(out(u"twice"_s));
        named<QCheckBox>(dialog(), "exportWithPdfs")->setChecked(false);
        start();
        QVERIFY2(message().contains(out(u"twice"_s)), qPrintable(message()));
        close();
    };
    exportAgain();
    QVERIFY(!QFile::exists(out(u"twice/CHANGES.html"_s)));
    Statement head = m_open->workspace().statements.first();
    head.title = u"Another Title"_s;
    m_open->document()->setStatementHead(head, u"Step"_s);
    exportAgain();
    QFile changes(out(u"twice/CHANGES.html"_s));
    QVERIFY(changes.open(QIODevice::ReadOnly));
    QVERIFY(changes.readAll().contains("Another"));
}

void TestExportWindow::strangersFilesStay()
{
    QVERIFY(QDir().mkpath(out(u"mine"_s)));
    QFile mine(out(u"mine/letter.txt"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    ask();
    setTarget(out(u"mine"_s));
    click(dialog(), "exportWithPdfs");
    start();
    QVERIFY2(message().contains(u"letter.txt"_s), qPrintable(message()));
    QVERIFY(QFile::exists(mine.fileName()));
    // It can be corrected in the same dialog.
    setTarget(out(u"other"_s));
    click(dialog(), "exportStart");
    QTRY_VERIFY2(message().contains(out(u"other"_s)), qPrintable(message()));
}

void TestExportWindow::cancelling()
{
    ask();
    setTarget(out(u"cancelled"_s));
    click(dialog(), "exportStart");
    auto *progress = dialog()->findChild<QProgressBar *>();
    QTRY_VERIFY(progress->isVisible());
    QTRY_VERIFY(named<QLabel>(dialog(), "exportDoing")->text().contains(u" of "_s));
    QElapsedTimer timer;
    timer.start();
    click(dialog(), "exportClose");
    QTRY_VERIFY(message().contains(u"cancelled"_s));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!QFile::exists(out(u"cancelled"_s)));
}

void TestExportWindow::looks()
{
    ask();
    setTarget(out(u"pictures"_s));
    keepPicture(dialog(), u"export-bundle"_s);
    click(dialog(), "exportStart");
    QTRY_VERIFY(named<QLabel>(dialog(), "exportDoing")->text().contains(u" of "_s));
    keepPicture(dialog(), u"export-running"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), 90000);
    keepPicture(dialog(), u"export-done"_s);
}

int main(int argc, char **argv)
{
    prepareWebEngine();
    QApplication application(argc, argv);
    TestExportWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_export_window.moc"
