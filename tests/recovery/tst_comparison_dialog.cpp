// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/comparison_dialog.h"
#include "recovery/notice_bar.h"
#include "support/drive_dialog.h"
#include "support/warnings.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace noticewright;
using namespace noticewright::testing;

class TestComparisonDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void placesAreWalkedByKeys();
    void changesAreMarked();
    void choicesAnswer();
    void leavingIsNoChoice();
    void everythingHasAName();
    void rightToLeft();
    void noticesStayUntilWithdrawn();

private:
    enum Answer { First = 1, Second, Left };
    static ComparisonQuestion question();
    static QString textOf(const QDialog &dialog, int version)
    {
        return named<QPlainTextEdit>(&dialog, qPrintable(QStringLiteral("comparisonText%1").arg(version)))
            ->toPlainText();
    }
};

ComparisonQuestion TestComparisonDialog::question()
{
    return {.title = QStringLiteral("Title"),
            .sentence = QStringLiteral("Which one?"),
            .explanation = QStringLiteral("Both are good."),
            .versions = {QStringLiteral("Before"), QStringLiteral("Theirs"), QStringLiteral("Mine")},
            .differences = {{.place = QStringLiteral("Here"),
                             .texts = {QStringLiteral("We keep data."), QStringLiteral("We keep some data."),
                                       QStringLiteral("We keep no data.")},
                             .isConflict = true},
                            {.place = QStringLiteral("There"), .texts = {QString(), QString(), QStringLiteral("New")}},
                            {.place = QStringLiteral("Look"),
                             .texts = {QStringLiteral("Same"), QStringLiteral("Same"), QStringLiteral("Same")}}},
            .choices = {{First, QStringLiteral("&First"), QStringLiteral("first")},
                        {Second, QStringLiteral("&Second"), QStringLiteral("second")}},
            .otherwise = Left};
}

void TestComparisonDialog::placesAreWalkedByKeys()
{
    ComparisonDialog dialog(question());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *places = named<QListWidget>(&dialog, "changedPlaces");
    QVERIFY(places->hasFocus());
    QCOMPARE(places->count(), 3);
    QVERIFY(places->item(0)->text().contains(QStringLiteral("both")));
    QCOMPARE(textOf(dialog, 1), QStringLiteral("We keep some data."));
    QTest::keyClick(places, Qt::Key_Down);
    QCOMPARE(textOf(dialog, 0), QString());
    QCOMPARE(named<QPlainTextEdit>(&dialog, "comparisonText0")->placeholderText(),
             QStringLiteral("Not in this version"));
    QCOMPARE(textOf(dialog, 2), QStringLiteral("New"));
    auto *remark = named<QLabel>(&dialog, "comparisonRemark");
    QVERIFY(!remark->isVisible());
    QTest::keyClick(places, Qt::Key_Down);
    QVERIFY(remark->isVisible());
    // From the places on, Tab reaches the texts and the choices.
    QSet<QString> reached;
    for (int i = 0; i < 10; ++i) {
        reached.insert(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char *name :
         {"changedPlaces", "comparisonText0", "comparisonText1", "comparisonText2", "first", "second"})
        QVERIFY2(reached.contains(QLatin1String(name)), name);
}

void TestComparisonDialog::changesAreMarked()
{
    ComparisonDialog dialog(question());
    const auto marked = [&](const char *name) {
        QStringList words;
        for (const auto &selection : named<QPlainTextEdit>(&dialog, name)->extraSelections())
            words.append(selection.cursor.selectedText());
        return words.join(u'|');
    };
    QCOMPARE(marked("comparisonText1").trimmed(), QStringLiteral("some"));
    QCOMPARE(marked("comparisonText2").trimmed(), QStringLiteral("no"));
    named<QListWidget>(&dialog, "changedPlaces")->setCurrentRow(2);
    QCOMPARE(marked("comparisonText2"), QString());
}

void TestComparisonDialog::choicesAnswer()
{
    ComparisonDialog dialog(question());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(named<QPushButton>(&dialog, "first")->isDefault());
    click(&dialog, "second");
    QCOMPARE(dialog.answer(), int(Second));
    QVERIFY(!dialog.isVisible());
    ComparisonDialog other(question());
    other.show();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QTest::keyClick(&other, Qt::Key_Return);
    QCOMPARE(other.answer(), int(First));
}

void TestComparisonDialog::leavingIsNoChoice()
{
    ComparisonDialog dialog(question());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.answer(), int(Left));
}

void TestComparisonDialog::everythingHasAName()
{
    ComparisonDialog dialog(question());
    dialog.show();
    QCOMPARE(nameless(&dialog), QStringList());
}

void TestComparisonDialog::rightToLeft()
{
    ComparisonDialog dialog(question());
    dialog.setLayoutDirection(Qt::RightToLeft);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto left = [&](const char *name) { return named(&dialog, name)->mapTo(&dialog, QPoint()).x(); };
    QVERIFY(left("changedPlaces") > left("comparisonText0"));
    QVERIFY(left("comparisonText0") > left("comparisonText2"));
}

void TestComparisonDialog::noticesStayUntilWithdrawn()
{
    NoticeBar bar;
    QVERIFY(!bar.isVisibleTo(nullptr));
    QAction act(QStringLiteral("Act"));
    QSignalSpy acted(&act, &QAction::triggered);
    bar.tell(QStringLiteral("one"), QStringLiteral("Something is wrong."), {&act});
    bar.tell(QStringLiteral("two"), QStringLiteral("Something else."));
    QCOMPARE(bar.sentence(QStringLiteral("one")), QStringLiteral("Something is wrong."));
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    auto *button = named(&bar, "one")->findChild<QToolButton *>();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(acted.size(), 1);
    QCOMPARE(nameless(&bar), QStringList());
    bar.withdraw(QStringLiteral("one"));
    QCOMPARE(bar.sentence(QStringLiteral("one")), QString());
    QVERIFY(bar.isVisible());
    bar.withdrawAll();
    QVERIFY(!bar.isVisible());
}

QTEST_MAIN(TestComparisonDialog)
#include "tst_comparison_dialog.moc"
