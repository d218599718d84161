// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/manifest.h"

#include "bundle/safe_names.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <array>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Manifests of this major version are read.
constexpr QLatin1StringView formatOfManifest("1.0");
/// No file of a bundle is nearly as large; what a stranger's manifest says
/// decides how much is read.
constexpr qint64 largestFile = qint64(1024) * 1024 * 1024;

struct NamedRole
{
    FileRole role;
    QLatin1StringView name;
    bool isDeployed;
};

constexpr std::array<NamedRole, 11> roles{{
    {FileRole::Page, "page"_L1, true},
    {FileRole::Pdf, "pdf"_L1, true},
    {FileRole::Selector, "selector"_L1, true},
    {FileRole::StyleSheet, "style-sheet"_L1, true},
    {FileRole::Image, "image"_L1, true},
    {FileRole::ThemeFile, "theme-file"_L1, true},
    {FileRole::Sitemap, "sitemap"_L1, true},
    {FileRole::Redirects, "redirects"_L1, false},
    {FileRole::Headers, "headers"_L1, false},
    {FileRole::Changes, "changes"_L1, false},
    {FileRole::Schema, "schema"_L1, false},
}};

/// What of a file is text, by its key.
struct TextField
{
    QLatin1StringView key;
    QString ManifestFile::*member;
};

constexpr std::array<TextField, 10> textFields{{
    {"integrity"_L1, &ManifestFile::integrity},
    {"canonical"_L1, &ManifestFile::canonical},
    {"statement"_L1, &ManifestFile::statement},
    {"edition"_L1, &ManifestFile::edition},
    {"language"_L1, &ManifestFile::language},
    {"layer"_L1, &ManifestFile::layer},
    {"title"_L1, &ManifestFile::title},
    {"revision"_L1, &ManifestFile::revision},
    {"engine"_L1, &ManifestFile::engine},
    {"printedFrom"_L1, &ManifestFile::printedFrom},
}};

QJsonObject jsonOf(const ManifestFile &file)
{
    QJsonObject object{
        {u"path"_s, file.path},     {u"role"_s, nameOf(file.role)}, {u"type"_s, mediaTypeOf(file.path)},
        {u"sha256"_s, file.sha256}, {u"size"_s, file.size},         {u"deployed"_s, isDeployed(file.role)}};
    for (const TextField &field : textFields) {
        if (!(file.*field.member).isEmpty())
            object.insert(field.key, file.*field.member);
    }
    if (file.effective.isValid())
        object.insert(u"effective"_s, file.effective.toString(Qt::ISODate));
    if (file.updated.isValid())
        object.insert(u"updated"_s, file.updated.toString(Qt::ISODate));
    if (file.isTagged)
        object.insert(u"tagged"_s, *file.isTagged);
    if (!file.fonts.isEmpty())
        object.insert(u"fonts"_s, QJsonArray::fromStringList(file.fonts));
    return object;
}

/// A file, or nothing where what must be said is not, or is not so.
std::optional<ManifestFile> fileIn(const QJsonObject &object)
{
    const auto role = std::ranges::find(roles, object[u"role"_s].toString(), &NamedRole::name);
    ManifestFile file{.path = object[u"path"_s].toString(),
                      .sha256 = object[u"sha256"_s].toString(),
                      .size = object[u"size"_s].toInteger(-1)};
    const bool isDigest = file.sha256.size() == 64 && std::ranges::all_of(file.sha256, [](QChar c) {
                              return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                          });
    if (role == roles.end() || !isDigest || file.size < 0 || file.size > largestFile || file.path.isEmpty())
        return {};
    file.role = role->role;
    for (const TextField &field : textFields)
        file.*field.member = object[field.key].toString();
    file.effective = QDate::fromString(object[u"effective"_s].toString(), Qt::ISODate);
    file.updated = QDate::fromString(object[u"updated"_s].toString(), Qt::ISODate);
    if (object[u"tagged"_s].isBool())
        file.isTagged = object[u"tagged"_s].toBool();
    file.fonts = object[u"fonts"_s].toVariant().toStringList();
    return file;
}

}

QString nameOf(FileRole role)
{
    return std::ranges::find(roles, role, &NamedRole::role)->name;
}

