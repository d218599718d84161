// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/paths.h"

#include "model/facts.h"
#include "model/filename.h"

#include <algorithm>

namespace noticewright
{

QString templatePartFile(const QString &name)
{
    return QStringLiteral("theme/") + name;
}

bool isTemplatePartName(const QString &name)
{
    return isSafeFileName(name) && name.endsWith(QLatin1StringView(".html"))
        && templatePartFile(name).compare(pageTemplateFile, Qt::CaseInsensitive) != 0;
}

QString statementFile(const Id &statement)
{
    return QStringLiteral("statements/") + statement.text + QStringLiteral("/statement.xml");
}

QString commentsFile(const Id &statement)
{
    return QStringLiteral("statements/") + statement.text + QStringLiteral("/comments.xml");
}

QString translationsFile(const Id &statement, const QString &language)
{
    const QString name = language + QStringLiteral(".xlf");
    return statement.isEmpty() ? name : QStringLiteral("statements/") + statement.text + u'/' + name;
}

std::optional<QString> languageOfTranslationsFile(const QString &name)
{
    constexpr QLatin1StringView ending(".xlf");
    const QString language = name.chopped(std::min(name.size(), ending.size()));
    if (!name.endsWith(ending) || !isValidLanguage(language))
        return {};
    return language;
}

QString themeFolder(const QString &workspaceFolder)
{
    return workspaceFolder + QStringLiteral("/theme");
}

QString assetsFolder(const QString &workspaceFolder)
{
    return workspaceFolder + QStringLiteral("/assets");
}

}
