// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/drive_dialog.h"
#include "support/warnings.h"
#include "window/prompts.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace noticewright;
using namespace noticewright::testing;

/// The questions themselves, answered by keys and mouse.
class TestRecoveryPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recovery_data();
    void recovery();
    void outside_data();
    void outside();
    void joiningIsOfferedWhenItIsPossible();
    void throwingAwayNeedsAYes();

private:
    /// Does this with the next question that opens.
    void answer(const std::function<void(QDialog *)> &how);

    QTimer m_timer;
    std::function<void(QDialog *)> m_how;
};

namespace
{

const QList<Difference> oneDifference{
    {.place = QStringLiteral("Here"), .texts = {QStringLiteral("Old"), QStringLiteral("New")}}};

QString explanationOf(const QDialog *dialog)
{
    return named<QLabel>(dialog, "comparisonExplanation")->text();
}

}

void TestRecoveryPrompts::init()
{
    failOnWarnings();
    m_timer.setInterval(5);
    m_timer.disconnect();
    connect(&m_timer, &QTimer::timeout, this, [this] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        m_timer.stop();
        m_how(dialog);
    });
}

void TestRecoveryPrompts::answer(const std::function<void(QDialog *)> &how)
{
    m_how = how;
    m_timer.start();
}

void TestRecoveryPrompts::recovery_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("expected");
    QTest::newRow("recover") << QStringLiteral("recoveryRecover") << int(Prompts::Recovery::Recover);
    QTest::newRow("not now") << QStringLiteral("recoveryLater") << int(Prompts::Recovery::Later);
    QTest::newRow("discard") << QStringLiteral("recoveryDiscard") << int(Prompts::Recovery::Discard);
    QTest::newRow("escape") << QString() << int(Prompts::Recovery::Later);
}

void TestRecoveryPrompts::recovery()
{
    QFETCH(QString, button);
    QFETCH(int, expected);
    answer([button](QDialog *dialog) {
        QVERIFY(named<QLabel>(dialog, "comparisonQuestion")->text().contains(QStringLiteral("Our Notice")));
        QVERIFY(explanationOf(dialog).contains(QStringLiteral("undo")));
        if (button.isEmpty())
            QTest::keyClick(dialog, Qt::Key_Escape);
        else
            click(dialog, qPrintable(button));
    });
    const RecoveryOffer offer{.name = QStringLiteral("Our Notice"),
                              .folder = QStringLiteral("/somewhere/Our Notice"),
                              .written = QDateTime::currentDateTimeUtc(),
                              .versions = {QStringLiteral("Saved"), QStringLiteral("Recovered")},
                              .differences = oneDifference};
    QCOMPARE(int(Prompts().askRecovery(nullptr, offer)), expected);
}

void TestRecoveryPrompts::outside_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("expected");
    QTest::newRow("join") << QStringLiteral("outsideCombine") << int(Prompts::Outside::Combine);
    QTest::newRow("keep") << QStringLiteral("outsideKeep") << int(Prompts::Outside::KeepMine);
    QTest::newRow("take") << QStringLiteral("outsideTake") << int(Prompts::Outside::TakeTheirs);
    QTest::newRow("elsewhere") << QStringLiteral("outsideElsewhere") << int(Prompts::Outside::SaveElsewhere);
    QTest::newRow("later") << QStringLiteral("outsideLater") << int(Prompts::Outside::Later);
    QTest::newRow("escape") << QString() << int(Prompts::Outside::Later);
}

void TestRecoveryPrompts::outside()
{
    QFETCH(QString, button);
    QFETCH(int, expected);
    answer([button](QDialog *dialog) {
        if (button.isEmpty())
            QTest::keyClick(dialog, Qt::Key_Escape);
        else
            click(dialog, qPrintable(button));
    });
    const OutsideChange change{.name = QStringLiteral("Our Notice"),
                               .canCombine = true,
                               .versions = {QStringLiteral("Theirs"), QStringLiteral("Mine")},
                               .differences = oneDifference};
    QCOMPARE(int(Prompts().askOutside(nullptr, change)), expected);
}

void TestRecoveryPrompts::joiningIsOfferedWhenItIsPossible()
{
    OutsideChange change{.versions = {QStringLiteral("Theirs"), QStringLiteral("Mine")}, .differences = oneDifference};
    QPushButton *join = nullptr;
    const auto look = [&](QDialog *dialog) {
        join = dialog->findChild<QPushButton *>(QStringLiteral("outsideCombine"));
        QCOMPARE(explanationOf(dialog).contains(QStringLiteral("Join")), join != nullptr);
        dialog->reject();
    };
    answer(look);
    static_cast<void>(Prompts().askOutside(nullptr, change));
    QVERIFY(!join);
    change.canCombine = true;
    answer(look);
    static_cast<void>(Prompts().askOutside(nullptr, change));
    QVERIFY(join);
}

void TestRecoveryPrompts::throwingAwayNeedsAYes()
{
    const auto discard = [this](const auto &how) {
        answer(how);
        return Prompts().askDiscard(nullptr, QStringLiteral("Our Notice"));
    };
    QVERIFY(!discard([](QDialog *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); }));
    QVERIFY(!discard([](QDialog *dialog) { QTest::keyClick(dialog, Qt::Key_Return); }));
    QVERIFY(discard([](QDialog *dialog) {
        for (QAbstractButton *button : qobject_cast<QMessageBox *>(dialog)->buttons()) {
            if (button->text().contains(QStringLiteral("Discard")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }));
    answer([](QDialog *dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
    QVERIFY(!Prompts().askTakeOver(nullptr, QStringLiteral("Ada")));
}

QTEST_MAIN(TestRecoveryPrompts)
#include "tst_recovery_prompts.moc"
