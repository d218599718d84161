// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticewright
{

/// True for a name that is one file on every system and needs no escaping in
/// an address: 1 to 100 of A-Z, a-z, 0-9, '-', '_' and '.', not beginning or
/// ending with a dot, and no device name of Windows (`con`, `nul.txt`).
[[nodiscard]] bool isSafeFileName(QStringView name);

/// A safe file name made of `name`, which may be a path: its letters and digits,
/// accents dropped, '-' in place of the rest, its ending kept. Where no name is
/// left, or a device's, it is `otherwise` with that ending.
[[nodiscard]] QString safeFileName(const QString &name, const QString &otherwise);

}
