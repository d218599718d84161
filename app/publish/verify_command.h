// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace noticewright::cli
{

/// `noticewright verify BUNDLE|FOLDER|URL`: compares a copy with its manifest.
[[nodiscard]] int verifyCommand(const QStringList &arguments);

}
