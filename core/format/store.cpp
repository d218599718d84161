// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/store.h"

#include "format/comments_xml.h"
#include "format/commit.h"
#include "format/statement_xml.h"
#include "format/workspace_xml.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <functional>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr qint64 readAtMost = qint64(33) * 1024 * 1024;

std::expected<QByteArray, Problem> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Problem{.file = path, .sentence = Text::tr("The file can not be read (%1).").arg(file.errorString())});
    // A little more than the reader takes, so that it is the reader that says what is too large.
    return file.read(readAtMost);
}

/// Gives the bytes of a file by its path within the workspace's folder.
using Reader = std::function<std::expected<QByteArray, Problem>(const QString &)>;
/// Whether that file is there.
using Presence = std::function<bool(const QString &)>;

/// The statement's comments, where it has some.
std::expected<void, Problem> addComments(const QString &folder, const Presence &hasFile, const Reader &fileAt,
                                         Statement &statement, LoadedWorkspace &loaded)
{
    const QString name = commentsFile(statement.id);
    if (!hasFile(name))
        return {};
    const auto bytes = fileAt(name);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QString path = folder + u'/' + name;
    const auto read = readComments(*bytes, path);
    if (!read)
        return std::unexpected(read.error());
    if (read->statement != statement.id)
        return std::unexpected(Problem{
            .file = path,
            .line = 2,
            .column = 1,
            .sentence =
                Text::tr(
                    "The comments say that they are about “%1”, but lie in the folder of “%2”. Move the file, or correct it.")
                    .arg(read->statement.text, statement.id.text)});
    statement.comments = read->comments;
    for (const Extra::Attribute &attribute : read->extra.attributes)
        statement.extra.keep(attribute);
    for (const Extra::Element &element : read->extra.elements)
        statement.extra.keep(element);
    loaded.files.insert(name, *bytes);
    return {};
}

std::expected<void, Problem> addStatement(const QString &folder, const Presence &hasFile, const Reader &fileAt,
                                          const Id &id, LoadedWorkspace &loaded)
{
    const QString path = folder + u'/' + statementFile(id);
    const auto bytes = fileAt(statementFile(id));
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto read = readStatement(*bytes, path);
    if (!read)
        return std::unexpected(read.error());
    if (read->statement.id != id)
        return std::unexpected(Problem{
            .file = path,
            .line = 2,
            .column = 1,
            .sentence =
                Text::tr("The statement says that it is “%1”, but lies in the folder of “%2”. Rename one of them.")
                    .arg(read->statement.id.text, id.text)});
    loaded.workspace.statements.append(read->statement);
    loaded.sources.insert(read->sources);
    loaded.files.insert(statementFile(id), *bytes);
    return addComments(folder, hasFile, fileAt, loaded.workspace.statements.last(), loaded);
}

/// The theme's parts, where the workspace has them.
std::expected<void, Problem> addTheme(const Presence &hasFile, const Reader &fileAt, LoadedWorkspace &loaded)
{
    for (const QLatin1StringView path : {pageTemplateFile, styleSheetFile}) {
        if (!hasFile(path))
            continue;
        const auto bytes = fileAt(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        ThemeFiles &theme = loaded.workspace.ownTheme;
        (path == pageTemplateFile ? theme.pageTemplate : theme.styleSheet) = *bytes;
        loaded.files.insert(path, *bytes);
    }
    return {};
}

std::expected<LoadedWorkspace, QList<Problem>> readAll(const QString &folder, const Presence &hasFile,
                                                       const Reader &fileAt)
{
    const QString path = QStringLiteral("workspace.xml");
    const auto bytes = fileAt(path);
    if (!bytes)
        return std::unexpected(QList{bytes.error()});
    const auto read = readWorkspace(*bytes, folder + u'/' + path);
    if (!read)
        return std::unexpected(QList{read.error()});
    LoadedWorkspace loaded{read->workspace, read->sources, {{path, *bytes}}};
    QList<Problem> problems;
    if (const auto added = addTheme(hasFile, fileAt, loaded); !added)
        problems.append(added.error());
    for (const Id &id : read->statements) {
        if (const auto added = addStatement(folder, hasFile, fileAt, id, loaded); !added)
            problems.append(added.error());
    }
    if (!problems.isEmpty())
        return std::unexpected(problems);
    return loaded;
}

}

