// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kill_saves.h"

class TestSaveKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOldOrAllNew() { noticewright::testing::killSaves(QStringLiteral(SAVE_LOOP), 2000); }
};

QTEST_GUILESS_MAIN(TestSaveKill)
#include "tst_save_kill.moc"
