// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/templates.h"

#include "store/commit.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

}

QList<WorkspaceTemplate> workspaceTemplates()
{
    return {
        {QStringLiteral("starter"), Text::tr("Online Privacy Statement"),
         Text::tr("The usual sections of a privacy statement for a web site, with guidance to write over.")},
        {QStringLiteral("blank"), Text::tr("Blank"), Text::tr("One statement with one empty section.")},
        {QStringLiteral("sample"), Text::tr("Sample"),
         Text::tr("A finished example: four related statements of an invented company.")},
    };
}

std::expected<void, Problem> createFromTemplate(const QString &id, const QString &folder)
{
    const QString source = QStringLiteral(":/noticewright/templates/") + id;
    if (!QFile::exists(source + QStringLiteral("/workspace.xml")))
        return std::unexpected(Problem{.sentence = Text::tr("There is no template “%1”.").arg(id)});
    if (!QDir().mkpath(folder))
        return std::unexpected(
            Problem{.file = folder, .sentence = Text::tr("The folder could not be made. Choose another place.")});
    if (!QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return std::unexpected(Problem{
            .file = folder,
            .sentence =
                Text::tr("The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.")});
    QList<FileChange> changes;
    QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            changes.append({QDir(source).relativeFilePath(file.fileName()), file.readAll()});
    }
    return commitFiles(folder, changes);
}

}
