// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"
#include "import/into_workspace.h"
#include "support/imported.h"
#include "support/warnings.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Pictures that come with a file are taken over with it; others are not fetched.
class TestImportPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void besideThePage();
    void withinThePage();
    void neverWithinASentence();
    void captions();
    void decorationIsLeftOut();
    void onTheWeb();
    void seals();
    void notFromElsewhere_data();
    void notFromElsewhere();
    void drawings_data();
    void drawings();
    void inDocuments();
    void namesThatAreTaken();
};

/// The beginning of a PNG file, and bytes that make it long enough for a picture.
QByteArray png(char filling = 'x')
{
    return "\x89PNG\r\n\x1a\n" + QByteArray(200, filling);
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QList<const Image *> imagesOf(const ImportedStatement &imported)
{
    QList<const Image *> images;
    visitSections(imported.statement.sections, [&](const Section &section, int) {
        visitBlocks(section.full, [&](const Block &block) {
            if (const auto *image = std::get_if<Image>(&block.content))
                images.append(image);
        });
        visitBlocks(section.highlights, [&](const Block &block) {
            if (const auto *image = std::get_if<Image>(&block.content))
                images.append(image);
        });
    });
    return images;
}

ImportedStatement importedFrom(const QTemporaryDir &folder, const QString &body)
{
    return importedHtml(u"<h2>Scope</h2><p>%1</p>"_s.arg(prose()) + body, {.folder = folder.path()});
}

void TestImportPictures::besideThePage()
{
    QTemporaryDir folder;
    write(folder.filePath(u"page_files/Über uns 1.PNG"_s), png());
    const auto imported =
        importedFrom(folder, u"<p><img src='page_files/%C3%9Cber%20uns%201.PNG' alt='How data flows'></p>"_s);
    const auto images = imagesOf(imported);
    QCOMPARE(images.size(), 1);
    QCOMPARE(images.first()->alternative, u"How data flows"_s);
    QCOMPARE(images.first()->asset, u"Uber-uns-1.png"_s);
    QCOMPARE(imported.pictures, (PictureFiles{{u"Uber-uns-1.png"_s, png()}}));
    const auto passage = std::ranges::find(imported.report.passages, u"image"_s, &Passage::role);
    QVERIFY(passage != imported.report.passages.end());
    QCOMPARE(passage->fate, Fate::Kept);
    QCOMPARE(passage->text, u"How data flows"_s);
}

void TestImportPictures::withinThePage()
{
    const auto imported = importedHtml(u"<h2>Scope</h2><p>%1</p><img alt=Flow src='data:image/png;base64,%2'>"_s.arg(
        prose(), QString::fromLatin1(png().toBase64())));
    QCOMPARE(imagesOf(imported).size(), 1);
    QCOMPARE(imported.pictures, (PictureFiles{{u"picture.png"_s, png()}}));
}

void TestImportPictures::neverWithinASentence()
{
    QTemporaryDir folder;
    write(folder.filePath(u"a.png"_s), png());
    const auto imported = importedFrom(folder, u"<p>Before <img src=a.png alt=Icon> after.</p>"_s);
    const BlockList &blocks = imported.statement.sections.first().full.isEmpty()
        ? imported.statement.sections.first().highlights
        : imported.statement.sections.first().full;
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(plainText(std::get<Paragraph>(blocks[1].content).text), u"Before after."_s);
    QVERIFY(std::holds_alternative<Image>(blocks[2].content));
}

void TestImportPictures::captions()
{
    QTemporaryDir folder;
    write(folder.filePath(u"a.png"_s), png());
    const auto imported = importedFrom(
        folder,
        u"<figure><a href=https://f.example/big><img src=a.png alt=Flow></a><figcaption>How <b>data</b> flows"
        "</figcaption></figure><h3>Cookies <img src=a.png alt=Cookie></h3>"_s);
    const auto images = imagesOf(imported);
    QCOMPARE(images.size(), 2);
    QCOMPARE(plainText(images[0]->caption), u"How data flows"_s);
    QCOMPARE(images[0]->link->address, u"https://f.example/big"_s);
    QCOMPARE(images[1]->alternative, u"Cookie"_s);
    QCOMPARE(imported.pictures.size(), 1);
}

void TestImportPictures::decorationIsLeftOut()
{
    QTemporaryDir folder;
    write(folder.filePath(u"a.png"_s), png());
    write(folder.filePath(u"dot.gif"_s), "GIF89a....");
    const auto imported = importedFrom(folder, u"<img src=a.png alt=''><img src=dot.gif alt=dot>"_s);
    QVERIFY(imagesOf(imported).isEmpty());
    QVERIFY(imported.pictures.isEmpty());
    const auto undescribed = importedFrom(folder, u"<img src=a.png>"_s);
    QCOMPARE(imagesOf(undescribed).size(), 1);
    QVERIFY(std::ranges::any_of(undescribed.report.remarks, [](const Remark &remark) {
        return remark.sentence.contains(u"a.png") && !remark.target.isEmpty();
    }));
}

void TestImportPictures::onTheWeb()
{
    const auto imported = importedHtml(
        u"<h2>Scope</h2><p>%1</p><img src=https://f.example/a.png alt=One><img src=b.png alt=Two>"_s.arg(prose()));
    QVERIFY(imagesOf(imported).isEmpty());
    QCOMPARE(passagesOf(imported.report, Fate::Frame), (QStringList{u"One"_s, u"Two"_s}));
    QVERIFY(std::ranges::any_of(imported.report.remarks,
                                [](const Remark &remark) { return remark.sentence.startsWith(u"2 pictures"); }));
}

void TestImportPictures::seals()
{
    QTemporaryDir folder;
    write(folder.filePath(u"seal.png"_s), png());
    const auto imported = importedFrom(
        folder,
        u"<a href='https://privacy.truste.com/privacy-seal/validation?rid=1'><img src=seal.png alt='Certified'>"
        "</a>"_s);
    QCOMPARE(imported.seals.size(), 1);
    QCOMPARE(imported.seals.first().asset, u"seal.png"_s);
    QVERIFY(imported.pictures.contains(u"seal.png"_s));
}

void TestImportPictures::notFromElsewhere_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"../secret.png", "sub/../../secret.png", "%2e%2e/secret.png", "link.png", "folder/secret.png", ".", "",
          "//host/secret.png", "file:///etc/secret.png", "/etc/secret.png", "text.png", "missing.png",
          "data:image/png;base64,!!!", "data:text/html,<script>alert(1)</script>", "data:image/png"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestImportPictures::notFromElsewhere()
{
    QFETCH(const QString, address);
    QTemporaryDir root;
    write(root.filePath(u"secret.png"_s), png());
    write(root.filePath(u"other/secret.png"_s), png());
    write(root.filePath(u"page/sub/x.txt"_s), "x");
    write(root.filePath(u"page/text.png"_s), QByteArray(300, 'x'));
    QVERIFY(QFile::link(root.filePath(u"secret.png"_s), root.filePath(u"page/link.png"_s)));
    QVERIFY(QFile::link(root.filePath(u"other"_s), root.filePath(u"page/folder"_s)));
    Pictures pictures(root.filePath(u"page"_s));
    QCOMPARE(pictures.take(address), QString());
    QVERIFY(pictures.files().isEmpty());
}

void TestImportPictures::drawings_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<bool>("isTaken");
    const std::pair<const char *, bool> rows[] = {
        {"<path d='M0 0h10v10z' fill='#123456'/>", true},
        {"<defs><linearGradient id='a'/></defs><rect fill='url(#a)' width='10' height='10'/>", true},
        {"<style>.a{fill:#fff}</style><rect class='a' width='10' height='10'/>", true},
        {"<use xlink:href='#a' xmlns:xlink='http://www.w3.org/1999/xlink'/>", true},
        {"<script>alert(1)</script>", false},
        {"<rect onclick='alert(1)'/>", false},
        {"<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>", false},
        {"<a href='javascript:alert(1)'><rect/></a>", false},
        {"<image href='https://f.example/x.png'/>", false},
        {"<use href='other.svg#a'/>", false},
        {"<rect fill='url(https://f.example/x)'/>", false},
        {"<style>@import 'https://f.example/x.css';</style>", false},
        {"<style>rect{fill:u\\72l(https://f.example/x)}</style>", false},
        {"<set attributeName='href' to='javascript:alert(1)'/>", false},
        {"<rect", false},
    };
    for (const auto &[inside, isTaken] : rows)
        QTest::newRow(inside) << QByteArray(inside) << isTaken;
}

