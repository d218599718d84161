// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/edit.h"
#include "pdf/overlay.h"
#include "pdf/overlay_sheets.h"
#include "pdf/page_references.h"
#include "support/why.h"

#include <QRegularExpression>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace noticewright;
using namespace noticewright::testing;

using Object = QPDFObjectHandle;

class TestPageReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void referencesAreTaken_data();
    void referencesAreTaken();
    void otherLinksStay();
    void paperMayBeginAnywhere();
    void unknownPlacesHaveNoNumber();
    void damagedFilesAreProblems();
    void sheetsHaveNumbersInTheirPlaces();
    void overlaysAreNoText();
};

namespace
{

/// A link of the page, at a place of its own.
Object linkTo(const std::string &address, double bottom)
{
    return Object::newDictionary(
        {{"/Type", Object::newName("/Annot")},
         {"/Subtype", Object::newName("/Link")},
         {"/Rect", Object::newArray(Object::Rectangle(400, bottom, 440, bottom + 10))},
         {"/A", Object::newDictionary({{"/S", Object::newName("/URI")}, {"/URI", Object::newString(address)}})}});
}

Object linkWithin(const std::string &name, double bottom)
{
    Object link = linkTo({}, bottom);
    link.removeKey("/A");
    link.replaceKey("/Dest", Object::newName('/' + name));
    return link;
}

std::string referenceTo(const std::string &name)
{
    return pageReferenceAddress.data() + name;
}

QByteArray bytesOf(QPDF &document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

/// Three pages, of which the second is named `uses` and the third `über`, with
/// these links on the first.
QByteArray pdfWith(const std::vector<Object> &links, bool tree = false,
                   const Object::Rectangle &paper = {0, 0, 595, 842})
{
    QPDF document;
    document.emptyPDF();
    std::vector<Object> pages;
    for (int i = 0; i < 3; ++i) {
        pages.push_back(document.makeIndirectObject(
            Object::newDictionary({{"/Type", Object::newName("/Page")},
                                   {"/MediaBox", Object::newArray(paper)},
                                   {"/Contents", Object::newStream(&document, "0 0 9 9 re f")},
                                   {"/Resources", Object::newDictionary()}})));
        QPDFPageDocumentHelper(document).addPage(QPDFPageObjectHelper(pages.back()), false);
    }
    const auto top = [&](size_t page) {
        return Object::newArray(
            {pages[page], Object::newName("/XYZ"), Object::newInteger(0), Object::newInteger(700), Object::newNull()});
    };
    if (tree)
        document.getRoot().replaceKey(
            "/Names",
            Object::newDictionary(
                {{"/Dests",
                  document.makeIndirectObject(Object::newDictionary(
                      {{"/Names",
                        Object::newArray({Object::newString("%C3%BCber"), top(2), Object::newString("uses"),
                                          Object::newDictionary({{"/D", top(1)}})})}}))}}));
    else
        document.getRoot().replaceKey("/Dests", Object::newDictionary({{"/uses", top(1)}, {"/%C3%BCber", top(2)}}));
    if (!links.empty())
        pages[0].replaceKey("/Annots", Object::newArray(links));
    return bytesOf(document);
}

size_t linksOn(const QByteArray &pdf, size_t page)
{
    QPDF document;
    openPdf(document, pdf);
    const Object links = QPDFPageDocumentHelper(document).getAllPages().at(page).getObjectHandle().getKey("/Annots");
    return links.isArray() ? size_t(links.getArrayNItems()) : 0;
}

}

void TestPageReferences::referencesAreTaken_data()
{
    QTest::addColumn<bool>("tree");
    QTest::newRow("dictionary of names") << false;
    QTest::newRow("tree of names") << true;
}

void TestPageReferences::referencesAreTaken()
{
    QFETCH(const bool, tree);
    const auto taken =
        takePageReferences(pdfWith({linkTo(referenceTo("%C3%BCber"), 700), linkTo(referenceTo("uses"), 600)}, tree));
    QVERIFY2(taken, why(taken));
    QCOMPARE(taken->references,
             (QList<PageReference>{{.page = 1, .place = QRectF(400, 132, 40, 10), .number = 3},
                                   {.page = 1, .place = QRectF(400, 232, 40, 10), .number = 2}}));
    QCOMPARE(linksOn(taken->pdf, 0), 0U);
    QVERIFY(!taken->pdf.contains("noticewright.invalid"));
}

/// Whatever leads to the same place, or looks a little like a page reference.
void TestPageReferences::otherLinksStay()
{
    const QByteArray pdf = pdfWith({linkWithin("uses", 700), linkTo(referenceTo("uses"), 700), linkWithin("uses", 500),
                                    linkTo("https://noticewright.invalid/#uses", 400),
                                    linkTo("https://example.com/", 300), linkTo("mailto:" + referenceTo("uses"), 200)});
    const auto taken = takePageReferences(pdf);
    QVERIFY2(taken, why(taken));
    QCOMPARE(taken->references.size(), 1);
    QCOMPARE(linksOn(taken->pdf, 0), 5U);
    const auto none = takePageReferences(taken->pdf);
    QVERIFY2(none, why(none));
    QVERIFY(none->references.isEmpty());
    QCOMPARE(linksOn(none->pdf, 0), 5U);
}

void TestPageReferences::paperMayBeginAnywhere()
{
    const auto taken = takePageReferences(pdfWith({linkTo(referenceTo("uses"), 700)}, false, {100, 50, 695, 892}));
    QVERIFY2(taken, why(taken));
    QCOMPARE(taken->references.at(0).place, QRectF(300, 182, 40, 10));
}

void TestPageReferences::unknownPlacesHaveNoNumber()
{
    const auto taken = takePageReferences(pdfWith({linkTo(referenceTo("gone"), 700), linkTo(referenceTo(""), 600)}));
    QVERIFY2(taken, why(taken));
    QVERIFY(taken->references.isEmpty());
    QCOMPARE(linksOn(taken->pdf, 0), 0U);
    const auto bare = takePageReferences(pdfWith({}));
    QVERIFY2(bare, why(bare));
    QVERIFY(bare->references.isEmpty());
}

void TestPageReferences::damagedFilesAreProblems()
{
    QVERIFY(!takePageReferences("<!DOCTYPE html>"));
    QVERIFY(!takePageReferences(pdfWith({linkTo(referenceTo("uses"), 700)}).chopped(100)));
}

void TestPageReferences::sheetsHaveNumbersInTheirPlaces()
{
    const OverlaySheets sheets =
        overlaySheets({.footer = QStringLiteral("{page}<"), .footerLanguage = QStringLiteral("ar-EG")}, {},
                      {.pages = 2,
                       .references = {{.page = 2, .place = QRectF(10, 20.5, 30, 8), .number = 12}},
                       .referenceFont = QStringLiteral("\"Noto Sans\", serif")});
    const QString page = QString::fromUtf8(sheets.page);
    QCOMPARE(page.count(QStringLiteral("<section>")), 2);
    QVERIFY2(page.section(QStringLiteral("<section>"), 2).contains(QStringLiteral("id=\"reference-0\">١٢</p>")),
             qPrintable(page));
    QVERIFY(page.contains(QStringLiteral("<bdi>٢</bdi>&lt;")));
    QVERIFY(page.contains(QStringLiteral("dir=\"rtl\"")));
    QVERIFY2(sheets.style.contains("#reference-0 { left: 10.000pt; top: 20.500pt; width: 30.000pt; height: 8.000pt; "
                                   "font-size: 8.000pt }"),
             sheets.style.constData());
    QVERIFY(sheets.style.contains("font-family: \"Noto Sans\", serif }"));
}

/// What is drawn over a page is marked as no part of what a reader is read.
void TestPageReferences::overlaysAreNoText()
{
    const auto whole = overlayPages(pdfWith({}), pdfWith({}));
    QVERIFY2(whole, why(whole));
    QPDF document;
    openPdf(document, *whole);
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(document).getAllPages()) {
        const auto content = page.getObjectHandle().getPageContents();
        QByteArray all;
        for (QPDFObjectHandle stream : content) {
            const auto data = stream.getStreamData();
            all += QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())) + '\n';
        }
        const qsizetype begin = all.indexOf("/Artifact BMC");
        QVERIFY2(begin > all.indexOf("re f") && all.indexOf(" Do", begin) < all.indexOf("EMC", begin), all.constData());
    }
}

QTEST_GUILESS_MAIN(TestPageReferences)
#include "tst_page_references.moc"
