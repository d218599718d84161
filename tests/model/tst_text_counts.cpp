// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text_counts.h"
#include "support/rich_workspace.h"
#include "support/warnings.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

class TestTextCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void texts_data();
    void texts();
    void thaiHasWords();
    void readingTime();
    void blocks();
    void layers();
};

void TestTextCounts::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("words");
    QTest::addColumn<qint64>("characters");
    QTest::addColumn<qint64>("sentences");
    const auto row = [](const char *name, const char *text, qint64 words, qint64 characters, qint64 sentences) {
        QTest::newRow(name) << QString::fromUtf8(text) << words << characters << sentences;
    };
    row("nothing", "", 0, 0, 0);
    row("no words", " – … ! ", 0, 0, 0);
    row("one", "Scope", 1, 0, 1);
    row("apostrophes", "We don't sell. The user's choice.", 6, 0, 2);
    row("hyphens and numbers", "Art. 13 opt-out: 3.5 days", 6, 0, 1);
    row("questions", "May we? Yes! Thanks.", 4, 0, 3);
    row("German", "Wir verarbeiten Daten. Für Sie.", 5, 0, 2);
    row("Hebrew", "אנו אוספים מידע.", 3, 0, 1);
    row("Arabic", "نحن نجمع البيانات. هل توافق؟", 5, 0, 2);
    row("Japanese", "私たちは個人情報を収集します。目的は次のとおりです。", 0, 24, 2);
    row("Chinese with a name", "我们收集 Example 数据。", 1, 6, 1);
    row("outside the first plane", "𠮷野 𝐀", 1, 2, 1);
}

void TestTextCounts::texts()
{
    QFETCH(QString, text);
    const TextCounts counts = countText(text);
    QTEST(counts.words, "words");
    QTEST(counts.characters, "characters");
    QTEST(counts.sentences, "sentences");
}

/// How many words depends on the dictionary at hand; without one it is a word
/// for each stretch between spaces.
void TestTextCounts::thaiHasWords()
{
    const TextCounts counts = countText(QString::fromUtf8("เราเก็บรวบรวมข้อมูลส่วนบุคคล เพื่อให้บริการ"));
    QVERIFY2(counts.words >= 2 && counts.words <= 12, qPrintable(QString::number(counts.words)));
    QCOMPARE(counts.characters, 0);
    QCOMPARE(counts.sentences, 1);
}

void TestTextCounts::readingTime()
{
    QCOMPARE(readingMinutes({}), 0);
    QCOMPARE(readingMinutes({.words = 1}), 1);
    QCOMPARE(readingMinutes({.words = 238}), 1);
    QCOMPARE(readingMinutes({.words = 239}), 2);
    QCOMPARE(readingMinutes({.characters = 714}), 2);
    QCOMPARE(readingMinutes({.words = 2380, .characters = 357}), 11);
}

void TestTextCounts::blocks()
{
    const QList<Variable> variables{{id("company"), QStringLiteral("Example Trading Ltd")}};
    const auto count = [&](const BlockContent &content) {
        return countText(BlockList{Block{.id = id("b"), .content = content}}, variables);
    };
    const InlineList company{Inline{.text = QStringLiteral("We are ")},
                             Inline{.kind = Inline::Kind::Variable, .text = QStringLiteral("company")},
                             Inline{.text = QStringLiteral(".")}};
    QCOMPARE(count(Paragraph{company}), (TextCounts{.words = 5, .sentences = 1}));
    QCOMPARE(count(Verbatim{QStringLiteral("one\ntwo")}).words, 2);
    QCOMPARE(count(ContactBlock{id("office")}), TextCounts());
    // Caption, five head and body cells of one word.
    const TextCounts table = countText(BlockList{testing::table()}, variables);
    QCOMPARE(table.words, countText(BlockList{paragraph(id("x"), richText())}, variables).words + 7);
    const TextCounts list = count(List{.items = {{.blocks = {paragraph(id("1"), QStringLiteral("One item"))}},
                                                 {.blocks = {paragraph(id("2"), QStringLiteral("and two"))}}}});
    QCOMPARE(list, (TextCounts{.words = 4, .sentences = 2}));
}

void TestTextCounts::layers()
{
    Statement statement;
    Section one{.id = id("one")};
    one.heading = plainInlines(QStringLiteral("First part"));
    one.highlights = {paragraph(id("h"), QStringLiteral("Short."))};
    one.full = {paragraph(id("f"), QStringLiteral("Long text here."))};
    Section inner{.id = id("inner")};
    inner.heading = plainInlines(QStringLiteral("Inner"));
    inner.full = {paragraph(id("i"), QStringLiteral("More."))};
    one.sections = {inner};
    statement.sections = {one};
    QCOMPARE(countText(one, Layer::Highlights, {}), (TextCounts{.words = 3, .sentences = 2}));
    QCOMPARE(countText(one, Layer::Full, {}).words, 5);
    // The inner section has no highlights, and so no heading among them.
    QCOMPARE(countText(statement, Layer::Highlights, {}).words, 3);
    QCOMPARE(countText(statement, Layer::Full, {}).words, 7);
}

QTEST_GUILESS_MAIN(TestTextCounts)
#include "tst_text_counts.moc"
