// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/changes.h"

#include "bundle/changes_page.h"
#include "bundle/integrity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// Pages by what they show.
QMap<QString, ManifestFile> pagesIn(const Manifest &manifest)
{
    QMap<QString, ManifestFile> pages;
    for (const ManifestFile &file : manifest.files) {
        if (file.role == FileRole::Page)
            pages.insert(file.statement + u' ' + file.edition + u' ' + file.layer, file);
    }
    return pages;
}

/// Other files that are deployed, by their path, with their digests.
QMap<QString, QString> otherFilesIn(const Manifest &manifest)
{
    QMap<QString, QString> files;
    for (const ManifestFile &file : manifest.files) {
        if (isDeployed(file.role) && file.role != FileRole::Page)
            files.insert(file.path, file.sha256);
    }
    return files;
}

/// The texts of a page that is in the earlier bundle as its manifest says.
std::optional<QList<PageLine>> earlierLines(const OpenedBundle &before, const ManifestFile &page)
{
    const auto bytes = before.source->read(page.path, page.size);
    if (!bytes || digestOf(*bytes) != page.sha256)
        return {};
    return pageLines(*bytes);
}

PageChange changeOf(const OpenedBundle &before, const ManifestFile &was, const ManifestFile &is,
                    const OutputFiles &files)
{
    PageChange change{.page = is};
    if (was.path != is.path)
        change.earlierPath = was.path;
    if (was.effective != is.effective)
        change.earlierEffective = was.effective;
    if (const auto lines = earlierLines(before, was))
        change.texts = lineChanges(*lines, pageLines(files.value(is.path)));
    else
        change.isCompared = false;
    return change;
}

QString nameOf(Change change)
{
    return change == Change::Added ? u"added"_s : change == Change::Removed ? u"removed"_s : u"changed"_s;
}

QJsonObject jsonOf(const PageChange &change)
{
    QJsonArray texts;
    for (const LineChange &line : change.texts) {
        QJsonObject text{{u"anchor"_s, line.anchor}};
        if (!line.before.isEmpty())
            text.insert(u"before"_s, line.before);
        if (!line.after.isEmpty())
            text.insert(u"after"_s, line.after);
        texts.append(text);
    }
    QJsonObject object{{u"change"_s, nameOf(change.change)},
                       {u"path"_s, change.page.path},
                       {u"statement"_s, change.page.statement},
                       {u"edition"_s, change.page.edition},
                       {u"layer"_s, change.page.layer},
                       {u"title"_s, change.page.title},
                       {u"texts"_s, texts},
                       {u"compared"_s, change.isCompared}};
    if (!change.earlierPath.isEmpty())
        object.insert(u"earlierPath"_s, change.earlierPath);
    if (change.page.effective.isValid())
        object.insert(u"effective"_s, change.page.effective.toString(Qt::ISODate));
    if (change.earlierEffective.isValid())
        object.insert(u"earlierEffective"_s, change.earlierEffective.toString(Qt::ISODate));
    return object;
}

}

BundleChanges changesSince(const OpenedBundle &before, const Manifest &manifest, const OutputFiles &files)
{
    BundleChanges changes;
    const QMap<QString, ManifestFile> earlier = pagesIn(before.manifest), now = pagesIn(manifest);
    for (const ManifestFile &page : manifest.files) {
        if (page.role != FileRole::Page)
            continue;
        const auto was = earlier.constFind(page.statement + u' ' + page.edition + u' ' + page.layer);
        if (was == earlier.cend())
            changes.pages.append({.change = Change::Added, .page = page});
        else if (was->sha256 != page.sha256 || was->path != page.path)
            changes.pages.append(changeOf(before, *was, page, files));
    }
    for (const auto &[key, page] : earlier.asKeyValueRange()) {
        if (!now.contains(key))
            changes.pages.append({.change = Change::Removed, .page = page});
    }
    const QMap<QString, QString> earlierFiles = otherFilesIn(before.manifest), nowFiles = otherFilesIn(manifest);
    for (const auto &[path, digest] : nowFiles.asKeyValueRange()) {
        if (!earlierFiles.contains(path))
            changes.files.append({Change::Added, path});
        else if (earlierFiles.value(path) != digest)
            changes.files.append({Change::Changed, path});
    }
    for (const QString &path : earlierFiles.keys()) {
        if (!nowFiles.contains(path))
            changes.files.append({Change::Removed, path});
    }
    return changes;
}

OutputFiles changeFiles(const BundleChanges &changes, const QString &style)
{
    QJsonArray pages, files;
    for (const PageChange &page : changes.pages)
        pages.append(jsonOf(page));
    for (const FileChanged &file : changes.files)
        files.append(QJsonObject{{u"change"_s, nameOf(file.change)}, {u"path"_s, file.path}});
    const QJsonObject all{{u"pages"_s, pages}, {u"files"_s, files}};
    return {{u"CHANGES.json"_s, QJsonDocument(all).toJson()}, {u"CHANGES.html"_s, changesPage(changes, style)}};
}

}
