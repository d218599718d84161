// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticewright
{

/// A text without its access key: "File" for "&File", "ファイル" for "ファイル(&F)".
[[nodiscard]] QString withoutAccessKey(const QString &text);

}
