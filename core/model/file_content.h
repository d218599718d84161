// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <memory>

namespace noticewright
{

/// Of a file that is larger no more than this is read, which is a little more
/// than any reader takes: it is the reader that says what is too large.
constexpr qint64 mostOfAFile = qint64(33) * 1024 * 1024;

/// What a file of a workspace holds: its bytes, or where on the disk they are
/// until someone asks for them. What nobody looks at costs no reading.
///
/// What was not read yet is known by its size and the time of its last change.
/// When it is read, it is what the file holds by then; from that moment on it
/// stays, whatever becomes of the file.
///
/// A value: copies share what they hold. Reading is safe from several threads.
class FileContent
{
public:
    FileContent() = default;
    FileContent(const QByteArray &bytes);
    /// The file at that path, unread. An error where there is none that can be read.
    [[nodiscard]] static std::expected<FileContent, Problem> onDisk(const QString &path);

    /// In bytes, as far as it is known without reading.
    [[nodiscard]] qint64 size() const;
    /// The bytes. An error when the file that was not read yet can not be read
    /// any more; asking again tries again.
    [[nodiscard]] std::expected<QByteArray, Problem> read() const;
    /// The bytes; none where read() fails.
    [[nodiscard]] QByteArray bytes() const { return read().value_or(QByteArray()); }

    /// Whether this is the file at `path`, and nobody asked for its bytes yet.
    [[nodiscard]] bool isUnread(const QString &path) const;
    /// Whether the file at `path` holds this still: by its bytes where they are
    /// known, otherwise by its size and time.
    [[nodiscard]] bool isStillAt(const QString &path) const;

    /// The same bytes. Two that are both unread are compared without reading
    /// where they are the same file as it was at the same time.
    friend bool operator==(const FileContent &a, const FileContent &b);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

/// Reads a file, and mostOfAFile of it at most.
[[nodiscard]] std::expected<QByteArray, Problem> readFile(const QString &path);

}
