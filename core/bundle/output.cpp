// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/output.h"

#include "bundle/safe_names.h"
#include "store/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>

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
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir(folder).relativeFilePath(files.next());
        if (!ours.contains(path))
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

std::expected<void, Problem> writeFiles(const QString &folder, const OutputFiles &files, const QString &earlier)
{
    const bool hasEarlier = QFileInfo::exists(earlier);
    QByteArray list;
    QString made;
    for (const auto &[path, bytes] : files.asKeyValueRange()) {
        const QString place = path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
        if (!place.isEmpty() && place != made && !QDir(folder).mkpath(place))
            return failure(folder + u'/' + place,
                           Text::tr("The folder could not be made. Choose another place for the export."));
        made = place;
        list += path.toUtf8() + '\n';
        if (hasEarlier && isTakenOver(earlier + u'/' + path, folder + u'/' + path, bytes))
            continue;
        if (auto written = writeQuickly(folder + u'/' + path, bytes); !written)
            return written;
    }
    if (auto written = writeQuickly(folder + u'/' + exportListName, list); !written)
        return written;
    return syncFileSystem(folder);
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
        const QString old = fresh + QStringLiteral("-old");
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

std::expected<void, Problem> writeOutput(const QString &folder, const OutputFiles &files)
{
    if (const QList<Problem> problems = pathProblems(files.keys()); !problems.isEmpty())
        return std::unexpected(problems.first());
    const QString target = QDir::cleanPath(QDir().absoluteFilePath(folder));
    const QFileInfo info(target);
    if (const auto ours = checkIsOurs(target); !ours)
        return ours;
    if (!QDir().mkpath(info.path()))
        return failure(info.path(), Text::tr("The folder could not be made. Choose another place for the export."));
    const QString fresh = info.path() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".noticewright-new");
    QDir(fresh).removeRecursively();
    auto written = QDir().mkpath(fresh)
        ? writeFiles(fresh, files, target)
        : failure(info.path(), Text::tr("Nothing can be written in this folder. Choose another place for the export."));
    if (written)
        written = swapIn(fresh, target);
    // Now the earlier export, or what was written of the failed one.
    QDir(fresh).removeRecursively();
    if (!written)
        return written;
    return syncFolder(info.path());
}

}
