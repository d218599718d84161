// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_lock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace noticewright
{

namespace
{

struct Opened
{
    int descriptor = -1;
    /// It was not there before.
    bool isNew = false;
};

/// Someone else's file may be readable only: it can be locked all the same. A
/// link is none, as it would make a file elsewhere.
Opened openForLocking(const QByteArray &path, FileAccess access)
{
    constexpr int always = O_CLOEXEC | O_NOFOLLOW;
    const mode_t mode = access == FileAccess::Private ? 0600 : 0666;
    if (const int made = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | always, mode); made >= 0)
        return {made, true};
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | always, mode);
    return {descriptor >= 0 ? descriptor : ::open(path.constData(), O_RDONLY | always)};
}

bool isSameFile(int descriptor, const QByteArray &path)
{
    struct stat opened
    {
    }, named{};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &named) == 0 && opened.st_dev == named.st_dev
        && opened.st_ino == named.st_ino;
}

}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_path = std::move(other.m_path);
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

FileLock::~FileLock()
{
    release();
}

FileLock::Outcome FileLock::take(const QString &path, FileAccess access)
{
    release();
    const QByteArray name = QFile::encodeName(path);
    // The file may be removed by its last holder between opening and locking.
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto [descriptor, isNew] = openForLocking(name, access);
        if (descriptor < 0)
            return Outcome::Impossible;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const bool isBusy = errno == EWOULDBLOCK;
            // Where no file can be locked, none is left behind.
            if (isNew && !isBusy)
                ::unlink(name.constData());
            ::close(descriptor);
            return isBusy ? Outcome::Busy : Outcome::Impossible;
        }
        if (isSameFile(descriptor, name)) {
            m_descriptor = descriptor;
            m_path = path;
            return Outcome::Taken;
        }
        ::close(descriptor);
    }
    return Outcome::Busy;
}

bool FileLock::isOf(const QString &path) const
{
    return isHeld() && isSameFile(m_descriptor, QFile::encodeName(path));
}

void FileLock::release()
{
    // Removed while it is still locked, so that it can not be a later holder's.
    if (isOf(m_path))
        ::unlink(QFile::encodeName(m_path).constData());
    close();
}

void FileLock::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    m_path.clear();
}

}
