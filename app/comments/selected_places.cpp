// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/selected_places.h"

#include <algorithm>

namespace noticewright
{

namespace
{

/// Which term of its definition list a line is.
int indexOfTerm(const QList<FlowLine> &lines, qsizetype at)
{
    const Id list = lines[at].path.last().shell.id;
    return int(std::ranges::count_if(lines.begin(), lines.begin() + at, [&](const FlowLine &line) {
        return line.isTerm() && line.path.last().shell.id == list;
    }));
}

PassagePlace placeOf(const QList<FlowLine> &lines, qsizetype at, const Id &section)
{
    const FlowLine &line = lines[at];
    if (line.isTerm())
        return {section, line.path.last().shell.id, indexOfTerm(lines, at)};
    return {section, line.shell.id};
}

}

QList<PassagePlace> selectedPlaces(const FlowState &state, const Id &section)
{
    QList<PassagePlace> places;
    const FlowPosition start = state.selection.start(), end = state.selection.end();
    for (qsizetype at = start.line; at <= end.line; ++at) {
        PassagePlace place = placeOf(state.lines, at, section);
        const qsizetype from = at == start.line ? start.offset : 0;
        const qsizetype to = at == end.line ? end.offset : lineLength(state.lines[at]);
        if (place.block.isEmpty() || from >= to)
            continue;
        if (!state.lines[at].isObject()) {
            place.start = from;
            place.length = to - from;
        }
        places.append(place);
    }
    if (places.isEmpty())
        places.append({section, placeOf(state.lines, start.line, section).block});
    return places;
}

QList<PassagePlace> selectedInHeading(const FlowState &state, const Id &section)
{
    const FlowPosition start = state.selection.start(), end = state.selection.end();
    return {{section, {}, 0, start.offset, start.line == end.line ? end.offset - start.offset : 0}};
}

}
