// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/theme.h"

#include "format/paths.h"
#include "theme/theme_files.h"
#include "theme/theme_style.h"
#include "theme/themes.h"

#include <QCoreApplication>
#include <QFile>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Render)
};

std::expected<QByteArray, Problem> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Problem{.file = path, .sentence = Text::tr("The file can not be read (%1).").arg(file.errorString())});
    return file.readAll();
}

}

std::expected<Theme, Problem> loadTheme(const Workspace &workspace, const QString &folder)
{
    const ThemeFiles &own = workspace.ownTheme;
    const QString shippedTemplate = shippedThemeFile(workspace.theme, QStringLiteral("page.html"));
    if (!QFile::exists(shippedTemplate))
        return std::unexpected(
            Problem{.file = folder + QStringLiteral("/workspace.xml"),
                    .sentence = Text::tr("There is no theme called “%1”. Choose another theme.").arg(workspace.theme)});
    const auto page = own.pageTemplate ? *own.pageTemplate : read(shippedTemplate);
    if (!page)
        return std::unexpected(page.error());
    const auto style =
        own.styleSheet ? *own.styleSheet : read(shippedThemeFile(workspace.theme, QStringLiteral("style.css")));
    if (!style)
        return std::unexpected(style.error());
    const auto description = themeOf(workspace, folder);
    if (!description)
        return std::unexpected(description.error());
    if (const auto problem = encodingProblem(*page, folder + u'/' + pageTemplateFile))
        return std::unexpected(*problem);
    QMap<QString, QString> parts;
    for (const auto &[name, part] : own.templateParts.asKeyValueRange()) {
        if (const auto problem = encodingProblem(part, folder + u'/' + templatePartFile(name)))
            return std::unexpected(*problem);
        parts.insert(name, QString::fromUtf8(part));
    }
    return Theme{own.pageTemplate ? folder + QStringLiteral("/theme/page.html") : shippedTemplate,
                 QString::fromUtf8(*page), *style + themeStyle(*description, workspace.themeValues), *description,
                 parts};
}

}
