// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/file_content.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QTimeZone>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// What a file is known by as long as it is not read.
struct Stamp
{
    QString path;
    qint64 size = 0;
    qint64 changed = 0;
    friend bool operator==(const Stamp &, const Stamp &) = default;
};

/// One name for a place, however it was written.
QString placeOf(const QFileInfo &file)
{
    return QDir::cleanPath(file.absoluteFilePath());
}

Stamp stampOf(const QFileInfo &file)
{
    return {placeOf(file), file.size(), file.fileTime(QFile::FileModificationTime, QTimeZone::UTC).toMSecsSinceEpoch()};
}

}

struct FileContent::Shared
{
    /// Of the bytes, which are read when first asked for.
    mutable QMutex mutex;
    std::optional<QByteArray> bytes;
    /// As it was found; there is none for bytes that come from elsewhere.
    Stamp stamp;

    [[nodiscard]] bool isRead() const
    {
        const QMutexLocker locker(&mutex);
        return bytes.has_value();
    }
};

FileContent::FileContent(const QByteArray &bytes) : m_shared(std::make_shared<Shared>())
{
    m_shared->bytes = bytes;
}

std::expected<FileContent, Problem> FileContent::onDisk(const QString &path)
{
    const QFileInfo file(path);
    // Opening it tells why.
    if (!file.isReadable() || !file.isFile())
        return readFile(path).transform([](const QByteArray &bytes) { return FileContent(bytes); });
    FileContent content;
    content.m_shared = std::make_shared<Shared>();
    content.m_shared->stamp = stampOf(file);
    return content;
}

qint64 FileContent::size() const
{
    if (!m_shared)
        return 0;
    const QMutexLocker locker(&m_shared->mutex);
    return m_shared->bytes ? m_shared->bytes->size() : m_shared->stamp.size;
}

std::expected<QByteArray, Problem> FileContent::read() const
{
    if (!m_shared)
        return QByteArray();
    const QMutexLocker locker(&m_shared->mutex);
    if (!m_shared->bytes) {
        const auto bytes = readFile(m_shared->stamp.path);
        if (!bytes)
            return bytes;
        m_shared->bytes = *bytes;
    }
    return *m_shared->bytes;
}

bool FileContent::isUnread(const QString &path) const
{
    return m_shared && !m_shared->isRead() && m_shared->stamp.path == placeOf(QFileInfo(path));
}

bool FileContent::isStillAt(const QString &path) const
{
    if (isUnread(path)) {
        const QFileInfo file(path);
        return file.isFile() && stampOf(file) == m_shared->stamp;
    }
    const auto there = readFile(path);
    const auto here = read();
    return there && here && *there == *here;
}

bool operator==(const FileContent &a, const FileContent &b)
{
    if (a.m_shared == b.m_shared)
        return true;
    if (a.m_shared && b.m_shared && !a.m_shared->isRead() && !b.m_shared->isRead()
        && a.m_shared->stamp == b.m_shared->stamp)
        return true;
    const auto ofA = a.read(), ofB = b.read();
    return ofA && ofB && *ofA == *ofB;
}

std::expected<QByteArray, Problem> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Problem{.file = path, .sentence = Text::tr("The file can not be read (%1).").arg(file.errorString())});
    // What is read in pieces takes room for the largest piece.
    return file.size() < mostOfAFile ? file.readAll() : file.read(mostOfAFile);
}

}
