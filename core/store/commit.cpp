// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/commit.h"

#include "store/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// Where new files wait: a folder beside what they replace, so that they are
/// on the same disk.
QString stagingFolder(const QString &folder)
{
    return folder + QStringLiteral("/.noticewright-saving");
}

QString journalPath(const QString &folder)
{
    return stagingFolder(folder) + QStringLiteral("/journal");
}

bool isInside(const QString &path)
{
    return !path.isEmpty() && !QDir::isAbsolutePath(path) && QDir::cleanPath(path) == path
        && !path.startsWith(QLatin1String(".."));
}

/// One line a change: `write` or `remove`, a space, the path.
QByteArray journalOf(const QList<FileChange> &changes)
{
    QByteArray journal;
    for (const FileChange &change : changes)
        journal += (change.content ? "write " : "remove ") + change.path.toUtf8() + '\n';
    return journal + "end\n";
}

std::expected<void, Problem> stage(const QString &folder, const QList<FileChange> &changes)
{
    const QString staging = stagingFolder(folder);
    if (!QDir().mkpath(staging))
        return std::unexpected(Problem{
            .file = folder,
            .sentence = Text::tr(
                "Nothing can be written in this folder. Save to another folder, or ask for the right to change this one.")});
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (!changes[i].content)
            continue;
        if (auto written = writeDurably(staging + u'/' + QString::number(i), *changes[i].content); !written) {
            written.error().file = folder + u'/' + changes[i].path;
            return written;
        }
    }
    const QString draft = staging + QStringLiteral("/journal.new");
    if (const auto written = writeDurably(draft, journalOf(changes)); !written)
        return written;
    if (const auto synced = syncFolder(staging); !synced)
        return synced;
    if (!QFile::rename(draft, journalPath(folder)))
        return std::unexpected(Problem{
            .file = folder,
            .sentence = Text::tr("The list of files to save could not be written. Nothing was changed; save again.")});
    return syncFolder(staging);
}

void removeEmptyFolders(const QString &folder, const QString &path)
{
    for (QString parent = QFileInfo(path).path(); parent != u"."; parent = QFileInfo(parent).path()) {
        if (!QDir(folder).rmdir(parent))
            return;
    }
}

/// Puts one staged file in its place. A missing staged file was moved before.
std::expected<void, Problem> apply(const QString &folder, qsizetype index, const QString &path, bool remove)
{
    const QString target = folder + u'/' + path;
    if (remove) {
        if (QFile::exists(target) && !QFile::remove(target))
            return std::unexpected(Problem{
                .file = target,
                .sentence = Text::tr(
                    "The file could not be removed. Ask for the right to change the folder, then save again.")});
        removeEmptyFolders(folder, path);
        return {};
    }
    const QString staged = stagingFolder(folder) + u'/' + QString::number(index);
    if (!QFile::exists(staged))
        return {};
    const QString parent = QFileInfo(target).path();
    if (!QDir().mkpath(parent))
        return std::unexpected(Problem{
            .file = parent,
            .sentence = Text::tr(
                "The folder could not be made. Ask for the right to change the folder above, then save again.")});
    if (const auto replaced = replaceFile(staged, target); !replaced)
        return replaced;
    return syncFolder(parent);
}

std::expected<void, Problem> applyJournal(const QString &folder)
{
    QFile journal(journalPath(folder));
    if (!journal.open(QIODevice::ReadOnly))
        return std::unexpected(Problem{
            .file = journal.fileName(),
            .sentence = Text::tr("The list of files being saved can not be read (%1).").arg(journal.errorString())});
    const auto lines = QString::fromUtf8(journal.readAll()).split(u'\n', Qt::SkipEmptyParts);
    journal.close();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool remove = lines[i].startsWith(QLatin1String("remove "));
        const QString path = lines[i].section(u' ', 1);
        if (lines[i] == u"end")
            break;
        if (!isInside(path))
            return std::unexpected(Problem{
                .file = journal.fileName(),
                .line = i + 1,
                .column = 1,
                .sentence = Text::tr(
                    "The list of files being saved names a file outside the folder. Remove the list if you did not expect it.")});
        if (const auto applied = apply(folder, i, path, remove); !applied)
            return applied;
    }
    return {};
}

}

std::expected<void, Problem> recoverFolder(const QString &folder)
{
    QDir staging(stagingFolder(folder));
    if (!staging.exists())
        return {};
    if (QFile::exists(journalPath(folder))) {
        if (const auto applied = applyJournal(folder); !applied)
            return applied;
        QFile::remove(journalPath(folder));
    }
    staging.removeRecursively();
    return {};
}

std::expected<void, Problem> commitFiles(const QString &folder, const QList<FileChange> &changes)
{
    const bool allInside = std::ranges::all_of(changes, [](const FileChange &change) { return isInside(change.path); });
    if (!allInside)
        return std::unexpected(Problem{
            .file = folder, .sentence = Text::tr("A file outside the folder would be written. Nothing was changed.")});
    if (const auto recovered = recoverFolder(folder); !recovered)
        return recovered;
    if (changes.isEmpty())
        return {};
    if (const auto staged = stage(folder, changes); !staged) {
        QDir(stagingFolder(folder)).removeRecursively();
        return staged;
    }
    auto applied = recoverFolder(folder);
    // Past the point of no return: it is neither as before nor all in place.
    if (!applied)
        applied.error().sentence = Text::tr(
            "The changes are on the disk, but it did not take all of them to their places. Nothing is lost: save again, or save to another folder.");
    return applied;
}

}
