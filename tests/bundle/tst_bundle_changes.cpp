// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "bundle/page_lines.h"
#include "bundle/zip.h"
#include "support/dom.h"
#include "support/sample.h"
#include "support/why.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// What a bundle tells of the one before.
class TestBundleChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void linesOfAPage();
    void linesThatChanged_data();
    void linesThatChanged();
    void pagesThatWereWrittenAnew();
    void ofTheSample_data();
    void ofTheSample();
    void nothingChanged();
    void damagedEarlierPages();
};

namespace
{

QList<PageLine> lines(const QString &text)
{
    QList<PageLine> lines;
    for (const QString &line : text.split(u'|', Qt::SkipEmptyParts))
        lines.append({line, {}});
    return lines;
}

QJsonObject changesIn(const OutputFiles &files)
{
    return QJsonDocument::fromJson(files.value(u"CHANGES.json"_s)).object();
}

QJsonObject pageIn(const QJsonObject &changes, const QString &path)
{
    for (const QJsonValue &page : changes[u"pages"_s].toArray()) {
        if (page[u"path"_s] == path)
            return page.toObject();
    }
    return {};
}

}

void TestBundleChanges::linesOfAPage()
{
    const QByteArray html = "<header>Brand</header><main><h1 id=t>Title</h1><nav><a>Contents</a></nav>"
                            "<section id=s><h2>Head<em>ing</em></h2><p>One\n  <b>two</b></p>"
                            "<ul><li id=i>Item<ul><li>Inner</ul></ul><p>a<br>b</p>"
                            "<p><img alt=Seal src=x></p><script>no</script></section></main><footer>Foot</footer>";
    const QList<PageLine> expected{{u"Title"_s, u"t"_s}, {u"Heading"_s, u"s"_s}, {u"One two"_s, u"s"_s},
                                   {u"Item"_s, u"i"_s},  {u"Inner"_s, u"i"_s},   {u"a"_s, u"s"_s},
                                   {u"b"_s, u"s"_s},     {u"Seal"_s, u"s"_s}};
    QCOMPARE(pageLines(html), expected);
    QCOMPARE(pageLines({}), QList<PageLine>());
    QCOMPARE(pageLines(QByteArray("<div>").repeated(100'000) + "x").size(), 1);
}

void TestBundleChanges::linesThatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("changes");
    QTest::newRow("same") << u"a|b"_s << u"a|b"_s << QString();
    QTest::newRow("added") << u"a|c"_s << u"a|b|c"_s << u"+b"_s;
    QTest::newRow("removed") << u"a|b|c"_s << u"a|c"_s << u"-b"_s;
    QTest::newRow("all gone") << u"a|b"_s << QString() << u"-a|-b"_s;
    QTest::newRow("all new") << QString() << u"a|b"_s << u"+a|+b"_s;
    QTest::newRow("changed") << u"a|We keep your data for two years.|c"_s << u"a|We keep your data for one year.|c"_s
                             << u"-We keep your data for two years.+We keep your data for one year."_s;
    QTest::newRow("moved") << u"a|b|c"_s << u"c|a|b"_s << u"+c|-c"_s;
    QTest::newRow("unlike") << u"a|Kettles only.|c"_s << u"a|Something else entirely|c"_s
                            << u"-Kettles only.|+Something else entirely"_s;
    QTest::newRow("one of two") << u"Call us at any time.|x"_s << u"New line|Call us at any time now.|x"_s
                                << u"+New line|-Call us at any time.+Call us at any time now."_s;
}

void TestBundleChanges::linesThatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QStringList told;
    for (const LineChange &change : lineChanges(lines(before), lines(after)))
        told.append((change.before.isEmpty() ? QString() : QString(u'-' + change.before))
                    + (change.after.isEmpty() ? QString() : QString(u'+' + change.after)));
    QTEST(told.join(u'|'), "changes");
}

/// Takes no time that grows with the square of the text.
void TestBundleChanges::pagesThatWereWrittenAnew()
{
    QList<PageLine> before, after;
    for (int i = 0; i < 4000; ++i) {
        before.append({u"Before, in line %1"_s.arg(i), {}});
        after.append({u"Nothing like what was %1"_s.arg(i), {}});
    }
    QElapsedTimer timer;
    timer.start();
    qsizetype gone = 0, come = 0;
    for (const LineChange &change : lineChanges(before, after)) {
        gone += !change.before.isEmpty();
        come += !change.after.isEmpty();
    }
    QCOMPARE(gone, 4000);
    QCOMPARE(come, 4000);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestBundleChanges::ofTheSample_data()
{
    QTest::addColumn<bool>("asZip");
    QTest::newRow("folder") << false;
    QTest::newRow("zip") << true;
}

void TestBundleChanges::ofTheSample()
{
    QFETCH(bool, asZip);
    QTemporaryDir out;
    const QString place = out.filePath(u"bundle"_s);
    Sample sample;
    Workspace &workspace = sample.workspace;
    const auto first = buildBundle(workspace, sample.folder(), {.withPdfs = false});
    QVERIFY2(first.has_value(), why(first).constData());
    QVERIFY(asZip ? writeZip(place, *first, timeOf(workspace)) : writeOutput(place, *first));

    Statement &online = workspace.statements[0];
    std::get<Paragraph>(online.sections[0].highlights[0].content).text.append(plainInlines(u" And more."_s)[0]);
    online.effective = QDate(2027, 1, 1);
    workspace.editions.removeLast();
    workspace.statements[2].highlightsAddress = u"privacy/app/{region}/{language}/"_s;
    const auto before = readBundle(place);
    QVERIFY2(before.has_value(), why(before).constData());
    const auto second = buildBundle(workspace, sample.folder(), {.withPdfs = false, .before = &*before});
    QVERIFY2(second.has_value(), why(second).constData());

    const QJsonObject changes = changesIn(*second);
    const QJsonObject page = pageIn(changes, u"privacy/us/en/index.html"_s);
    QCOMPARE(page[u"change"_s], u"changed"_s);
    QCOMPARE(page[u"effective"_s], u"2027-01-01"_s);
    QCOMPARE(page[u"earlierEffective"_s], u"2026-10-01"_s);
    const QJsonArray texts = page[u"texts"_s].toArray();
    // The date and the paragraph.
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts[0][u"after"_s].toString().contains(u"January 1, 2027"_s));
    QVERIFY(texts[1][u"after"_s].toString().contains(u"And more."_s));
    QVERIFY(!texts[1][u"before"_s].toString().contains(u"And more."_s));
    QCOMPARE(texts[1][u"anchor"_s], u"scope"_s);
    QCOMPARE(pageIn(changes, u"privacy/ae/ar/index.html"_s)[u"change"_s], u"removed"_s);
    const QJsonObject moved = pageIn(changes, u"privacy/app/us/en/index.html"_s);
    QCOMPARE(moved[u"change"_s], u"changed"_s);
    QVERIFY(!moved[u"earlierPath"_s].toString().isEmpty());

    const Dom html(second->value(u"CHANGES.html"_s));
    QCOMPARE(html.errors(), 0);
    QCOMPARE(html.all(u"h1"_s).size(), 1);
    QVERIFY(!html.all(u"ins"_s).isEmpty() && !html.all(u"del"_s).isEmpty());
    QVERIFY(second->contains(html.links(u"stylesheet"_s).value(0)[u"href"_s]));
    QVERIFY(html.where([](const DomElement &element) { return element.has(u"style"_s); }).isEmpty());
}

void TestBundleChanges::nothingChanged()
{
    QTemporaryDir out;
    const Sample sample;
    const auto first = buildBundle(sample.workspace, sample.folder(), {.withPdfs = false});
    QVERIFY(first && writeOutput(out.filePath(u"bundle"_s), *first));
    const auto before = readBundle(out.filePath(u"bundle"_s));
    const auto second = buildBundle(sample.workspace, sample.folder(), {.withPdfs = false, .before = &*before});
    QVERIFY(second);
    QVERIFY(changesIn(*second)[u"pages"_s].toArray().isEmpty());
    QVERIFY(changesIn(*second)[u"files"_s].toArray().isEmpty());
    QVERIFY(second->value(u"CHANGES.html"_s).contains("Nothing that visitors see has changed."));
    // Which may itself be the bundle before the next.
    QVERIFY(writeOutput(out.filePath(u"bundle"_s), *second));
    QVERIFY(readBundle(out.filePath(u"bundle"_s)));
}

/// A page that is not what its manifest says is not compared with.
void TestBundleChanges::damagedEarlierPages()
{
    QTemporaryDir out;
    Sample sample;
    const auto first = buildBundle(sample.workspace, sample.folder(), {.withPdfs = false});
    QVERIFY(first && writeOutput(out.filePath(u"bundle"_s), *first));
    QFile page(out.filePath(u"bundle/privacy/us/en/index.html"_s));
    QVERIFY(page.open(QIODevice::WriteOnly) && page.write("<p>Forged") > 0);
    page.close();
    sample.workspace.statements[0].effective = QDate(2027, 1, 1);
    const auto before = readBundle(out.filePath(u"bundle"_s));
    const auto second = buildBundle(sample.workspace, sample.folder(), {.withPdfs = false, .before = &*before});
    QVERIFY(second);
    const QJsonObject forged = pageIn(changesIn(*second), u"privacy/us/en/index.html"_s);
    QVERIFY(forged[u"texts"_s].toArray().isEmpty());
    QCOMPARE(forged[u"compared"_s], false);
    QCOMPARE(pageIn(changesIn(*second), u"privacy/gb/en/index.html"_s)[u"compared"_s], true);
    QVERIFY(second->value(u"CHANGES.html"_s).contains("could not be compared"));
    QVERIFY(!second->value(u"CHANGES.json"_s).contains("Forged"));
}

QTEST_GUILESS_MAIN(TestBundleChanges)
#include "tst_bundle_changes.moc"
