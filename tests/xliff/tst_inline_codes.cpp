// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_texts.h"
#include "support/rich_workspace.h"
#include "support/warnings.h"
#include "xliff/content_xml.h"

#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;
using Kind = CodedPiece::Kind;

/// Texts as words and codes.
class TestInlineCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void randomTextsComeBack_data();
    void randomTextsComeBack();
    void codesMayMove();
    void damageIsSeen_data();
    void damageIsSeen();
    void codesOfOtherProgramsAreUnderstood();
    void lineEndsAreSpaces();
    void nativeCodesHoldOneCode_data();
    void nativeCodesHoldOneCode();
};

namespace
{

ReadContent readBack(const QByteArray &bytes, XliffVersion version)
{
    XmlSource source(bytes, {});
    while (!source.failed() && source.name() != u"source")
        source.next();
    return version == XliffVersion::V21 ? readContent21(source) : readContent12(source);
}

QByteArray written(const InlineList &text, XliffVersion version)
{
    XmlTarget target;
    if (version == XliffVersion::V21)
        writeContent21(target, "source"_L1, codedText(text), codesOf(text), CodeDetail::Job);
    else
        writeContent12(target, "source"_L1, {}, codedText(text), codesOf(text));
    return target.finish();
}

/// `<1>` opens, `</1>` closes, `<1/>` stands alone.
CodedText coded(const QString &text)
{
    CodedText result;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] != u'<') {
            const qsizetype end = text.indexOf(u'<', at);
            result.append({Kind::Text, text.sliced(at, (end < 0 ? text.size() : end) - at)});
            at = end < 0 ? text.size() : end;
            continue;
        }
        const qsizetype end = text.indexOf(u'>', at);
        QString tag = text.sliced(at + 1, end - at - 1);
        const bool isEnd = tag.startsWith(u'/'), isAlone = tag.endsWith(u'/');
        tag.remove(u'/');
        result.append({isEnd ? Kind::Close : isAlone ? Kind::Alone : Kind::Open, tag});
        at = end + 1;
    }
    return result;
}

/// The link 1, a variable 2, the link 3 with bold 4 in it.
InlineList source()
{
    const Marks first{.link = LinkTarget{.address = u"/a"_s}};
    Marks second{.link = LinkTarget{.address = u"/b"_s}};
    InlineList text{Inline{.text = u"one"_s, .marks = first},
                    Inline{.kind = Inline::Kind::Variable, .text = u"company"_s},
                    Inline{.text = u"two "_s, .marks = second}};
    second.strong = true;
    text.append(Inline{.text = u"bold"_s, .marks = second});
    return text;
}

}

void TestInlineCodes::randomTextsComeBack_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("2.1") << int(XliffVersion::V21);
    QTest::newRow("1.2") << int(XliffVersion::V12);
}

void TestInlineCodes::randomTextsComeBack()
{
    QFETCH(const int, version);
    RandomTexts random(1);
    qsizetype codes = 0;
    for (int i = 0; i < 2000; ++i) {
        const InlineList text = i == 0 ? normalised(richText()) : random.text();
        const QByteArray bytes = written(text, XliffVersion(version));
        const CodedText read = readBack(bytes, XliffVersion(version)).text;
        const auto back = decodedTranslation(read, codesOf(text));
        QVERIFY2(back.has_value(), bytes.constData());
        QVERIFY2(*back == text, bytes.constData());
        codes += codesOf(text).size();
    }
    QVERIFY(codes > 4000);
}

void TestInlineCodes::codesMayMove()
{
    const auto text = decodedTranslation(coded(u"<3><4>fett</4> zwei</3> <2/> <1>eins</1>"_s), codesOf(source()));
    QVERIFY(text.has_value());
    QCOMPARE(text->size(), 6);
    QCOMPARE(text->at(0).text, u"fett"_s);
    QVERIFY(text->at(0).marks.strong);
    QCOMPARE(text->at(0).marks.link->address, u"/b"_s);
    QCOMPARE(text->at(3).text, u"company"_s);
    QCOMPARE(text->last().marks.link->address, u"/a"_s);
}

