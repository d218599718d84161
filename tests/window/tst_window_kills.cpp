// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kill_sessions.h"

class TestWindowKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostButTheLastSeconds() { noticewright::testing::killSessions(QStringLiteral(WINDOW_LOOP), 500, 4); }
};

QTEST_GUILESS_MAIN(TestWindowKills)
#include "tst_window_kills.moc"
