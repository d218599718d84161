// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/change.h"
#include "store/store.h"

#include <QObject>
#include <QSet>
#include <QUndoStack>

namespace noticewright
{

/// How edits that follow each other become one step of the undo history.
enum class StepKind { Typing, Deleting, Single };

/// The workspace that is open: its values, its files and its one undo history.
///
/// All edits go through the set functions, each of which is one step that can
/// be undone under its name; nothing happens when the value is the same, or
/// when the workspace may not be edited.
class WorkspaceDocument : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceDocument(QObject *parent = nullptr);
    ~WorkspaceDocument() override;

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    /// Where the workspace is stored; empty when none is open.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] bool isOpen() const { return !m_folder.isEmpty(); }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undoStack; }
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }
    [[nodiscard]] IdGenerator &ids() { return m_ids; }
    [[nodiscard]] const SourceMap &sources() const { return m_sources; }

    /// Whether it may be edited; someone else may have it open.
    enum class Access { ReadWrite, ReadOnly };
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }
    void setAccess(Access access);

    /// Opens the workspace in a folder in place of the one that is open. After
    /// an error everything is as before. Where it may not be edited nothing is
    /// written either, since another program may be saving.
    [[nodiscard]] std::expected<void, QList<Problem>> open(const QString &folder, Access access = Access::ReadWrite);
    /// Opens a workspace that was never saved like this: `base` is what was
    /// last saved in the folder, which need not be there any more.
    void openUnsaved(const QString &folder, const Workspace &workspace, const WorkspaceFiles &base);
    /// Takes what the files hold now, as one step that can be undone: the
    /// workspace counts as unmodified then. After an error all is as before.
    [[nodiscard]] std::expected<void, QList<Problem>> reload();
    /// Counts the files as known as they are now; the next save replaces them.
    void keepOverOutside();
    void close();
    /// Tells of the workspace as open() does, for a window that is new while it stays.
    void introduce();
    /// Saves where the workspace is stored; it counts as unmodified only when
    /// everything is on the disk.
    [[nodiscard]] std::expected<void, Problem> save();
    /// Saves into another folder, with the images and the originals of imports,
    /// and goes on there.
    [[nodiscard]] std::expected<void, Problem> saveAs(const QString &folder);
    /// True for a section that is part of the files, and so may be published.
    [[nodiscard]] bool wasSaved(const Id &section) const { return m_savedSections.contains(section); }
    /// The files as they were read or last saved.
    [[nodiscard]] const WorkspaceFiles &savedFiles() const { return m_files; }
    /// Files that someone else changed since they were read or saved.
    [[nodiscard]] QStringList filesChangedOutside() const;

    /// Facts and statements at once.
    void setWorkspace(const Workspace &workspace, const QString &name);
    void setFacts(const Workspace &facts, const QString &name);
    /// The workspace's own page template and style sheet.
    void setTheme(const ThemeFiles &theme, const QString &name, StepKind kind = StepKind::Single);
    void setStatements(const QList<Statement> &statements, const QString &name);
    /// Takes all of `head` but its sections and comments. Typing in a field is one step.
    void setStatementHead(const Statement &head, const QString &name, StepKind kind = StepKind::Single);
    void setSections(const Id &statement, const QList<Section> &sections, const QString &name);
    void setSectionHead(const Id &statement, const Id &section, const SectionHead &head, const QString &name,
                        StepKind kind = StepKind::Single);
    void setText(const Id &statement, const Id &section, Layer layer, const BlockList &blocks, const QString &name,
                 StepKind kind = StepKind::Single);

    /// `comment` is the one that changes: undoing shows it.
    void setComments(const Id &statement, const QList<Comment> &comments, const Id &comment, const QString &name);

    /// Translations of a statement, or of the facts where it has no id. `unit` is
    /// the one that changes, empty for several: undoing shows it.
    void setTranslations(const Id &statement, const QString &language, const TranslationFile &file, const QString &unit,
                         const QString &name, StepKind kind = StepKind::Single);

    /// For undo commands: changes the values and tells everyone.
    void applyChange(const Change &change, const std::function<void(Workspace &)> &edit);

Q_SIGNALS:
    /// The workspace is different now; `isReplay` when by undo or redo, which
    /// should show the place.
    void changed(const noticewright::Change &change, bool isReplay);
    void modifiedChanged(bool isModified);
    void folderChanged(const QString &folder);
    void accessChanged(bool isReadOnly);
    /// Another workspace, or none, takes the place of this one.
    void aboutToReplace();
    /// Told before anything is written.
    void aboutToSave();

private:
    template<typename T>
    void push(const Change &change, const T &before, const T &after, const QString &name, StepKind kind);
    void adopt(const LoadedWorkspace &loaded, const QString &folder);
    void rememberSaved(const WorkspaceFiles &files);

    Workspace m_workspace;
    SourceMap m_sources;
    /// The files as they were read or last saved, and the sections in them.
    WorkspaceFiles m_files;
    QSet<Id> m_savedSections;
    QString m_folder;
    Access m_access = Access::ReadWrite;
    QUndoStack m_undoStack;
    IdGenerator m_ids;
    bool m_isPushing = false;
};

}