void TestInlineCodes::damageIsSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &text, CodeDamage::Kind kind, const QString &code) {
        QTest::newRow(name) << text << int(kind) << code;
    };
    using enum CodeDamage::Kind;
    row("a variable is missing", u"<1>a</1><3>b<4>c</4></3>"_s, Missing, u"2"_s);
    row("a link is missing", u"a<2/><3>b<4>c</4></3>"_s, Missing, u"1"_s);
    row("a variable twice", u"<1>a</1><2/><2/><3>b<4>c</4></3>"_s, Doubled, u"2"_s);
    row("a link twice", u"<1>a</1><1>a</1><2/><3>b<4>c</4></3>"_s, Doubled, u"1"_s);
    row("an unknown code", u"<1>a</1><2/><7/><3>b<4>c</4></3>"_s, Unknown, u"7"_s);
    row("an odd id", u"<1>a</1><2/><02/><3>b<4>c</4></3>"_s, Unknown, u"02"_s);
    row("a variable with words", u"<1>a</1><2>x</2><3>b<4>c</4></3>"_s, Unknown, u"2"_s);
    row("a link without words", u"<1/><2/><3>b<4>c</4></3>"_s, Unknown, u"1"_s);
    row("a link in a link", u"<1>a<3>b<4>c</4></3></1><2/>"_s, Nested, u"3"_s);
    row("a link that does not end", u"<1>a<2/><3>b<4>c</4></3>"_s, Nested, u"3"_s);
    row("bold that does not end", u"<1>a</1><2/><3>b</3><4>c"_s, Unclosed, u"4"_s);
    row("an end alone", u"<1>a</1><2/><3>b<4>c</4></3></1>"_s, Unclosed, u"1"_s);
    row("an empty link", u"<1></1><2/><3>b<4>c</4></3>"_s, Empty, u"1"_s);
    row("an empty link around bold", u"<1>a</1><2/><3><4></4></3>"_s, Empty, u"4"_s);
}

void TestInlineCodes::damageIsSeen()
{
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    QFETCH(const QString, code);
    const auto read = decodedTranslation(coded(text), codesOf(source()));
    QVERIFY(!read.has_value());
    QCOMPARE(int(read.error().kind), kind);
    QCOMPARE(read.error().code, code);
}

void TestInlineCodes::codesOfOtherProgramsAreUnderstood()
{
    const QString wanted = u"<1>a <2/> b</1>c"_s;
    const auto same = [&](const QByteArray &xml, XliffVersion version) {
        return isSameCodedText(readBack(xml, version).text, coded(wanted));
    };
    QVERIFY(same(R"(<source><sc id="1"/>a <ph id="2"/> b<ec startRef="1"/>c</source>)", XliffVersion::V21));
    QVERIFY(same(R"(<source><sc id="1"/>a <ph id="2"/> b<ec id="1" isolated="yes"/>c</source>)", XliffVersion::V21));
    QVERIFY(same(R"(<source><pc id="1"><mrk id="m1" type="term">a</mrk> <ph id="2"/><sm id="m2"/> b</pc>c</source>)",
                 XliffVersion::V21));
    QVERIFY(same(R"(<source><bx id="1" rid="9"/>a <x id="2"/> b<ex id="5" rid="9"/>c</source>)", XliffVersion::V12));
    QVERIFY(same(R"(<source><bpt id="1">&lt;a></bpt>a <ph id="2">&lt;var/></ph> b<ept id="1">&lt;/a></ept>c</source>)",
                 XliffVersion::V12));
    QVERIFY(same(
        R"(<source><mrk mtype="seg" mid="1"><g id="1">a <x id="2"/> b</g></mrk><mrk mtype="seg" mid="2">c</mrk></source>)",
        XliffVersion::V12));
}

void TestInlineCodes::lineEndsAreSpaces()
{
    const auto text = readBack("<source>\n    one\n    two <ph id=\"1\"/>\n  </source>", XliffVersion::V21).text;
    QCOMPARE(text, coded(u"one two <1/>"_s));
    QCOMPARE(readBack("<source> one  two </source>", XliffVersion::V21).text, coded(u" one  two "_s));
}

void TestInlineCodes::nativeCodesHoldOneCode_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("a program") << u"<link address=\"javascript:alert(1)\">"_s << u"</link>"_s;
    QTest::newRow("words inside") << u"<link address=\"/a\">words"_s << u"</link>"_s;
    QTest::newRow("two codes") << u"<br/><br/>"_s << QString();
    QTest::newRow("two marks") << u"<strong><em>"_s << u"</em></strong>"_s;
    QTest::newRow("broken") << u"<link"_s << u"</link>"_s;
    QTest::newRow("no code") << u"words"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("out of the text") << u"</text><text><br/>"_s << QString();
    QTest::newRow("a document type") << u"<!DOCTYPE a [<!ENTITY b \"c\">]><br/>"_s << QString();
}

void TestInlineCodes::nativeCodesHoldOneCode()
{
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    QVERIFY(!readNativeCode({start, end}).has_value());
    QVERIFY(readNativeCode({u"<link address=\"/a\">"_s, u"</link>"_s}).has_value());
}

QTEST_GUILESS_MAIN(TestInlineCodes)
#include "tst_inline_codes.moc"
