// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_structure.h"

#include "editor/flow/flow_tidy.h"

#include <algorithm>

namespace noticewright
{

namespace
{

/// The depth of the innermost list around a line, or -1.
qsizetype listDepth(const FlowLine &line)
{
    qsizetype depth = line.path.size() - 1;
    while (depth >= 0 && !line.path[depth].isList())
        --depth;
    return depth;
}

std::optional<ListStyle> innermostStyle(const FlowLine &line)
{
    if (line.path.isEmpty() || !line.path.last().isList())
        return {};
    return std::get<List>(line.path.last().shell.content).style;
}

/// Sub-items of a bullet list are bullets; numbers get letters below them and
/// letters Roman numbers, as in contracts.
ListStyle styleBelow(ListStyle style)
{
    switch (style) {
    case ListStyle::Bullet:
        return ListStyle::Bullet;
    case ListStyle::Decimal:
    case ListStyle::UpperRoman:
        return ListStyle::LowerLetter;
    case ListStyle::LowerLetter:
    case ListStyle::UpperLetter:
        return ListStyle::LowerRoman;
    case ListStyle::LowerRoman:
        break;
    }
    return ListStyle::Decimal;
}

void indentMember(QList<FlowLine> &lines, qsizetype at, qsizetype depth, IdGenerator &ids)
{
    const LineRange member = memberAround(lines, at, depth);
    if (member.begin == 0 || sharedContainers(lines[member.begin - 1], lines[member.begin]) <= depth)
        return;
    const FlowLine before = lines[member.begin - 1];
    FlowContainer inner;
    if (before.path.size() > depth + 1 && before.path[depth + 1].isList()) {
        inner.shell = before.path[depth + 1].shell;
    } else {
        const ListStyle style = std::get<List>(before.path[depth].shell.content).style;
        inner.shell = {.id = ids.next(), .content = List{.style = styleBelow(style)}};
    }
    for (qsizetype i = member.begin; i < member.end; ++i) {
        inner.member = lines[i].path[depth].member;
        inner.memberExtra = lines[i].path[depth].memberExtra;
        inner.memberLimit = lines[i].path[depth].memberLimit;
        lines[i].path[depth] = before.path[depth];
        lines[i].path.insert(depth + 1, inner);
    }
}

/// Calls `change(at, depth)` for each selected item once; what is within an
/// item that was changed is changed with it.
template<typename Change>
void changeItems(FlowState &state, const Change &change)
{
    const LineRange range = selectedLines(state);
    for (qsizetype at = range.begin; at < range.end;) {
        const qsizetype depth = listDepth(state.lines[at]);
        const qsizetype end = depth < 0 ? at + 1 : memberAround(state.lines, at, depth).end;
        if (depth >= 0)
            change(at, depth);
        at = end;
    }
}

void restyle(QList<FlowLine> &lines, qsizetype at, ListStyle style)
{
    const qsizetype depth = lines[at].path.size() - 1;
    const LineRange list = containerAround(lines, at, depth);
    for (qsizetype i = list.begin; i < list.end; ++i) {
        auto &content = std::get<List>(lines[i].path[depth].shell.content);
        content.style = style;
        if (style == ListStyle::Bullet)
            content.start = 1;
    }
}

/// The list of that style which `line` would run into at `depth`.
const FlowContainer *listBeside(const FlowLine &line, const FlowLine &other, qsizetype depth, ListStyle style)
{
    if (sharedMembers(line, other) < depth || other.path.size() <= depth || !other.path[depth].isList())
        return nullptr;
    return std::get<List>(other.path[depth].shell.content).style == style ? &other.path[depth] : nullptr;
}

void makeItem(QList<FlowLine> &lines, qsizetype at, ListStyle style, IdGenerator &ids)
{
    FlowLine &line = lines[at];
    const qsizetype depth = line.path.size();
    if (line.kind == FlowLine::Kind::Subheading)
        setKind(line, FlowLine::Kind::Paragraph);
    FlowContainer item{.member = ids.next()};
    const FlowContainer *before = at > 0 ? listBeside(line, lines[at - 1], depth, style) : nullptr;
    const FlowContainer *after = at + 1 < lines.size() ? listBeside(line, lines[at + 1], depth, style) : nullptr;
    if (before)
        item.shell = before->shell;
    else if (after)
        item.shell = after->shell;
    else
        item.shell = {.id = ids.next(), .content = List{.style = style}};
    if (after) {
        const LineRange joining = containerAround(lines, at + 1, depth);
        for (qsizetype i = joining.begin; i < joining.end; ++i)
            lines[i].path[depth].shell = item.shell;
    }
    line.path.append(item);
}

/// A marker leaves with its whole item, a further paragraph alone.
void leaveInnermost(QList<FlowLine> &lines, qsizetype at)
{
    const qsizetype depth = lines[at].path.size() - 1;
    const bool hasMembers = lines[at].path.last().isList() || lines[at].path.last().isDefinitionList();
    if (hasMembers && beginsMember(lines, at, depth))
        liftMember(lines, at, depth);
    else
        lines[at].path.removeLast();
}

void leaveLists(QList<FlowLine> &lines, qsizetype at)
{
    while (!lines[at].path.isEmpty() && lines[at].path.last().isList())
        leaveInnermost(lines, at);
}

void makeParagraph(QList<FlowLine> &lines, qsizetype at)
{
    if (lines[at].kind == FlowLine::Kind::Subheading || lines[at].kind == FlowLine::Kind::Verbatim)
        setKind(lines[at], FlowLine::Kind::Paragraph);
    else if (!lines[at].path.isEmpty())
        leaveInnermost(lines, at);
}

bool isAround(const FlowContainer &container, LineKind kind)
{
    return kind == LineKind::Quotation ? std::holds_alternative<Quotation>(container.shell.content)
                                       : std::holds_alternative<Note>(container.shell.content);
}

qsizetype depthOf(const FlowLine &line, LineKind kind)
{
    qsizetype depth = line.path.size() - 1;
    while (depth >= 0 && !isAround(line.path[depth], kind))
        --depth;
    return depth;
}

/// Puts one quotation or note around the selected lines, or takes them out of it.
void toggleAround(FlowState &state, LineKind kind, IdGenerator &ids)
{
    const LineRange range = selectedLines(state);
    QList<FlowLine> &lines = state.lines;
    bool areAllWithin = true;
    qsizetype depth = lines[range.begin].path.size() - (lines[range.begin].isTerm() ? 1 : 0);
    for (qsizetype at = range.begin; at < range.end; ++at) {
        areAllWithin = areAllWithin && depthOf(lines[at], kind) >= 0;
        if (at > range.begin)
            depth = std::min(depth, sharedMembers(lines[at - 1], lines[at]));
    }
    FlowContainer around{.shell = {.id = ids.next()}};
    if (kind == LineKind::Quotation)
        around.shell.content = Quotation{};
    else
        around.shell.content = Note{};
    for (qsizetype at = range.begin; at < range.end; ++at) {
        if (areAllWithin)
            lines[at].path.removeAt(depthOf(lines[at], kind));
        else
            lines[at].path.insert(depth, around);
    }
}

/// Makes the first selected line a term and the others its definition.
void makeDefinition(FlowState &state, IdGenerator &ids)
{
    const LineRange range = selectedLines(state);
    QList<FlowLine> &lines = state.lines;
    if (lines[range.begin].isObject() || lines[range.begin].isTerm())
        return;
    qsizetype depth = lines[range.begin].path.size();
    for (qsizetype at = range.begin + 1; at < range.end; ++at)
        depth = std::min(depth, sharedMembers(lines[at - 1], lines[at]));
    FlowContainer entry{.shell = {.id = ids.next(), .content = DefinitionList{}}, .member = ids.next()};
    const auto besides = [&](qsizetype at) {
        return at >= 0 && at < lines.size() && sharedMembers(lines[range.begin], lines[at]) >= depth
            && lines[at].path.size() > depth && lines[at].path[depth].isDefinitionList();
    };
    if (besides(range.begin - 1))
        entry.shell = lines[range.begin - 1].path[depth].shell;
    else if (besides(range.end))
        entry.shell = lines[range.end].path[depth].shell;
    lines[range.begin].path.resize(depth);
    setKind(lines[range.begin], FlowLine::Kind::Term);
    for (qsizetype at = range.begin; at < range.end; ++at)
        lines[at].path.insert(depth, entry);
}

}

LineKind lineKindAt(const FlowState &state)
{
    const FlowLine &line = state.lineOf(state.selection.caret);
    if (const auto *subheading = std::get_if<Subheading>(&line.shell.content))
        return subheading->level == 1 ? LineKind::Subheading1
            : subheading->level == 2  ? LineKind::Subheading2
                                      : LineKind::Subheading3;
    if (line.kind == FlowLine::Kind::Verbatim)
        return LineKind::Verbatim;
    if (line.path.isEmpty() || line.path.last().isList())
        return LineKind::Paragraph;
    if (line.path.last().isDefinitionList())
        return LineKind::Definition;
    return isAround(line.path.last(), LineKind::Quotation) ? LineKind::Quotation : LineKind::Note;
}

std::optional<ListStyle> listStyleAt(const FlowState &state)
{
    return innermostStyle(state.lineOf(state.selection.caret));
}

void liftMember(QList<FlowLine> &lines, qsizetype at, qsizetype depth)
{
    const LineRange member = memberAround(lines, at, depth);
    for (qsizetype i = member.begin; i < member.end; ++i) {
        // Only the entry's own term loses its kind; those of a nested list keep theirs.
        if (lines[i].isTerm() && lines[i].path.size() == depth + 1)
            setKind(lines[i], FlowLine::Kind::Paragraph);
        lines[i].path.removeAt(depth);
    }
}

void outdentMember(QList<FlowLine> &lines, qsizetype at, qsizetype depth)
{
    const LineRange member = memberAround(lines, at, depth);
    const bool hasItemAround = depth > 0 && lines[at].path[depth - 1].isList();
    if (!hasItemAround || beginsMember(lines, member.begin, depth - 1)) {
        liftMember(lines, at, depth);
        return;
    }
    const LineRange outer = memberAround(lines, at, depth - 1);
    FlowContainer item = lines[at].path[depth - 1];
    item.member = lines[at].path[depth].member;
    item.memberExtra = lines[at].path[depth].memberExtra;
    item.memberLimit = lines[at].path[depth].memberLimit;
    for (qsizetype i = member.begin; i < outer.end; ++i) {
        if (i < member.end)
            lines[i].path.removeAt(depth);
        lines[i].path[depth - 1] = item;
    }
}

bool isInList(const FlowState &state)
{
    const LineRange range = selectedLines(state);
    return std::any_of(state.lines.begin() + range.begin, state.lines.begin() + range.end,
                       [](const FlowLine &line) { return listDepth(line) >= 0; });
}

FlowState indent(FlowState state, IdGenerator &ids)
{
    changeItems(state, [&](qsizetype at, qsizetype depth) { indentMember(state.lines, at, depth, ids); });
    return settled(std::move(state), ids);
}

FlowState outdent(FlowState state, IdGenerator &ids)
{
    changeItems(state, [&](qsizetype at, qsizetype depth) { outdentMember(state.lines, at, depth); });
    return settled(std::move(state), ids);
}

FlowState toggleList(FlowState state, ListStyle style, IdGenerator &ids)
{
    const LineRange range = selectedLines(state);
    const auto isListable = [&](qsizetype at) { return !state.lines[at].isObject() && !state.lines[at].isTerm(); };
    bool areAllItems = true;
    bool areAny = false;
    for (qsizetype at = range.begin; at < range.end; ++at) {
        if (isListable(at)) {
            areAny = true;
            areAllItems = areAllItems && innermostStyle(state.lines[at]) == style;
        }
    }
    if (!areAny)
        return state;
    for (qsizetype at = range.begin; at < range.end; ++at) {
        if (!isListable(at))
            continue;
        if (areAllItems) {
            const qsizetype depth = state.lines[at].path.size() - 1;
            const qsizetype end = memberAround(state.lines, at, depth).end;
            liftMember(state.lines, at, depth);
            at = end - 1;
        } else if (innermostStyle(state.lines[at])) {
            restyle(state.lines, at, style);
        } else {
            makeItem(state.lines, at, style, ids);
        }
    }
    return settled(std::move(state), ids);
}

FlowState setLineKind(FlowState state, LineKind kind, IdGenerator &ids)
{
    if (kind == LineKind::Quotation || kind == LineKind::Note) {
        toggleAround(state, kind, ids);
        return settled(std::move(state), ids);
    }
    if (kind == LineKind::Definition) {
        makeDefinition(state, ids);
        return settled(std::move(state), ids);
    }
    const LineRange range = selectedLines(state);
    for (qsizetype at = range.begin; at < range.end; ++at) {
        if (state.lines[at].isObject())
            continue;
        if (kind == LineKind::Paragraph) {
            makeParagraph(state.lines, at);
        } else if (kind == LineKind::Verbatim) {
            if (!state.lines[at].isTerm())
                setKind(state.lines[at], FlowLine::Kind::Verbatim);
        } else {
            leaveLists(state.lines, at);
            if (!state.lines[at].isTerm())
                setKind(state.lines[at], FlowLine::Kind::Subheading, 1 + int(kind) - int(LineKind::Subheading1));
        }
    }
    return settled(std::move(state), ids);
}

}
