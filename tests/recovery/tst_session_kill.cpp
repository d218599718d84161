// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kill_sessions.h"

class TestSessionKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostButTheLastSeconds() { noticewright::testing::killSessions(QStringLiteral(EDIT_LOOP), 20, 5); }
};

QTEST_GUILESS_MAIN(TestSessionKill)
#include "tst_session_kill.moc"
