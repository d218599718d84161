// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/passages.h"
#include "model/navigate.h"
#include "model/text_offsets.h"
#include "support/rich_workspace.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Finding what comments are about again after the text was edited.
class TestPassages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void keepsWordsAndSurroundings();
    void wordsAreFoundAgain_data();
    void wordsAreFoundAgain();
    void aBlockAsAWhole();
    void headings();
    void movedBlocks();
    void splitParagraphs();
    void joinedParagraphs();
    void whatIsGone();
    void placesOfEveryBlock();
    void atomsCount();
    void manyCommentsInALongStatement();
};

namespace
{

/// One section with these paragraphs, p0, p1, …
Statement statementOf(const QStringList &paragraphs)
{
    Section section{.id = id("s"), .anchor = u"s"_s, .heading = plainInlines(u"What we collect"_s)};
    for (qsizetype i = 0; i < paragraphs.size(); ++i)
        section.full.append(paragraph(Id{u'p' + QString::number(i)}, paragraphs[i]));
    Statement statement{.id = id("online")};
    statement.sections = {section};
    return statement;
}

const QString sentence = u"We keep your name and address for 30 days after you close your account."_s;

/// The passage of the words in the first paragraph.
CommentPassage passageOf(const Statement &statement, const QString &words, qsizetype from = 0)
{
    const QString text = plainText(BlockList{statement.sections[0].full[0]});
    const qsizetype start = text.indexOf(words, from);
    return PassageFinder(statement).passageOf({id("s"), id("p0"), 0, start, words.size()});
}

/// What is found of a passage, in words: "p0: words", or the state.
QString foundIn(const Statement &statement, const CommentPassage &passage)
{
    const FoundPassage found = PassageFinder(statement).find(passage);
    if (found.state == PassageState::Gone)
        return u"gone"_s;
    if (found.state == PassageState::BlockGone)
        return u"in "_s + found.place.section.text;
    if (found.state == PassageState::WordsGone)
        return u"words gone from "_s + found.place.block.text;
    if (found.place.length == 0)
        return u"all of "_s + (found.place.block.isEmpty() ? found.place.section : found.place.block).text;
    QString text;
    visitSections(statement.sections, [&](const Section &section, int) {
        if (found.place.block.isEmpty() && section.id == found.place.section)
            text = plainText(section.heading);
        for (const Layer layer : {Layer::Highlights, Layer::Full})
            visitBlocks(section.layer(layer), [&](const Block &block) {
                if (block.id == found.place.block)
                    visitOwnTexts(block, [&](const InlineList &own) { text = flatText(own); });
            });
    });
    return found.place.block.text + u": "_s + text.sliced(found.place.start, found.place.length);
}

}

void TestPassages::keepsWordsAndSurroundings()
{
    const Statement statement = statementOf({sentence});
    const CommentPassage passage = passageOf(statement, u"30 days"_s);
    QCOMPARE(passage.block, id("p0"));
    QCOMPARE(passage.section, id("s"));
    QCOMPARE(passage.words, u"30 days"_s);
    QCOMPARE(passage.before, u"keep your name and address for "_s.right(32).prepend(u' ').right(32));
    QCOMPARE(passage.after, u" after you close your account."_s);
    QCOMPARE(passage.before.size(), 32);
    // Half a character is none.
    const CommentPassage beside = quoteAt(QString(u"\U0001F600"_s + QString(31, u'x') + u"words"_s), 33, 5);
    QCOMPARE(beside.before, QString(31, u'x'));
}

