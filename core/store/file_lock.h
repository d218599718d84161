// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/durable.h"

#include <QString>

#include <utility>

namespace noticewright
{

/// A lock on a file that the system takes away when the program ends, however
/// it ends: what is left of a killed program never locks anyone out.
class FileLock
{
public:
    enum class Outcome {
        Taken,
        Busy, ///< a running program has it
        Impossible, ///< the file can not be made here, or the disk knows no locks
    };

    FileLock() = default;
    FileLock(FileLock &&other) noexcept
        : m_path(std::move(other.m_path))
        , m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

    /// Locks the file, which is made if needed. What was held before is let go
    /// first; the file's content stays.
    [[nodiscard]] Outcome take(const QString &path, FileAccess access = FileAccess::Usual);
    /// Lets go and removes the file, unless another one is in its place.
    void release();
    [[nodiscard]] bool isHeld() const { return m_descriptor >= 0; }
    /// Whether what is held is the file at `path`, by whatever name.
    [[nodiscard]] bool isOf(const QString &path) const;
    /// For a file that was moved while it was held.
    void setPath(const QString &path) { m_path = path; }

private:
    void close();

    QString m_path;
    int m_descriptor = -1;
};

}
