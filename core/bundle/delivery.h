// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/output.h"

#include <deque>
#include <mutex>
#include <semaphore>
#include <utility>

namespace noticewright
{

/// Gives what several threads make to a sink, with half of them at a time: a
/// file system makes one folder after the other, and threads that meet in it
/// spend more time waiting for each other than the files cost. A thread whose
/// turn it is not goes on making, and another one delivers what it made.
class Delivery
{
public:
    /// The sink must outlive it.
    Delivery(const FileSink &sink, int threads);

    /// Takes a file, and delivers what there is if it is this thread's turn.
    [[nodiscard]] std::expected<void, Problem> add(const QString &path, const QByteArray &bytes);
    /// Delivers what is left, once nothing is added any more.
    [[nodiscard]] std::expected<void, Problem> finish();

private:
    [[nodiscard]] bool isTooMuch();
    [[nodiscard]] std::expected<void, Problem> deliver();

    const FileSink &m_sink;
    std::counting_semaphore<> m_turns;
    std::mutex m_mutex;
    /// Of the mutex.
    std::deque<std::pair<QString, QByteArray>> m_files;
};

}
