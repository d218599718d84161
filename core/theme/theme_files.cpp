// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_files.h"

#include "format/paths.h"
#include "theme/style_addresses.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Theme)
};

QString shortened(const QString &address)
{
    constexpr qsizetype longest = 80;
    return address.size() > longest ? address.first(longest) + u'…' : address;
}

/// What is wrong with an address, whatever files there are; or nothing.
QString faultOf(const StyleAddress &address, const QString &workspaceFolder)
{
    if (address.isImport)
        return Text::
            tr("The style sheet imports “%1”, and pages have one style sheet. Put that one's text in place of the line.")
                .arg(shortened(address.address));
    const auto path = themeFileAt(address.address);
    if (!path)
        return Text::
            tr("The style sheet loads “%1”, which is not a font or an image in the theme's folder. Put the file there, "
               "under a name of letters, digits, “-” and “_”, and write that name.")
                .arg(shortened(address.address));
    if (!QFileInfo(themeFolder(workspaceFolder) + u'/' + *path).isFile())
        return Text::
            tr("The style sheet loads “%1”, which is not in the theme's folder. Put the file there, or correct the name.")
                .arg(*path);
    return {};
}

}

std::expected<QByteArray, Problem> readThemeFile(const QString &workspaceFolder, const QString &path)
{
    QFile file(themeFolder(workspaceFolder) + u'/' + path);
    const auto fail = [&](const QString &sentence) {
        return std::unexpected(Problem{.file = file.fileName(), .sentence = sentence});
    };
    const QString inside = QFileInfo(workspaceFolder).canonicalFilePath() + u'/';
    if (file.exists() && !QFileInfo(file).canonicalFilePath().startsWith(inside))
        return fail(
            Text::tr("The file is a link to one outside the workspace. Put the file itself into the theme's folder."));
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Text::tr("The file can not be read (%1). Put it into the theme's folder, or change the style sheet.")
                .arg(file.errorString()));
    if (file.size() > largestThemeFile)
        return fail(Text::tr("The file is larger than %Ln MiB, which is too much for a page. Make it smaller.", nullptr,
                             int(largestThemeFile / 1024 / 1024)));
    return file.readAll();
}

QList<Problem> styleProblems(const QByteArray &styleSheet, const QString &workspaceFolder)
{
    QList<Problem> problems;
    for (const StyleAddress &address : addressesIn(styleSheet)) {
        const QString fault = faultOf(address, workspaceFolder);
        if (!fault.isEmpty())
            problems.append({.file = workspaceFolder + u'/' + styleSheetFile,
                             .line = address.line,
                             .column = address.column,
                             .sentence = fault});
    }
    return problems;
}

}
