// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace noticewright::cli
{

/// `noticewright export DIR --to OUT`: pages and texts. What needs more, PDFs
/// and bundles, is left to `publish`.
[[nodiscard]] int exportCommand(const QStringList &arguments, const std::function<int()> &publish);

}
