// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip.h"

#include "bundle/bundle_source.h"
#include "bundle/safe_names.h"
#include "store/durable.h"

#include <KZip>

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr mode_t ordinaryFile = 0100644;

/// Times in zip files begin with 1980, and have no zone.
QDateTime zipTime(const QDateTime &time)
{
    static const QDateTime first(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
    return time.isValid() && time > first ? time.toUTC() : first;
}

std::unexpected<Problem> failure(const QString &file, const QString &sentence)
{
    return std::unexpected(Problem{.file = file, .sentence = sentence});
}

}

std::expected<QByteArray, Problem> zipOf(const OutputFiles &files, const QDateTime &time)
{
    if (const QList<Problem> problems = pathProblems(files.keys()); !problems.isEmpty())
        return std::unexpected(problems.first());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    zip.setCompression(KZip::NoCompression);
    zip.setExtraField(KZip::NoExtraField);
    bool isGood = zip.open(QIODevice::WriteOnly);
    const QDateTime when = zipTime(time);
    for (const auto &[path, content] : files.asKeyValueRange())
        isGood = isGood && zip.writeFile(path, content, ordinaryFile, {}, {}, when, when, when);
    if (!isGood || !zip.close())
        return failure({}, Text::tr("The zip file could not be made: %1").arg(zip.errorString()));
    return bytes;
}

std::expected<void, Problem> writeZip(const QString &file, const OutputFiles &files, const QDateTime &time)
{
    const QFileInfo info(QDir::cleanPath(QDir().absoluteFilePath(file)));
    if (info.isDir())
        return failure(file, Text::tr("This is a folder. Give the zip file another name."));
    if (info.exists() && !readBundle(info.filePath()))
        return failure(
            file,
            Text::tr("There is a file that is no earlier bundle, and would be lost. Give the zip file another name."));
    const auto bytes = zipOf(files, time);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!QDir().mkpath(info.path()))
        return failure(info.path(), Text::tr("The folder could not be made. Choose another place for the export."));
    const QString fresh = info.path() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".noticewright-new");
    auto written = writeDurably(fresh, *bytes);
    if (written)
        written = replaceFile(fresh, info.filePath());
    if (!written) {
        QFile::remove(fresh);
        return written;
    }
    return syncFolder(info.path());
}

}
