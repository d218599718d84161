// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace noticewright::cli
{

/// `noticewright check`: gives the exit status.
[[nodiscard]] int checkCommand(const QStringList &arguments);

}
