// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_markers.h"

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

QList<QList<FlowMarker>> markersOf(const QList<FlowLine> &lines)
{
    QList<QList<FlowMarker>> result;
    result.reserve(lines.size());
    QList<int> numbers;
    const FlowLine none;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const FlowLine &line = lines[at];
        const FlowLine &before = at > 0 ? lines[at - 1] : none;
        const qsizetype members = sharedMembers(before, line);
        const qsizetype containers = sharedContainers(before, line);
        QList<FlowMarker> markers;
        int bulletLevel = 0;
        numbers.resize(line.path.size());
        for (qsizetype depth = 0; depth < line.path.size(); ++depth) {
            const auto *list = std::get_if<List>(&line.path[depth].shell.content);
            if (!list)
                continue;
            const bool isBullet = list->style == ListStyle::Bullet;
            if (depth >= members) {
                numbers[depth] = depth < containers ? numbers[depth] + 1 : list->start;
                const QString number = numberText(list->style, numbers[depth]);
                markers.append({int(depth), isBullet ? QString() : number + u'.', bulletLevel});
            }
            bulletLevel += isBullet ? 1 : 0;
        }
        result.append(markers);
    }
    return result;
}

}
