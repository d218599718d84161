// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_move.h"

#include "editor/flow/flow_tidy.h"

#include <algorithm>

namespace noticewright
{

namespace
{

/// The whole members, or single lines, that the selection touches, and the
/// depth that they are siblings at.
std::pair<LineRange, qsizetype> movedUnit(const FlowState &state)
{
    const QList<FlowLine> &lines = state.lines;
    LineRange unit = selectedLines(state);
    qsizetype depth = lines[unit.begin].path.size();
    for (qsizetype at = unit.begin + 1; at < unit.end; ++at)
        depth = std::min(depth, sharedMembers(lines[at - 1], lines[at]));
    if (lines[unit.begin].isTerm())
        depth = std::min(depth, lines[unit.begin].path.size() - 1);
    const auto grow = [&] {
        if (lines[unit.begin].path.size() > depth)
            unit.begin = memberAround(lines, unit.begin, depth).begin;
        if (lines[unit.end - 1].path.size() > depth)
            unit.end = memberAround(lines, unit.end - 1, depth).end;
    };
    grow();
    while (depth > 0) {
        const LineRange around = memberAround(lines, unit.begin, depth - 1);
        const FlowContainer &container = lines[unit.begin].path[depth - 1];
        // The line with the marker stands for its whole item.
        const bool isWhole = around.end == unit.end || container.isList() || container.isDefinitionList();
        if (around.begin != unit.begin || !isWhole)
            break;
        --depth;
        grow();
    }
    return {unit, depth};
}

/// The sibling that a unit at `depth` moves past, beginning or ending at line `at`.
LineRange siblingOf(const QList<FlowLine> &lines, qsizetype unitEdge, qsizetype at, qsizetype depth)
{
    const qsizetype first = std::min(unitEdge, at);
    const qsizetype last = std::max(unitEdge, at);
    if (lines[at].path.size() <= depth)
        return {at, at + 1};
    if (sharedContainers(lines[first], lines[last]) > depth)
        return memberAround(lines, at, depth);
    return containerAround(lines, at, depth);
}

void rotateLines(FlowState &state, LineRange unit, LineRange sibling)
{
    const auto begin = state.lines.begin();
    const bool isUp = sibling.begin < unit.begin;
    if (isUp)
        std::rotate(begin + sibling.begin, begin + unit.begin, begin + unit.end);
    else
        std::rotate(begin + unit.begin, begin + sibling.begin, begin + sibling.end);
    const qsizetype by = isUp ? sibling.begin - sibling.end : sibling.end - sibling.begin;
    const auto isWithin = [&](FlowPosition p) { return p.line >= unit.begin && p.line < unit.end; };
    if (!isWithin(state.selection.anchor))
        state.selection.anchor = state.selection.caret;
    if (!isWithin(state.selection.caret))
        state.selection.caret = state.selection.anchor = state.selection.start();
    state.selection.anchor.line += by;
    state.selection.caret.line += by;
}

/// Copies of the lines of a unit at `depth`, to stand behind it in the same
/// containers as new members.
QList<FlowLine> copiesOf(const QList<FlowLine> &unit, qsizetype depth, IdGenerator &ids)
{
    QList<FlowLine> copies = withNewIds(unit, ids);
    for (qsizetype i = 0; i < unit.size(); ++i) {
        for (qsizetype at = 0; at < std::min(depth, unit[i].path.size()); ++at)
            copies[i].path[at] = unit[i].path[at];
        if (unit[i].path.size() > depth)
            copies[i].path[depth].shell = unit[i].path[depth].shell;
    }
    return copies;
}

const Id &topBlockOf(const FlowLine &line)
{
    return line.path.isEmpty() ? line.shell.id : line.path.first().shell.id;
}

}

FlowState moveUp(FlowState state, IdGenerator &ids)
{
    const auto [unit, depth] = movedUnit(state);
    if (unit.begin > 0 && sharedMembers(state.lines[unit.begin - 1], state.lines[unit.begin]) >= depth)
        rotateLines(state, unit, siblingOf(state.lines, unit.begin, unit.begin - 1, depth));
    return settled(std::move(state), ids);
}

FlowState moveDown(FlowState state, IdGenerator &ids)
{
    const auto [unit, depth] = movedUnit(state);
    if (unit.end < state.lines.size() && sharedMembers(state.lines[unit.end - 1], state.lines[unit.end]) >= depth)
        rotateLines(state, unit, siblingOf(state.lines, unit.end - 1, unit.end, depth));
    return settled(std::move(state), ids);
}

FlowState duplicateLines(FlowState state, IdGenerator &ids)
{
    const auto [unit, depth] = movedUnit(state);
    if (isPlaceholder(state.lines[unit.begin]))
        return state;
    const qsizetype count = unit.end - unit.begin;
    const QList<FlowLine> copies = copiesOf(state.lines.sliced(unit.begin, count), depth, ids);
    for (qsizetype i = 0; i < count; ++i)
        state.lines.insert(unit.end + i, copies[i]);
    state.selection.anchor.line += count;
    state.selection.caret.line += count;
    return settled(std::move(state), ids);
}

QList<Id> selectedTopBlocks(const FlowState &state)
{
    QList<Id> blocks;
    const LineRange range = selectedLines(state);
    for (qsizetype at = range.begin; at < range.end; ++at) {
        const Id &block = topBlockOf(state.lines[at]);
        if (!block.isEmpty() && !blocks.contains(block))
            blocks.append(block);
    }
    return blocks;
}

}
