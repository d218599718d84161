// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace noticewright
{

/// True for an address at an organisation that certifies privacy practices.
[[nodiscard]] bool isCertifier(const QString &address);

}
