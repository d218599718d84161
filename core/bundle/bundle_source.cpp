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

constexpr qint64 largestManifest = qint64(256) * 1024 * 1024;

class FolderSource : public BundleSource
{
public:
    explicit FolderSource(const QString &folder) : m_folder(QDir(folder).canonicalPath()) { }

    QStringList paths() const override
    {
        QStringList found;
        QDirIterator files(m_folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = QDir(m_folder).relativeFilePath(files.next());
            if (path != exportListName)
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
        return file.read(most + 1);
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
        // Not at once: what is small in the zip file may unpack to any size.
        const std::unique_ptr<QIODevice> device(file->createDevice());
        if (!device || (!device->isOpen() && !device->open(QIODevice::ReadOnly)))
            return {};
        QByteArray bytes;
        while (bytes.size() <= most) {
            const QByteArray next = device->read(std::min<qint64>(most + 1 - bytes.size(), 1 << 20));
            if (next.isEmpty())
                break;
            bytes += next;
        }
        return bytes;
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
