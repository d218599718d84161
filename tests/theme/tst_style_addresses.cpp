// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_addresses.h"

#include <QTest>

using namespace noticewright;
using namespace Qt::StringLiterals;

/// What style sheets load, and what they only seem to.
class TestStyleAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void zerosArePartsOfNames();
    void places();
    void imports();
    void replaced();
    void anyBytesAreRead_data();
    void anyBytesAreRead();
    void values_data();
    void values();
    void files_data();
    void files();
    void otherPaths();
};

namespace
{

QStringList addresses(const QByteArray &style)
{
    QStringList found;
    for (const StyleAddress &address : addressesIn(style))
        found.append(address.address);
    return found;
}

}

void TestStyleAddresses::found_data()
{
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *style, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(style) << expected;
    };
    row("none", "body { color: #fff; margin: 0 auto }", {});
    row("bare", "a { background: url(a.png) }", {u"a.png"_s});
    row("spaces", "a { background: url( \n a.png\t) }", {u"a.png"_s});
    row("quotes", "a { background: url( \"a b.png\" ), URL('c.png') }", {u"a b.png"_s, u"c.png"_s});
    row("escapes", R"(a { background: url(a\29 b\(.png), url("\"\26 B;") })", {u"a)b(.png"_s, u"\"&B;"_s});
    row("escaped name", R"(a { background: u\72l(a.png) })", {u"a.png"_s});
    row("line break in a string", "a { background: url(\"a\\\nb.png\") }", {u"ab.png"_s});
    row("letters", "a { background: url(größe.png) }", {u"größe.png"_s});
    row("font", "@font-face { src: local(\"X\"), url(x.woff2) format(\"woff2\") }", {u"x.woff2"_s});
    row("sets", "a { background: image-set(\"a.png\" 1x, url(b.png) 2x, \"c.avif\" type(\"image/avif\")) }",
        {u"a.png"_s, u"b.png"_s, u"c.avif"_s});
    row("other functions", "a { content: attr(x) \"no.png\"; width: calc((1px + 2px) * 3) }", {});
    row("strings", "a::after { content: \"url(no.png)\" }", {});
    row("comments", "/* url(no.png) */ a { color: red /* url(no.png) */ }", {});
    row("names", "a { background: curl(no.png); --url: 1 } #url(no.png) {} b { width: 1url(no.png) }", {});
    row("within the page", "a { fill: url(#gradient); background: url(); mask: url(\"\") }", {});
    row("namespace", "@namespace svg url(http://www.w3.org/2000/svg); a { background: url(a.png) }", {u"a.png"_s});
    row("custom property", ":root { --logo: url(logo.svg) }", {u"logo.svg"_s});
    row("nested", "@media print { @supports (color: red) { a { background: url(a.png) } } }", {u"a.png"_s});
    row("badly written", "a { background: url(a b.png); color: url(a\"b) } b { background: url(c.png) }", {u"c.png"_s});
    row("from a variable", "a { background: image-set(var(--p) 1x) }", {u"var()"_s});
    row("from a variable or else", "a { background: image-set(var(--p, \"a.png\") 1x) }", {u"var()"_s, u"a.png"_s});
    row("variables elsewhere", "a { color: var(--c); background: var(--b, \"no.png\") }", {});
    row("comment of HTML", "a { --x: <!--url(a\"b); background: url(c.png) } /* \" */", {u"c.png"_s});
    row("rule in a value", "a { background: var(--x, @namespace) url(a.png) }", {u"a.png"_s});
    row("rule in brackets", "a { background: var(--x, {;@namespace) url(a.png) }", {u"a.png"_s});
    row("namespace within", "a { @namespace x url(a.png); }", {u"a.png"_s});
    row("string that does not end", "a { content: \"x\n; background: url(a.png) }", {u"a.png"_s});
}

void TestStyleAddresses::zerosArePartsOfNames()
{
    const QByteArray style = QByteArray("a { --x: 0url(a\"b)\"); background: url(c.png) } /* \" */").replace('0', '\0');
    QCOMPARE(addresses(style), QStringList{u"c.png"_s});
}

void TestStyleAddresses::found()
{
    QFETCH(const QByteArray, style);
    QFETCH(const QStringList, expected);
    QCOMPARE(addresses(style), expected);
}

void TestStyleAddresses::places()
{
    const QByteArray style = "a {\n  background: url( x.png ), url('y.png') }";
    const auto found = addressesIn(style);
    QCOMPARE(found.size(), 2);
    QCOMPARE(style.mid(found[0].start, found[0].length), QByteArray("x.png"));
    QCOMPARE(style.mid(found[1].start, found[1].length), QByteArray("'y.png'"));
    QCOMPARE(found[0].line, 2);
    QCOMPARE(found[0].column, 20);
    QCOMPARE(addressesIn("url(a.png)").first().column, 5);
}

