// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/browser_pipe.h"

#include "pdf/print_environment.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace noticewright
{

namespace
{

/// Where the browser expects its ends of the pipe.
constexpr int ordersDescriptor = 3;
constexpr int answersDescriptor = 4;

/// Descriptors that are closed in the end.
class Descriptors
{
public:
    ~Descriptors()
    {
        for (const int descriptor : m_descriptors)
            ::close(descriptor);
    }
    void add(int descriptor) { m_descriptors.append(descriptor); }

private:
    QList<int> m_descriptors;
};

}

BrowserPipe::~BrowserPipe()
{
    if (const auto process = pid_t(m_process.processId()); process > 0) {
        // It leads a session of its own, to which its helpers belong.
        ::kill(-process, SIGKILL);
        m_process.kill();
        m_process.waitForFinished();
    }
    if (m_socket >= 0)
        ::close(m_socket);
}

std::expected<void, QString> BrowserPipe::start(const QString &program, const QStringList &arguments)
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return std::unexpected(QString::fromLocal8Bit(std::strerror(errno)));
    m_socket = ends[0];
    ::fcntl(m_socket, F_SETFL, O_NONBLOCK);
    Descriptors temporary;
    temporary.add(ends[1]);
    // Above those that it is copied to. Those are taken until the process has
    // started, or a pipe of QProcess's own could be there and be overwritten.
    const int theirs = ::fcntl(ends[1], F_DUPFD_CLOEXEC, 10);
    temporary.add(theirs);
    for (int spare = ::dup(ends[1]); spare >= 0; spare = ::dup(ends[1])) {
        temporary.add(spare);
        ::fcntl(spare, F_SETFD, FD_CLOEXEC);
        if (spare > answersDescriptor)
            break;
    }
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession);
    m_process.setChildProcessModifier([theirs] {
        ::dup2(theirs, ordersDescriptor);
        ::dup2(theirs, answersDescriptor);
    });
    m_process.setProcessEnvironment(printEnvironment());
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        return std::unexpected(m_process.errorString());
    return {};
}

bool BrowserPipe::isRunning()
{
    return m_socket >= 0 && !m_process.waitForFinished(0) && m_process.state() == QProcess::Running;
}

void BrowserPipe::send(const QByteArray &message)
{
    m_out += message;
    m_out += '\0';
}

std::expected<QByteArray, BrowserFault> BrowserPipe::next(const PrintLimits &limits)
{
    constexpr int patience = 20;
    while (true) {
        if (auto message = take())
            return std::move(*message);
        if (limits.stop.stop_requested())
            return std::unexpected(BrowserFault::Stopped);
        if (limits.deadline.hasExpired())
            return std::unexpected(BrowserFault::TooSlow);
        if (!exchange(patience))
            return std::unexpected(BrowserFault::Gone);
    }
}

std::optional<QByteArray> BrowserPipe::take()
{
    const qsizetype end = m_in.indexOf('\0', m_searched);
    if (end < 0) {
        m_searched = m_in.size();
        return {};
    }
    QByteArray message = m_in.first(end);
    m_in.remove(0, end + 1);
    m_searched = 0;
    return message;
}

bool BrowserPipe::exchange(int milliseconds)
{
    pollfd waiting{.fd = m_socket, .events = POLLIN, .revents = 0};
    if (!m_out.isEmpty())
        waiting.events |= POLLOUT;
    if (::poll(&waiting, 1, milliseconds) <= 0)
        return isRunning();
    if ((waiting.revents & POLLOUT) && !transmit())
        return false;
    return !(waiting.revents & (POLLIN | POLLHUP | POLLERR)) || receive();
}

bool BrowserPipe::receive()
{
    constexpr qsizetype most = qsizetype(1) << 18;
    const qsizetype before = m_in.size();
    m_in.resize(before + most);
    const ssize_t count = ::recv(m_socket, m_in.data() + before, size_t(most), 0);
    const bool isAlive = count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR));
    m_in.resize(before + std::max<qsizetype>(count, 0));
    return isAlive;
}

bool BrowserPipe::transmit()
{
    const ssize_t count = ::send(m_socket, m_out.constData(), size_t(m_out.size()), MSG_NOSIGNAL);
    if (count > 0)
        m_out.remove(0, count);
    return count >= 0 || errno == EAGAIN || errno == EINTR;
}

}
