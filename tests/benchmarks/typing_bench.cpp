// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typing_bench.h"

#include "editor/form/section_form.h"
#include "store/store.h"
#include "panels/outline_panel.h"
#include "preview/preview_panel.h"
#include "timing.h"
#include "window/main_window.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <cstdio>
#include <ctime>

namespace noticewright::benchmarks
{

namespace
{

constexpr int keys = 400;
constexpr int wordsInAll = 20000;
constexpr int wordsInTheLongest = 2000;

QString words(int count)
{
    static const QStringList known =
        QStringLiteral("we collect the information that you give us when you place an order with a shop").split(u' ');
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(known[i % known.size()]);
    return all.join(u' ');
}

/// Paragraphs of 20 to 2,000 words.
Workspace longSection()
{
    IdGenerator ids(1);
    Section section{.id = {QStringLiteral("long")}, .anchor = QStringLiteral("long")};
    section.heading = plainInlines(QStringLiteral("Long"));
    int left = wordsInAll;
    for (int i = 0; left > 0; ++i) {
        const int count = std::min(left, i % 8 == 0 ? wordsInTheLongest : 20 + 40 * (i % 5));
        section.full.append(Block{.id = ids.next(), .content = Paragraph{plainInlines(words(count))}});
        left -= count;
    }
    Workspace workspace;
    workspace.editions = {
        Edition{.region = QStringLiteral("us"), .language = QStringLiteral("en"), .name = QStringLiteral("US")}};
    workspace.statements = {
        Statement{.id = {QStringLiteral("online")}, .title = QStringLiteral("Privacy"), .sections = {section}}};
    return workspace;
}

/// Milliseconds that this thread has worked, whatever else the machine does.
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// What one key costs until its letter is painted, and the longest that the
/// window works at a stretch after it.
struct KeyCosts
{
    std::vector<double> key;
    std::vector<double> busiest;
};

/// Half of the keys go into the longest paragraph, half anywhere.
KeyCosts typeInto(QTextEdit *edit)
{
    QRandomGenerator random(7);
    KeyCosts costs;
    for (int i = 0; i < keys; ++i) {
        QTextCursor cursor = edit->textCursor();
        const int end = edit->document()->characterCount() - 1;
        const int longest = edit->document()->firstBlock().length() - 1;
        cursor.setPosition(int(random.bounded(i % 2 == 0 ? longest : end)));
        edit->setTextCursor(cursor);
        QTest::qWait(i % 10 == 0 ? 700 : 1);
        double before = worked();
        QTest::keyClick(edit, i % 7 == 6 ? Qt::Key_Backspace : Qt::Key(Qt::Key_A + i % 26));
        edit->viewport()->repaint();
        costs.key.push_back(worked() - before);
        double busiest = costs.key.back();
        QElapsedTimer pause;
        pause.start();
        while (pause.elapsed() < 30) {
            before = worked();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            busiest = std::max(busiest, worked() - before);
        }
        costs.busiest.push_back(busiest);
    }
    return costs;
}

void report(const char *what, const KeyCosts &costs)
{
    std::printf("%-24s %8.2f %8.2f %8.2f %10.2f\n", what, percentile(costs.key, 0.5), percentile(costs.key, 0.99),
                percentile(costs.key, 1), percentile(costs.busiest, 0.99));
    std::fflush(stdout);
}

}

void benchTyping()
{
    std::printf(
        "A key in a section of 20,000 words, paragraphs of up to 2,000 (ms of work of the window's own thread): until its letter is painted, and "
        "the longest stretch of work in the 30 ms after it\n");
    std::printf("%-24s %8s %8s %8s %10s\n", "", "median", "99th", "longest", "work 99th");
    QTemporaryDir folder;
    const Workspace workspace = longSection();
    if (!saveWorkspace(folder.filePath(QStringLiteral("work")), workspace))
        qFatal("The workspace can not be written.");
    Session session(folder.filePath(QStringLiteral("session.ini")));
    Prompts prompts;
    MainWindow window(&session, &prompts);
    window.show();
    window.open(folder.filePath(QStringLiteral("work")));
    window.findChild<OutlinePanel *>()->setPlace({{QStringLiteral("online")}, {QStringLiteral("long")}});
    if (!QTest::qWaitFor([&] { return window.preview()->livePage().isCurrent(); }, 60000))
        qFatal("The preview does not settle.");
    auto *flow = window.findChild<FlowEditor *>(QStringLiteral("fullFlow"));
    flow->setFocus();
    report("Noticewright", typeInto(flow));

    QTextEdit plain;
    plain.resize(flow->size());
    QStringList paragraphs;
    for (const Block &block : workspace.statements[0].sections[0].full)
        paragraphs.append(plainText(BlockList{block}));
    plain.setPlainText(paragraphs.join(u'\n'));
    plain.show();
    plain.setFocus();
    report("bare QTextEdit", typeInto(&plain));
    std::printf("goal: 99th at most 8\n");
    window.document()->undoStack()->setClean();
}

}
