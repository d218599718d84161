// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/arrange.h"
#include "support/rich_workspace.h"

#include <QSet>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

class TestArrange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void newSectionsAndCopies();
};

namespace
{

/// `a(b c) d`: sections by their ids, what is in them in brackets.
QList<Section> parse(QStringView &text)
{
    QList<Section> sections;
    while (!text.isEmpty() && text.front() != u')') {
        const QChar c = text.front();
        text = text.sliced(1);
        if (c == u'(') {
            sections.last().sections = parse(text);
            text = text.sliced(1);
        } else if (c != u' ') {
            sections.append(Section{.id = {QString(c)}, .anchor = QString(c)});
        }
    }
    return sections;
}

QString written(const QList<Section> &sections)
{
    QStringList parts;
    for (const Section &section : sections)
        parts.append(section.id.text
                     + (section.sections.isEmpty() ? QString() : QString(u'(' + written(section.sections) + u')')));
    return parts.join(u' ');
}

}

void TestArrange::moves_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("move");
    QTest::addColumn<QString>("after");
    QTest::newRow("up") << "a b c"
                        << "up c"
                        << "a c b";
    QTest::newRow("up from the first of a parent") << "a b(c d)"
                                                   << "up c"
                                                   << "a c b(d)";
    QTest::newRow("up at the top") << "a b"
                                   << "up a"
                                   << "";
    QTest::newRow("down") << "a b c"
                          << "down a"
                          << "b a c";
    QTest::newRow("down from the last of a parent") << "a(b c) d"
                                                    << "down c"
                                                    << "a(b) c d";
    QTest::newRow("down at the end") << "a b"
                                     << "down b"
                                     << "";
    QTest::newRow("in") << "a(b) c"
                        << "in c"
                        << "a(b c)";
    QTest::newRow("in with nothing before") << "a b"
                                            << "in a"
                                            << "";
    QTest::newRow("in too deep") << "a(b(c(d(e f))))"
                                 << "in f"
                                 << "";
    QTest::newRow("out") << "a(b c) d"
                         << "out b"
                         << "a(c) b d";
    QTest::newRow("out of nothing") << "a b"
                                    << "out b"
                                    << "";
    QTest::newRow("drop after") << "a b c"
                                << "drop a -2"
                                << "b a c";
    QTest::newRow("drop before") << "a b c"
                                 << "drop c -0"
                                 << "c a b";
    QTest::newRow("drop into another") << "a b(c)"
                                       << "drop a b1"
                                       << "b(c a)";
    QTest::newRow("drop into itself") << "a(b) c"
                                      << "drop a a0"
                                      << "";
    QTest::newRow("drop into its child") << "a(b) c"
                                         << "drop a b0"
                                         << "";
    QTest::newRow("drop beyond the end") << "a b"
                                         << "drop a -9"
                                         << "";
    QTest::newRow("unknown") << "a b"
                             << "up z"
                             << "";
}

void TestArrange::moves()
{
    QFETCH(QString, before);
    QFETCH(QString, move);
    QStringView text(before);
    const QList<Section> sections = parse(text);
    const QStringList words = move.split(u' ');
    const Id section{words[1]};
    std::optional<QList<Section>> after;
    if (words[0] == u"up")
        after = withSectionUp(sections, section);
    else if (words[0] == u"down")
        after = withSectionDown(sections, section);
    else if (words[0] == u"in")
        after = withSectionIn(sections, section);
    else if (words[0] == u"out")
        after = withSectionOut(sections, section);
    else
        after = withMovedSection(
            sections, section, {words[2].startsWith(u'-') ? Id() : Id{words[2].first(1)}, words[2].sliced(1).toInt()});
    QTEST(after ? written(*after) : QString(), "after");
}

void TestArrange::newSectionsAndCopies()
{
    IdGenerator ids(1);
    const QList<Section> sections = richStatement().sections;
    QCOMPARE(newSection(sections, QStringLiteral("Scope"), ids).anchor, QStringLiteral("scope-2"));
    const Section copy = copyOf(sections, sections[0], ids);
    QCOMPARE(copy.anchor, QStringLiteral("scope-2"));
    QCOMPARE(copy.sections[0].anchor, QStringLiteral("uses-2"));
    QVERIFY(copy.aliases.isEmpty());
    QSet<Id> seen;
    for (const QList<Section> &list : {sections, QList<Section>{copy}}) {
        visitSections(list, [&](const Section &section, int) {
            QVERIFY(!seen.contains(section.id));
            seen.insert(section.id);
        });
    }
    QCOMPARE(copy.highlights[0].summarises.first(), copy.full[0].id);
    QCOMPARE(slotAfter(sections, id("uses")), (SectionSlot{id("scope"), 1}));
    QCOMPARE(slotAfter(sections, {}), (SectionSlot{{}, 2}));
}

QTEST_GUILESS_MAIN(TestArrange)
#include "tst_arrange.moc"