bool isDeployed(FileRole role)
{
    return std::ranges::find(roles, role, &NamedRole::role)->isDeployed;
}

QString mediaTypeOf(const QString &path)
{
    static const QMap<QString, QString> types{
        {u"avif"_s, u"image/avif"_s},     {u"conf"_s, u"text/plain"_s},       {u"css"_s, u"text/css"_s},
        {u"gif"_s, u"image/gif"_s},       {u"html"_s, u"text/html"_s},        {u"jpeg"_s, u"image/jpeg"_s},
        {u"jpg"_s, u"image/jpeg"_s},      {u"json"_s, u"application/json"_s}, {u"otf"_s, u"font/otf"_s},
        {u"pdf"_s, u"application/pdf"_s}, {u"png"_s, u"image/png"_s},         {u"svg"_s, u"image/svg+xml"_s},
        {u"ttf"_s, u"font/ttf"_s},        {u"webp"_s, u"image/webp"_s},       {u"woff"_s, u"font/woff"_s},
        {u"woff2"_s, u"font/woff2"_s},    {u"xml"_s, u"application/xml"_s},
    };
    const QString name = path.section(u'/', -1);
    if (!name.contains(u'.'))
        return u"text/plain"_s;
    return types.value(name.section(u'.', -1).toLower(), u"application/octet-stream"_s);
}

QByteArray manifestBytes(const Manifest &manifest)
{
    QJsonArray files;
    for (const ManifestFile &file : manifest.files)
        files.append(jsonOf(file));
    const QJsonObject object{
        {u"$schema"_s, manifestSchemaPath},
        {u"format"_s, formatOfManifest},
        {u"product"_s, QJsonObject{{u"name"_s, manifest.product}, {u"version"_s, manifest.productVersion}}},
        {u"workspace"_s,
         QJsonObject{{u"format"_s, manifest.workspaceFormat}, {u"revision"_s, manifest.workspaceRevision}}},
        {u"site"_s, manifest.site},
        {u"files"_s, files}};
    return QJsonDocument(object).toJson();
}

std::expected<Manifest, Problem> readManifest(const QByteArray &bytes, const QString &file)
{
    const auto refuse = [&](const QString &sentence) {
        return std::unexpected(Problem{.file = file, .sentence = sentence});
    };
    QJsonParseError error{};
    const QJsonObject object =
        bytes.size() > largestManifest ? QJsonObject() : QJsonDocument::fromJson(bytes, &error).object();
    if (!object[u"files"_s].isArray())
        return refuse(Text::tr("This is no manifest of a bundle. Name the folder, zip file or site of a bundle."));
    const QString format = object[u"format"_s].toString();
    if (format.section(u'.', 0, 0) != formatOfManifest.first(formatOfManifest.indexOf(u'.')))
        return refuse(
            Text::tr("The manifest is of a newer format (%1). Update Noticewright.").arg(shownName(format.left(20))));
    Manifest manifest{.product = object[u"product"_s][u"name"_s].toString(),
                      .productVersion = object[u"product"_s][u"version"_s].toString(),
                      .workspaceFormat = object[u"workspace"_s][u"format"_s].toString(),
                      .workspaceRevision = object[u"workspace"_s][u"revision"_s].toString(),
                      .site = object[u"site"_s].toString(),
                      .files = {}};
    QStringList paths{manifestPath};
    for (const QJsonValue &value : object[u"files"_s].toArray()) {
        const auto read = fileIn(value.toObject());
        if (!read)
            return refuse(
                Text::tr(
                    "The manifest is damaged: its entry “%1” lacks a path, a role, a size or a digest. Take the bundle from its source again.")
                    .arg(shownName(value[u"path"_s].toString())));
        paths.append(read->path);
        manifest.files.append(*read);
    }
    if (const QList<Problem> problems = pathProblems(paths); !problems.isEmpty())
        return refuse(
            Text::tr("The manifest names a file “%1”. %2").arg(problems.first().file, problems.first().sentence));
    return manifest;
}

QByteArray manifestSchema()
{
    QFile file(u":/noticewright/schemas/manifest.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}
