// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <expected>

namespace noticewright
{

/// The list of what an export wrote into its folder, a path a line: only that may
/// be replaced later.
inline constexpr QLatin1StringView exportListName(".noticewright-export");

/// What an export consists of: contents by their path below the output folder.
using OutputFiles = QMap<QString, QByteArray>;

/// Makes `folder` hold exactly `files`. They are written beside it and swapped
/// in at once, so that after an error, a kill or a cancel the folder is as it
/// was before. Paths that pathProblems() refuses are an error. Only a folder that is missing, empty, or holds nothing but what
/// an earlier export wrote is taken; else nothing happens but an error.
[[nodiscard]] std::expected<void, Problem> writeOutput(const QString &folder, const OutputFiles &files);

}
