// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/content_source.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace noticewright
{

namespace
{

QByteArray mimeTypeOf(const QString &path)
{
    const QString name = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
    return name.startsWith(QLatin1String("text/")) ? name.toLatin1() + "; charset=utf-8" : name.toLatin1();
}

}

ContentSource filesBelow(const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    return [root](const QString &path) -> std::optional<Content> {
        if (root.isEmpty() || path.contains(QChar::Null))
            return {};
        const QString canonical = QFileInfo(root + u'/' + path).canonicalFilePath();
        const QString inside = root.endsWith(u'/') ? root : root + u'/';
        QFile file(canonical);
        if (!canonical.startsWith(inside) || !QFileInfo(canonical).isFile() || !file.open(QIODevice::ReadOnly))
            return {};
        return Content{file.readAll(), mimeTypeOf(canonical)};
    };
}

}
