// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/commit.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace noticewright::testing
{

/// Kills a program that saves without end at a random moment, `rounds` times,
/// and looks whether all files are of one generation afterwards.
inline void killSaves(const QString &program, int rounds)
{
    QRandomGenerator random(20261123);
    for (int round = 0; round < rounds; ++round) {
        QTemporaryDir folder;
        QProcess saving;
        saving.start(program, {folder.path()});
        QVERIFY(saving.waitForReadyRead(10000));
        QElapsedTimer clock;
        clock.start();
        const qint64 moment = random.bounded(2000 * 10);
        while (clock.nsecsElapsed() < moment * 1000) { }
        saving.kill();
        QVERIFY(saving.waitForFinished(10000));
        QVERIFY(recoverFolder(folder.path()));
        QSet<QByteArray> contents;
        for (int file = 0; file < 5; ++file) {
            QFile part(folder.filePath(QStringLiteral("part-%1/file.txt").arg(file)));
            QVERIFY2(part.open(QIODevice::ReadOnly), qPrintable(part.fileName()));
            contents.insert(part.readAll());
        }
        QCOMPARE(contents.size(), 1);
        QVERIFY(!contents.begin()->isEmpty());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral(".noticewright-saving"))));
    }
}

}
