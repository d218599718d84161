// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/assets.h"

#include "store/store.h"
#include "model/navigate.h"

#include <QCoreApplication>
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
    const QString root = QFileInfo(folder).canonicalFilePath() + u'/';
    // A link that leads out of the workspace would publish a stranger's choice of file.
    if (file.exists() && !QFileInfo(file).canonicalFilePath().startsWith(root))
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

std::expected<void, QList<Problem>> addAssets(OutputFiles &files, const QString &folder, const QSet<QString> &assets)
{
    QList<Problem> problems;
    for (const QString &asset : assets) {
        if (const auto bytes = readAsset(folder, asset))
            files.insert(QStringLiteral("assets/") + asset, *bytes);
        else
            problems.append(bytes.error());
    }
    if (!problems.isEmpty())
        return std::unexpected(problems);
    return {};
}

}
