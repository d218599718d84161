// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/durable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

std::unexpected<Problem> failure(const QString &path, const QString &reason)
{
    return std::unexpected(Problem{
        .file = path,
        .sentence =
            Text::tr(
                "The file could not be written (%1). What was there before is unchanged; make room or choose another folder, then save again.")
                .arg(reason)});
}

bool syncDescriptor(int descriptor)
{
    // Some file systems (network, FUSE) can not sync; that is no failed write.
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
}

std::expected<void, Problem> withFolder(const QString &folder, bool (*sync)(int))
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(folder, qt_error_string(errno));
    const bool done = sync(descriptor);
    const int error = errno;
    ::close(descriptor);
    if (!done)
        return failure(folder, qt_error_string(error));
    return {};
}

}

std::expected<void, Problem> writeDurably(const QString &path, const QByteArray &bytes, FileAccess access)
{
    QFile file(path);
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::Truncate;
    const bool isOpen = access == FileAccess::Usual ? file.open(mode)
                                                    : file.open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen)
        return failure(path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failure(path, file.errorString());
    if (!syncDescriptor(file.handle()))
        return failure(path, qt_error_string(errno));
    return {};
}

std::expected<void, Problem> writeQuickly(const QString &path, const QByteArray &bytes)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return failure(path, qt_error_string(errno));
    QByteArrayView rest = bytes;
    ssize_t written = 0;
    while (!rest.isEmpty() && (written = ::write(descriptor, rest.data(), size_t(rest.size()))) > 0)
        rest = rest.sliced(written);
    const int error = errno;
    // A network file system may say only now that there was no room.
    const bool isClosed = ::close(descriptor) == 0;
    if (!rest.isEmpty() || !isClosed)
        return failure(path, qt_error_string(isClosed ? error : errno));
    return {};
}

std::expected<void, Problem> syncFileSystem(const QString &folder)
{
    return withFolder(folder, [](int descriptor) { return ::syncfs(descriptor) == 0; });
}

std::expected<void, Problem> syncFolder(const QString &folder)
{
    return withFolder(folder, syncDescriptor);
}

std::expected<void, Problem> replaceFile(const QString &from, const QString &to)
{
    QString target = to;
    const QFileInfo info(to);
    if (info.isSymLink() && info.exists())
        target = info.canonicalFilePath();
    if (QFileInfo::exists(target))
        QFile::setPermissions(from, QFile::permissions(target));
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(target).constData()) == 0)
        return {};
    if (errno != EXDEV)
        return failure(to, qt_error_string(errno));
    // The link leads to another disk: stage the file there first.
    const QString beside = target + QStringLiteral(".noticewright-new");
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(from, source.errorString());
    if (const auto written = writeDurably(beside, source.readAll()); !written)
        return written;
    if (std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(target).constData()) != 0)
        return failure(to, qt_error_string(errno));
    QFile::remove(from);
    return {};
}

}
