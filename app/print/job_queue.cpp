// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/job_queue.h"

#include <iostream>
#include <string>

namespace noticewright
{

void LineReader::run()
{
    std::string line;
    while (std::getline(std::cin, line))
        Q_EMIT lineRead(QByteArray::fromStdString(line));
    Q_EMIT ended();
}

JobQueue::JobQueue(PrintEngine *engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    connect(&m_reader, &LineReader::lineRead, this, [this](const QByteArray &line) {
        if (!line.trimmed().isEmpty())
            m_lines.enqueue(line);
        next();
    });
    connect(&m_reader, &LineReader::ended, this, [this] {
        m_ended = true;
        next();
    });
    connect(m_engine, &PrintEngine::finished, this, &JobQueue::answer);
}

JobQueue::~JobQueue()
{
    m_reader.wait();
}

void JobQueue::next()
{
    if (m_busy)
        return;
    if (m_lines.isEmpty()) {
        if (m_ended)
            Q_EMIT done();
        return;
    }
    m_busy = true;
    if (const auto request = requestIn(m_lines.dequeue()))
        m_engine->print(*request);
    else
        answer({.error = request.error()});
}

void JobQueue::answer(const PrintAnswer &answer)
{
    std::cout << lineOf(answer).toStdString() << std::flush;
    m_busy = false;
    next();
}

}
