// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/published_style.h"

#include "bundle/assets.h"
#include "bundle/safe_names.h"
#include "theme/style_addresses.h"
#include "theme/theme_files.h"

namespace noticewright
{

namespace
{

/// A path that leads from the style sheet to a file beside or below it.
QString inSite(const QString &path)
{
    return QStringLiteral("theme/") + path;
}

}

std::expected<PublishedStyle, QList<Problem>> publishStyle(const QByteArray &styleSheet, const QString &folder,
                                                           FileNames names)
{
    QList<Problem> problems = styleProblems(styleSheet, folder);
    if (!problems.isEmpty())
        return std::unexpected(problems);
    PublishedStyle published;
    QHash<QString, QString> publishedNames;
    for (const StyleAddress &address : addressesIn(styleSheet)) {
        const QString path = *themeFileAt(address.address);
        if (publishedNames.contains(path))
            continue;
        const auto bytes = readThemeFile(folder, path);
        if (!bytes) {
            problems.append(bytes.error());
            continue;
        }
        publishedNames.insert(path, names == FileNames::Hashed ? hashedPath(path, *bytes) : path);
        published.files.insert(inSite(publishedNames[path]), *bytes);
    }
    problems += pathProblems(published.files.keys());
    if (!problems.isEmpty())
        return std::unexpected(problems);
    published.styleSheet = withAddresses(styleSheet, [&](const StyleAddress &address) -> std::optional<QString> {
        const QString name = publishedNames[*themeFileAt(address.address)];
        return names == FileNames::Hashed ? std::optional(addressOfThemeFile(name, address.address)) : std::nullopt;
    });
    return published;
}

}