void TestPassages::wordsAreFoundAgain_data()
{
    QTest::addColumn<QString>("edited");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &edited, const QString &found) {
        QTest::newRow(name) << edited << found;
    };
    row("untouched", sentence, u"p0: 30 days"_s);
    row("text before", u"New: we use 14 days. "_s + sentence, u"p0: 30 days"_s);
    row("text behind", sentence + u" Not 30 days."_s, u"p0: 30 days"_s);
    row("the same words in front", u"Within 30 days you hear from us. "_s + sentence, u"p0: 30 days"_s);
    row("a word changed", u"We keep your name and address for 60 days after you close your account."_s,
        u"p0: 60 days"_s);
    row("words within", u"We keep your name and address for 30 (thirty) days after you close your account."_s,
        u"p0: 30 (thirty) days"_s);
    row("written anew", u"We keep your name and address for one month after you close your account."_s,
        u"p0: one month"_s);
    row("everything around changed", u"Data is stored 30 days only."_s, u"p0: 30 days"_s);
    row("words and surroundings changed", u"We keep your address for 45 days after you leave us."_s, u"p0: 45 days"_s);
    row("typed at their end", u"We keep your name and address for 30 days or so after you close your account."_s,
        u"p0: 30 days"_s);
    row("words removed", u"We keep your name and address for  after you close your account."_s,
        u"words gone from p0"_s);
    row("another text", u"Cookies are small files."_s, u"words gone from p0"_s);
    row("no text", QString(), u"words gone from p0"_s);
}

void TestPassages::wordsAreFoundAgain()
{
    QFETCH(QString, edited);
    QFETCH(QString, found);
    const CommentPassage passage = passageOf(statementOf({sentence}), u"30 days"_s);
    QCOMPARE(foundIn(statementOf({edited}), passage), found);
    // And back: undo brings it to its place again.
    QCOMPARE(foundIn(statementOf({sentence}), passage), u"p0: 30 days"_s);
}

void TestPassages::aBlockAsAWhole()
{
    const Statement statement = statementOf({sentence});
    const CommentPassage passage = PassageFinder(statement).passageOf({id("s"), id("p0")});
    QVERIFY(passage.words.isEmpty() && passage.before.isEmpty() && passage.after.isEmpty());
    QCOMPARE(foundIn(statementOf({u"Something else."_s}), passage), u"all of p0"_s);
    const CommentPassage section = PassageFinder(statement).passageOf({id("s"), {}});
    QCOMPARE(section.block, id("s"));
    QVERIFY(section.section.isEmpty());
    QCOMPARE(foundIn(statement, section), u"all of s"_s);
}

void TestPassages::headings()
{
    Statement statement = statementOf({sentence});
    const CommentPassage passage = PassageFinder(statement).passageOf({id("s"), {}, 0, 8, 7});
    QCOMPARE(passage.words, u"collect"_s);
    statement.sections[0].heading = plainInlines(u"The data that we collect"_s);
    QCOMPARE(foundIn(statement, passage), u": collect"_s);
}

void TestPassages::movedBlocks()
{
    const Statement statement = statementOf({sentence, u"More."_s});
    const CommentPassage passage = passageOf(statement, u"30 days"_s);
    Statement moved = statement;
    Section other{.id = id("t"), .anchor = u"t"_s};
    other.highlights = {moved.sections[0].full.takeFirst()};
    moved.sections[0].sections = {other};
    const FoundPassage found = PassageFinder(moved).find(passage);
    QCOMPARE(found.state, PassageState::Found);
    QCOMPARE(found.place, (PassagePlace{id("t"), id("p0"), 0, 34, 7}));
}

void TestPassages::splitParagraphs()
{
    const CommentPassage passage = passageOf(statementOf({sentence}), u"30 days"_s);
    Statement split =
        statementOf({u"We keep your name "_s, u"and address for 30 days after you close your account."_s});
    QCOMPARE(foundIn(split, passage), u"p1: 30 days"_s);
    // Where the first part says the same words for another reason.
    split = statementOf({u"In 30 days we keep "_s, u"and address for 30 days after you close your account."_s});
    QCOMPARE(foundIn(split, passage), u"p1: 30 days"_s);
    // Where the words were edited before.
    split = statementOf({u"We keep your name "_s, u"and address for 30 working days after you close your account."_s});
    QCOMPARE(foundIn(split, passage), u"p1: 30 working days"_s);
    // A short word elsewhere is no trace of the comment.
    const CommentPassage name = passageOf(statementOf({sentence}), u"name"_s);
    QCOMPARE(foundIn(statementOf({u"Nothing."_s, u"Your name is yours."_s}), name), u"words gone from p0"_s);
}

