// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recovery/outside_watch.h"
#include "recovery/recovery_journal.h"
#include "recovery/workspace_lock.h"

namespace noticewright
{

/// The workspace that is open and what guards it: the journal of what is not
/// saved, the watch over its files, the lock against a second editor. None of it
/// ends with the window that shows it.
struct KeptWorkspace
{
    /// `journals` is the folder for all journals.
    explicit KeptWorkspace(const QString &journals) : journal(&document, journals), watch(&document) { }

    WorkspaceDocument document;
    RecoveryJournal journal;
    OutsideWatch watch;
    WorkspaceLock lock;
};

}
