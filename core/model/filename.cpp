// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filename.h"

#include <algorithm>
#include <array>

namespace noticewright
{

namespace
{

bool isDeviceName(QStringView name)
{
    static constexpr std::array<QStringView, 4> devices = {u"con", u"prn", u"aux", u"nul"};
    const QStringView stem = name.first(std::ranges::find(name, u'.') - name.begin());
    const bool isPort = stem.size() == 4 && stem[3].isDigit()
        && (stem.startsWith(u"com", Qt::CaseInsensitive) || stem.startsWith(u"lpt", Qt::CaseInsensitive));
    return isPort || std::ranges::any_of(devices, [&](QStringView device) {
               return stem.compare(device, Qt::CaseInsensitive) == 0;
           });
}

}

bool isSafeFileName(QStringView name)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_' || c == u'.';
    };
    return !name.isEmpty() && name.size() <= 100 && name.front() != u'.' && name.back() != u'.'
        && std::ranges::all_of(name, isAllowed) && !isDeviceName(name);
}

}
