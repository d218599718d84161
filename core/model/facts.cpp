// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facts.h"

#include <algorithm>

namespace noticewright
{

bool Contact::operator==(const Contact &other) const = default;
bool Seal::operator==(const Seal &other) const = default;

bool isValidLanguage(QStringView tag)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto isLetterOrDigit = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); };
    const auto parts = tag.split(u'-');
    return parts.first().size() >= 2 && parts.first().size() <= 3 && std::ranges::all_of(parts.first(), isLetter)
        && tag.size() <= 35 && std::ranges::all_of(parts, [&](QStringView part) {
               return !part.isEmpty() && part.size() <= 8 && std::ranges::all_of(part, isLetterOrDigit);
           });
}

bool isValidRegion(QStringView region)
{
    return region.size() >= 2 && region.size() <= 16 && isValidId(region);
}

bool isValidEditionPath(QStringView path)
{
    const auto parts = path.split(u'/');
    return parts.size() == 2 && isValidRegion(parts[0]) && isValidLanguage(parts[1]);
}

}
