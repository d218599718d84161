// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_edit.h"

#include "editor/flow/flow_marks.h"
#include "editor/flow/flow_steps.h"
#include "model/text_offsets.h"
#include "editor/flow/flow_tidy.h"

#include <algorithm>

namespace noticewright
{

namespace
{

FlowPosition clamped(const QList<FlowLine> &lines, FlowPosition position)
{
    const qsizetype line = std::clamp(position.line, qsizetype(0), lines.size() - 1);
    return {line, line == position.line ? std::clamp(position.offset, qsizetype(0), lineLength(lines[line])) : 0};
}

/// Makes the caret stand in text, in place of what was selected.
void makeRoom(FlowState &state)
{
    if (isCardSelected(state))
        makeRoomBesideCard(state);
    removeSelection(state);
    if (state.lineOf(state.selection.caret).isObject())
        makeRoomBesideCard(state);
}

}

void makeRoomBesideCard(FlowState &state)
{
    const FlowPosition caret = state.selection.caret;
    const bool inFront = caret.offset == 0 && state.selection.isEmpty();
    const qsizetype at = inFront ? caret.line : caret.line + 1;
    state.lines.insert(at, emptyLineLike(state.lines[caret.line]));
    state.setCaret({at, 0});
}

void selectCard(FlowState &state, qsizetype line)
{
    state.selection = {{line, 0}, {line, 1}};
}

FlowLine emptyLineLike(const FlowLine &line)
{
    return {.path = line.path, .shell = {.language = line.shell.language}};
}

void beginNewMember(FlowLine &line, IdGenerator &ids)
{
    line.path.last().member = ids.next();
    line.path.last().memberExtra = {};
}

void insertInLine(FlowState &state, const InlineList &text)
{
    const FlowPosition caret = state.selection.caret;
    FlowLine &line = state.lines[caret.line];
    const qsizetype length = textLength(line.text);
    setText(line, textBetween(line.text, 0, caret.offset) + text + textBetween(line.text, caret.offset, length));
    state.setCaret({caret.line, caret.offset + textLength(line.text) - length});
    state.pending.reset();
}

qsizetype lineLength(const FlowLine &line)
{
    return line.isObject() ? 1 : textLength(line.text);
}

LineRange selectedLines(const FlowState &state)
{
    const FlowPosition start = state.selection.start();
    const FlowPosition end = state.selection.end();
    return {start.line, end.line + (end.line > start.line && end.offset == 0 ? 0 : 1)};
}

bool isCardSelected(const FlowState &state)
{
    const FlowPosition start = state.selection.start();
    return !state.selection.isEmpty() && start.line == state.selection.end().line && state.lineOf(start).isObject();
}

FlowState settled(FlowState state, IdGenerator &ids)
{
    state.lines = tidied(std::move(state.lines), ids);
    state.selection = {clamped(state.lines, state.selection.anchor), clamped(state.lines, state.selection.caret)};
    return state;
}

FlowState insertText(FlowState state, const QString &text, IdGenerator &ids)
{
    const Marks marks = isCardSelected(state) ? Marks() : typingMarks(state);
    makeRoom(state);
    insertInLine(state, {Inline{.text = text, .marks = marks}});
    return settled(std::move(state), ids);
}

FlowState insertAtom(FlowState state, Inline atom, IdGenerator &ids)
{
    atom.marks = isCardSelected(state) || atom.kind == Inline::Kind::LineBreak ? Marks() : typingMarks(state);
    return insertInlines(std::move(state), {atom}, ids);
}

FlowState insertInlines(FlowState state, const InlineList &text, IdGenerator &ids)
{
    makeRoom(state);
    insertInLine(state, text);
    return settled(std::move(state), ids);
}

FlowState insertObject(FlowState state, const Block &object, IdGenerator &ids)
{
    if (isCardSelected(state))
        state.setCaret({state.selection.caret.line, 1});
    removeSelection(state);
    const FlowPosition caret = state.selection.caret;
    const FlowLine line = state.lineOf(caret);
    QList<FlowLine> added = flatten({object});
    for (FlowLine &each : added)
        each.path = line.path + each.path;
    qsizetype at = caret.line + (caret.offset > 0 ? 1 : 0);
    if (!line.isObject() && line.text.isEmpty() && !line.isTerm()) {
        state.lines.removeAt(at);
    } else if (line.isTerm()) {
        at = caret.line + 1;
    } else if (caret.offset > 0 && caret.offset < lineLength(line)) {
        FlowLine after = line;
        after.shell.id = {};
        after.shell.summarises.clear();
        after.shell.confirmed.clear();
        after.shell.extra = {};
        setText(after, textBetween(line.text, caret.offset, textLength(line.text)));
        setText(state.lines[caret.line], textBetween(line.text, 0, caret.offset));
        state.lines.insert(at, after);
    }
    for (qsizetype i = 0; i < added.size(); ++i)
        state.lines.insert(at + i, added[i]);
    state.setCaret({at, 0});
    if (added.first().isObject())
        selectCard(state, at);
    return settled(std::move(state), ids);
}

QList<FlowLine> slice(const FlowState &state)
{
    const FlowPosition start = state.selection.start();
    const FlowPosition end = state.selection.end();
    if (start == end)
        return {};
    QList<FlowLine> result;
    for (qsizetype at = start.line; at <= end.line; ++at) {
        FlowLine line = state.lines[at];
        const qsizetype from = at == start.line ? start.offset : 0;
        const qsizetype to = at == end.line ? end.offset : lineLength(line);
        if (line.isObject() && from == to)
            continue;
        const bool isPart = from > 0 || to < lineLength(line) || start.line == end.line;
        if (isPart && !line.isObject())
            line = FlowLine{.shell = {.limit = line.shell.limit, .isTranslated = line.shell.isTranslated},
                            .text = line.text};
        if (!line.isObject())
            setText(line, textBetween(line.text, from, to));
        result.append(line);
    }
    return result;
}

}
