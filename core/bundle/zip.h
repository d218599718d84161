// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/output.h"

#include <QDateTime>

namespace noticewright
{

/// The files as a zip file: in alphabetical order, all of the same time, with
/// the same permissions, and stored as they are, so that it has the same bytes
/// whatever compressor a system has.
[[nodiscard]] std::expected<QByteArray, Problem> zipOf(const OutputFiles &files, const QDateTime &time);

/// Makes `file` that zip file: it is written beside it and put in its place at
/// once. Only a file that is missing or an earlier bundle is replaced; else
/// nothing happens but an error.
[[nodiscard]] std::expected<void, Problem> writeZip(const QString &file, const OutputFiles &files,
                                                    const QDateTime &time);

}
