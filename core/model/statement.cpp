// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statement.h"

#include "model/filename.h"

#include <algorithm>

namespace noticewright
{

bool isValidPageAddress(QStringView address)
{
    if (address.isEmpty() || address.size() > 200 || !address.endsWith(u'/'))
        return false;
    const auto parts = address.chopped(1).split(u'/');
    return std::ranges::all_of(
        parts, [](QStringView part) { return part == u"{region}" || part == u"{language}" || isSafeFileName(part); });
}

}
