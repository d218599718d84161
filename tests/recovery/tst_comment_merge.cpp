// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/compare.h"
#include "recovery/merge.h"
#include "support/rich_workspace.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Comments that two people wrote at once, and comments in comparisons.
class TestCommentMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void commentsOfBothAreKept();
    void repliesOfBothAreKeptByTime();
    void resolvedByEither();
    void removedAndAnswered();
    void commentsDoNotStandInTheWayOfTexts();
    void aCommentIsComparedAtItsPlace();
};

namespace
{

QList<Comment> &commentsOf(Workspace &workspace)
{
    return workspace.statements[0].comments;
}

Comment saying(const char *name)
{
    return {.id = id(name), .passages = {{.block = id("short")}}, .author = u"A"_s, .text = QLatin1String(name)};
}

QStringList idsOf(const Workspace &workspace)
{
    QStringList ids;
    for (const Comment &comment : workspace.statements[0].comments)
        ids.append(comment.id.text);
    return ids;
}

}

void TestCommentMerge::commentsOfBothAreKept()
{
    const Workspace base = richWorkspace();
    Workspace theirs = base, mine = base;
    commentsOf(theirs).append(saying("theirs"));
    commentsOf(mine).append(saying("mine"));
    commentsOf(mine).removeAt(1);
    const auto both = merged(base, theirs, mine);
    QVERIFY(both);
    QStringList ids = idsOf(*both);
    ids.sort();
    QCOMPARE(ids, (QStringList{u"mine"_s, u"remark"_s, u"theirs"_s, u"whole"_s}));
}

void TestCommentMerge::repliesOfBothAreKeptByTime()
{
    const Workspace base = richWorkspace();
    const QDateTime at(QDate(2026, 10, 1), QTime(9, 0), QTimeZone::UTC);
    Workspace theirs = base, mine = base;
    commentsOf(mine)[0].replies = {{.author = u"Mine"_s, .at = at, .text = u"first"_s}};
    commentsOf(theirs)[0].replies.append({.author = u"Theirs"_s, .at = at.addSecs(5), .text = u"second"_s});
    const auto both = merged(base, theirs, mine);
    QVERIFY(both);
    const QList<CommentReply> &replies = both->statements[0].comments[0].replies;
    QCOMPARE(replies.size(), 2);
    QCOMPARE(replies[0].text, u"first"_s);
    QCOMPARE(replies[1].text, u"second"_s);
}

void TestCommentMerge::resolvedByEither()
{
    const Workspace base = richWorkspace();
    Workspace theirs = base, mine = base;
    commentsOf(theirs)[0].isResolved = true;
    commentsOf(mine)[0].text = u"Edited"_s;
    auto both = merged(base, theirs, mine);
    QVERIFY(both);
    QVERIFY(both->statements[0].comments[0].isResolved);
    QCOMPARE(both->statements[0].comments[0].text, u"Edited"_s);
    // Opened again by one of them, it is open.
    commentsOf(mine)[1].isResolved = false;
    both = merged(base, theirs, mine);
    QVERIFY(!both->statements[0].comments[1].isResolved);
}

void TestCommentMerge::removedAndAnswered()
{
    const Workspace base = richWorkspace();
    Workspace theirs = base, mine = base;
    commentsOf(mine).removeFirst();
    QVERIFY(!idsOf(*merged(base, theirs, mine)).contains(u"remark"_s));
    commentsOf(theirs)[0].replies.append({.author = u"T"_s, .text = u"Wait."_s});
    QVERIFY(idsOf(*merged(base, theirs, mine)).contains(u"remark"_s));
}

void TestCommentMerge::commentsDoNotStandInTheWayOfTexts()
{
    const Workspace base = richWorkspace();
    Workspace theirs = base, mine = base;
    theirs.statements[0].title = u"Their title"_s;
    commentsOf(mine).append(saying("mine"));
    const auto both = merged(base, theirs, mine);
    QVERIFY(both);
    QCOMPARE(both->statements[0].title, u"Their title"_s);
    QVERIFY(idsOf(*both).contains(u"mine"_s));
}

void TestCommentMerge::aCommentIsComparedAtItsPlace()
{
    const Workspace before = richWorkspace();
    Workspace after = before;
    commentsOf(after)[0].replies.clear();
    const QList<Workspace> versions{before, after};
    const QList<Difference> differences = compareVersions(versions);
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences[0].section, id("uses"));
    QVERIFY2(differences[0].place.endsWith(u"Comment"_s), qPrintable(differences[0].place));
    QVERIFY(differences[0].texts[0].contains(u"Ben: Yes."_s));
    QVERIFY(differences[0].texts[1].startsWith(u"“ses”\n"_s));
    QVERIFY(!differences[0].texts[1].contains(u"Yes."_s));
}

QTEST_GUILESS_MAIN(TestCommentMerge)
#include "tst_comment_merge.moc"
