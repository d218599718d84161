// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace noticewright::cli
{

/// `noticewright export DIR --to OUT --format pdf|bundle`.
[[nodiscard]] int publishCommand(const QStringList &arguments);

}
