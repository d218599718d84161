// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/delivery.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace noticewright;
using namespace Qt::StringLiterals;

/// Threads that make files leave it to some of them to deliver them.
class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversEachFileOnce_data();
    void deliversEachFileOnce();
    void makersWaitForASlowSink();
    void tellsWhatTheSinkSays();
};

void TestDelivery::deliversEachFileOnce_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("atOnce");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("two") << 2 << 1;
    QTest::newRow("eight") << 8 << 4;
}

void TestDelivery::deliversEachFileOnce()
{
    QFETCH(const int, threads);
    QFETCH(const int, atOnce);
    constexpr int files = 500;
    OutputFiles delivered;
    std::atomic<int> now = 0, most = 0, count = 0;
    const FileSink keep = sinkInto(delivered);
    const FileSink sink = [&](const QString &path, const QByteArray &bytes) {
        const int here = ++now;
        for (int known = most; here > known && !most.compare_exchange_weak(known, here);) { }
        ++count;
        auto kept = keep(path, bytes);
        --now;
        return kept;
    };
    Delivery delivery(sink, threads);
    {
        std::vector<std::jthread> makers;
        for (int maker = 0; maker < threads; ++maker) {
            makers.emplace_back([&, maker] {
                for (int i = 0; i < files; ++i)
                    (void)delivery.add(u"%1/%2"_s.arg(maker).arg(i), QByteArray::number(i));
            });
        }
    }
    QVERIFY(delivery.finish());
    QCOMPARE(count, threads * files);
    QCOMPARE(delivered.size(), threads * files);
    QCOMPARE(delivered[u"0/7"_s], "7");
    QVERIFY2(most <= atOnce, qPrintable(QString::number(most)));
}

void TestDelivery::makersWaitForASlowSink()
{
    constexpr int files = 300, room = 64;
    std::atomic<bool> isOpen = false, isEntered = false;
    std::atomic<int> delivered = 0, added = 0;
    const FileSink sink = [&](const QString &, const QByteArray &) -> std::expected<void, Problem> {
        isEntered = true;
        isOpen.wait(false);
        ++delivered;
        return {};
    };
    Delivery delivery(sink, 2);
    std::jthread first([&] { (void)delivery.add(u"first"_s, {}); });
    QVERIFY(QTest::qWaitFor([&] { return isEntered.load(); }));
    std::jthread second([&] {
        for (int i = 0; i < files; ++i) {
            (void)delivery.add(QString::number(i), {});
            ++added;
        }
    });
    const bool isFull = QTest::qWaitFor([&] { return added >= room - 1; });
    const int madeSoFar = added;
    isOpen = true;
    isOpen.notify_all();
    first.join();
    second.join();
    QVERIFY(isFull);
    QVERIFY2(madeSoFar <= room, qPrintable(QString::number(madeSoFar)));
    QVERIFY(delivery.finish());
    QCOMPARE(delivered, files + 1);
}

void TestDelivery::tellsWhatTheSinkSays()
{
    const FileSink sink = [](const QString &path, const QByteArray &) -> std::expected<void, Problem> {
        if (path == u"bad")
            return std::unexpected(Problem{.file = path, .sentence = u"There is no room."_s});
        return {};
    };
    Delivery delivery(sink, 2);
    QVERIFY(delivery.add(u"good"_s, {}));
    const auto added = delivery.add(u"bad"_s, {});
    QVERIFY(!added);
    QCOMPARE(added.error().sentence, u"There is no room."_s);
    QVERIFY(delivery.add(u"also good"_s, {}));
    QVERIFY(delivery.finish());
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
