// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/commit.h"
#include "import/import.h"

namespace noticewright
{

/// Puts an imported statement into a workspace as its last: with an id of its
/// own made from `wanted` (or its kind), free addresses, and its facts beside
/// those that are there. The links of the page's footer become those of the
/// workspace, when it has none yet. A language that no edition of the workspace is in becomes an edition
/// `world`, so that the statement can be published.
Id addToWorkspace(Workspace &workspace, const ImportedStatement &imported, const QString &wanted = {});

/// The files that put the pictures of an import into the assets folder of the
/// workspace in `folder`. Where a name is taken, there or in `others`, which are
/// about to be written too, the picture and what shows it get another.
[[nodiscard]] QList<FileChange> pictureFiles(ImportedStatement &imported, const QString &folder,
                                             const QList<FileChange> &others = {});

/// Where the file that a statement came from is kept, below the workspace's
/// folder, under a name that is safe on every system and not taken: an earlier
/// original is never replaced.
[[nodiscard]] QString originalFile(const QString &folder, const Id &statement, const QString &file);

}