void TestStyleAddresses::imports()
{
    const auto found = addressesIn("@import \"a.css\" layer(\"x\");\n@IMPORT url(b.css) supports(color: red);\n"
                                   "a { background: url(c.png) }");
    QCOMPARE(found.size(), 3);
    QVERIFY(found[0].isImport && found[0].address == u"a.css");
    QVERIFY(found[1].isImport && found[1].address == u"b.css");
    QVERIFY(!found[2].isImport);
    QVERIFY(addressesIn("<!-- @import \"a.css\"; -->").first().isImport);
}

void TestStyleAddresses::replaced()
{
    const auto other = [](const StyleAddress &address) -> std::optional<QString> {
        return address.address == u"keep.png" ? std::nullopt : std::optional(u"n\"e\\w.png"_s);
    };
    QCOMPARE(withAddresses("a { b: url(x.png) } c { d: url('y.png'), url(keep.png) } /* e */", other),
             QByteArray(R"(a { b: url("n\"e\\w.png") } c { d: url("n\"e\\w.png"), url(keep.png) } /* e */)"));
    // What was put in is read as it was meant.
    QCOMPARE(addresses(withAddresses("a { b: url(x.png) }", other)), QStringList{u"n\"e\\w.png"_s});
    for (const char *kept : {"a {}", "a { b: image-set(var(--x) 1x) }"})
        QCOMPARE(withAddresses(kept, other), QByteArray(kept));
}

void TestStyleAddresses::anyBytesAreRead_data()
{
    QTest::addColumn<QByteArray>("style");
    int number = 0;
    for (const char *style :
         {"",        "\\", "\"",  "'\\", "url(",          "url( ", "url(\\", "url(\"", "/*",  "/*/", "@",
          "@import", "}",  ")))", "a\\", "url(\\110000)", "-",     "--",     "\\d800", "#\\", "1\\", "\xff\xfe\x80"})
        QTest::addRow("%d", ++number) << QByteArray(style);
    QTest::newRow("zero") << QByteArray("url(\0)\0\"\0", 9);
    QTest::newRow("deep") << QByteArray(100'000, '(') + "url(";
}

void TestStyleAddresses::anyBytesAreRead()
{
    QFETCH(const QByteArray, style);
    for (const StyleAddress &address : addressesIn(style))
        QVERIFY(address.start >= 0 && address.start + address.length <= style.size());
    QCOMPARE(withAddresses(style, [](const StyleAddress &) { return std::nullopt; }), style);
}

void TestStyleAddresses::values_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isPlain");
    for (const char *value : {"sans-serif", "\"Noto Serif\", 'x', serif", "rgb(0 0 0 / 50%)", "clamp(1rem, 2vw, 3rem)",
                              "-1.5px", "#0b5394", "[a] 1fr", "var(--x, 1px)", "/* why */ 1px"})
        QTest::addRow("%s", value) << QByteArray(value) << true;
    for (const char *value : {"\"Noto", "'x", "rgb(0", "1px)", "[a", "url(a.png)", "url(#a)", "image-set(\"a.png\" 1x)",
                              "1px; color: red", "1px !important", "/* x", "a\\", "@x", "<!-- x -->", "}", "\"a\nb\""})
        QTest::addRow("not %s", value) << QByteArray(value) << false;
}

void TestStyleAddresses::values()
{
    QFETCH(const QByteArray, value);
    QTEST(isPlainStyleValue(value), "isPlain");
}

void TestStyleAddresses::files_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *address, const char *file) {
        QTest::addRow("%s", address) << QString::fromUtf8(address) << QString::fromUtf8(file);
    };
    row("company.woff2", "company.woff2");
    row("./fonts/company.WOFF2", "fonts/company.WOFF2");
    row("fonts/company.ttf?#iefix", "fonts/company.ttf");
    row("sprite.svg#arrow", "sprite.svg");
    for (const char *address : {"https://example.com/a.png",
                                "//example.com/a.png",
                                "/a.png",
                                "../assets/logo.svg",
                                "fonts/../../a.png",
                                "fonts/%2e%2e/a.png",
                                "a%2fb.png",
                                "data:image/png;base64,AAAA",
                                "javascript:a.png",
                                "page.html",
                                "theme.json",
                                "a",
                                "",
                                "a b.png",
                                "con.png",
                                "größe.png",
                                "fonts//a.png",
                                "file:///a.png",
                                "\\\\server\\a.png",
                                "?a.png"})
        row(address, "");
}

void TestStyleAddresses::files()
{
    QFETCH(const QString, address);
    QTEST(themeFileAt(address).value_or(QString()), "file");
}

void TestStyleAddresses::otherPaths()
{
    QCOMPARE(addressOfThemeFile(u"fonts/a.1234.ttf"_s, u"fonts/a.ttf?#iefix"_s), u"fonts/a.1234.ttf?#iefix"_s);
    QCOMPARE(addressOfThemeFile(u"b.1234.svg"_s, u"./b.svg"_s), u"b.1234.svg"_s);
}

QTEST_GUILESS_MAIN(TestStyleAddresses)
#include "tst_style_addresses.moc"
