// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "recovery/journal_store.h"
#include "support/rich_workspace.h"
#include "support/stamped.h"
#include "support/why.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

namespace noticewright::testing
{

/// An editing session that is killed at a moment of its own, and what is left of it.
class KilledSession
{
public:
    /// Nothing older than this may be lost.
    static constexpr qint64 mayLose = 2000;

    KilledSession(const QString &program, quint32 seed, qint64 moment) : m_moment(moment)
    {
        Workspace workspace = richWorkspace();
        stamp(workspace, 0);
        m_isReady = saveWorkspace(work(), workspace).has_value();
        m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, {work(), root(), QString::number(seed)});
    }

    /// Kills the program if its time has come; true when it is gone.
    bool killInTime()
    {
        if (m_process.state() == QProcess::NotRunning)
            return true;
        if (m_began == 0 && QFileInfo(m_folder.filePath(QStringLiteral("log"))).size() > 0)
            m_began = now();
        if (m_began == 0 || now() < m_began + m_moment)
            return false;
        m_killed = now();
        m_process.kill();
        return m_process.waitForFinished(20000);
    }

    void verify()
    {
        QVERIFY(m_isReady);
        QVERIFY2(m_killed > 0, "The session ended by itself.");
        readLog();
        const auto loaded = loadWorkspace(work());
        QVERIFY2(loaded.has_value(), why(loaded).constData());
        const int onDisk = stampOf(loaded->workspace);
        QVERIFY2(onDisk >= m_saved, qPrintable(told(QStringLiteral("on disk %1").arg(onDisk))));
        QVERIFY(!isBeingSaved(work()));
        int best = onDisk;
        const std::vector<JournalPlace> places = leftBehind(root());
        QVERIFY(places.size() <= 1);
        if (!places.empty()) {
            const auto journal = readJournal(places.front().folder());
            QVERIFY2(journal.has_value(), why(journal).constData());
            const auto recovered = workspaceOf(journal->work, journal->folder);
            QVERIFY2(recovered.has_value(), why(recovered).constData());
            const int stamp = stampOf(*recovered);
            const bool isSaved = journal->work == loaded->files;
            // What is offered is never older than what was saved.
            QVERIFY2(isSaved ? stamp == onDisk : stamp > onDisk,
                     qPrintable(told(QStringLiteral("on disk %1, recovered %2").arg(onDisk).arg(stamp))));
            best = stamp;
            recoveries += !isSaved;
        }
        // The session may have been killed before it could tell of its last edit.
        QVERIFY(best <= m_edits.size() + 1);
        if (best < m_edits.size()) {
            const qint64 lost = m_killed - m_edits[best];
            worst = std::max(worst, lost);
            QVERIFY2(lost <= mayLose, qPrintable(told(QStringLiteral("%1 ms lost").arg(lost))));
        }
    }

    /// The oldest edit that was lost was this many milliseconds old, over all sessions.
    static inline qint64 worst = 0;
    /// In how many there was unsaved work to bring back, of how many edits.
    static inline int recoveries = 0;
    static inline qsizetype editsMade = 0;

private:
    [[nodiscard]] QString work() const { return m_folder.filePath(QStringLiteral("work")); }
    [[nodiscard]] QString root() const { return m_folder.filePath(QStringLiteral("recovery")); }
    static qint64 now()
    {
        const auto time = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
    }
    [[nodiscard]] QString told(const QString &what) const
    {
        return QStringLiteral("%1; killed after %2 ms, %3 edits, saved %4")
            .arg(what)
            .arg(m_moment)
            .arg(m_edits.size())
            .arg(m_saved);
    }
    void readLog()
    {
        QFile log(m_folder.filePath(QStringLiteral("log")));
        QVERIFY(log.open(QIODevice::ReadOnly));
        while (!log.atEnd()) {
            const QList<QByteArray> words = log.readLine().trimmed().split(' ');
            if (words.value(0) == "edit")
                m_edits.append(words[2].toLongLong());
            else if (words.value(0) == "saved")
                m_saved = words[1].toInt();
        }
        editsMade += m_edits.size();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    qint64 m_moment;
    qint64 m_began = 0;
    qint64 m_killed = 0;
    /// When each edit was made, the first at 0.
    QList<qint64> m_edits;
    int m_saved = 0;
    bool m_isReady = false;
};

/// Runs that many sessions, some at a time, each killed in its first seconds.
inline void killSessions(const QString &program, int rounds, int atOnce)
{
    constexpr int longest = 5000;
    QRandomGenerator random(20261124);
    for (int done = 0; done < rounds; done += atOnce) {
        std::vector<std::unique_ptr<KilledSession>> sessions;
        for (int i = done; i < std::min(done + atOnce, rounds); ++i)
            sessions.push_back(std::make_unique<KilledSession>(program, quint32(i + 1), random.bounded(longest)));
        bool areGone = false;
        QDeadlineTimer deadline(60000);
        while (!areGone) {
            QVERIFY(!deadline.hasExpired());
            areGone = true;
            for (const auto &session : sessions)
                areGone = session->killInTime() && areGone;
            QTest::qWait(1);
        }
        for (const auto &session : sessions) {
            session->verify();
            if (QTest::currentTestFailed())
                return;
        }
    }
    // Sessions that never had anything to lose would prove nothing.
    QVERIFY(KilledSession::recoveries > rounds / 4);
    QVERIFY(KilledSession::editsMade > rounds * 10);
    qInfo("%d sessions, %lld edits, %d recoveries; the oldest edit lost was %lld ms old", rounds,
          static_cast<long long>(KilledSession::editsMade), KilledSession::recoveries,
          static_cast<long long>(KilledSession::worst));
}

}
