// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/delivery.h"

#include <algorithm>

namespace noticewright
{

Delivery::Delivery(const FileSink &sink, int threads) : m_sink(sink), m_turns(std::max(threads / 2, 1)) { }

std::expected<void, Problem> Delivery::add(const QString &path, const QByteArray &bytes)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_files.emplace_back(path, bytes);
    }
    if (isTooMuch())
        m_turns.acquire();
    else if (!m_turns.try_acquire())
        return {};
    auto delivered = deliver();
    m_turns.release();
    return delivered;
}

std::expected<void, Problem> Delivery::finish()
{
    return deliver();
}

/// Who makes faster than is delivered waits, so that memory stays small.
bool Delivery::isTooMuch()
{
    constexpr std::size_t most = 64;
    const std::scoped_lock lock(m_mutex);
    return m_files.size() > most;
}

std::expected<void, Problem> Delivery::deliver()
{
    while (true) {
        std::pair<QString, QByteArray> file;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_files.empty())
                return {};
            file = std::move(m_files.front());
            m_files.pop_front();
        }
        if (auto taken = m_sink(file.first, file.second); !taken)
            return taken;
    }
}

}