void TestImportPictures::drawings()
{
    QFETCH(const QByteArray, inside);
    QFETCH(const bool, isTaken);
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><title>" + QByteArray(60, 'x')
        + "</title>" + inside + "</svg>";
    Pictures pictures(QString{});
    const QString name = pictures.take(u"data:image/svg+xml;base64,"_s + QString::fromLatin1(svg.toBase64()));
    QCOMPARE(name, isTaken ? u"picture.svg"_s : QString());
    QVERIFY(!isInertSvg("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'x'>]>" + svg));
    QVERIFY(!isInertSvg("<?xml-stylesheet href='x.css'?>" + svg));
}

void TestImportPictures::inDocuments()
{
    const QString pandoc = QStandardPaths::findExecutable(u"pandoc"_s);
    if (pandoc.isEmpty())
        QSKIP("pandoc, an extra at run time, is not installed here; ./dev installs it");
    // A picture of one dot that any reader of PNG accepts.
    const QByteArray dot = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAU0lEQVR42mNgGAWjYBSMglEwCkbBKBgFo2AUjIJRMApGwSgYBaNgFIyCUTAKRsEo"
        "GAWjYBSMglEwCkbBKBgFo2AUjIJRMApGwSgYBaNgFIyCUTAKRgEA0RAAAU5sJp8AAAAASUVORK5CYII=");
    QTemporaryDir folder;
    write(folder.filePath(u"flow.png"_s), dot);
    for (const QString &suffix : {u"docx"_s, u"odt"_s}) {
        const QString path = folder.filePath(u"statement."_s + suffix);
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(pandoc, {u"-s"_s, u"-f"_s, u"markdown"_s, u"-o"_s, path});
        process.write(
            u"# Privacy Statement\n\n## Scope\n\n%1\n\n![How data flows](flow.png)\n"_s.arg(prose()).toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const auto imported = importFile(path);
        QVERIFY2(imported, why(imported).constData());
        QCOMPARE(imagesOf(*imported).size(), 1);
        QCOMPARE(imported->pictures.first(), dot);
    }
}

