// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_marks.h"

#include "model/text_offsets.h"
#include "editor/flow/flow_tidy.h"

namespace noticewright
{

namespace
{

Marks inCommon(Marks a, const Marks &b)
{
    a.strong = a.strong && b.strong;
    a.emphasis = a.emphasis && b.emphasis;
    if (a.script != b.script)
        a.script = Script::Normal;
    if (a.term != b.term)
        a.term = {};
    if (a.language != b.language)
        a.language.clear();
    if (a.link != b.link || a.linkTitle != b.linkTitle) {
        a.link.reset();
        a.linkTitle.clear();
    }
    return a;
}

/// The selected part of line `at`, as offsets.
std::pair<qsizetype, qsizetype> selectedIn(const FlowState &state, qsizetype at)
{
    const FlowPosition start = state.selection.start();
    const FlowPosition end = state.selection.end();
    return {at == start.line ? start.offset : 0, at == end.line ? end.offset : lineLength(state.lines[at])};
}

bool takesMarks(const FlowLine &line)
{
    return !line.isObject() && line.kind != FlowLine::Kind::Verbatim;
}

/// The marks of the caret's left neighbour, or of the right one at the start
/// of a line, without a link or term that the caret stands at the edge of.
Marks marksAround(const FlowLine &line, qsizetype offset)
{
    const qsizetype length = textLength(line.text);
    if (length == 0 || !takesMarks(line))
        return {};
    Marks marks = marksOf(line.text, offset > 0 ? offset - 1 : 0);
    const Marks after = offset < length ? marksOf(line.text, offset) : Marks();
    if (offset == 0 || after.link != marks.link || after.linkTitle != marks.linkTitle) {
        marks.link.reset();
        marks.linkTitle.clear();
    }
    if (offset == 0 || after.term != marks.term)
        marks.term = {};
    return marks;
}

}

Marks marksAt(const FlowState &state)
{
    if (state.selection.isEmpty())
        return typingMarks(state);
    std::optional<Marks> common;
    for (qsizetype at = state.selection.start().line; at <= state.selection.end().line; ++at) {
        const auto [from, to] = selectedIn(state, at);
        if (!takesMarks(state.lines[at]))
            continue;
        for (const Inline &piece : textBetween(state.lines[at].text, from, to))
            common = common ? inCommon(*common, piece.marks) : piece.marks;
    }
    return common.value_or(Marks());
}

Marks typingMarks(const FlowState &state)
{
    if (state.pending)
        return *state.pending;
    const FlowPosition start = state.selection.start();
    const FlowLine &line = state.lineOf(start);
    // What is typed over a selection looks like the beginning of it.
    if (!state.selection.isEmpty() && takesMarks(line) && start.offset < textLength(line.text)) {
        Marks marks = marksOf(line.text, start.offset);
        const bool isInside = start.line == state.selection.end().line
            && marksAround(line, start.offset + 1).link == marks.link
            && marksAround(line, start.offset).link == marks.link;
        if (!isInside) {
            marks.link.reset();
            marks.linkTitle.clear();
            marks.term = {};
        }
        return marks;
    }
    return marksAround(line, start.offset);
}

FlowState setMarks(FlowState state, const std::function<Marks(Marks)> &change, IdGenerator &ids)
{
    if (state.selection.isEmpty()) {
        if (takesMarks(state.lineOf(state.selection.caret)))
            state.pending = change(typingMarks(state));
        return state;
    }
    for (qsizetype at = state.selection.start().line; at <= state.selection.end().line; ++at) {
        FlowLine &line = state.lines[at];
        const auto [from, to] = selectedIn(state, at);
        if (!takesMarks(line) || from >= to)
            continue;
        InlineList middle = textBetween(line.text, from, to);
        for (Inline &piece : middle)
            piece.marks = change(piece.marks);
        setText(line, textBetween(line.text, 0, from) + middle + textBetween(line.text, to, textLength(line.text)));
    }
    state.pending.reset();
    return settled(std::move(state), ids);
}

FlowState withMarkedRangeSelected(FlowState state)
{
    const FlowPosition caret = state.selection.caret;
    const FlowLine &line = state.lineOf(caret);
    if (!state.selection.isEmpty() || !takesMarks(line))
        return state;
    const Marks wanted = marksAround(line, caret.offset);
    if (!wanted.link && wanted.term.isEmpty())
        return state;
    const auto belongs = [&](qsizetype offset) {
        const Marks marks = marksOf(line.text, offset);
        return marks.link == wanted.link && marks.linkTitle == wanted.linkTitle && marks.term == wanted.term;
    };
    FlowSelection around = state.selection;
    while (around.anchor.offset > 0 && belongs(around.anchor.offset - 1))
        --around.anchor.offset;
    while (around.caret.offset < textLength(line.text) && belongs(around.caret.offset))
        ++around.caret.offset;
    state.selection = around;
    return state;
}

}
