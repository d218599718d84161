// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QList>

#include <expected>

namespace noticewright
{

/// Larger ones are too much for a page.
inline constexpr qint64 largestThemeFile = qint64(32) * 1024 * 1024;

/// A font or an image out of the theme's folder, by its path below that. Refuses
/// one that is a link out of the workspace, or larger than any font.
[[nodiscard]] std::expected<QByteArray, Problem> readThemeFile(const QString &workspaceFolder, const QString &path);

/// Where a workspace's style sheet names what can not be published with it: what
/// lies elsewhere, another style sheet, or a file that is not in the theme's
/// folder. Pages load nothing from other sites, nor from within their own text.
[[nodiscard]] QList<Problem> styleProblems(const QByteArray &styleSheet, const QString &workspaceFolder);

}
