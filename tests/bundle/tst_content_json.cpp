// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/text_export.h"
#include "render/content_json.h"
#include "support/dom.h"
#include "support/json_schema.h"
#include "support/sample.h"
#include "support/translated_workspace.h"
#include "support/why.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Pages for other programs: their content as data, and as HTML without a frame.
class TestContentJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void fitsItsSchema();
    void everyKindOfBlock();
    void everythingIsLookedUp();
    void otherLanguages();
    void asFiles();
    void fragments();
    void classPrefixes_data();
    void classPrefixes();
};

namespace
{

QJsonObject contentOf(const Workspace &workspace, Layer layer, const Edition &edition)
{
    const EditionView view(workspace, workspace.statements[0], edition, layer);
    return QJsonDocument::fromJson(contentJson(view, u"https://example.com/x/"_s)).object();
}

/// All text in it, in order.
QString wordsOf(const QJsonValue &value)
{
    QString words;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            words += wordsOf(one);
    } else if (value.isObject()) {
        if (value[u"text"_s].isString())
            return value[u"text"_s].toString();
        for (const QString &key : {u"heading"_s, u"text"_s, u"blocks"_s, u"items"_s, u"sections"_s})
            words += wordsOf(value[key]);
    }
    return words;
}

}

void TestContentJson::fitsItsSchema()
{
    QFile shipped(QStringLiteral(SCHEMAS "/content.schema.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const JsonSchema schema(shipped.readAll());
    QVERIFY(!schema.isEmpty());
    const Sample sample;
    QList<std::pair<const Workspace *, SitePage>> all;
    const Workspace rich = richWorkspace(), translated = translatedWorkspace();
    for (const Workspace *workspace : {&sample.workspace, &rich, &translated}) {
        for (const SitePage &page : pagesOf(*workspace, {}))
            all.append({workspace, page});
    }
    for (const auto &[workspace, page] : std::as_const(all)) {
        const EditionView view(*workspace, *findById(workspace->statements, page.statement), page.edition, page.layer);
        const QJsonDocument json = QJsonDocument::fromJson(contentJson(view));
        QCOMPARE(schema.faults(json.object()), QStringList());
    }
    QJsonObject wrong = contentOf(rich, Layer::Full, rich.editions[0]);
    QJsonArray sections = wrong[u"sections"_s].toArray();
    QJsonObject section = sections[0].toObject();
    QJsonArray blocks = section[u"blocks"_s].toArray();
    QJsonObject block = blocks[0].toObject();
    block.insert(u"colour"_s, u"red"_s);
    blocks.replace(0, block);
    section.insert(u"blocks"_s, blocks);
    sections.replace(0, section);
    wrong.insert(u"sections"_s, sections);
    QVERIFY(!schema.faults(wrong).isEmpty());
}

void TestContentJson::everyKindOfBlock()
{
    const Workspace workspace = richWorkspace();
    QSet<QString> types;
    for (const QJsonValue &block :
         contentOf(workspace, Layer::Full, workspace.editions[0])[u"sections"_s][0][u"blocks"_s].toArray())
        types.insert(block[u"type"_s].toString());
    QCOMPARE(types,
             (QSet<QString>{u"paragraph"_s, u"subheading"_s, u"list"_s, u"definitions"_s, u"quotation"_s, u"note"_s,
                            u"verbatim"_s, u"table"_s, u"image"_s, u"rule"_s, u"contact"_s, u"seals"_s, u"links"_s}));
}

void TestContentJson::everythingIsLookedUp()
{
    const Workspace workspace = richWorkspace();
    const QJsonObject page = contentOf(workspace, Layer::Full, workspace.editions[0]);
    QCOMPARE(page[u"statement"_s], u"online"_s);
    QCOMPARE(page[u"layer"_s], u"full"_s);
    QCOMPARE(page[u"effective"_s], u"2026-10-01"_s);
    QCOMPARE(page[u"address"_s], u"privacy/details/us/en/"_s);
    QCOMPARE(page[u"canonical"_s], u"https://example.com/x/"_s);
    QCOMPARE(page[u"edition"_s][u"path"_s], u"us/en"_s);
    const QJsonObject scope = page[u"sections"_s][0].toObject();
    QCOMPARE(scope[u"anchor"_s], u"scope"_s);
    QCOMPARE(scope[u"aliases"_s].toArray().size(), 2);
    QCOMPARE(scope[u"sections"_s][0][u"number"_s], u"1"_s);
    QByteArray all = QJsonDocument(page).toJson();
    QVERIFY(all.contains("Example & Co"));
    QVERIFY(all.contains("\"script\": \"superscript\""));
    QVERIFY(all.contains("\"definition\": \"Data about you.\""));
    QVERIFY(all.contains("\"source\": \"../../../../assets/map.svg\""));
    QVERIFY(all.contains("privacy@example.com"));
    const QJsonObject highlights = contentOf(workspace, Layer::Highlights, workspace.editions[0]);
    QCOMPARE(highlights[u"sections"_s][0][u"blocks"_s][0][u"summarises"_s][0][u"address"_s],
             u"../../details/us/en/#text--p"_s);
}

void TestContentJson::otherLanguages()
{
    const Sample sample;
    const Edition arabic = sample.workspace.editions.last();
    const QJsonObject page = contentOf(sample.workspace, Layer::Full, arabic);
    QCOMPARE(page[u"direction"_s], u"rtl"_s);
    QCOMPARE(page[u"language"_s], u"ar"_s);
    QCOMPARE(page[u"isTranslated"_s], true);
    QVERIFY(wordsOf(page[u"sections"_s]).contains(u"الشخصية"_s));
    Workspace untranslated = sample.workspace;
    untranslated.statements[0].translations.remove(u"ar"_s);
    QCOMPARE(contentOf(untranslated, Layer::Full, arabic)[u"isTranslated"_s], false);
}

void TestContentJson::asFiles()
{
    const Sample sample;
    const QList<SitePage> pages = pagesOf(sample.workspace, {.statements = {id("online")}});
    const auto files = buildTexts(sample.workspace, sample.folder(), pages, TextFormat::Json);
    QVERIFY2(files.has_value(), why(files).constData());
    QVERIFY(files->contains(u"privacy/details/us/en/index.json"_s));
    QVERIFY(files->contains(u"assets/seal-fair-data.svg"_s));
    QVERIFY(JsonSchema(files->value(u"content.schema.json"_s))
                .faults(QJsonDocument::fromJson(files->value(u"privacy/us/en/index.json"_s)).object())
                .isEmpty());
}

void TestContentJson::fragments()
{
    const Sample sample;
    const QList<SitePage> pages = pagesOf(sample.workspace, {.statements = {id("online")}});
    const auto files = buildFragments(sample.workspace, sample.folder(), pages, u"nw-"_s);
    QVERIFY2(files.has_value(), why(files).constData());
    QCOMPARE(files->size(), pages.size() + 3);
    for (const SitePage &page : pages) {
        const QByteArray html = files->value(page.path);
        QVERIFY(html.startsWith("<div class=\"nw-statement\" lang=\""));
        QVERIFY(html.endsWith("</div>\n"));
        for (const char *frame : {"<html", "<head>", "<body", "<main", "<title", "<link", "<script", "site-head"})
            QVERIFY2(!html.contains(frame), frame);
        const Dom dom("<!DOCTYPE html><html><head><title>x</title></head><body>" + html + "</body></html>");
        QCOMPARE(dom.errors(), 0);
        for (const DomElement &element : dom.all()) {
            for (const QString &name : element[u"class"_s].split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(name.startsWith(u"nw-"), qPrintable(name));
        }
    }
    const auto plain = buildFragments(sample.workspace, sample.folder(), pages);
    QVERIFY(plain->value(pages[0].path).startsWith("<div class=\"statement\" lang=\"en\" dir=\"ltr\">"));
    QVERIFY(
        plain->value(u"privacy/ae/ar/index.html"_s).startsWith("<div class=\"statement\" lang=\"ar\" dir=\"rtl\">"));
}

void TestContentJson::classPrefixes_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("usual") << u"nw-"_s << true;
    QTest::newRow("block") << u"Legal__"_s << true;
    QTest::newRow("digit first") << u"1a"_s << false;
    QTest::newRow("two") << u"a b"_s << false;
    QTest::newRow("markup") << u"a\"><script>"_s << false;
    QTest::newRow("long") << QString(41, u'a') << false;
}

void TestContentJson::classPrefixes()
{
    QFETCH(QString, prefix);
    QTEST(isClassPrefix(prefix), "isGood");
}

QTEST_GUILESS_MAIN(TestContentJson)
#include "tst_content_json.moc"
