// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <expected>

namespace noticewright
{

/// Copies the font or image at `path` into the theme's folder of the workspace in
/// `folder` and gives the name that it has there: its own, made safe, with a
/// number where another file has that.
[[nodiscard]] std::expected<QString, Problem> takeThemeFile(const QString &folder, const QString &path);

}
