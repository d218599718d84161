// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/paths.h"
#include "format/source_map.h"
#include "model/file_content.h"
#include "model/problem.h"
#include "model/workspace.h"

#include <QMap>

#include <expected>

namespace noticewright
{

/// The files of a workspace by their path within its folder.
using WorkspaceFiles = QMap<QString, FileContent>;

struct LoadedWorkspace
{
    Workspace workspace;
    SourceMap sources;
    /// The files as they were found, to see later whether someone else changed them.
    WorkspaceFiles files;
};

/// Whether reading a folder first completes a save in it that was interrupted.
/// Not where another program may be saving right now.
enum class Interrupted { Complete, Leave };

/// Reads the workspace in a folder, but for translations, which are read when
/// they are asked for. All files are looked at before the problems are told, so
/// that one call names everything that is wrong. Never writes, but
/// for completing a save that was interrupted.
[[nodiscard]] std::expected<LoadedWorkspace, QList<Problem>>
loadWorkspace(const QString &folder, Interrupted interrupted = Interrupted::Complete);

/// True while a save in that folder is under way or was interrupted.
[[nodiscard]] bool isBeingSaved(const QString &folder);

/// The workspace that `files` hold; problems name them as if they lay in `folder`.
[[nodiscard]] std::expected<Workspace, QList<Problem>> workspaceOf(const WorkspaceFiles &files, const QString &folder);

/// The files that a workspace is saved as.
[[nodiscard]] WorkspaceFiles workspaceFiles(const Workspace &workspace);

/// Saves a workspace into a folder, which is made if needed: all of it or, on
/// an error, nothing. `before` holds the files as they were last read or saved;
/// what is no longer part of the workspace is removed. Files that would not
/// change, or that nobody has read, are not touched. Gives back the files as they are now.
[[nodiscard]] std::expected<WorkspaceFiles, Problem> saveWorkspace(const QString &folder, const Workspace &workspace,
                                                                   const WorkspaceFiles &before = {});

/// The files of `before` that are different on disk now: someone else wrote or
/// removed them.
[[nodiscard]] QStringList filesChangedOutside(const QString &folder, const WorkspaceFiles &before);

/// Parts of the page template that lie in the folder of a workspace and are not
/// among `known`: someone else put them there.
[[nodiscard]] QStringList templatePartsAddedOutside(const QString &folder, const WorkspaceFiles &known);

/// Files of translations that lie in the folder of a workspace and are not among
/// `known`: someone else put them there.
[[nodiscard]] QStringList translationsAddedOutside(const QString &folder, const Workspace &workspace,
                                                   const WorkspaceFiles &known);

}
