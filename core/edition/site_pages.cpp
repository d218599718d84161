// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/site_pages.h"

#include "edition/address.h"
#include "edition/offer.h"

#include <QUrl>

#include <algorithm>

namespace noticewright
{

namespace
{

template<typename T>
bool isSelected(const QList<T> &selection, const T &value)
{
    return selection.isEmpty() || selection.contains(value);
}

/// The folders that stand before what the edition decides, and before the page's own.
QStringList fixedFolders(const Statement &statement, Layer layer)
{
    QStringList folders = pageAddress(statement, layer).split(u'/', Qt::SkipEmptyParts);
    const auto placeholder = std::ranges::find_if(folders, [](const QString &part) { return part.startsWith(u'{'); });
    if (placeholder == folders.end() && !folders.isEmpty())
        folders.removeLast();
    else
        folders.erase(placeholder, folders.end());
    return folders;
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

QString siteOf(const Workspace &workspace)
{
    if (!workspace.site.isEmpty())
        return QUrl(workspace.site).toString(QUrl::FullyEncoded);
    QUrl home(workspace.organisation.home);
    home.setUserInfo({});
    home.setPath(QStringLiteral("/"));
    home.setQuery(QString());
    home.setFragment(QString());
    const QString origin = home.toString(QUrl::FullyEncoded);
    return isValidSite(origin) ? origin : QString();
}

QString sharedFolderOf(const Workspace &workspace)
{
    std::optional<QStringList> shared;
    for (const Statement &statement : workspace.statements) {
        for (const Layer layer : {Layer::Highlights, Layer::Full}) {
            const QStringList folders = fixedFolders(statement, layer);
            if (!shared)
                shared = folders;
            const auto end = std::ranges::mismatch(*shared, folders).in1;
            shared->erase(end, shared->end());
        }
    }
    return shared && !shared->isEmpty() ? QString(shared->join(u'/') + u'/') : QString();
}

}
