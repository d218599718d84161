// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/output.h"
#include "model/workspace.h"

#include <QSet>

namespace noticewright
{

/// The images that a statement's layer shows, without those of the page's frame.
[[nodiscard]] QSet<QString> assetsOf(const Workspace &workspace, const Statement &statement, Layer layer);

/// Reads images of the workspace in `folder` into the files of an export. All
/// that can not be read are named.
[[nodiscard]] std::expected<void, QList<Problem>> addAssets(OutputFiles &files, const QString &folder,
                                                            const QSet<QString> &assets);

}
