// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/themes.h"

#include <QFile>

namespace noticewright
{

using namespace Qt::StringLiterals;

QStringList shippedThemes()
{
    return {u"default"_s, u"plain"_s, u"public-sector"_s};
}

QString shippedThemeFile(const QString &theme, const QString &name)
{
    return u":/noticewright/themes/"_s + theme + u'/' + name;
}

ThemeDescription shippedTheme(const QString &theme)
{
    const QString path = shippedThemeFile(theme, u"theme.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readThemeDescription(file.readAll(), path).value_or(ThemeDescription());
}

std::expected<ThemeDescription, Problem> themeOf(const Workspace &workspace, const QString &folder)
{
    const ThemeFiles &own = workspace.ownTheme;
    if (own.description)
        return readThemeDescription(*own.description, folder + u"/theme/theme.json"_s);
    return shippedTheme(workspace.theme);
}

bool isDescribed(const Workspace &workspace)
{
    return workspace.ownTheme.description || !workspace.ownTheme.styleSheet;
}

}
