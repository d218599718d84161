// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>

#include <expected>

namespace noticewright
{

/// The largest file that is taken, in bytes.
inline constexpr qint64 largestImport = 20 * 1024 * 1024;

/// A file's bytes; of one that is too large only so many that the import says so.
[[nodiscard]] std::expected<QByteArray, Problem> readForImport(const QString &path);

}
