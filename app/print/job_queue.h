// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/engine.h"

#include <QQueue>
#include <QThread>

namespace noticewright
{

/// Reads standard input to its end in a thread of its own, as reading blocks.
class LineReader : public QThread
{
    Q_OBJECT

public:
    using QThread::QThread;

Q_SIGNALS:
    void lineRead(const QByteArray &line);
    void ended();

protected:
    void run() override;
};

/// Does the jobs that arrive on standard input in their order, and answers
/// each with a line on standard output.
class JobQueue : public QObject
{
    Q_OBJECT

public:
    explicit JobQueue(PrintEngine *engine, QObject *parent = nullptr);
    ~JobQueue() override;

    void start() { m_reader.start(); }

Q_SIGNALS:
    /// The input has ended and every job is answered.
    void done();

private:
    void next();
    void answer(const PrintAnswer &answer);

    PrintEngine *m_engine;
    LineReader m_reader;
    QQueue<QByteArray> m_lines;
    bool m_busy = false;
    bool m_ended = false;
};

}
