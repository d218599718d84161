// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_source.h"

#include "bundle/output.h"

#include <KZip>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Reads up to one byte more than `most`. Not at once, which would take as much
/// memory however little there is; and what is small in a zip file may unpack
/// to any size.
QByteArray readUpTo(QIODevice &device, qint64 most)
{
    constexpr qint64 atOnce = 1 << 20;
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray next = device.read(std::min<qint64>(most + 1 - bytes.size(), atOnce));
        if (next.isEmpty())
            break;
        bytes += next;
    }
    return bytes;
}

class FolderSource : public BundleSource
{
public:
    explicit FolderSource(const QString &folder) : m_folder(QDir(folder).canonicalPath()) { }

    QStringList paths() const override
    {
        QStringList found;
        constexpr auto all = QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;
        QDirIterator entries(m_folder, all, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QFileInfo entry = entries.nextFileInfo();
            const QString path = QDir(m_folder).relativeFilePath(entry.filePath());
            // A link to a folder is no folder of the bundle's.
            if ((!entry.isDir() || entry.isSymLink()) && path != exportListName)
                found.append(path);
        }
        return found;
    }

    std::optional<QByteArray> read(const QString &path, qint64 most) const override
    {
        QFile file(m_folder + u'/' + path);
        if (!QFileInfo(file).canonicalFilePath().startsWith(m_folder + u'/') || !QFileInfo(file).isFile()
            || !file.open(QIODevice::ReadOnly))
            return {};
        return readUpTo(file, most);
    }

private:
    QString m_folder;
};

class ZipSource : public BundleSource
{
public:
    explicit ZipSource(const QString &file) : m_zip(file), m_isOpen(m_zip.open(QIODevice::ReadOnly)) { }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    QStringList paths() const override
    {
        QStringList found;
        collect(m_zip.directory(), {}, found);
        return found;
    }

    std::optional<QByteArray> read(const QString &path, qint64 most) const override
    {
        const KArchiveFile *file = m_zip.directory()->file(path);
        if (!file)
            return {};
        const std::unique_ptr<QIODevice> device(file->createDevice());
        if (!device || (!device->isOpen() && !device->open(QIODevice::ReadOnly)))
            return {};
        return readUpTo(*device, most);
    }

private:
    static void collect(const KArchiveDirectory *folder, const QString &at, QStringList &found)
    {
        for (const QString &name : folder->entries()) {
            const KArchiveEntry *entry = folder->entry(name);
            if (entry->isDirectory())
                collect(static_cast<const KArchiveDirectory *>(entry), at + name + u'/', found);
            else
                found.append(at + name);
        }
    }

    KZip m_zip;
    bool m_isOpen;
};

}

std::expected<std::unique_ptr<BundleSource>, Problem> openBundle(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return std::make_unique<FolderSource>(path);
    if (!info.exists())
        return std::unexpected(
            Problem{.file = path,
                    .sentence = Text::tr("There is nothing here. Name the folder, zip file or site of a bundle.")});
    auto zip = std::make_unique<ZipSource>(path);
    if (!zip->isOpen())
        return std::unexpected(Problem{
            .file = path, .sentence = Text::tr("This is no zip file. Name the folder, zip file or site of a bundle.")});
    return zip;
}

std::expected<OpenedBundle, Problem> readBundle(const QString &path)
{
    auto source = openBundle(path);
    if (!source)
        return std::unexpected(source.error());
    const auto bytes = (*source)->read(manifestPath, largestManifest);
    if (!bytes)
        return std::unexpected(Problem{
            .file = path, .sentence = Text::tr("There is no bundle here: it has no file “%1”.").arg(manifestPath)});
    auto manifest = readManifest(*bytes, path + u'/' + manifestPath);
    if (!manifest)
        return std::unexpected(manifest.error());
    return OpenedBundle{std::move(*source), std::move(*manifest)};
}

}
