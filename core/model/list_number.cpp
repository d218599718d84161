// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/list_number.h"

#include <array>
#include <utility>

namespace noticewright
{

namespace
{

/// a … z, aa, ab, …
QString letters(int number)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(u'a' + (number - 1) % 26));
    return text;
}

QString roman(int number)
{
    static constexpr std::array<std::pair<int, QStringView>, 13> signs = {{{1000, u"m"},
                                                                           {900, u"cm"},
                                                                           {500, u"d"},
                                                                           {400, u"cd"},
                                                                           {100, u"c"},
                                                                           {90, u"xc"},
                                                                           {50, u"l"},
                                                                           {40, u"xl"},
                                                                           {10, u"x"},
                                                                           {9, u"ix"},
                                                                           {5, u"v"},
                                                                           {4, u"iv"},
                                                                           {1, u"i"}}};
    QString text;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            text += sign;
    }
    return text;
}

}

QString numberText(ListStyle style, int number)
{
    const bool isCountable = number >= 1 && number < 4000;
    switch (style) {
    case ListStyle::Bullet:
        return {};
    case ListStyle::Decimal:
        break;
    case ListStyle::LowerLetter:
    case ListStyle::UpperLetter:
        if (isCountable)
            return style == ListStyle::LowerLetter ? letters(number) : letters(number).toUpper();
        break;
    case ListStyle::LowerRoman:
    case ListStyle::UpperRoman:
        if (isCountable)
            return style == ListStyle::LowerRoman ? roman(number) : roman(number).toUpper();
        break;
    }
    return QString::number(number);
}

}
