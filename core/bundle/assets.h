// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/output.h"
#include "model/workspace.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace noticewright
{

/// The images that a statement's layer shows, without those of the page's frame.
[[nodiscard]] QSet<QString> assetsOf(const Workspace &workspace, const Statement &statement, Layer layer);

/// The images that the facts of a workspace have, in some edition, and those in
/// the text of a statement; in alphabetical order.
[[nodiscard]] QStringList factAssets(const Workspace &workspace);
[[nodiscard]] QStringList textAssets(const Statement &statement);

/// The path of a file with 12 digits of its content's digest put in, so that it
/// is another one when the content is: `assets/logo.3f2a01bc9d7e.svg`.
[[nodiscard]] QString hashedPath(const QString &path, const QByteArray &content);

/// The paths by which the images of a workspace are published, by those that
/// they have in it. What can not be read is left out.
[[nodiscard]] QHash<QString, QString> hashedAssets(const Workspace &workspace, const QString &folder);

/// Reads images of the workspace in `folder` into the files of an export, under
/// the names by which they are published. All that can not be read are named.
[[nodiscard]] std::expected<void, QList<Problem>> addAssets(OutputFiles &files, const QString &folder,
                                                            const QSet<QString> &assets,
                                                            const QHash<QString, QString> &publishedNames = {});

}
