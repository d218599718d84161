// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/inside.h"

#include <QFileInfo>

namespace noticewright
{

bool leadsOutside(const QString &folder, const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && !file.canonicalFilePath().startsWith(QFileInfo(folder).canonicalFilePath() + u'/');
}

}
