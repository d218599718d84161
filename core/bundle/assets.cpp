// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/assets.h"

#include "format/inside.h"
#include "store/store.h"
#include "model/navigate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

std::expected<QByteArray, Problem> readAsset(const QString &folder, const QString &asset)
{
    QFile file(assetsFolder(folder) + u'/' + asset);
    if (leadsOutside(folder, file.fileName()))
        return std::unexpected(Problem{
            .file = file.fileName(),
            .sentence = Text::tr(
                "The image is a link to a file outside the workspace. Put the image itself into the assets folder.")});
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Problem{
            .file = file.fileName(),
            .sentence =
                Text::tr("The image can not be read (%1). Put it into the assets folder, or choose another image.")
                    .arg(file.errorString())});
    return file.readAll();
}

/// The path of an image in an export that keeps its name.
QString pathOf(const QString &asset)
{
    return QStringLiteral("assets/") + asset;
}

QStringList inOrder(QSet<QString> assets)
{
    assets.remove(QString());
    QStringList ordered = assets.values();
    ordered.sort();
    return ordered;
}

}

QSet<QString> assetsOf(const Workspace &workspace, const Statement &statement, Layer layer)
{
    QSet<QString> assets;
    const auto visit = [&](const Block &block) {
        if (const auto *image = std::get_if<Image>(&block.content))
            assets.insert(image->asset);
        if (const auto *seals = std::get_if<SealBlock>(&block.content)) {
            for (const Id &id : seals->seals) {
                if (const Seal *seal = findById(workspace.seals, id))
                    assets.insert(seal->asset);
            }
        }
    };
    visitSections(statement.sections, [&](const Section &section, int) { visitBlocks(section.layer(layer), visit); });
    assets.remove(QString());
    return assets;
}

QStringList factAssets(const Workspace &workspace)
{
    QSet<QString> assets{workspace.organisation.logo};
    for (const Seal &seal : workspace.seals) {
        assets.insert(seal.asset);
        for (const Alternative<Seal> &alternative : seal.alternatives)
            assets.insert(alternative.value.asset);
    }
    return inOrder(assets);
}

QStringList textAssets(const Statement &statement)
{
    QSet<QString> assets;
    visitSections(statement.sections, [&](const Section &section, int) {
        for (const Layer layer : {Layer::Highlights, Layer::Full})
            visitBlocks(section.layer(layer), [&](const Block &block) {
                if (const auto *image = std::get_if<Image>(&block.content))
                    assets.insert(image->asset);
            });
    });
    return inOrder(assets);
}

QString hashedPath(const QString &path, const QByteArray &content)
{
    constexpr qsizetype digits = 12;
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().first(digits);
    const qsizetype dot = path.lastIndexOf(u'.');
    const qsizetype end = dot > path.lastIndexOf(u'/') ? dot : path.size();
    return path.first(end) + u'.' + QString::fromLatin1(digest) + path.sliced(end);
}

QHash<QString, QString> hashedAssets(const Workspace &workspace, const QString &folder)
{
    QStringList assets = factAssets(workspace);
    for (const Statement &statement : workspace.statements)
        assets += textAssets(statement);
    QHash<QString, QString> names;
    for (const QString &asset : std::as_const(assets)) {
        const QString path = pathOf(asset);
        if (names.contains(path))
            continue;
        if (const auto bytes = readAsset(folder, asset))
            names.insert(path, hashedPath(path, *bytes));
    }
    return names;
}

std::expected<void, QList<Problem>> addAssets(OutputFiles &files, const QString &folder, const QSet<QString> &assets,
                                              const QHash<QString, QString> &publishedNames)
{
    QList<Problem> problems;
    for (const QString &asset : inOrder(assets)) {
        if (const auto bytes = readAsset(folder, asset))
            files.insert(publishedNames.value(pathOf(asset), pathOf(asset)), *bytes);
        else
            problems.append(bytes.error());
    }
    if (!problems.isEmpty())
        return std::unexpected(problems);
    return {};
}

}
