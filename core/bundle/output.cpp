// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/output.h"

#include "bundle/safe_names.h"
#include "store/durable.h"
#include "store/file_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMutex>
#include <QSet>
#include <QStringList>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

std::unexpected<Problem> failure(const QString &file, const QString &sentence)
{
    return std::unexpected(Problem{.file = file, .sentence = sentence});
}

std::expected<void, Problem> checkIsOurs(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (!info.isDir() || info.isSymLink())
        return failure(folder, Text::tr("There is a file where the export should go. Choose another folder."));
    QFile list(folder + u'/' + exportListName);
    QSet<QString> ours;
    if (list.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : list.readAll().split('\n'))
            ours.insert(QString::fromUtf8(line));
        ours.insert(exportListName);
    }
    constexpr auto all = QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;
    QDirIterator entries(folder, all, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        const QString path = QDir(folder).relativeFilePath(entry.filePath());
        if ((!entry.isDir() || entry.isSymLink()) && !ours.contains(path))
            return failure(
                folder,
                Text::tr(
                    "The folder holds a file that no export wrote (“%1”), which would be lost. Choose an empty folder, or move the file.")
                    .arg(path));
    }
    return {};
}

/// Whether the earlier export has the same file, which is taken over then: as it
/// is on the disk already, and may be known to others by its time.
bool isTakenOver(const QString &earlier, const QString &target, const QByteArray &bytes)
{
    QFile file(earlier);
    return QFileInfo(earlier).size() == bytes.size() && !QFileInfo(earlier).isSymLink()
        && file.open(QIODevice::ReadOnly) && file.readAll() == bytes
        && ::link(QFile::encodeName(earlier).constData(), QFile::encodeName(target).constData()) == 0;
}

/// Where the earlier export is while file systems that can not exchange folders
/// get the new one into its place.
QString asideOf(const QString &fresh)
{
    return fresh + QStringLiteral("-old");
}

/// Puts an export back that a kill left aside, or removes what is left of it.
void tidy(const QString &target, const QString &fresh)
{
    if (!QFileInfo::exists(target))
        QDir().rename(asideOf(fresh), target);
    for (const QString &left : {fresh, asideOf(fresh)})
        QDir(left).removeRecursively();
}

/// Puts `fresh` in the place of `folder` in one step.
std::expected<void, Problem> swapIn(const QString &fresh, const QString &folder)
{
    const QByteArray from = QFile::encodeName(fresh), to = QFile::encodeName(folder);
    const bool exists = QFileInfo::exists(folder);
    const int result = exists ? ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE)
                              : std::rename(from.constData(), to.constData());
    if (result == 0)
        return {};
    // Some file systems can not exchange; an empty gap of one rename remains.
    if (exists && (errno == EINVAL || errno == ENOSYS)) {
        const QString old = asideOf(fresh);
        if (QDir().rename(folder, old)) {
            if (QDir().rename(fresh, folder)) {
                QDir(old).removeRecursively();
                return {};
            }
            QDir().rename(old, folder);
        }
    }
    return failure(folder,
                   Text::tr("The export could not be put in its place (%1). What was there before is unchanged.")
                       .arg(qt_error_string(errno)));
}

}

FileSink sinkInto(OutputFiles &files)
{
    return [&files, mutex = std::make_shared<QMutex>()](const QString &path,
                                                        const QByteArray &bytes) -> std::expected<void, Problem> {
        const QMutexLocker locker(mutex.get());
        files.insert(path, bytes);
        return {};
    };
}

struct OutputWriter::Private
{
    /// Where the files shall be, and where they are until then.
    QString target;
    QString fresh;
    /// No two exports at once fill the same folder.
    FileLock lock;
    bool hasEarlier = false;
    /// Of what follows.
    QMutex mutex;
    QStringList paths;
    QSet<QString> folders;

    bool isKnown(const QString &folder)
    {
        const QMutexLocker locker(&mutex);
        return folders.contains(folder);
    }

