// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/html_source.h"
#include "support/warnings.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// What of a page's markup reaches the import: all of its text, in its place,
/// although the parser sees little of it.
class TestHtmlSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void words_data();
    void words();
    void attributes_data();
    void attributes();
    void referencesStayExact();
    void scriptsAreKnownByTheirBeginning();
    void marksCanNotBeForged_data();
    void marksCanNotBeForged();
};

void TestHtmlSource::words_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("words");
    const std::pair<const char *, const char *> rows[] = {
        {"<p>once upon a time<p>there was a king", "once upon a time there was a king"},
        {"once upon <!-- a time --> there was a king", "once upon there was a king"},
        {"once upon<!--> there --!> was a king", "once upon there --!> was a king"},
        {"once upon a<!-- time --!> there was a king", "once upon a there was a king"},
        {"once upon a time <!-- there was a king", "once upon a time"},
        {"once upon <3 kings, a < b and </> or </3 kings>", "once upon <3 kings, a < b and or"},
        {"once upon a time<!doctype x><?php a > b ?> there was", "once upon a time b ?> there was"},
        {"<table>once upon a time<tr><td>there was a king</table>", "once upon a time there was a king"},
        {"<table><tr> <td> once upon a time </table> there was", "once upon a time there was"},
        {"<title>once upon a time</title> there was a king", "there was a king"},
        {"<textarea>once upon a time <p>there was a king</textarea>", "once upon a time <p>there was a king"},
        {"<pre>\n\nonce upon a time\n  there was a king</pre>", "once upon a time there was a king"},
        {"<svg><title>once upon a time <b>there was a king</b></title></svg>", "once upon a time there was a king"},
        {"<svg><style>once upon a time <p>there was a king</style>", "once upon a time there was a king"},
        {"<svg><![CDATA[once upon a time]]></svg> there was a king", "once upon a time there was a king"},
        {"<p><script><!-- once <script> upon </script> a --></script> time",
         "<!-- once <script> upon </script> a --> time"},
        {"<p><script>once </scripts> upon a time</script> there was", "once there was"},
        {"<p><STYLE>once upon a time</StYlE > there was a king", "once upon a time there was a king"},
        {"once upon a time <a href='there was a king", "once upon a time"},
        {"<plaintext>once upon a time <b>there was a king", "once upon a time <b>there was a king"},
        {"<select><option>once upon a time<p>there was a king</select>", "once upon a timethere was a king"},

    };
    for (const auto &[html, words] : rows)
        QTest::newRow(html) << QByteArray(html) << QString::fromUtf8(words);
}

void TestHtmlSource::words()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QString, words);
    const SourceTree tree = readHtml(html);
    QCOMPARE(wordsOf(tree, 0), words);
}

void TestHtmlSource::attributes_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("title");
    const char *const rows[][3] = {
        {"<a href=/x title=king>", "/x", "king"},
        {"<a href='/x' title=\"a king\">", "/x", "a king"},
        {"<a HREF = '/x'\n\tTitle\n=\n'a king'>", "/x", "a king"},
        {"<a href=/x href=/y title='a' title='b'>", "/x", "a"},
        {"<a data-x='href=/y>' href=/x title='a>b'>", "/x", "a>b"},
        {"<a href='/x'title='king'>", "/x", "king"},
        {"<a =href=/y href=/x title=king>", "/x", "king"},
        {"<a/href=/x/title=king>", "/x/title=king", ""},
        {"<a href=/x title>", "/x", ""},
        {"<a href title=king>", "", "king"},
        {"<a href=/x title=>", "/x", ""},
        {"<a onclick=\"x('>')\" href='/x?a=1&amp;b=2' title='&lt;king&gt;'>", "/x?a=1&b=2", "<king>"},
        {"<a href=/x title=king />", "/x", "king"},
    };
    for (const auto &[tag, address, title] : rows)
        QTest::newRow(tag) << QByteArray(tag) << QString::fromUtf8(address) << QString::fromUtf8(title);
}

void TestHtmlSource::attributes()
{
    QFETCH(const QByteArray, tag);
    const SourceTree tree = readHtml("<p>once upon a time" + tag + "there was a king</a>");
    const auto link =
        std::ranges::find_if(tree.nodes, [](const SourceNode &node) { return !node.isText && node.tag == Tag::Link; });
    QVERIFY(link != tree.nodes.end());
    QTEST(link->address, "address");
    QTEST(link->title, "title");
    QCOMPARE(wordsOf(tree, int(link - tree.nodes.begin())), u"there was a king"_s);
}

void TestHtmlSource::referencesStayExact()
{
    const SourceTree tree = readHtml(
        "once upon a time &amp; once &copy upon &copytime &#8364;1, &nosuch; &#x41;&#x42 there was a king&lt;b&gt;");
    QCOMPARE(wordsOf(tree, 0), u"once upon a time & once © upon ©time €1, &nosuch; AB there was a king<b>"_s);
}

void TestHtmlSource::scriptsAreKnownByTheirBeginning()
{
    const SourceTree tree =
        readHtml("<p>once upon a time<script>track(); " + QByteArray(100'000, 'x') + "</script> there was a king");
    const QString words = wordsOf(tree, 0);
    QVERIFY(words.contains(u"track(); xxx"));
    QVERIFY(words.endsWith(u" there was a king"));
    QVERIFY(words.size() < 1000);
}

void TestHtmlSource::marksCanNotBeForged_data()
{
    QTest::addColumn<QByteArray>("html");
    const char *const rows[] = {"\xf4\x8f\xbf\xbd"
                                "0;",
                                "&#1114109;0;",
                                "&#x10fffd;0;",
                                "&#X010FfFd;0;",
                                "&#x10fffd0;",
                                "<textarea>&#1114109;0;</textarea>",
                                "<svg><title><b>&#1114109;0;</b></title></svg>"};
    for (const char *row : rows)
        QTest::newRow(row) << QByteArray(row);
}

void TestHtmlSource::marksCanNotBeForged()
{
    QFETCH(const QByteArray, html);
    const SourceTree tree = readHtml("<p>there was a king</p><p>" + html);
    QCOMPARE(wordsOf(tree, 0).count(u"king"), 1);
}

QTEST_GUILESS_MAIN(TestHtmlSource)
#include "tst_html_source.moc"
