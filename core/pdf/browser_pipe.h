// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/print_job.h"

#include <QProcess>

#include <expected>

namespace noticewright
{

/// Why a browser gave no answer.
enum class BrowserFault {
    Stopped, ///< it was asked to stop
    TooSlow,
    Gone, ///< the browser has ended
    Refused, ///< the browser can not do it
};

/// A browser process and the pipe to it, on which messages end in a zero byte.
/// The process, and all that it started, ends with this object.
class BrowserPipe
{
public:
    BrowserPipe() = default;
    ~BrowserPipe();
    Q_DISABLE_COPY_MOVE(BrowserPipe)

    /// Must be called once. The reason when the program can not be started.
    [[nodiscard]] std::expected<void, QString> start(const QString &program, const QStringList &arguments);

    /// Sends a message with the next calls of `next`.
    void send(const QByteArray &message);
    /// The next message of the browser, for which it waits.
    [[nodiscard]] std::expected<QByteArray, BrowserFault> next(const PrintLimits &limits);

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// Without an event loop, only waiting shows that it has ended meanwhile.
    [[nodiscard]] bool isRunning();

private:
    /// The first whole message; nothing when there is none yet.
    [[nodiscard]] std::optional<QByteArray> take();
    /// False when the browser has closed its end.
    [[nodiscard]] bool exchange(int milliseconds);
    [[nodiscard]] bool receive();
    [[nodiscard]] bool transmit();

    QProcess m_process;
    int m_socket = -1;
    QByteArray m_in;
    /// Where in what came no end of a message was found.
    qsizetype m_searched = 0;
    QByteArray m_out;
};

}
