// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/read_file.h"

#include <QCoreApplication>
#include <QFile>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

}

std::expected<QByteArray, Problem> readForImport(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.read(largestImport + 1);
    return std::unexpected(
        Problem{.file = path, .sentence = Text::tr("The file can not be read (%1).").arg(file.errorString())});
}

}
