// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/workspace_document.h"

#include "document/change_command.h"
#include "format/inside.h"
#include "store/commit.h"
#include "model/navigate.h"
#include "theme/style_addresses.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QScopedValueRollback>

namespace noticewright
{

namespace
{

std::expected<FileChange, Problem> copyOf(const QString &workspace, const QString &path)
{
    QFile file(workspace + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Problem{.file = file.fileName(),
                    .sentence = WorkspaceDocument::tr("The file can not be read (%1).").arg(file.errorString())});
    return FileChange{path, file.readAll()};
}

/// The paths of fonts and images in the theme's folder. Its texts are part of the
/// workspace's values, and what lies outside of the workspace is not taken along.
QStringList themeFilesIn(const QString &workspace)
{
    QStringList paths;
    if (leadsOutside(workspace, themeFolder(workspace)))
        return paths;
    QDirIterator each(themeFolder(workspace), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString file = each.next();
        if (themeFileAt(file.sliced(themeFolder(workspace).size() + 1)) && !leadsOutside(workspace, file))
            paths.append(file.sliced(workspace.size() + 1));
    }
    return paths;
}

/// The files beside a workspace's own that belong to it, to be written elsewhere.
std::expected<QList<FileChange>, Problem> filesBeside(const QString &workspace, const QList<Statement> &statements)
{
    QStringList folders{QStringLiteral("assets")};
    for (const Statement &statement : statements)
        folders.append(QStringLiteral("statements/") + statement.id.text + QStringLiteral("/original"));
    QStringList paths = themeFilesIn(workspace);
    for (const QString &folder : std::as_const(folders)) {
        for (const QString &name : QDir(workspace + u'/' + folder).entryList(QDir::Files)) {
            if (!leadsOutside(workspace, workspace + u'/' + folder + u'/' + name))
                paths.append(folder + u'/' + name);
        }
    }
    QList<FileChange> files;
    for (const QString &path : std::as_const(paths)) {
        const auto copy = copyOf(workspace, path);
        if (!copy)
            return std::unexpected(copy.error());
        files.append(*copy);
    }
    return files;
}

}

WorkspaceDocument::WorkspaceDocument(QObject *parent) : QObject(parent)
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this](bool isClean) { Q_EMIT modifiedChanged(!isClean); });
}

WorkspaceDocument::~WorkspaceDocument()
{
    // A history that goes calls itself clean: that is no news of the workspace.
    m_undoStack.disconnect(this);
}

std::expected<void, QList<Problem>> WorkspaceDocument::open(const QString &folder, Access access)
{
    const auto loaded = loadWorkspace(folder, access == Access::ReadWrite ? Interrupted::Complete : Interrupted::Leave);
    if (!loaded)
        return std::unexpected(loaded.error());
    adopt(*loaded, QDir(folder).absolutePath());
    // Told in any case: what shows the new workspace begins anew.
    m_access = access;
    Q_EMIT accessChanged(isReadOnly());
    return {};
}

void WorkspaceDocument::setAccess(Access access)
{
    if (access == m_access)
        return;
    m_access = access;
    Q_EMIT accessChanged(isReadOnly());
}

void WorkspaceDocument::openUnsaved(const QString &folder, const Workspace &workspace, const WorkspaceFiles &base)
{
    adopt({workspace, {}, base}, folder);
    setAccess(Access::ReadWrite);
    m_undoStack.resetClean();
}

std::expected<void, QList<Problem>> WorkspaceDocument::reload()
{
    const auto loaded = loadWorkspace(m_folder, Interrupted::Leave);
    if (!loaded)
        return std::unexpected(loaded.error());
    const Access access = std::exchange(m_access, Access::ReadWrite);
    setWorkspace(loaded->workspace, tr("Changes from Outside"));
    m_access = access;
    m_sources = loaded->sources;
    rememberSaved(loaded->files);
    m_undoStack.setClean();
    if (isReadOnly())
        m_undoStack.clear();
    return {};
}

