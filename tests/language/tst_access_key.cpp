// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/access_key.h"

#include <QAction>
#include <QTest>

using namespace noticewright;
using namespace Qt::StringLiterals;

/// Texts without their access keys.
class TestAccessKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void buttons();
};

void TestAccessKey::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("none") << u"File"_s << u"File"_s;
    QTest::newRow("first letter") << u"&File"_s << u"File"_s;
    QTest::newRow("within") << u"Settin&gs"_s << u"Settings"_s;
    QTest::newRow("behind") << u"ファイル(&F)"_s << u"ファイル"_s;
    QTest::newRow("behind, with dots") << u"開く(&O)…"_s << u"開く…"_s;
    QTest::newRow("behind, with a space") << u"ملف (&F)"_s << u"ملف"_s;
    QTest::newRow("behind, with a space and a colon") << u"النوع (&K):"_s << u"النوع:"_s;
    QTest::newRow("the character itself") << u"This && that"_s << u"This & that"_s;
    QTest::newRow("the character itself in brackets") << u"This (&&) that"_s << u"This (&) that"_s;
    QTest::newRow("other brackets") << u"&Save (all)"_s << u"Save (all)"_s;
    QTest::newRow("at the end") << u"File&"_s << u"File"_s;
}

void TestAccessKey::texts()
{
    QFETCH(const QString, text);
    QTEST(withoutAccessKey(text), "plain");
}

void TestAccessKey::buttons()
{
    QAction save(u"保存(&S)"_s), undo(u"元に戻す(&U)"_s), open(u"&Open"_s);
    undo.setIconText(u"戻す"_s);
    undo.setToolTip(u"戻します"_s);
    for (QAction *action : {&save, &undo, &open})
        hideAccessKeyOnButtons(action);
    QCOMPARE(save.text(), u"保存(&S)"_s);
    QCOMPARE(save.iconText(), u"保存"_s);
    QCOMPARE(save.toolTip(), u"保存"_s);
    QCOMPARE(undo.iconText(), u"戻す"_s);
    QCOMPARE(undo.toolTip(), u"戻します"_s);
    QCOMPARE(open.iconText(), u"Open"_s);
}

QTEST_MAIN(TestAccessKey)
#include "tst_access_key.moc"