void TestPassages::joinedParagraphs()
{
    Statement statement = statementOf({sentence, u"More."_s});
    const CommentPassage passage = passageOf(statement, u"30 days"_s);
    statement.sections[0].full = {paragraph(id("p1"), u"More. "_s + sentence)};
    QCOMPARE(foundIn(statement, passage), u"p1: 30 days"_s);
}

void TestPassages::whatIsGone()
{
    Statement statement = statementOf({sentence, u"More."_s});
    const CommentPassage words = passageOf(statement, u"30 days"_s);
    const CommentPassage whole = PassageFinder(statement).passageOf({id("s"), id("p0")});
    statement.sections[0].full.removeFirst();
    QCOMPARE(foundIn(statement, words), u"in s"_s);
    QCOMPARE(foundIn(statement, whole), u"in s"_s);
    statement.sections.clear();
    QCOMPARE(foundIn(statement, words), u"gone"_s);
}

/// Every text of every kind of block, items and cells included, is a place.
void TestPassages::placesOfEveryBlock()
{
    const Statement statement = richStatement();
    const PassageFinder finder(statement);
    int texts = 0;
    visitSections(statement.sections, [&](const Section &section, int) {
        for (const Layer layer : {Layer::Highlights, Layer::Full})
            visitBlocks(section.layer(layer), [&](const Block &block) {
                int index = 0;
                visitOwnTexts(block, [&](const InlineList &text) {
                    const PassagePlace place{section.id, block.id, index++, 0, textLength(text)};
                    if (place.length == 0)
                        return;
                    ++texts;
                    const FoundPassage found = finder.find(finder.passageOf(place));
                    QCOMPARE(found.place, place);
                });
                const FoundPassage found = finder.find(finder.passageOf({section.id, block.id}));
                QCOMPARE(found, (FoundPassage{PassageState::Found, {section.id, block.id}}));
            });
    });
    QVERIFY(texts > 10);
    const auto &list = std::get<List>(findById(statement.sections[0].full, id("bullets"))->content);
    const Id item = list.items.first().id;
    QCOMPARE(finder.find({.block = item}).place, (PassagePlace{id("scope"), item}));
}

void TestPassages::atomsCount()
{
    Statement statement = statementOf({QString()});
    const InlineList text{Inline{.text = u"At "_s}, Inline{.kind = Inline::Kind::Variable, .text = u"company"_s},
                          Inline{.text = u" we"_s}, Inline{.kind = Inline::Kind::LineBreak},
                          Inline{.text = u"keep data."_s}};
    statement.sections[0].full[0].content = Paragraph{text};
    const PassagePlace place{id("s"), id("p0"), 0, 3, 9};
    const PassageFinder finder(statement);
    const CommentPassage passage = finder.passageOf(place);
    QCOMPARE(passage.words,
             QString(QChar(QChar::ObjectReplacementCharacter) + u" we"_s + QChar(QChar::LineSeparator) + u"keep"_s));
    QCOMPARE(finder.find(passage).place, place);
}

/// Two hundred comments, half of them on words that were edited, in a statement of 20,000 words.
void TestPassages::manyCommentsInALongStatement()
{
    QStringList paragraphs;
    for (int i = 0; i < 400; ++i) {
        QStringList words;
        for (int word = 0; word < 50; ++word)
            words.append(u"word%1"_s.arg((i * 7 + word * 13) % 211));
        paragraphs.append(words.join(u' '));
    }
    Statement statement = statementOf(paragraphs);
    QList<CommentPassage> passages;
    {
        const PassageFinder finder(statement);
        for (int i = 0; i < 200; ++i)
            passages.append(finder.passageOf({id("s"), Id{u'p' + QString::number(i * 2)}, 0, 60, 25}));
    }
    for (int i = 0; i < 200; i += 2) {
        QString text = paragraphs[i * 2];
        statement.sections[0].full[i * 2].content = Paragraph{plainInlines(text.insert(70, u"new"_s))};
    }
    QBENCHMARK
    {
        const PassageFinder finder(statement);
        for (const CommentPassage &passage : std::as_const(passages))
            QCOMPARE(finder.find(passage).state, PassageState::Found);
    }
}

QTEST_GUILESS_MAIN(TestPassages)
#include "tst_passages.moc"
