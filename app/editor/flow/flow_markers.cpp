// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_markers.h"

namespace noticewright
{

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
