// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/word_export.h"
#include "support/sample.h"
#include "support/why.h"

#include <KZip>

#include <QBuffer>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Pages as documents for Word.
class TestWordExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void documentsHaveTheText();
    void rightToLeft();
    void sameBytesEveryTime();
    void canBeStopped();
    void withoutPandocTheRemedyIsNamed();

private:
    [[nodiscard]] QList<SitePage> pagesIn(const QString &edition) const
    {
        QList<SitePage> pages = pagesOf(m_sample.workspace, {.statements = {{u"mobile"_s}}});
        pages.removeIf([&](const SitePage &page) { return page.edition.path() != edition; });
        return pages;
    }

    Sample m_sample;
};

namespace
{

/// What a part of a document holds.
QByteArray partOf(const QByteArray &document, const QString &part)
{
    QByteArray bytes = document;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    const bool isOpen = zip.open(QIODevice::ReadOnly);
    const KArchiveFile *file = isOpen ? zip.directory()->file(part) : nullptr;
    return file ? file->data() : QByteArray();
}

}

void TestWordExport::documentsHaveTheText()
{
    const QList<SitePage> pages = pagesIn(u"us/en"_s);
    QCOMPARE(pages.size(), 2);
    const auto files = buildWordFiles(m_sample.workspace, m_sample.folder(), pages);
    QVERIFY2(files.has_value(), why(files).constData());
    QCOMPARE(files->size(), 2);
    for (const SitePage &page : pages) {
        const QByteArray text = partOf(files->value(page.folder() + u"index.docx"_s), u"word/document.xml"_s);
        const Statement &statement = *findById(m_sample.workspace.statements, page.statement);
        QVERIFY2(text.contains(statement.titleOf(page.layer).toUtf8()), text.left(2000).constData());
        QVERIFY(text.contains("w:val=\"Heading1\"") && text.contains("<w:hyperlink"));
    }
}

void TestWordExport::rightToLeft()
{
    const auto files = buildWordFiles(m_sample.workspace, m_sample.folder(), pagesIn(u"ae/ar"_s));
    QVERIFY2(files.has_value(), why(files).constData());
    QVERIFY(partOf(files->first(), u"word/document.xml"_s).contains("<w:bidi"));
}

void TestWordExport::sameBytesEveryTime()
{
    const auto make = [this] { return buildWordFiles(m_sample.workspace, m_sample.folder(), pagesIn(u"us/en"_s)); };
    const auto first = make(), second = make();
    QVERIFY2(first.has_value() && second.has_value(), why(first).constData());
    QVERIFY(*first == *second);
}

void TestWordExport::canBeStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const auto files = buildWordFiles(m_sample.workspace, m_sample.folder(), pagesIn(u"us/en"_s), {}, stop.get_token());
    QVERIFY(!files && files.error().isEmpty());
}

void TestWordExport::withoutPandocTheRemedyIsNamed()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/no/such/folder");
    const auto files = buildWordFiles(m_sample.workspace, m_sample.folder(), pagesIn(u"us/en"_s));
    qputenv("PATH", path);
    QVERIFY(!files);
    QVERIFY2(files.error().first().sentence.contains(u"Install the package"_s),
             qPrintable(files.error().first().sentence));
}

QTEST_GUILESS_MAIN(TestWordExport)
#include "tst_word_export.moc"
