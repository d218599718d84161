// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_marks.h"
#include "editor/flow/flow_steps.h"
#include "editor/flow/flow_structure.h"
#include "model/text_offsets.h"
#include "editor/flow/flow_tidy.h"

#include <algorithm>

namespace noticewright
{

namespace
{

void enterInVerbatim(FlowState &state)
{
    const FlowPosition caret = state.selection.caret;
    FlowLine &line = state.lines[caret.line];
    const qsizetype length = textLength(line.text);
    const bool endsEmpty =
        caret.offset == length && !line.text.isEmpty() && line.text.last().kind == Inline::Kind::LineBreak;
    if (!endsEmpty) {
        insertInLine(state, {Inline{.kind = Inline::Kind::LineBreak}});
        return;
    }
    // The empty last line is the way out.
    setText(line, textBetween(line.text, 0, length - 1));
    state.lines.insert(caret.line + 1, emptyLineLike(state.lines[caret.line]));
    state.setCaret({caret.line + 1, 0});
}

void enterInTerm(FlowState &state, IdGenerator &ids)
{
    const FlowPosition caret = state.selection.caret;
    const FlowLine term = state.lines[caret.line];
    const qsizetype depth = term.path.size() - 1;
    const qsizetype length = textLength(term.text);
    const bool isDefined = !beginsMember(state.lines, std::min(caret.line + 1, state.lines.size() - 1), depth)
        && caret.line + 1 < state.lines.size();
    if (length == 0 && !isDefined) {
        liftMember(state.lines, caret.line, depth);
    } else if (caret.offset == 0 && length > 0) {
        FlowLine before = emptyLineLike(term);
        before.kind = FlowLine::Kind::Term;
        beginNewMember(before, ids);
        state.lines.insert(caret.line, before);
        state.setCaret({caret.line + 1, 0});
    } else {
        if (!isDefined || caret.offset < length || state.lines[caret.line + 1].isObject()) {
            FlowLine definition = emptyLineLike(term);
            setText(definition, textBetween(term.text, caret.offset, length));
            setText(state.lines[caret.line], textBetween(term.text, 0, caret.offset));
            state.lines.insert(caret.line + 1, definition);
        }
        state.setCaret({caret.line + 1, 0});
    }
}

/// Leaves what an empty line ends; false when it ends nothing.
bool leaveByEmptyLine(FlowState &state, IdGenerator &ids)
{
    const qsizetype at = state.selection.caret.line;
    if (state.lines[at].kind == FlowLine::Kind::Subheading) {
        setKind(state.lines[at], FlowLine::Kind::Paragraph);
        return true;
    }
    if (state.lines[at].path.isEmpty())
        return false;
    const qsizetype depth = state.lines[at].path.size() - 1;
    const LineRange member = memberAround(state.lines, at, depth);
    const bool isLast = at + 1 == member.end;
    if (state.lines[at].path.last().isList() && at == member.begin) {
        outdentMember(state.lines, at, depth);
        return true;
    }
    if (!isLast)
        return false;
    if (state.lines[at].path.last().isList()) {
        beginNewMember(state.lines[at], ids);
    } else if (state.lines[at].path.last().isDefinitionList()) {
        setKind(state.lines[at], FlowLine::Kind::Term);
        beginNewMember(state.lines[at], ids);
    } else {
        state.lines[at].path.removeLast();
    }
    return true;
}

/// An empty line like the one at the caret, for what comes of dividing it: it
/// is shown where all of it was.
FlowLine emptyHalfOf(const FlowLine &line)
{
    FlowLine half = emptyLineLike(line);
    half.shell.limit = line.shell.limit;
    return half;
}

/// Puts an empty line in front of the one whose start the caret is at.
void openLineBefore(FlowState &state, IdGenerator &ids)
{
    const qsizetype at = state.selection.caret.line;
    FlowLine before = emptyHalfOf(state.lines[at]);
    if (!before.path.isEmpty() && before.path.last().isList() && beginsMember(state.lines, at, before.path.size() - 1))
        beginNewMember(before, ids);
    state.lines.insert(at, before);
    state.setCaret({at + 1, 0});
}

void splitLine(FlowState &state, IdGenerator &ids)
{
    const FlowPosition caret = state.selection.caret;
    const FlowLine line = state.lines[caret.line];
    const qsizetype length = textLength(line.text);
    const Marks marks = typingMarks(state);
    FlowLine after = emptyHalfOf(line);
    after.shell.isTranslated = line.shell.isTranslated || caret.offset == length;
    if (line.kind == FlowLine::Kind::Subheading && caret.offset < length) {
        after.kind = line.kind;
        after.shell.content = line.shell.content;
    }
    setText(after, textBetween(line.text, caret.offset, length));
    setText(state.lines[caret.line], textBetween(line.text, 0, caret.offset));
    const qsizetype depth = line.path.size() - 1;
    if (depth >= 0 && line.path.last().isList() && beginsMember(state.lines, caret.line, depth)) {
        const LineRange member = memberAround(state.lines, caret.line, depth);
        beginNewMember(after, ids);
        for (qsizetype at = caret.line + 1; at < member.end; ++at)
            state.lines[at].path[depth] = after.path[depth];
    }
    state.lines.insert(caret.line + 1, after);
    state.setCaret({caret.line + 1, 0});
    state.pending.reset();
    if (after.text.isEmpty() && line.kind == FlowLine::Kind::Paragraph && marks != Marks())
        state.pending = marks;
}

}

FlowState enter(FlowState state, IdGenerator &ids)
{
    if (isCardSelected(state)) {
        makeRoomBesideCard(state);
        return settled(std::move(state), ids);
    }
    removeSelection(state);
    const FlowPosition caret = state.selection.caret;
    const FlowLine &line = state.lineOf(caret);
    if (line.isObject())
        makeRoomBesideCard(state);
    else if (line.kind == FlowLine::Kind::Verbatim)
        enterInVerbatim(state);
    else if (line.isTerm())
        enterInTerm(state, ids);
    else if (line.text.isEmpty() && leaveByEmptyLine(state, ids))
        ;
    else if (caret.offset == 0 && !line.text.isEmpty())
        openLineBefore(state, ids);
    else
        splitLine(state, ids);
    return settled(std::move(state), ids);
}

}
