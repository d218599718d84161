// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/printing.h"
#include "long_site.h"
#include "support/why.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <thread>

using namespace noticewright;
using namespace noticewright::testing;
using namespace std::chrono_literals;

/// The program that prints, and how jobs go to it.
class TestPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void oneProcessDoesManyJobs();
    void badPagesAreProblems_data();
    void badPagesAreProblems();
    void missingProgramIsAProblem();
    void killedProgramIsAProblem();
    void jobsCanBeStopped();
    void slowJobsAreGivenUp();
    void handUse_data();
    void handUse();
};

void TestPrint::oneProcessDoesManyJobs()
{
    const LongSite site;
    Printer printer(printProgram());
    QElapsedTimer timer;
    timer.start();
    const auto first = printer.print(site.job());
    QVERIFY2(first, why(first));
    const qint64 cold = timer.restart();
    const qint64 process = printer.processId();
    constexpr int further = 5;
    for (int i = 0; i < further; ++i) {
        // The same address holds something else each time.
        const QByteArray words = "Words " + QByteArray::number(i);
        site.write(QStringLiteral("short.html"), "<!DOCTYPE html><title>Short</title><p>" + words + "</p>");
        const auto printed = printer.print(site.job(QStringLiteral("short.html")));
        QVERIFY2(printed, why(printed));
        QCOMPARE(OpenedPdf(printed->pdf).text(), QString::fromLatin1(words));
        QCOMPARE(printed->pages, 1);
        QVERIFY(!printer.print(site.job(QStringLiteral("gone.html"))));
    }
    const qint64 warm = timer.restart() / further;
    QVERIFY2(printer.print(site.job()), "long page again");
    qInfo("%d pages cold %lld ms, warm %lld ms; 1 page and 1 missing page warm %lld ms", first->pages, cold,
          timer.elapsed(), warm);
    QCOMPARE(printer.processId(), process);
}

void TestPrint::badPagesAreProblems_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("beginning");
    const QString missing = QStringLiteral("The page is missing");
    QTest::newRow("missing") << QStringLiteral("gone.html") << missing;
    QTest::newRow("outside") << QStringLiteral("../secret.html") << missing;
    QTest::newRow("outside by a detour") << QStringLiteral("privacy/../../secret.html") << missing;
    QTest::newRow("outside, encoded") << QStringLiteral("%2e%2e/secret.html") << missing;
    QTest::newRow("absolute") << QStringLiteral("/etc/secret.html") << missing;
    QTest::newRow("symbolic link") << QStringLiteral("link.html") << missing;
    QTest::newRow("other web site") << QStringLiteral("https://example.com/index.html") << missing;
    QTest::newRow("no page") << QStringLiteral("style.css") << QStringLiteral("Only web pages can be printed");
    QTest::newRow("folder") << QStringLiteral("privacy/us/en/") << QStringLiteral("Only web pages can be printed");
}

void TestPrint::badPagesAreProblems()
{
    QFETCH(const QString, page);
    QFETCH(const QString, beginning);
    const LongSite site;
    site.write(QStringLiteral("../secret.html"), "<!DOCTYPE html><title>Secret</title><p>Secret</p>");
    QVERIFY(QFile::link(site.above() + QStringLiteral("/secret.html"), site.root() + QStringLiteral("/link.html")));
    static Printer printer(printProgram());
    const auto printed = printer.print(site.job(page));
    QVERIFY(!printed);
    QCOMPARE(printed.error().file, page);
    QVERIFY2(printed.error().sentence.startsWith(beginning), why(printed));
}

void TestPrint::missingProgramIsAProblem()
{
    const LongSite site;
    Printer printer(site.root() + QStringLiteral("/noticewright-print"));
    const auto printed = printer.print(site.job());
    QVERIFY(!printed);
    QCOMPARE(printed.error().sentence,
             QStringLiteral("The program that makes PDFs is missing. Install Noticewright again."));

    site.write(QStringLiteral("broken"), "This is not a program.");
    QVERIFY(QFile::setPermissions(site.root() + QStringLiteral("/broken"), QFile::ReadOwner | QFile::ExeOwner));
    Printer broken(site.root() + QStringLiteral("/broken"));
    const auto failed = broken.print(site.job());
    QVERIFY(!failed);
    QVERIFY(failed.error().sentence.startsWith(QLatin1String("The program that makes PDFs ")));
}