void TestImportPictures::namesThatAreTaken()
{
    QTemporaryDir workspace;
    write(assetsFolder(workspace.path()) + u"/seal.png"_s, png('y'));
    write(assetsFolder(workspace.path()) + u"/same.png"_s, png('s'));
    QTemporaryDir folder;
    write(folder.filePath(u"seal.png"_s), png());
    write(folder.filePath(u"same.png"_s), png('s'));
    ImportedStatement imported = importedFrom(
        folder, u"<img src=seal.png alt=Seal><img src=same.png alt=Same><ul><li><img src=seal.png alt=Again></ul>"_s);
    const QList<FileChange> files = pictureFiles(imported, workspace.path(), {{u"assets/seal-2.png"_s, png('z')}});
    QStringList paths;
    for (const FileChange &file : files)
        paths.append(file.path);
    QCOMPARE(paths, (QStringList{u"assets/same.png"_s, u"assets/seal-3.png"_s}));
    QStringList shown;
    for (const Image *image : imagesOf(imported))
        shown.append(image->asset);
    QCOMPARE(shown, (QStringList{u"seal-3.png"_s, u"same.png"_s, u"seal-3.png"_s}));
}

QTEST_GUILESS_MAIN(TestImportPictures)
#include "tst_import_pictures.moc"