QString statementFile(const Id &statement)
{
    return QStringLiteral("statements/") + statement.text + QStringLiteral("/statement.xml");
}

QString commentsFile(const Id &statement)
{
    return QStringLiteral("statements/") + statement.text + QStringLiteral("/comments.xml");
}

std::expected<LoadedWorkspace, QList<Problem>> loadWorkspace(const QString &folder, Interrupted interrupted)
{
    const QString path = folder + QStringLiteral("/workspace.xml");
    if (!QFile::exists(path) && !QFile::exists(folder + QStringLiteral("/.noticewright-saving/journal")))
        return std::unexpected(QList{Problem{
            .file = folder,
            .sentence = Text::tr(
                "This folder holds no workspace: there is no “workspace.xml” in it. Choose another folder, or make a new workspace.")}});
    if (interrupted == Interrupted::Complete) {
        if (const auto recovered = recoverFolder(folder); !recovered)
            return std::unexpected(QList{recovered.error()});
    }
    return readAll(
        folder, [&](const QString &name) { return QFile::exists(folder + u'/' + name); },
        [&](const QString &name) { return readFile(folder + u'/' + name); });
}

bool isBeingSaved(const QString &folder)
{
    return QFile::exists(folder + QStringLiteral("/.noticewright-saving"));
}

std::expected<Workspace, QList<Problem>> workspaceOf(const WorkspaceFiles &files, const QString &folder)
{
    const auto fileAt = [&](const QString &name) -> std::expected<QByteArray, Problem> {
        if (!files.contains(name))
            return std::unexpected(Problem{.file = folder + u'/' + name,
                                           .sentence = Text::tr("The file is missing among what was kept.")});
        return files[name];
    };
    return readAll(
               folder, [&](const QString &name) { return files.contains(name); }, fileAt)
        .transform([](const LoadedWorkspace &loaded) { return loaded.workspace; });
}

WorkspaceFiles workspaceFiles(const Workspace &workspace)
{
    WorkspaceFiles files{{QStringLiteral("workspace.xml"), writeWorkspace(workspace)}};
    for (const Statement &statement : workspace.statements) {
        files.insert(statementFile(statement.id), writeStatement(statement));
        if (hasCommentsFile(statement))
            files.insert(commentsFile(statement.id), writeComments(statement));
    }
    if (const auto &page = workspace.ownTheme.pageTemplate)
        files.insert(pageTemplateFile, *page);
    if (const auto &style = workspace.ownTheme.styleSheet)
        files.insert(styleSheetFile, *style);
    return files;
}

std::expected<WorkspaceFiles, Problem> saveWorkspace(const QString &folder, const Workspace &workspace,
                                                     const WorkspaceFiles &before)
{
    const WorkspaceFiles now = workspaceFiles(workspace);
    if (!QDir().mkpath(folder))
        return std::unexpected(
            Problem{.file = folder, .sentence = Text::tr("The folder could not be made. Choose another place.")});
    if (const auto recovered = recoverFolder(folder); !recovered)
        return std::unexpected(recovered.error());
    QList<FileChange> changes;
    for (const auto &[path, bytes] : now.asKeyValueRange()) {
        QFile file(folder + u'/' + path);
        if (!file.open(QIODevice::ReadOnly) || file.readAll() != bytes)
            changes.append({path, bytes});
    }
    for (const QString &path : before.keys()) {
        if (!now.contains(path))
            changes.append({path, std::nullopt});
    }
    if (const auto committed = commitFiles(folder, changes); !committed)
        return std::unexpected(committed.error());
    return now;
}

QStringList filesChangedOutside(const QString &folder, const WorkspaceFiles &before)
{
    QStringList changed;
    for (const auto &[path, bytes] : before.asKeyValueRange()) {
        QFile file(folder + u'/' + path);
        if (!file.open(QIODevice::ReadOnly) || file.readAll() != bytes)
            changed.append(path);
    }
    return changed;
}

QString assetsFolder(const QString &workspaceFolder)
{
    return workspaceFolder + QStringLiteral("/assets");
}

}
