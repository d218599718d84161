// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace noticewright
{

/// Who may read a new file: whom the system lets by default, or the user alone.
enum class FileAccess { Usual, Private };

/// Writes a new file and waits until it is on the disk.
[[nodiscard]] std::expected<void, Problem> writeDurably(const QString &path, const QByteArray &bytes,
                                                        FileAccess access = FileAccess::Usual);

/// Writes a new file without waiting, for many of them: syncFileSystem() waits
/// for all. The folder must be there.
[[nodiscard]] std::expected<void, Problem> writeQuickly(const QString &path, const QByteArray &bytes);

/// Waits until all that was written to the file system of a folder is on the disk.
[[nodiscard]] std::expected<void, Problem> syncFileSystem(const QString &folder);

/// Waits until the names in a folder are on the disk.
[[nodiscard]] std::expected<void, Problem> syncFolder(const QString &folder);

/// Puts the file `from` in the place of `to`, which keeps its permissions; a
/// symbolic link at `to` stays, and what it leads to is replaced.
[[nodiscard]] std::expected<void, Problem> replaceFile(const QString &from, const QString &to);

}
