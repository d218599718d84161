// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filename.h"
#include "model/navigate.h"
#include "model/workspace.h"

#include <QSet>
#include <QTest>

using namespace noticewright;

class TestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void idsAreShortValidAndDifferent();
    void idsRepeatForTheSameSeed();
    void textHasOneForm();
    void addresses_data();
    void addresses();
    void mailAddresses_data();
    void mailAddresses();
    void pageAddresses_data();
    void pageAddresses();
    void anchorsComeFromHeadings_data();
    void anchorsComeFromHeadings();
    void anchorsAreFree();
    void sectionsAreNumbered();
    void sectionsAreFoundByPath();
    void blocksAreFoundAtAnyDepth();
    void duplicatedSectionsKeepTheirTraces();
    void copiesShareUntilChanged();
};

namespace
{

Section section(const char *id, QList<Section> children = {}, bool numbered = false)
{
    Section result;
    result.id = {QString::fromLatin1(id)};
    result.anchor = result.id.text;
    result.numbered = numbered;
    result.sections = std::move(children);
    return result;
}

Block paragraph(const char *id, const char *text)
{
    return {.id = {QString::fromLatin1(id)}, .content = Paragraph{plainInlines(QString::fromUtf8(text))}};
}

}

void TestModel::idsAreShortValidAndDifferent()
{
    IdGenerator ids;
    QSet<Id> seen;
    for (int i = 0; i < 20000; ++i) {
        const Id id = ids.next();
        QVERIFY(isValidId(id.text));
        QCOMPARE(id.text.size(), 8);
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 20000);
    for (const QStringView bad : {u"", u"1a", u"a_b", u"A", u"a-", u"../x", u"a b"})
        QVERIFY2(!isValidId(bad), qPrintable(bad.toString()));
}

void TestModel::idsRepeatForTheSameSeed()
{
    IdGenerator first(7), second(7), other(8);
    const Id id = first.next();
    QCOMPARE(second.next().text, id.text);
    QVERIFY(other.next() != id);
}

void TestModel::textHasOneForm()
{
    Marks strong;
    strong.strong = true;
    Marks titled;
    titled.linkTitle = QStringLiteral("a title without a link");
    const InlineList text = normalised({
        Inline{.text = QStringLiteral("We ")},
        Inline{.text = QString()},
        Inline{.text = QStringLiteral("collect\n"), .marks = titled},
        Inline{.text = QStringLiteral("lit"), .marks = strong},
        Inline{.text = QStringLiteral("tle\x01"), .marks = strong},
        Inline{.text = QString(QChar(0xd800))},
    });
    QCOMPARE(text.size(), 2);
    QCOMPARE(text[0].text, QStringLiteral("We collect "));
    QCOMPARE(text[1].text, QStringLiteral("little"));
    QVERIFY(text[1].marks.strong);
    QCOMPARE(withoutForbiddenCharacters(QStringLiteral("\U0001F512 ok")), QStringLiteral("\U0001F512 ok"));
    QCOMPARE(plainText(normalised(plainInlines(QStringLiteral("a\u2028b\u2029c\ufffcd\ufdd0e")))),
             QStringLiteral("a b cde"));
}

void TestModel::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("publishable");
    const auto row = [](const char *address, bool ok) { QTest::newRow(address) << QString::fromUtf8(address) << ok; };
    row("https://example.com/a?b=c#d", true);
    row("//seal.example/validation?rid=1-2", true);
    row("/privacy/details/us/en/", true);
    row("#choices", true);
    row("tel:+1-555-0100", true);
    row("HTTPS://EXAMPLE.COM", true);
    row("a/b:c", true);
    row("javascript:alert(1)", false);
    row("JavaScript:alert(1)", false);
    row("java\tscript:alert(1)", false);
    row("data:text/html,x", false);
    row("file:///etc/passwd", false);
    row("vbscript:x", false);
    row(":x", false);
    row("", false);
    row("https://exa mple.com", false);
    row("https://example.com/\xe2\x80\xae", false);
}

void TestModel::addresses()
{
    QFETCH(QString, address);
    QTEST(isPublishableAddress(address), "publishable");
}

void TestModel::mailAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("valid");
    QTest::newRow("usual") << QStringLiteral("privacy@example.com") << true;
    QTest::newRow("tagged") << QStringLiteral("a.b+c@mail.example.com") << true;
    QTest::newRow("international") << QStringLiteral("büro@müller.example") << true;
    QTest::newRow("no at") << QStringLiteral("example.com") << false;
    QTest::newRow("two at") << QStringLiteral("a@b@c") << false;
    QTest::newRow("header injection") << QStringLiteral("a@b.c?cc=x@y.z") << false;
    QTest::newRow("empty label") << QStringLiteral("a@b..c") << false;
}

void TestModel::mailAddresses()
{
    QFETCH(QString, address);
    QTEST(isMailAddress(address), "valid");
}

