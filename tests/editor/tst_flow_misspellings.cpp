// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_misspellings.h"
#include "flow_notation.h"
#include "model/text_offsets.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Marks of misspelt words go along with edits; corrections keep what is marked.
class TestFlowMisspellings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void marksFollowEdits_data();
    void marksFollowEdits();
    void linesThatStayedAreNotCheckedAgain();
    void theWordBeingWrittenIsNotShown();
    void languagesOfLines();
    void corrections_data();
    void corrections();

private:
    QList<FlowLine> lines(const QString &notation) { return flowState(notation, m_ids).lines; }
    IdGenerator m_ids{1};
};

namespace
{

bool isWrong(const QString &word, const QString &)
{
    return word.contains(u'x');
}

/// Checks all lines: words with an "x" are wrong.
void check(FlowMisspellings &marks, const QList<FlowLine> &lines)
{
    marks.follow(lines);
    for (qsizetype at = 0; at < lines.size(); ++at)
        marks.setChecked(at, misspellings(lines[at].text, u"en"_s, [](const QString &word, const QString &language) {
                             return !isWrong(word, language);
                         }));
}

/// The text under the marks, a line each.
QString shown(const FlowMisspellings &marks, const QList<FlowLine> &lines)
{
    QStringList rows;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        QStringList words;
        for (const SpelledWord &word : marks.in(at))
            words.append(flatText(lines[at].text).mid(word.start, word.length));
        rows.append(words.join(u' '));
    }
    return rows.join(u'/');
}

}

void TestFlowMisspellings::marksFollowEdits_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *before, const char *after, const char *words) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(words);
    };
    row("typing in front", "ax and bx", "so ax and bx", "ax bx");
    row("typing between", "ax and bx", "ax and more bx", "ax bx");
    row("typing behind", "ax and bx", "ax and bx.", "ax bx");
    row("typing at a word's end", "ax and bx", "ax and bxy", "ax");
    row("typing at a word's start", "ax and bx", "yax and bx", "bx");
    row("typing in a word", "axx bx", "axyx bx", "bx");
    row("deleting a word", "ax and bx", "and bx", "bx");
    row("a space that makes two of one", "abxx bx", "abx x bx", "bx");
    row("a new line above", "ax / bx", "new / ax / bx", "/ax/bx");
    row("a new line between", "ax / bx", "ax / new / bx", "ax//bx");
    row("a line less", "ax / bx / cx", "ax / cx", "ax/cx");
    row("a line cut in two", "ax and bx", "ax and / bx", "ax/bx");
    row("marked", "ax and bx", "*ax* and bx", "ax bx");
    row("another text", "ax", "nothing", "");
}

void TestFlowMisspellings::marksFollowEdits()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, words);
    FlowMisspellings marks;
    check(marks, lines(before));
    const QList<FlowLine> now = lines(after);
    marks.follow(now);
    QCOMPARE(shown(marks, now), words);
    marks.clear();
    marks.follow(now);
    QCOMPARE(shown(marks, now), QString(now.size() - 1, u'/'));
}

void TestFlowMisspellings::linesThatStayedAreNotCheckedAgain()
{
    QList<FlowLine> text = lines(u"one / two / three"_s);
    FlowMisspellings marks;
    check(marks, text);
    marks.follow(text);
    QVERIFY(marks.isChecked(0) && marks.isChecked(1) && marks.isChecked(2));
    text[1].text = plainInlines(u"twice"_s);
    marks.follow(text);
    QVERIFY(marks.isChecked(0) && !marks.isChecked(1) && marks.isChecked(2));
    check(marks, text);
    // The words are the same, but their language is not.
    text[2].shell.language = u"de"_s;
    marks.follow(text);
    QVERIFY(marks.isChecked(1) && !marks.isChecked(2));
    marks.checkAgain();
    QVERIFY(!marks.isChecked(0));
}

void TestFlowMisspellings::theWordBeingWrittenIsNotShown()
{
    const QList<FlowLine> text = lines(u"ax bx / cx"_s);
    FlowMisspellings marks;
    check(marks, text);
    const SpelledWord first = marks.in(0)[0], second = marks.in(0)[1];
    marks.setWriting(FlowPosition{0, 5});
    QVERIFY(marks.isShown(0, first) && !marks.isShown(0, second) && marks.isShown(1, marks.in(1)[0]));
    marks.setWriting({});
    QVERIFY(marks.isShown(0, second));
    QCOMPARE(marks.at({0, 3})->word, u"bx"_s);
    QCOMPARE(marks.at({0, 2})->word, u"ax"_s);
    QVERIFY(!marks.at({3, 0}));
}

void TestFlowMisspellings::languagesOfLines()
{
    QList<FlowLine> text = lines(u"• one / two"_s);
    QCOMPARE(ownLanguage(text[0]), QString());
    text[0].path[0].shell.language = u"de-CH"_s;
    QCOMPARE(ownLanguage(text[0]), u"de-CH"_s);
    text[0].shell.language = u"en"_s;
    QCOMPARE(ownLanguage(text[0]), u"en"_s);
}

void TestFlowMisspellings::corrections_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, int start, int length, const char *word,
                        const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << qsizetype(start) << qsizetype(length)
                            << QString::fromUtf8(word) << QString::fromUtf8(after);
    };
    row("plain", "a wrogn word", 2, 5, "wrong", "a wrong| word");
    row("all of it marked", "a *wrogn* word", 2, 5, "wrong", "a *wrong|* word");
    row("marked in part", "*per*sonnal data", 0, 9, "personal", "*per*sonal| data");
    row("marked to its end", "per*sonnal*", 0, 9, "personal", "per*sonal*|");
    row("linked", "a {wrogn} word", 2, 5, "quite right", "a {quite right|} word");
    row("longer", "kettl", 0, 5, "kettle", "kettle|");
    row("marked, longer", "*kettl* on", 0, 5, "kettle", "*kettle|* on");
    row("behind a variable", "$ wrogn", 2, 5, "wrong", "$ wrong|");
    row("in a list", "• wrogn / no", 0, 5, "wrong", "• wrong| / no");
    row("shorter", "wwrong", 0, 6, "wrong", "wrong|");
}

void TestFlowMisspellings::corrections()
{
    QFETCH(QString, before);
    QFETCH(qsizetype, start);
    QFETCH(qsizetype, length);
    QFETCH(QString, word);
    QFETCH(QString, after);
    const FlowState was = flowState(before, m_ids);
    const FlowState is = replaceWord(was, {0, start}, length, word, m_ids);
    // Where the caret stands beside the end of a mark is the notation's matter.
    const auto plain = [](QString notation) { return notation.remove(u'|'); };
    QCOMPARE(plain(flowNotation(is)), plain(after));
    QCOMPARE(is.selection.caret, (FlowPosition{0, start + word.size()}));
    QCOMPARE(is.lines[0].shell.id, was.lines[0].shell.id);
}

QTEST_GUILESS_MAIN(TestFlowMisspellings)
#include "tst_flow_misspellings.moc"
