// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/limit.h"

#include <QString>

namespace noticewright
{

/// A region or group as it is called where there is little room: "EU", "UK".
[[nodiscard]] QString shortRegion(const QString &code);

/// A limit in two or three words: "EU", "not US", "EU + 2", "EU, not FR". Empty
/// for none.
[[nodiscard]] QString shortLimit(const Limit &limit);

}
