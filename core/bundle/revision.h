// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

namespace noticewright
{

/// The SHA-256 of the `statement.xml` that a statement is saved as: it tells of
/// which version of the source a page is.
[[nodiscard]] QString revisionOf(const Statement &statement);

/// The SHA-256 of the list that `sha256sum` prints for the files of the workspace
/// in the order of their paths: it tells of which state of the workspace a bundle
/// is. Comments are left out, as nothing of them is published, and so are images,
/// which the bundle lists itself.
[[nodiscard]] QString revisionOf(const Workspace &workspace);

}
