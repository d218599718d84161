// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_files.h"

#include "format/inside.h"
#include "format/paths.h"
#include "theme/style_addresses.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

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

QString unreadable(const QString &path, const QFile &file)
{
    return Text::
        tr("The style sheet loads “%1”, which can not be read (%2). Put the file into the theme's folder, or change the style sheet.")
            .arg(path, file.errorString());
}

/// Why a file of the theme can not be published; or nothing.
QString faultOfFile(const QString &workspaceFolder, const QString &path)
{
    QFile file(themeFolder(workspaceFolder) + u'/' + path);
    if (!QFileInfo(file).isFile())
        return Text::
            tr("The style sheet loads “%1”, which is not in the theme's folder. Put the file there, or correct the name.")
                .arg(path);
    if (leadsOutside(workspaceFolder, file.fileName()))
        return Text::
            tr("The style sheet loads “%1”, which is a link to a file outside the workspace. Put the file itself into the theme's folder.")
                .arg(path);
    if (file.size() > largestThemeFile)
        return Text::tr("The style sheet loads “%1”, which is larger than %Ln MiB. Make the file smaller.", nullptr,
                        int(largestThemeFile / 1024 / 1024))
            .arg(path);
    return file.open(QIODevice::ReadOnly) ? QString() : unreadable(path, file);
}

/// What is wrong with an address; or nothing.
QString faultOf(const StyleAddress &address, const QString &workspaceFolder)
{
    if (address.isImport)
        return Text::
            tr("The style sheet imports “%1”, and pages have one style sheet. Put that one's text in place of the line.")
                .arg(shortened(address.address));
    const auto path = address.isIndirect ? std::nullopt : themeFileAt(address.address);
    if (!path)
        return Text::
            tr("The style sheet loads “%1”, which is not a font or an image in the theme's folder. Put the file there, "
               "under a name of letters, digits, “-” and “_”, and write that name.")
                .arg(shortened(address.address));
    return faultOfFile(workspaceFolder, *path);
}

}

std::expected<QByteArray, Problem> readThemeFile(const QString &workspaceFolder, const QString &path)
{
    QFile file(themeFolder(workspaceFolder) + u'/' + path);
    const auto fail = [&](const QString &sentence) {
        return std::unexpected(Problem{.file = file.fileName(), .sentence = sentence});
    };
    if (const QString fault = faultOfFile(workspaceFolder, path); !fault.isEmpty())
        return fail(fault);
    if (!file.open(QIODevice::ReadOnly))
        return fail(unreadable(path, file));
    return file.readAll();
}

std::optional<Problem> encodingProblem(const QByteArray &text, const QString &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    const bool namesAnother =
        text.startsWith("@charset ") && !text.first(std::min<qsizetype>(text.size(), 30)).toLower().contains("utf-8");
    if (!decoder.hasError() && !decoded.contains(QChar::Null) && !namesAnother)
        return {};
    return Problem{.file = file,
                   .sentence = Text::tr("The file is not UTF-8 text. Save it as UTF-8 in another program.")};
}

QList<Problem> styleProblems(const QByteArray &styleSheet, const QString &workspaceFolder)
{
    constexpr qsizetype mostProblems = 100;
    const QString file = workspaceFolder + u'/' + styleSheetFile;
    if (const auto problem = encodingProblem(styleSheet, file))
        return {*problem};
    QList<Problem> problems;
    QSet<QString> seen;
    for (const StyleAddress &address : addressesIn(styleSheet)) {
        if (seen.contains(address.address))
            continue;
        seen.insert(address.address);
        const QString fault = faultOf(address, workspaceFolder);
        if (!fault.isEmpty())
            problems.append({.file = file, .line = address.line, .column = address.column, .sentence = fault});
        if (problems.size() == mostProblems)
            break;
    }
    return problems;
}

}
