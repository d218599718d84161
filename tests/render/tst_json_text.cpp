// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/json_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace noticewright;
using namespace Qt::StringLiterals;

/// Data in JSON that is written as text is what Qt writes.
class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatQtWrites_data();
    void isWhatQtWrites();
    void members();
    void withoutMembers();
};

void TestJsonText::isWhatQtWrites_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("empty", u""_s);
    row("plain", u"Example, Inc."_s);
    row("quotes", u"\"Example\" and 'Example'"_s);
    row("backslashes", u"\\a\\\\"_s);
    row("slashes and angles", u"</script>&amp;<!--"_s);
    row("named controls", u"\b\f\n\r\t"_s);
    row("line separators", u"a\u2028b\u2029c"_s);
    row("beyond Latin", u"日本 العربية e\u0301 𝔘😀"_s);
    QString all;
    for (char16_t c = 0; c < 0x180; ++c)
        all += QChar(c);
    row("controls and Latin", all);
}

void TestJsonText::isWhatQtWrites()
{
    QFETCH(const QString, text);
    JsonText json;
    json.add("name"_L1, text);
    QCOMPARE(json.take().toUtf8(), QJsonDocument(QJsonObject{{u"name"_s, text}}).toJson(QJsonDocument::Compact));
}

void TestJsonText::members()
{
    JsonText inner;
    inner.add("a"_L1, u"1");
    JsonText json;
    json.addUnlessEmpty("first"_L1, u"");
    json.add("inner"_L1, u"x");
    json.addJson("list"_L1, inner.take());
    json.addJson("none"_L1, u"");
    json.addUnlessEmpty("last"_L1, u"y");
    QCOMPARE(json.take(), u"{\"inner\":\"x\",\"list\":{\"a\":\"1\"},\"last\":\"y\"}"_s);
}

void TestJsonText::withoutMembers()
{
    QCOMPARE(JsonText().take(), u"{}"_s);
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
