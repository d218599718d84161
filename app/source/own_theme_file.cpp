// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/own_theme_file.h"

namespace noticewright
{

std::optional<QByteArray> ownFile(const ThemeFiles &theme, const QString &name)
{
    if (name == ownPageTemplate)
        return theme.pageTemplate;
    if (name == ownStyleSheet)
        return theme.styleSheet;
    const auto part = theme.templateParts.constFind(name);
    return part == theme.templateParts.cend() ? std::nullopt : std::optional(*part);
}

ThemeFiles withOwnFile(ThemeFiles theme, const QString &name, const std::optional<QByteArray> &bytes)
{
    if (name == ownPageTemplate)
        theme.pageTemplate = bytes;
    else if (name == ownStyleSheet)
        theme.styleSheet = bytes;
    else if (bytes)
        theme.templateParts.insert(name, *bytes);
    else
        theme.templateParts.remove(name);
    return theme;
}

QStringList templateFiles(const ThemeFiles &theme)
{
    return QStringList{ownPageTemplate} + theme.templateParts.keys();
}

}
