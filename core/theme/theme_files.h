// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QList>

#include <expected>
#include <optional>

namespace noticewright
{

/// Larger ones are too much for a page.
inline constexpr qint64 largestThemeFile = qint64(32) * 1024 * 1024;

/// A font or an image out of the theme's folder, by its path below that. Refuses
/// one that is a link out of the workspace, or larger than any font.
[[nodiscard]] std::expected<QByteArray, Problem> readThemeFile(const QString &workspaceFolder, const QString &path);

/// What is wrong with a text of a theme that is not in UTF-8: browsers, and who
/// looks into it here, would not read the same in it.
[[nodiscard]] std::optional<Problem> encodingProblem(const QByteArray &text, const QString &file);

/// Where a workspace's style sheet names what can not be published with it: what
/// lies elsewhere, another style sheet, or a file that readThemeFile() refuses.
/// Pages load nothing from other sites, nor from within their own text. Of very
/// many only the first are told.
[[nodiscard]] QList<Problem> styleProblems(const QByteArray &styleSheet, const QString &workspaceFolder);

}
