// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kill_sessions.h"

class TestSessionKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostButTheLastSeconds() { noticewright::testing::killSessions(QStringLiteral(EDIT_LOOP), 500, 10); }
};

QTEST_GUILESS_MAIN(TestSessionKills)
#include "tst_session_kills.moc"