void TestModel::pageAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *address, bool ok) { QTest::newRow(address) << QString::fromUtf8(address) << ok; };
    row("privacy/{region}/{language}/", true);
    row("privacy/details/us/en/", true);
    row("privacy", false);
    row("/privacy/", false);
    row("../privacy/", false);
    row("a/../b/", false);
    row("a//b/", false);
    row("con/", false);
    row("NUL.txt/", false);
    row("lpt1/", false);
    row("a b/", false);
    row("{other}/", false);
}

void TestModel::pageAddresses()
{
    QFETCH(QString, address);
    QTEST(isValidPageAddress(address), "valid");
}

void TestModel::anchorsComeFromHeadings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("words") << QStringLiteral("Your Choices") << QStringLiteral("your-choices");
    QTest::newRow("apostrophe") << QStringLiteral("Children’s data & you!") << QStringLiteral("childrens-data-you");
    QTest::newRow("accents") << QStringLiteral("Données personnelles") << QStringLiteral("données-personnelles");
    QTest::newRow("japanese") << QStringLiteral("個人情報") << QStringLiteral("個人情報");
    QTest::newRow("nothing") << QStringLiteral("—") << QStringLiteral("section");
    QTest::newRow("long") << QStringLiteral("information that we collect when you use our products and services")
                          << QStringLiteral("information-that-we-collect-when-you-use-our");
}

void TestModel::anchorsComeFromHeadings()
{
    QFETCH(QString, heading);
    const QString anchor = anchorFromHeading(heading);
    QTEST(anchor, "anchor");
    QVERIFY(isValidAnchor(anchor));
}

void TestModel::anchorsAreFree()
{
    Section scope = section("scope");
    scope.aliases = {QStringLiteral("scope-2")};
    QCOMPARE(freeAnchor({scope}, QStringLiteral("scope")), QStringLiteral("scope-3"));
    QCOMPARE(freeAnchor({scope}, QStringLiteral("uses")), QStringLiteral("uses"));
}

void TestModel::sectionsAreNumbered()
{
    const QList<Section> sections = {
        section("a", {section("a1", {}, true)}, false),
        section("b", {section("b1", {}, true), section("bx"), section("b2", {}, true)}, true), section("c", {}, true)};
    const auto numbers = sectionNumbers(sections);
    QCOMPARE(numbers.value({QStringLiteral("a1")}), QStringLiteral("1"));
    QCOMPARE(numbers.value({QStringLiteral("b")}), QStringLiteral("1"));
    QCOMPARE(numbers.value({QStringLiteral("b2")}), QStringLiteral("1.2"));
    QCOMPARE(numbers.value({QStringLiteral("c")}), QStringLiteral("2"));
    QVERIFY(!numbers.contains({QStringLiteral("bx")}));
}

void TestModel::sectionsAreFoundByPath()
{
    QList<Section> sections = {section("a"), section("b", {section("b1"), section("b2")})};
    const SectionPath path = pathOf(sections, {QStringLiteral("b2")});
    QCOMPARE(path, (SectionPath{1, 1}));
    QCOMPARE(sectionAt(sections, path).id.text, QStringLiteral("b2"));
    siblingsAt(sections, path).removeAt(path.last());
    QVERIFY(pathOf(sections, {QStringLiteral("b2")}).isEmpty());
    QVERIFY(!findSection(sections, {QStringLiteral("nowhere")}));
}

void TestModel::blocksAreFoundAtAnyDepth()
{
    Section scope = section("scope");
    scope.full = {Block{
        .id = {QStringLiteral("list")},
        .content = List{.items = {ListItem{.id = {QStringLiteral("item")}, .blocks = {paragraph("p", "Text")}}}}}};
    const QList<Section> sections = {section("parent", {scope})};
    const BlockPlace place = findBlock(sections, {QStringLiteral("p")});
    QVERIFY(place.section);
    QCOMPARE(place.section->id.text, QStringLiteral("scope"));
    QCOMPARE(place.layer, Layer::Full);
    QCOMPARE(plainText(scope.full), QStringLiteral("Text"));
    QVERIFY(!findBlock(sections, {QStringLiteral("q")}).section);
}

void TestModel::duplicatedSectionsKeepTheirTraces()
{
    Section original = section("a");
    original.full = {paragraph("full", "Full text")};
    original.highlights = {paragraph("short", "Short")};
    original.highlights[0].summarises = {{QStringLiteral("full")}, {QStringLiteral("elsewhere")}};
    Section copy = original;
    IdGenerator ids(1);
    renewIds(copy, ids);
    QVERIFY(copy.id != original.id);
    QCOMPARE(copy.highlights[0].summarises[0].text, copy.full[0].id.text);
    QCOMPARE(copy.highlights[0].summarises[1].text, QStringLiteral("elsewhere"));
    QVERIFY(copy.full[0].id != original.full[0].id);
}

void TestModel::copiesShareUntilChanged()
{
    Statement statement;
    for (int i = 0; i < 1000; ++i)
        statement.sections.append(section("s"));
    const Statement copy = statement;
    QVERIFY(copy.sections.isSharedWith(statement.sections));
    statement.sections[5].heading = plainInlines(QStringLiteral("Changed"));
    QVERIFY(copy.sections[5].heading.isEmpty());
    QVERIFY(copy != statement);
}

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
