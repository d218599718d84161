// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search.h"
#include "support/block_values.h"
#include "support/warnings.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void findsEverywhere();
    void partsAndStatements();
    void matches_data();
    void matches();
    void replacingKeepsMarks();
    void replacingAll();

private:
    static Workspace workspace();
};

Workspace TestSearch::workspace()
{
    Workspace workspace;
    workspace.contacts = {
        {.id = Id{u"office"_s}, .name = u"Kettle Office"_s, .lines = {u"1 Kettle Road"_s, u"Town"_s}}};
    workspace.linkLists = {{.id = Id{u"links"_s}, .name = u"Links"_s, .entries = {{.label = u"Kettles"_s}}}};
    workspace.variables = {{.name = Id{u"product"_s}, .value = u"the kettle"_s}};
    Section section{.id = Id{u"a"_s}, .heading = plainInlines(u"Your kettle"_s)};
    section.highlights = {Block{.id = Id{u"h"_s}, .content = Paragraph{plainInlines(u"A kettle, shortly."_s)}}};
    const Block cell{.id = Id{u"c"_s}, .content = Paragraph{plainInlines(u"kettle"_s)}};
    Table table{.caption = plainInlines(u"Kettles"_s)};
    table.rows = {{.id = Id{u"r"_s}, .cells = {{.id = Id{u"d"_s}, .blocks = {cell}}}}};
    section.full = {
        Block{.id = Id{u"p"_s},
              .content = Paragraph{{{.text = u"We fill the "_s},
                                    {.text = u"ket"_s, .marks = {.strong = true}},
                                    {.text = u"tle"_s, .marks = {.emphasis = true}},
                                    {.text = u" and the kettle."_s}}}},
        Block{.id = Id{u"t"_s}, .content = table},
        Block{.id = Id{u"v"_s}, .content = Verbatim{u"kettle {\n}"_s}},
        Block{.id = Id{u"i"_s}, .content = Image{.asset = u"k.png"_s, .alternative = u"A kettle"_s}},
    };
    workspace.statements = {{.id = Id{u"online"_s}, .title = u"Kettle privacy"_s, .sections = {section}},
                            {.id = Id{u"other"_s}, .title = u"Other"_s}};
    return workspace;
}

void TestSearch::findsEverywhere()
{
    QStringList found;
    for (const SearchHit &hit : find(workspace(), {.text = u"kettle"_s}))
        found.append(hit.place.holder.text + u'/' + QString::number(hit.place.index) + u'@'
                     + QString::number(hit.start));
    QCOMPARE(found,
             (QStringList{u"/0@0"_s, u"/0@5"_s, u"h/0@2"_s, u"p/0@12"_s, u"p/0@27"_s, u"t/0@0"_s, u"c/0@0"_s,
                          u"v/0@0"_s, u"i/1@2"_s, u"office/0@0"_s, u"office/2@2"_s, u"links/1@0"_s, u"product/0@4"_s}));
    QVERIFY(find(workspace(), {}).isEmpty());
}

void TestSearch::partsAndStatements()
{
    const auto count = [](const Search &search) { return find(workspace(), search).size(); };
    QCOMPARE(count({.text = u"kettle"_s, .parts = {TextPart::Heading}}), 2);
    QCOMPARE(count({.text = u"kettle"_s, .parts = {TextPart::Highlights}}), 1);
    QCOMPARE(count({.text = u"kettle"_s, .parts = {TextPart::Object}}), 5);
    QCOMPARE(count({.text = u"kettle"_s, .statement = Id{u"online"_s}}), 9);
    QCOMPARE(count({.text = u"kettle"_s, .statement = Id{u"other"_s}}), 0);
}

void TestSearch::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("matchesCase");
    QTest::addColumn<bool>("wholeWords");
    QTest::addColumn<int>("count");
    QTest::newRow("any case") << u"Data data DATA"_s << u"data"_s << false << false << 3;
    QTest::newRow("that case") << u"Data data DATA"_s << u"data"_s << true << false << 1;
    QTest::newRow("parts of words") << u"database metadata data"_s << u"data"_s << false << false << 3;
    QTest::newRow("whole words") << u"database metadata data-driven (data)"_s << u"data"_s << false << true << 2;
    QTest::newRow("words with accents") << u"données donné"_s << u"donné"_s << false << true << 1;
    QTest::newRow("quotes") << u"the “user’s” data"_s << u"\"user's\""_s << false << false << 1;
    QTest::newRow("spaces") << u"100\u00a0days"_s << u"100 days"_s << false << false << 1;
    QTest::newRow("not within itself") << u"aaaa"_s << u"aa"_s << false << false << 2;
    QTest::newRow("other scripts") << u"個人情報と個人"_s << u"個人"_s << false << false << 2;
    QTest::newRow("no pattern") << u"a.c abc"_s << u"a.c"_s << false << false << 1;
}

void TestSearch::matches()
{
    QFETCH(const QString, text);
    QFETCH(const QString, wanted);
    QFETCH(const bool, matchesCase);
    QFETCH(const bool, wholeWords);
    Workspace workspace;
    workspace.statements = {{.id = Id{u"online"_s}, .title = text}};
    const auto hits = find(workspace, {.text = wanted, .matchesCase = matchesCase, .wholeWords = wholeWords});
    QTEST(int(hits.size()), "count");
}

void TestSearch::replacingKeepsMarks()
{
    const Workspace before = workspace();
    const auto hits = find(before, {.text = u"kettle"_s, .parts = {TextPart::Full}});
    const Workspace after = replaced(before, {hits[0], hits[1]}, u"pot"_s);
    const InlineList text = std::get<Paragraph>(after.statements[0].sections[0].full[0].content).text;
    QCOMPARE(plainText(text), u"We fill the pot and the pot."_s);
    QCOMPARE(text[1].text, u"pot"_s);
    QVERIFY(text[1].marks.strong && !text[1].marks.emphasis);
    QCOMPARE(after.statements[0].sections[0].highlights, before.statements[0].sections[0].highlights);
}

void TestSearch::replacingAll()
{
    const Workspace before = workspace();
    const Search search{.text = u"kettle"_s};
    const Workspace after = replaced(before, find(before, search), u"Pot\x01"_s);
    QVERIFY(find(after, search).isEmpty());
    QCOMPARE(find(after, {.text = u"Pot"_s, .matchesCase = true}).size(), find(before, search).size());
    QCOMPARE(after.contacts.first().lines.first(), u"1 Pot Road"_s);
    QCOMPARE(after.statements[0].title, u"Pot privacy"_s);
    QVERIFY(replaced(before, {}, u"x"_s) == before);
    const Workspace without = replaced(before, find(before, search), QString());
    QVERIFY(find(without, search).isEmpty());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
