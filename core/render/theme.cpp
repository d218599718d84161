// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/theme.h"

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

std::expected<Theme, Problem> loadTheme(const QString &name, const QString &workspaceFolder)
{
    const QString shipped = QStringLiteral(":/noticewright/themes/") + name;
    const auto pathOf = [&](const QString &file) {
        const QString own = workspaceFolder + QStringLiteral("/theme/") + file;
        return !workspaceFolder.isEmpty() && QFile::exists(own) ? own : QString(shipped + u'/' + file);
    };
    const QString templateFile = pathOf(QStringLiteral("page.html"));
    if (!QFile::exists(templateFile))
        return std::unexpected(
            Problem{.file = workspaceFolder + QStringLiteral("/workspace.xml"),
                    .sentence = Text::tr("There is no theme called “%1”. Choose another theme.").arg(name)});
    const auto page = read(templateFile);
    if (!page)
        return std::unexpected(page.error());
    const auto style = read(pathOf(QStringLiteral("style.css")));
    if (!style)
        return std::unexpected(style.error());
    return Theme{templateFile, QString::fromUtf8(*page), *style};
}

}
