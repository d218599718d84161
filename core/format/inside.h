// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticewright
{

/// True for what is at `path` and, through a link, lies outside of the workspace in
/// `folder`: to take it over would publish a stranger's choice of file.
[[nodiscard]] bool leadsOutside(const QString &folder, const QString &path);

}