void WorkspaceDocument::keepOverOutside()
{
    WorkspaceFiles known;
    for (const QString &path : m_files.keys() + filesChangedOutside()) {
        // What nobody looked at is as it is now, for the values too.
        const FileContent content = m_files.value(path);
        const QString place = m_folder + u'/' + path;
        if (const auto bytes = content.isUnread(place) ? content.read() : readFile(place))
            known.insert(path, content.isUnread(place) ? content : FileContent(*bytes));
    }
    m_files = known;
    // Undoing everything leads to what the files do not hold any more.
    m_undoStack.resetClean();
}

void WorkspaceDocument::close()
{
    adopt({}, {});
    setAccess(Access::ReadWrite);
}

void WorkspaceDocument::introduce()
{
    Q_EMIT folderChanged(m_folder);
    Q_EMIT changed({}, false);
    Q_EMIT modifiedChanged(isModified());
    Q_EMIT accessChanged(isReadOnly());
}

void WorkspaceDocument::adopt(const LoadedWorkspace &loaded, const QString &folder)
{
    Q_EMIT aboutToReplace();
    m_workspace = loaded.workspace;
    m_sources = loaded.sources;
    rememberSaved(loaded.files);
    m_folder = folder;
    m_undoStack.clear();
    Q_EMIT folderChanged(m_folder);
    Q_EMIT changed({}, false);
}

void WorkspaceDocument::rememberSaved(const WorkspaceFiles &files)
{
    m_files = files;
    m_savedSections.clear();
    for (const Statement &statement : std::as_const(m_workspace.statements))
        visitSections(statement.sections, [this](const Section &section, int) { m_savedSections.insert(section.id); });
}

std::expected<void, Problem> WorkspaceDocument::save()
{
    if (isReadOnly())
        return std::unexpected(Problem{
            .file = m_folder,
            .sentence =
                tr("The workspace is open for reading only. Choose “Save As…” to go on in a copy of your own.")});
    // Not made anew: where a drive or share is not connected it would be at the wrong place.
    if (!QDir(m_folder).exists())
        return std::unexpected(Problem{
            .file = m_folder,
            .sentence = tr(
                "The folder of the workspace is no longer there. Your text is still in the window: connect the drive or network folder again and save, or choose “Save As…”.")});
    Q_EMIT aboutToSave();
    const auto files = saveWorkspace(m_folder, m_workspace, m_files);
    if (!files)
        return std::unexpected(files.error());
    rememberSaved(*files);
    m_undoStack.setClean();
    return {};
}

std::expected<void, Problem> WorkspaceDocument::saveAs(const QString &folder)
{
    if (!QDir(folder).isEmpty() && QDir(folder) != QDir(m_folder))
        return std::unexpected(Problem{
            .file = folder,
            .sentence = tr("The folder is not empty. Choose a new or empty folder, so that nothing in it is lost.")});
    const auto copies = filesBeside(m_folder, m_workspace.statements);
    if (!copies)
        return std::unexpected(copies.error());
    Q_EMIT aboutToSave();
    const auto files = saveWorkspace(folder, m_workspace);
    if (!files)
        return std::unexpected(files.error());
    if (const auto copied = commitFiles(folder, *copies); !copied)
        return copied;
    rememberSaved(*files);
    m_folder = QDir(folder).absolutePath();
    m_undoStack.setClean();
    setAccess(Access::ReadWrite);
    Q_EMIT folderChanged(m_folder);
    return {};
}

QStringList WorkspaceDocument::filesChangedOutside() const
{
    QStringList changed = noticewright::filesChangedOutside(m_folder, m_files);
    const ThemeFiles &theme = m_workspace.ownTheme;
    // The workspace gets its own theme here, and got another one from someone else.
    const auto isNew = [this](QLatin1StringView path) {
        return !m_files.contains(path) && QFile::exists(m_folder + u'/' + path);
    };
    if (theme.pageTemplate && isNew(pageTemplateFile))
        changed.append(pageTemplateFile);
    if (theme.styleSheet && isNew(styleSheetFile))
        changed.append(styleSheetFile);
    if (theme.description && isNew(themeDescriptionFile))
        changed.append(themeDescriptionFile);
    // So do comments: those that others were the first to write are not thrown away unseen.
    for (const Statement &statement : m_workspace.statements) {
        const QString comments = commentsFile(statement.id);
        if (m_files.contains(statementFile(statement.id)) && !m_files.contains(comments)
            && QFile::exists(m_folder + u'/' + comments))
            changed.append(comments);
    }
    return changed + templatePartsAddedOutside(m_folder, m_files)
        + translationsAddedOutside(m_folder, m_workspace, m_files);
}