void TestPrint::killedProgramIsAProblem()
{
    const LongSite site;
    Printer printer(printProgram());
    QVERIFY(printer.print(site.job()));
    const qint64 process = printer.processId();
    // Halted, it can not answer before it is killed in the middle of the job.
    QCOMPARE(::kill(pid_t(process), SIGSTOP), 0);
    std::jthread killer([process] {
        std::this_thread::sleep_for(200ms);
        ::kill(pid_t(process), SIGKILL);
    });
    const auto printed = printer.print(site.job());
    QVERIFY(!printed);
    QVERIFY2(printed.error().sentence.startsWith(QLatin1String("The program that makes PDFs ended unexpectedly")),
             why(printed));
    // The next job starts the program again.
    const auto again = printer.print(site.job());
    QVERIFY2(again, why(again));
    QVERIFY(printer.processId() != process);
    // One that ended while it had nothing to do costs no job.
    const auto idle = pid_t(printer.processId());
    QCOMPARE(::kill(idle, SIGKILL), 0);
    siginfo_t ended;
    QCOMPARE(::waitid(P_PID, id_t(idle), &ended, WEXITED | WNOWAIT), 0);
    const auto afterwards = printer.print(site.job());
    QVERIFY2(afterwards, why(afterwards));
}

void TestPrint::jobsCanBeStopped()
{
    const LongSite site;
    Printer printer(printProgram());
    std::stop_source source;
    source.request_stop();
    const auto printed = printer.print(site.job(), source.get_token());
    QVERIFY(!printed);
    QCOMPARE(printed.error().sentence, QStringLiteral("Making the PDF was cancelled."));
    QCOMPARE(printer.processId(), 0);
    QVERIFY(printer.print(site.job()));

    // Halted, it can not answer before it is stopped in the middle of the job.
    QCOMPARE(::kill(pid_t(printer.processId()), SIGSTOP), 0);
    std::stop_source later;
    std::jthread stopper([&later] {
        std::this_thread::sleep_for(100ms);
        later.request_stop();
    });
    const auto stopped = printer.print(site.job(), later.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().sentence, printed.error().sentence);
    QCOMPARE(printer.processId(), 0);
}

void TestPrint::slowJobsAreGivenUp()
{
    const LongSite site;
    Printer printer(printProgram(), 1ms);
    const auto printed = printer.print(site.job());
    QVERIFY(!printed);
    QVERIFY2(printed.error().sentence.startsWith(QLatin1String("Making the PDF took too long")), why(printed));
    QCOMPARE(printer.processId(), 0);
}

void TestPrint::handUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString root = QStringLiteral("--root=ROOT");
    const QString page = QStringLiteral("--page=privacy/us/en/index.html");
    const QString out = QStringLiteral("--out=ROOT/out.pdf");
    QTest::newRow("page") << QStringList{root, page, out} << 0;
    QTest::newRow("paper") << QStringList{root, page, out, QStringLiteral("--paper=letter")} << 0;
    QTest::newRow("missing page") << QStringList{root, QStringLiteral("--page=gone.html"), out} << 3;
    QTest::newRow("folder that can not be written")
        << QStringList{root, page, QStringLiteral("--out=/nowhere/out.pdf")} << 3;
    QTest::newRow("unknown paper") << QStringList{root, page, out, QStringLiteral("--paper=a3")} << 2;
    QTest::newRow("nothing") << QStringList() << 2;
}

void TestPrint::handUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, status);
    const LongSite site;
    arguments.replaceInStrings(QStringLiteral("ROOT"), site.root());
    QProcess process;
    process.start(printProgram(), arguments);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), status);
    QCOMPARE(QFile::exists(site.root() + QStringLiteral("/out.pdf")), status == 0);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QCOMPARE(process.readAllStandardError().isEmpty(), status == 0);
}

QTEST_GUILESS_MAIN(TestPrint)
#include "tst_print.moc"
