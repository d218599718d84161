// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/site.h"

#include "edition/address.h"
#include "edition/offer.h"
#include "format/store.h"
#include "model/navigate.h"
#include "render/page.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

template<typename T>
bool isSelected(const QList<T> &selection, const T &value)
{
    return selection.isEmpty() || selection.contains(value);
}

/// The images that a statement's layer shows, and those of the page's frame.
QSet<QString> assetsOf(const Workspace &workspace, const Statement &statement, Layer layer)
{
    QSet<QString> assets{workspace.organisation.logo};
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

QList<SitePage> pagesOf(const Workspace &workspace, const PageSelection &selection)
{
    QList<SitePage> pages;
    for (const Statement &statement : workspace.statements) {
        if (!isSelected(selection.statements, statement.id))
            continue;
        for (const Edition &edition : offeredEditions(workspace, statement)) {
            if (!isSelected(selection.editions, edition))
                continue;
            for (const Layer layer : {Layer::Highlights, Layer::Full}) {
                if (!selection.layer || *selection.layer == layer)
                    pages.append({statement.id, edition, layer,
                                  pageFolder(statement, layer, edition) + QStringLiteral("index.html")});
            }
        }
    }
    return pages;
}

std::expected<OutputFiles, QList<Problem>> buildSite(const Workspace &workspace, const QString &folder,
                                                     const QList<SitePage> &pages, const Progress &progress)
{
    const auto theme = loadTheme(workspace.theme, folder);
    if (!theme)
        return std::unexpected(QList{theme.error()});
    const auto shell = PageShell::fromTheme(*theme);
    if (!shell)
        return std::unexpected(QList{shell.error()});

    OutputFiles files{{styleSheetPath, theme->styleSheet}};
    QSet<QString> assets;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (progress && !progress(i, pages.size()))
            return std::unexpected(QList<Problem>());
        const Statement *statement = findById(workspace.statements, pages[i].statement);
        const auto html = shell->page(EditionView(workspace, *statement, pages[i].edition, pages[i].layer));
        if (!html)
            return std::unexpected(QList{html.error()});
        files.insert(pages[i].path, *html);
        assets += assetsOf(workspace, *statement, pages[i].layer);
    }
    if (progress)
        progress(pages.size(), pages.size());
    QList<Problem> problems;
    for (const QString &asset : std::as_const(assets)) {
        if (const auto bytes = readAsset(folder, asset))
            files.insert(QStringLiteral("assets/") + asset, *bytes);
        else
            problems.append(bytes.error());
    }
    if (!problems.isEmpty())
        return std::unexpected(problems);
    return files;
}

}
