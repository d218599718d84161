// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "format/comments_xml.h"
#include "format/inside.h"
#include "store/commit.h"
#include "format/statement_xml.h"
#include "format/workspace_xml.h"
#include "xliff/translations_xml.h"

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

/// Gives a file by its path within the workspace's folder.
using Finder = std::function<std::expected<FileContent, Problem>(const QString &)>;
/// The names of the files in a folder of the workspace; empty: in the workspace's own.
using Listing = std::function<QStringList(const QString &)>;

/// A place that holds the files of a workspace.
struct Shelf
{
    QString folder;
    Finder fileAt;
    Listing filesIn;

    [[nodiscard]] std::expected<QByteArray, Problem> bytesAt(const QString &path) const
    {
        const auto content = fileAt(path);
        return content ? content->read() : std::unexpected(content.error());
    }

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
    const auto bytes = shelf.bytesAt(name);
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

/// The translations of a statement, or of the facts where it has no id. The
/// files are not even read: most languages are not needed.
std::expected<void, Problem> addTranslations(const Shelf &shelf, const Id &statement, TranslationFiles &translations,
                                             LoadedWorkspace &loaded)
{
    const QString place = translationsFile(statement, QStringLiteral("en")).section(u'/', 0, -2);
    for (const QString &name : shelf.filesIn(place)) {
        const auto language = languageOfTranslationsFile(name);
        if (!language)
            continue;
        const QString path = translationsFile(statement, *language);
        const auto content = shelf.fileAt(path);
        if (!content)
            return std::unexpected(content.error());
        if (content->size() >= mostOfAFile)
            return std::unexpected(Problem{
                .file = shelf.folder + u'/' + path,
                .sentence = Text::tr(
                    "The file is larger than %Ln MiB, which no translation is. Check where it comes from, or move it elsewhere.",
                    nullptr, int(mostOfAFile / 1024 / 1024))});
        translations.insert(*language, storedTranslationFile(*content, shelf.folder + u'/' + path));
        loaded.files.insert(path, *content);
    }
    return {};
}

std::expected<void, Problem> addStatement(const Shelf &shelf, const Id &id, LoadedWorkspace &loaded)
{
    const QString path = shelf.folder + u'/' + statementFile(id);
    const auto bytes = shelf.bytesAt(statementFile(id));
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

/// A file of the theme. One that is cut would be written so.
std::expected<QByteArray, Problem> themeBytes(const Shelf &shelf, const QString &path)
{
    const auto content = shelf.fileAt(path);
    if (!content)
        return std::unexpected(content.error());
    if (content->size() >= mostOfAFile)
        return std::unexpected(Problem{
            .file = shelf.folder + u'/' + path,
            .sentence = Text::tr(
                "The file is larger than %Ln MiB, which no text of a theme is. Move it elsewhere, or make it smaller.",
                nullptr, int(mostOfAFile / 1024 / 1024))});
    return content->read();
}

/// The theme's parts, where the workspace has them.
std::expected<void, Problem> addTheme(const Shelf &shelf, LoadedWorkspace &loaded)
{
    for (const QLatin1StringView path : {pageTemplateFile, styleSheetFile, themeDescriptionFile}) {
        if (!shelf.has(path))
            continue;
        const auto bytes = themeBytes(shelf, path);
        if (!bytes)
            return std::unexpected(bytes.error());
        ThemeFiles &theme = loaded.workspace.ownTheme;
        (path == pageTemplateFile     ? theme.pageTemplate
             : path == styleSheetFile ? theme.styleSheet
                                      : theme.description) = *bytes;
        loaded.files.insert(path, *bytes);
    }
    for (const QString &name : shelf.filesIn(QStringLiteral("theme"))) {
        if (!isTemplatePartName(name))
            continue;
        const auto bytes = themeBytes(shelf, templatePartFile(name));
        if (!bytes)
            return std::unexpected(bytes.error());
        loaded.workspace.ownTheme.templateParts.insert(name, *bytes);
        loaded.files.insert(templatePartFile(name), *bytes);
    }
    return {};
}

std::expected<LoadedWorkspace, QList<Problem>> readAll(const Shelf &shelf)
{
    const QString path = QStringLiteral("workspace.xml");
    const auto bytes = shelf.bytesAt(path);
    if (!bytes)
        return std::unexpected(QList{bytes.error()});
    const auto read = readWorkspace(*bytes, shelf.folder + u'/' + path);
    if (!read)
        return std::unexpected(QList{read.error()});
    LoadedWorkspace loaded{read->workspace, read->sources, {{path, *bytes}}};
    QList<Problem> problems;
    const auto note = [&](const std::expected<void, Problem> &added) {
        if (!added)
            problems.append(added.error());
    };
    note(addTheme(shelf, loaded));
    note(addTranslations(shelf, {}, loaded.workspace.translations, loaded));
    for (const Id &id : read->statements)
        note(addStatement(shelf, id, loaded));
    for (Statement &statement : loaded.workspace.statements)
        note(addTranslations(shelf, statement.id, statement.translations, loaded));
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
    const auto fileAt = [&](const QString &name) -> std::expected<FileContent, Problem> {
        if (name.startsWith(QLatin1StringView("theme/")) && leadsOutside(folder, folder + u'/' + name))
            return std::unexpected(Problem{
                .file = folder + u'/' + name,
                .sentence = Text::tr(
                    "The file is a link to one outside the workspace. Put the file itself into the theme's folder.")});
        return FileContent::onDisk(folder + u'/' + name);
    };
    return readAll(
        {folder, fileAt, [&](const QString &place) { return QDir(folder + u'/' + place).entryList(QDir::Files); }});
}

bool isBeingSaved(const QString &folder)
{
    return QFile::exists(folder + QStringLiteral("/.noticewright-saving"));
}

std::expected<Workspace, QList<Problem>> workspaceOf(const WorkspaceFiles &files, const QString &folder)
{
    const auto fileAt = [&](const QString &name) -> std::expected<FileContent, Problem> {
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
            if (!file.isEmpty())
                files.insert(translationsFile(statement, language), file.content());
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
    if (const auto &description = workspace.ownTheme.description)
        files.insert(themeDescriptionFile, *description);
    for (const auto &[name, part] : workspace.ownTheme.templateParts.asKeyValueRange())
        files.insert(templatePartFile(name), part);
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
    WorkspaceFiles saved;
    for (const auto &[path, content] : now.asKeyValueRange()) {
        const QString target = folder + u'/' + path;
        // Nobody looked at it, so there is nothing of ours to write.
        if (content.isUnread(target)) {
            if (before.contains(path) || QFile::exists(target))
                saved.insert(path, before.value(path, content));
            continue;
        }
        const auto bytes = content.read();
        if (!bytes)
            return std::unexpected(bytes.error());
        if (!content.isStillAt(target))
            changes.append({path, *bytes});
        saved.insert(path, content);
    }
    for (const auto &[path, content] : before.asKeyValueRange()) {
        if (now.contains(path))
            continue;
        // It goes from the disk, and stays with those who may want it back.
        if (const auto bytes = content.read(); !bytes && QFile::exists(folder + u'/' + path))
            return std::unexpected(bytes.error());
        changes.append({path, std::nullopt});
    }
    if (const auto committed = commitFiles(folder, changes); !committed)
        return std::unexpected(committed.error());
    return saved;
}

QStringList filesChangedOutside(const QString &folder, const WorkspaceFiles &before)
{
    QStringList changed;
    for (const auto &[path, content] : before.asKeyValueRange()) {
        if (!content.isStillAt(folder + u'/' + path))
            changed.append(path);
    }
    return changed;
}

QStringList templatePartsAddedOutside(const QString &folder, const WorkspaceFiles &known)
{
    QStringList added;
    for (const QString &name : QDir(themeFolder(folder)).entryList(QDir::Files)) {
        if (isTemplatePartName(name) && !known.contains(templatePartFile(name)))
            added.append(templatePartFile(name));
    }
    return added;
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
