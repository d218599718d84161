// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "format/comments_xml.h"
#include "store/commit.h"
#include "format/statement_xml.h"
#include "format/workspace_xml.h"
#include "xliff/translations_xml.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <functional>
#include <future>

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
    // A little more than the reader takes, so that it is the reader that says what
    // is too large. What is read in pieces takes room for the largest piece.
    return file.size() < readAtMost ? file.readAll() : file.read(readAtMost);
}

/// Gives the bytes of a file by its path within the workspace's folder.
using Reader = std::function<std::expected<QByteArray, Problem>(const QString &)>;
/// The names of the files in a folder of the workspace; empty: in the workspace's own.
using Listing = std::function<QStringList(const QString &)>;

/// A place that holds the files of a workspace.
struct Shelf
{
    QString folder;
    Reader fileAt;
    Listing filesIn;

    [[nodiscard]] bool has(const QString &path) const
    {
        return filesIn(path.section(u'/', 0, -2)).contains(path.section(u'/', -1));
    }
};

/// The statement's comments, where it has some.
std::expected<void, Problem> addComments(const Shelf &shelf, Statement &statement, LoadedWorkspace &loaded)
{
    const QString name = commentsFile(statement.id);
    if (!shelf.has(name))
        return {};
    const auto bytes = shelf.fileAt(name);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QString path = shelf.folder + u'/' + name;
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

/// The bytes of the files of translations of one owner, by language.
using TranslationBytes = std::expected<QMap<QString, QByteArray>, Problem>;

/// Reads the translations of a statement, or of the facts where it has no id.
/// They are not looked into: most languages are not needed.
TranslationBytes translationBytesOf(const Shelf &shelf, const Id &statement)
{
    QMap<QString, QByteArray> all;
    const QString place = translationsFile(statement, QStringLiteral("en")).section(u'/', 0, -2);
    for (const QString &name : shelf.filesIn(place)) {
        const auto language = languageOfTranslationsFile(name);
        if (!language)
            continue;
        const QString path = translationsFile(statement, *language);
        const auto bytes = shelf.fileAt(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (bytes->size() >= readAtMost)
            return std::unexpected(Problem{
                .file = shelf.folder + u'/' + path,
                .sentence = Text::tr(
                    "The file is larger than %Ln MiB, which no translation is. Check where it comes from, or move it elsewhere.",
                    nullptr, int(readAtMost / 1024 / 1024))});
        all.insert(*language, *bytes);
    }
    return all;
}

std::expected<void, Problem> addTranslations(const Shelf &shelf, const Id &statement, const TranslationBytes &read,
                                             TranslationFiles &translations, LoadedWorkspace &loaded)
{
    if (!read)
        return std::unexpected(read.error());
    for (const auto &[language, bytes] : read->asKeyValueRange()) {
        const QString path = translationsFile(statement, language);
        translations.insert(language, storedTranslationFile(bytes, shelf.folder + u'/' + path));
        loaded.files.insert(path, bytes);
    }
    return {};
}

std::expected<void, Problem> addStatement(const Shelf &shelf, const Id &id, LoadedWorkspace &loaded)
{
    const QString path = shelf.folder + u'/' + statementFile(id);
    const auto bytes = shelf.fileAt(statementFile(id));
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
    return addComments(shelf, loaded.workspace.statements.last(), loaded);
}

/// The theme's parts, where the workspace has them.
std::expected<void, Problem> addTheme(const Shelf &shelf, LoadedWorkspace &loaded)
{
    for (const QLatin1StringView path : {pageTemplateFile, styleSheetFile}) {
        if (!shelf.has(path))
            continue;
        const auto bytes = shelf.fileAt(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        ThemeFiles &theme = loaded.workspace.ownTheme;
        (path == pageTemplateFile ? theme.pageTemplate : theme.styleSheet) = *bytes;
        loaded.files.insert(path, *bytes);
    }
    return {};
}

std::expected<LoadedWorkspace, QList<Problem>> readAll(const Shelf &shelf)
{
    const QString path = QStringLiteral("workspace.xml");
    const auto bytes = shelf.fileAt(path);
    if (!bytes)
        return std::unexpected(QList{bytes.error()});
    const auto read = readWorkspace(*bytes, shelf.folder + u'/' + path);
    if (!read)
        return std::unexpected(QList{read.error()});
    LoadedWorkspace loaded{read->workspace, read->sources, {{path, *bytes}}};
    // Eighty languages are many files: they are read while the statements are parsed.
    const QList<Id> owners = QList<Id>{Id()} + read->statements;
    auto translations = std::async(std::launch::async, [&] {
        QHash<Id, TranslationBytes> all;
        for (const Id &owner : owners)
            all.insert(owner, translationBytesOf(shelf, owner));
        return all;
    });
    QList<Problem> problems;
    if (const auto added = addTheme(shelf, loaded); !added)
        problems.append(added.error());
    for (const Id &id : read->statements) {
        if (const auto added = addStatement(shelf, id, loaded); !added)
            problems.append(added.error());
    }
    const QHash<Id, TranslationBytes> found = translations.get();
    for (const Id &owner : owners) {
        const qsizetype index = indexOfId(loaded.workspace.statements, owner);
        if (index < 0 && !owner.isEmpty())
            continue;
        TranslationFiles &files =
            owner.isEmpty() ? loaded.workspace.translations : loaded.workspace.statements[index].translations;
        if (const auto added = addTranslations(shelf, owner, *found.constFind(owner), files, loaded); !added)
            problems.append(added.error());
    }
    if (!problems.isEmpty())
        return std::unexpected(problems);
    return loaded;
}

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
    return readAll({folder, [&](const QString &name) { return readFile(folder + u'/' + name); },
                    [&](const QString &place) { return QDir(folder + u'/' + place).entryList(QDir::Files); }});
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
    const auto filesIn = [&](const QString &place) {
        QStringList names;
        for (const QString &path : files.keys()) {
            if (path.section(u'/', 0, -2) == place)
                names.append(path.section(u'/', -1));
        }
        return names;
    };
    return readAll({folder, fileAt, filesIn}).transform([](const LoadedWorkspace &loaded) { return loaded.workspace; });
}

WorkspaceFiles workspaceFiles(const Workspace &workspace)
{
    WorkspaceFiles files{{QStringLiteral("workspace.xml"), writeWorkspace(workspace)}};
    const auto addTranslations = [&](const Id &statement, const TranslationFiles &translations) {
        for (const auto &[language, file] : translations.asKeyValueRange()) {
            if (const QByteArray bytes = file.bytes(); !bytes.isEmpty())
                files.insert(translationsFile(statement, language), bytes);
        }
    };
    addTranslations({}, workspace.translations);
    for (const Statement &statement : workspace.statements) {
        addTranslations(statement.id, statement.translations);
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

QStringList translationsAddedOutside(const QString &folder, const Workspace &workspace, const WorkspaceFiles &known)
{
    QList<Id> owners{Id()};
    for (const Statement &statement : workspace.statements)
        owners.append(statement.id);
    QStringList added;
    for (const Id &owner : std::as_const(owners)) {
        const QString place = translationsFile(owner, QStringLiteral("en")).section(u'/', 0, -2);
        for (const QString &name : QDir(folder + u'/' + place).entryList(QDir::Files)) {
            const auto language = languageOfTranslationsFile(name);
            if (language && !known.contains(translationsFile(owner, *language)))
                added.append(translationsFile(owner, *language));
        }
    }
    return added;
}

}