    /// From the outside in, each once; not within the lock, as others make theirs.
    std::expected<void, Problem> makeFolder(const QString &folder)
    {
        if (folder.isEmpty() || isKnown(folder))
            return {};
        if (auto outer = makeFolder(folder.first(std::max<qsizetype>(folder.lastIndexOf(u'/'), 0))); !outer)
            return outer;
        const QString path = fresh + u'/' + folder;
        if (::mkdir(QFile::encodeName(path).constData(), 0777) != 0 && errno != EEXIST)
            return failure(path, Text::tr("The folder could not be made. Choose another place for the export."));
        const QMutexLocker locker(&mutex);
        folders.insert(folder);
        return {};
    }
};

OutputWriter::OutputWriter(std::unique_ptr<Private> p) : m_p(std::move(p)) { }
OutputWriter::OutputWriter(OutputWriter &&) noexcept = default;

OutputWriter::~OutputWriter()
{
    if (m_p)
        QDir(m_p->fresh).removeRecursively();
}

std::expected<OutputWriter, Problem> OutputWriter::begin(const QString &folder)
{
    auto p = std::make_unique<Private>();
    p->target = QDir::cleanPath(QDir().absoluteFilePath(folder));
    const QFileInfo info(p->target);
    p->fresh = info.path() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".noticewright-new");
    if (!QDir().mkpath(info.path()))
        return failure(info.path(), Text::tr("The folder could not be made. Choose another place for the export."));
    if (p->lock.take(p->fresh + QStringLiteral(".lock")) == FileLock::Outcome::Busy)
        return failure(p->target,
                       Text::tr("Another export is filling this folder. Wait until it is done, then export again."));
    tidy(p->target, p->fresh);
    if (const auto ours = checkIsOurs(p->target); !ours)
        return std::unexpected(ours.error());
    p->hasEarlier = QFileInfo::exists(p->target);
    if (!QDir().mkpath(p->fresh))
        return failure(info.path(),
                       Text::tr("Nothing can be written in this folder. Choose another place for the export."));
    return OutputWriter(std::move(p));
}

std::expected<void, Problem> OutputWriter::add(const QString &path, const QByteArray &bytes)
{
    // Whether it meets another one is known when all are there.
    if (!isSafePath(path))
        return std::unexpected(pathProblems({path}).first());
    if (auto made = m_p->makeFolder(path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 0))); !made)
        return made;
    {
        const QMutexLocker locker(&m_p->mutex);
        m_p->paths.append(path);
    }
    const QString file = m_p->fresh + u'/' + path;
    if (m_p->hasEarlier && isTakenOver(m_p->target + u'/' + path, file, bytes))
        return {};
    return writeQuickly(file, bytes);
}

std::expected<void, Problem> OutputWriter::finish()
{
    m_p->paths.sort();
    if (const QList<Problem> problems = pathProblems(m_p->paths); !problems.isEmpty())
        return std::unexpected(problems.first());
    auto written = writeQuickly(m_p->fresh + u'/' + exportListName,
                                m_p->paths.join(u'\n').toUtf8() + (m_p->paths.isEmpty() ? "" : "\n"));
    if (written && m_p->hasEarlier)
        written = syncFileSystem(m_p->fresh);
    if (written)
        written = swapIn(m_p->fresh, m_p->target);
    if (!m_p->hasEarlier)
        return written;
    // Now the earlier export.
    QDir(m_p->fresh).removeRecursively();
    return written ? syncFolder(QFileInfo(m_p->target).path()) : written;
}

std::expected<void, Problem> writeOutput(const QString &folder, const OutputFiles &files, const std::stop_token &stop)
{
    if (const QList<Problem> problems = pathProblems(files.keys()); !problems.isEmpty())
        return std::unexpected(problems.first());
    auto writer = OutputWriter::begin(folder);
    if (!writer)
        return std::unexpected(writer.error());
    for (const auto &[path, bytes] : files.asKeyValueRange()) {
        if (const auto added = writer->add(path, bytes); !added)
            return added;
        if (stop.stop_requested())
            return std::unexpected(Problem());
    }
    return writer->finish();
}

std::expected<void, Problem> writeFiles(const QString &folder, const OutputFiles &files)
{
    for (const auto &[path, bytes] : files.asKeyValueRange()) {
        const QString file = folder + u'/' + path;
        if (!isSafePath(path) || !QDir().mkpath(QFileInfo(file).path()))
            return failure(file, Text::tr("The folder could not be made. Choose another place for the export."));
        if (const auto written = writeQuickly(file, bytes); !written)
            return written;
    }
    return {};
}

}