template<typename T>
void WorkspaceDocument::push(const Change &change, const T &before, const T &after, const QString &name, StepKind kind)
{
    if (before == after || isReadOnly())
        return;
    const QScopedValueRollback pushing(m_isPushing, true);
    m_undoStack.push(new ChangeCommand<T>(*this, change, before, after, name, kind));
}

void WorkspaceDocument::applyChange(const Change &change, const std::function<void(Workspace &)> &edit)
{
    edit(m_workspace);
    Q_EMIT changed(change, !m_isPushing);
}

void WorkspaceDocument::setWorkspace(const Workspace &workspace, const QString &name)
{
    if (workspace == m_workspace || isReadOnly())
        return;
    m_undoStack.beginMacro(name);
    setFacts(workspace, name);
    setStatements(workspace.statements, name);
    m_undoStack.endMacro();
}

void WorkspaceDocument::setFacts(const Workspace &facts, const QString &name)
{
    Workspace before = m_workspace, after = facts;
    before.statements.clear();
    after.statements.clear();
    push({.part = Change::Part::Facts}, before, after, name, StepKind::Single);
}

void WorkspaceDocument::setTheme(const ThemeFiles &theme, const QString &name, StepKind kind)
{
    push({.part = Change::Part::Theme}, m_workspace.ownTheme, theme, name, kind);
}

void WorkspaceDocument::setStatements(const QList<Statement> &statements, const QString &name)
{
    push({.part = Change::Part::Statements}, m_workspace.statements, statements, name, StepKind::Single);
}

void WorkspaceDocument::setStatementHead(const Statement &head, const QString &name, StepKind kind)
{
    const Statement *statement = findById(m_workspace.statements, head.id);
    if (!statement)
        return;
    Statement before = *statement, after = head;
    before.sections.clear();
    after.sections.clear();
    before.comments.clear();
    after.comments.clear();
    before.translations.clear();
    after.translations.clear();
    push({.part = Change::Part::StatementHead, .statement = head.id}, before, after, name, kind);
}

void WorkspaceDocument::setSections(const Id &statement, const QList<Section> &sections, const QString &name)
{
    if (const Statement *found = findById(m_workspace.statements, statement))
        push({.part = Change::Part::Sections,
              .statement = statement,
              .nearby = nearbySections(found->sections, sections)},
             found->sections, sections, name, StepKind::Single);
}

void WorkspaceDocument::setSectionHead(const Id &statement, const Id &section, const SectionHead &head,
                                       const QString &name, StepKind kind)
{
    const Statement *found = findById(m_workspace.statements, statement);
    if (const Section *old = found ? findSection(found->sections, section) : nullptr)
        push({.part = Change::Part::SectionHead, .statement = statement, .section = section}, headOf(*old), head, name,
             kind);
}

void WorkspaceDocument::setText(const Id &statement, const Id &section, Layer layer, const BlockList &blocks,
                                const QString &name, StepKind kind)
{
    const Statement *found = findById(m_workspace.statements, statement);
    const Section *old = found ? findSection(found->sections, section) : nullptr;
    if (!old)
        return;
    const BlockList before = old->layer(layer);
    push({.part = Change::Part::Text,
          .statement = statement,
          .section = section,
          .layer = layer,
          .block = firstDifference(before, blocks)},
         before, blocks, name, kind);
}

void WorkspaceDocument::setComments(const Id &statement, const QList<Comment> &comments, const Id &comment,
                                    const QString &name)
{
    if (const Statement *found = findById(m_workspace.statements, statement))
        push({.part = Change::Part::Comments, .statement = statement, .comment = comment}, found->comments, comments,
             name, StepKind::Single);
}

void WorkspaceDocument::setTranslations(const Id &statement, const QString &language, const TranslationFile &file,
                                        const QString &unit, const QString &name, StepKind kind)
{
    const TranslationFiles *files = translationFilesOf(m_workspace, statement);
    if (files)
        push({.part = Change::Part::Translations, .statement = statement, .language = language, .unit = unit},
             files->value(language), file, name, kind);
}

}
