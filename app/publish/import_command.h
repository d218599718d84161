// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace noticewright::cli
{

/// `noticewright import`: gives the exit status.
[[nodiscard]] int importCommand(const QStringList &arguments);

}
