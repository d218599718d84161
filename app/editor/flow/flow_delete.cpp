// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_marks.h"
#include "editor/flow/flow_steps.h"
#include "editor/flow/flow_structure.h"
#include "model/text_offsets.h"
#include "editor/flow/flow_tidy.h"

namespace noticewright
{

namespace
{

FlowPosition endOf(const QList<FlowLine> &lines, qsizetype line)
{
    return {line, lineLength(lines[line])};
}

/// Where the caret goes when the line that was at `line` is gone.
FlowPosition placeAfterRemoval(const QList<FlowLine> &lines, qsizetype line)
{
    if (line < lines.size())
        return {line, 0};
    return lines.isEmpty() ? FlowPosition() : endOf(lines, lines.size() - 1);
}

void removeLine(FlowState &state, qsizetype line)
{
    state.lines.removeAt(line);
    if (state.lines.isEmpty())
        state.lines.append(FlowLine{});
    state.setCaret(placeAfterRemoval(state.lines, line));
}

/// What stands behind `removed` in its item goes on in the item of `survivor`
/// when both are in one list; else it would be left without a first paragraph.
void adoptRest(QList<FlowLine> &lines, qsizetype survivor, const FlowLine &removed)
{
    const qsizetype depth = removed.path.size() - 1;
    if (depth < 0 || sharedContainers(lines[survivor], removed) != depth + 1
        || sharedMembers(lines[survivor], removed) > depth)
        return;
    const FlowContainer adopting = lines[survivor].path[depth];
    for (qsizetype at = survivor + 1; at < lines.size() && sharedMembers(removed, lines[at]) > depth; ++at)
        lines[at].path[depth] = adopting;
}

/// The line that joining two texts gives: it is the first that has text.
FlowLine joined(const FlowLine &first, const InlineList &head, const FlowLine &last, const InlineList &tail)
{
    const bool takesLast = head.isEmpty() && !tail.isEmpty();
    FlowLine line = takesLast ? last : first;
    // What moves up from within an empty item fills that item.
    if (takesLast && sharedMembers(first, last) == first.path.size() && !last.isTerm() && !first.isTerm())
        line.path = first.path;
    setText(line, head + tail);
    return line;
}

void joinWithNext(FlowState &state, qsizetype at)
{
    const FlowLine first = state.lines[at];
    const FlowLine last = state.lines.takeAt(at + 1);
    state.lines[at] = joined(first, first.text, last, last.text);
    if (!first.text.isEmpty() || last.text.isEmpty())
        adoptRest(state.lines, at, last);
    state.setCaret({at, textLength(first.text)});
}

/// The lines that a selection leaves of its first and last line, which are one
/// for two texts, and where the caret goes, counted from the first.
std::pair<QList<FlowLine>, FlowPosition> leftOver(const FlowState &state)
{
    const FlowPosition start = state.selection.start();
    const FlowPosition end = state.selection.end();
    FlowLine first = state.lineOf(start);
    FlowLine last = state.lineOf(end);
    const InlineList head = textBetween(first.text, 0, start.offset);
    const InlineList tail = textBetween(last.text, end.offset, textLength(last.text));
    if (!first.isObject() && !last.isObject())
        return {{joined(first, head, last, tail)}, {0, start.offset}};
    QList<FlowLine> rest;
    FlowPosition caret;
    if (first.isObject() && start.offset == 1) {
        rest.append(first);
        caret = {0, 1};
    } else if (!first.isObject() && (!head.isEmpty() || end.offset == 1)) {
        setText(first, head);
        rest.append(first);
        caret = {0, start.offset};
    }
    if (!last.isObject() || end.offset == 0) {
        setText(last, tail);
        if (first.isObject())
            caret = {rest.size(), 0};
        rest.append(last);
    }
    return {rest, caret};
}

void backspaceAtCard(FlowState &state)
{
    const FlowPosition caret = state.selection.caret;
    if (caret.offset == 1) {
        selectCard(state, caret.line);
    } else if (caret.line > 0) {
        const FlowLine &before = state.lines[caret.line - 1];
        if (before.isObject())
            selectCard(state, caret.line - 1);
        else if (before.text.isEmpty())
            removeLine(state, caret.line - 1);
        else
            state.setCaret(endOf(state.lines, caret.line - 1));
    }
}

void deleteAtCard(FlowState &state)
{
    const FlowPosition caret = state.selection.caret;
    if (caret.offset == 0) {
        selectCard(state, caret.line);
    } else if (caret.line + 1 < state.lines.size()) {
        const FlowLine &after = state.lines[caret.line + 1];
        if (after.isObject()) {
            selectCard(state, caret.line + 1);
        } else if (after.text.isEmpty()) {
            removeLine(state, caret.line + 1);
            state.setCaret(caret);
        } else {
            state.setCaret({caret.line + 1, 0});
        }
    }
}

/// Takes away what makes the start of a line special; false for nothing.
bool plainerStart(FlowState &state)
{
    const qsizetype at = state.selection.caret.line;
    FlowLine &line = state.lines[at];
    if (line.kind == FlowLine::Kind::Subheading || line.kind == FlowLine::Kind::Verbatim) {
        setKind(line, FlowLine::Kind::Paragraph);
        return true;
    }
    const qsizetype depth = line.path.size() - 1;
    if (depth < 0 || !beginsMember(state.lines, at, depth))
        return false;
    if (line.path.last().isList() || line.path.last().isDefinitionList())
        liftMember(state.lines, at, depth);
    else
        line.path.removeLast();
    return true;
}

/// Backspace at the start of the line behind a card, or Delete at the end of
/// the line in front of it.
void reachCard(FlowState &state, qsizetype card)
{
    const qsizetype at = state.selection.caret.line;
    if (state.lines[at].text.isEmpty()) {
        state.lines.removeAt(at);
        card -= card > at ? 1 : 0;
    }
    selectCard(state, card);
}

}

void removeSelection(FlowState &state)
{
    if (state.selection.isEmpty())
        return;
    state.pending = typingMarks(state);
    const FlowPosition start = state.selection.start();
    const FlowPosition end = state.selection.end();
    const FlowLine last = state.lineOf(end);
    const auto [rest, caret] = leftOver(state);
    state.lines.remove(start.line, end.line - start.line + 1);
    for (qsizetype i = 0; i < rest.size(); ++i)
        state.lines.insert(start.line + i, rest[i]);
    if (rest.size() == 1 && end.line > start.line && rest.first().shell.id != last.shell.id)
        adoptRest(state.lines, start.line, last);
    if (state.lines.isEmpty())
        state.lines.append(FlowLine{});
    state.setCaret(rest.isEmpty() ? placeAfterRemoval(state.lines, start.line)
                                  : FlowPosition{start.line + caret.line, caret.offset});
    const FlowLine &line = state.lineOf(state.selection.caret);
    if (line.isObject() || state.pending == Marks() || !textLength(line.text))
        state.pending.reset();
}

FlowState backspace(FlowState state, IdGenerator &ids)
{
    if (!state.selection.isEmpty())
        return deleteSelection(std::move(state), ids);
    const FlowPosition caret = state.selection.caret;
    state.pending.reset();
    if (state.lineOf(caret).isObject()) {
        backspaceAtCard(state);
    } else if (caret.offset > 0) {
        const QString flat = flatText(state.lineOf(caret).text);
        const bool isPair =
            caret.offset > 1 && flat[caret.offset - 1].isLowSurrogate() && flat[caret.offset - 2].isHighSurrogate();
        state.selection.anchor.offset -= isPair ? 2 : 1;
        removeSelection(state);
    } else if (!plainerStart(state) && caret.line > 0) {
        if (state.lines[caret.line - 1].isObject())
            reachCard(state, caret.line - 1);
        else
            joinWithNext(state, caret.line - 1);
    }
    return settled(std::move(state), ids);
}

FlowState deleteForward(FlowState state, IdGenerator &ids)
{
    if (!state.selection.isEmpty())
        return deleteSelection(std::move(state), ids);
    const FlowPosition caret = state.selection.caret;
    state.pending.reset();
    if (state.lineOf(caret).isObject()) {
        deleteAtCard(state);
    } else if (caret.offset < lineLength(state.lineOf(caret))) {
        const QString flat = flatText(state.lineOf(caret).text);
        const bool isPair = flat[caret.offset].isHighSurrogate() && caret.offset + 1 < flat.size();
        state.selection.anchor.offset += isPair ? 2 : 1;
        removeSelection(state);
    } else if (caret.line + 1 < state.lines.size()) {
        if (state.lines[caret.line + 1].isObject())
            reachCard(state, caret.line + 1);
        else
            joinWithNext(state, caret.line);
    }
    return settled(std::move(state), ids);
}

FlowState deleteSelection(FlowState state, IdGenerator &ids)
{
    removeSelection(state);
    return settled(std::move(state), ids);
}

}
