// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace noticewright
{

/// The lines of a data file of the program that are no comments, each parted at
/// its semicolons, without the spaces around these.
[[nodiscard]] QList<QStringList> dataLines(const QString &path);

}
