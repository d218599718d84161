// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>
#include <optional>

namespace noticewright
{

/// A file to write or to remove.
struct FileChange
{
    /// Relative to the folder, with '/', without `..`.
    QString path;
    /// What the file will hold; nothing: the file is removed.
    std::optional<QByteArray> content;
};

/// Changes several files of a folder so that, also after a kill or a power
/// cut, either all of them are as before or all are changed.
///
/// The new files are written beside the old ones and synced, then a journal
/// that names them; from the moment the journal is there the change counts as
/// made, and recoverFolder() completes it if this call could not. An error
/// means that nothing changed, unless the journal was written already.
[[nodiscard]] std::expected<void, Problem> commitFiles(const QString &folder, const QList<FileChange> &changes);

/// Completes or removes what an interrupted commitFiles() left. Call it before
/// reading the folder. Does nothing when there is nothing to do.
[[nodiscard]] std::expected<void, Problem> recoverFolder(const QString &folder);

}
