// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/carry.h"
#include "comments/placed_comments.h"
#include "model/arrange.h"
#include "support/rich_workspace.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

class TestPlacedComments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void readingOrder();
    void nothingIsLost();
    void commentsGoWithTheirSection();
};

namespace
{

Comment about(const char *name, const QList<CommentPassage> &passages)
{
    return {.id = id(name), .passages = passages, .text = QLatin1String(name)};
}

QString order(const Statement &statement)
{
    QStringList ids;
    for (const PlacedComment &placed : placedComments(statement))
        ids.append(placed.comment.id.text);
    return ids.join(u' ');
}

}

void TestPlacedComments::readingOrder()
{
    Statement statement = richStatement();
    const PassageFinder finder(statement);
    const auto at = [&](const char *section, const char *block, qsizetype start = 0, qsizetype length = 0) {
        return QList{finder.passageOf({id(section), Id{QLatin1String(block)}, 0, start, length})};
    };
    statement.comments = {about("uses-text", at("uses", "usesp")),
                          about("quoted", at("scope", "quotep")),
                          about("second-word", at("scope", "short", 2, 3)),
                          about("first-word", at("scope", "short", 0, 2)),
                          about("heading", at("scope", "")),
                          about("lost", {CommentPassage{.block = id("nowhere"), .words = u"words"_s}}),
                          about("statement", {}),
                          about("last-section", at("empty", ""))};
    QCOMPARE(order(statement), u"statement heading first-word second-word quoted uses-text last-section lost"_s);
    const QList<PlacedComment> placed = placedComments(statement);
    QCOMPARE(placed[2].words(), u"Sh"_s);
    QVERIFY(!placed.last().place());
    QVERIFY(placed.first().place()->section.isEmpty());
}

void TestPlacedComments::nothingIsLost()
{
    Statement statement = richStatement();
    const PassageFinder finder(statement);
    statement.comments = {
        about("a", {finder.passageOf({id("uses"), id("usesp"), 0, 0, 4})}),
        about("b",
              {finder.passageOf({id("scope"), id("short"), 0, 0, 5}), finder.passageOf({id("uses"), id("usesp")})})};
    statement.sections[0].sections.clear();
    const QList<PlacedComment> placed = placedComments(statement);
    QCOMPARE(placed.size(), 2);
    QCOMPARE(placed[0].comment.id, id("b"));
    QCOMPARE(placed[0].passages[0].state, PassageState::Found);
    QCOMPARE(placed[0].passages[1].state, PassageState::Gone);
    QCOMPARE(placed[1].comment.id, id("a"));
    QCOMPARE(placed[1].words(), u"Uses"_s);
}

void TestPlacedComments::commentsGoWithTheirSection()
{
    Statement statement = richStatement();
    const PassageFinder finder(statement);
    const auto &list = std::get<List>(findById(statement.sections[0].full, id("bullets"))->content);
    const QList<Comment> comments = {
        about("word", {finder.passageOf({id("uses"), id("usesp"), 0, 0, 4})}),
        about("item", {finder.passageOf({id("scope"), list.items[0].id})}),
        about("elsewhere", {finder.passageOf({id("empty"), {}})}),
        about("both", {finder.passageOf({id("uses"), {}}), finder.passageOf({id("empty"), {}})}),
        about("statement", {})};
    IdGenerator ids(1);
    const Section copy = copyOf(statement.sections, statement.sections[0], ids);
    const auto [staying, going] = parted(comments, statement.sections[0], copy);
    QCOMPARE(staying, (QList{comments[2], comments[3], comments[4]}));
    Statement other{.id = id("other")};
    other.sections = {copy};
    other.comments = going;
    const QList<PlacedComment> placed = placedComments(other);
    QCOMPARE(placed.size(), 2);
    for (const PlacedComment &one : placed)
        QCOMPARE(one.passages[0].state, PassageState::Found);
    QCOMPARE(placed[1].comment.id, id("word"));
    QCOMPARE(placed[1].comment.passages[0].section, copy.sections[0].id);
}

QTEST_GUILESS_MAIN(TestPlacedComments)
#include "tst_placed_comments.moc"
