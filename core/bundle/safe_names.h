// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/site_pages.h"
#include "model/problem.h"

#include <QStringList>

namespace noticewright
{

/// A name from anywhere as it can be shown: its beginning, with what has no shape,
/// or would turn the text around it, by its number.
[[nodiscard]] QString shownName(const QString &name);

/// True for the path of a file that stays below its folder and is the same file
/// on every system: relative, at most 240 characters, of parts that
/// isSafeFileName() takes.
[[nodiscard]] bool isSafePath(QStringView path);

/// What is wrong with the paths of files that are to be written or read
/// together: those that are not safe, those that differ only in case, and those
/// that are a file and a folder at once. Empty when nothing is.
[[nodiscard]] QList<Problem> pathProblems(const QStringList &paths);

/// Names in a workspace that must not become parts of paths and pages: of
/// statements, editions, addresses, published places of sections, and images.
/// The files of a workspace can not hold such names, but a program that makes
/// one can. `folder` is the workspace's, for the places that problems tell.
[[nodiscard]] QList<Problem> nameProblems(const Workspace &workspace, const QString &folder);

}
