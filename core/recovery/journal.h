// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QDateTime>

namespace noticewright
{

/// What is kept of work that is not saved yet: enough to bring it back and to
/// compare it with what it began from, whatever became of the workspace's own
/// files meanwhile.
struct Journal
{
    /// Where the workspace is stored.
    QString folder;
    QDateTime written;
    /// The files as they were read or last saved, and as they would be saved now.
    WorkspaceFiles base;
    WorkspaceFiles work;
    friend bool operator==(const Journal &, const Journal &) = default;
};

/// Writes a journal into a folder of its own, in place of the one there: after
/// a kill there is the earlier or the new one, never half of one. The files
/// are the user's alone. The base is written only when it is another one than
/// before, so that what is written often is small.
[[nodiscard]] std::expected<void, Problem> writeJournal(const QString &place, const Journal &journal);

/// Reads what writeJournal() wrote. A file that was damaged is refused, never
/// taken for text.
[[nodiscard]] std::expected<Journal, Problem> readJournal(const QString &place);

/// Whether that folder holds a journal, readable or not.
[[nodiscard]] bool hasJournal(const QString &place);

}
