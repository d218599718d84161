// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/take_theme_file.h"

#include "format/free_name.h"
#include "format/paths.h"
#include "model/filename.h"
#include "store/commit.h"
#include "theme/style_addresses.h"
#include "theme/theme_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ThemeFile)
};

}

std::expected<QString, Problem> takeThemeFile(const QString &folder, const QString &path)
{
    const auto fail = [&](const QString &sentence) {
        return std::unexpected(Problem{.file = path, .sentence = sentence});
    };
    const QString name = safeFileName(QFileInfo(path).fileName(), QStringLiteral("file"));
    if (!themeFileAt(name))
        return fail(
            Text::tr("This is not a font or an image that web pages show. Choose a file of one of these kinds: %1.")
                .arg(themeFileEndings().join(QStringLiteral(", "))));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Text::tr("The file can not be read (%1). Choose another one.").arg(file.errorString()));
    if (file.size() > largestThemeFile)
        return fail(Text::tr("The file is larger than %Ln MiB, which is too much for a page. Choose a smaller one.",
                             nullptr, int(largestThemeFile / 1024 / 1024)));
    const QByteArray bytes = file.readAll();
    const QString free = freeNameIn(themeFolder(folder), name, bytes);
    if (QFile::exists(themeFolder(folder) + u'/' + free))
        return free;
    if (const auto copied = commitFiles(folder, {{QStringLiteral("theme/") + free, bytes}}); !copied)
        return std::unexpected(copied.error());
    return free;
}

}
