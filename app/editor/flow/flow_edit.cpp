// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_edit.h"

#include "editor/flow/flow_marks.h"
#include "editor/flow/flow_structure.h"
#include "editor/flow/flow_text.h"
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

void selectCard(FlowState &state, qsizetype line)
{
    state.selection = {{line, 0}, {line, 1}};
}

void removeLine(FlowState &state, qsizetype line)
{
    state.lines.removeAt(line);
    if (state.lines.isEmpty())
        state.lines.append(FlowLine{});
    state.setCaret(placeAfterRemoval(state.lines, line));
}

/// An empty paragraph at the same place in the structure.
FlowLine emptyLineLike(const FlowLine &line)
{
    return {.path = line.path, .shell = {.language = line.shell.language}};
}

void beginNewMember(FlowLine &line, IdGenerator &ids)
{
    line.path.last().member = ids.next();
    line.path.last().memberExtra = {};
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

/// Puts an empty paragraph beside the card under the caret: in front of it
/// when the caret is in front, else behind.
void makeRoomBesideCard(FlowState &state)
{
    const FlowPosition caret = state.selection.caret;
    const bool inFront = caret.offset == 0 && state.selection.isEmpty();
    const qsizetype at = inFront ? caret.line : caret.line + 1;
    state.lines.insert(at, emptyLineLike(state.lines[caret.line]));
    state.setCaret({at, 0});
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

void insertInLine(FlowState &state, const InlineList &text)
{
    const FlowPosition caret = state.selection.caret;
    FlowLine &line = state.lines[caret.line];
    const qsizetype length = textLength(line.text);
    setText(line, textBetween(line.text, 0, caret.offset) + text + textBetween(line.text, caret.offset, length));
    state.setCaret({caret.line, caret.offset + textLength(line.text) - length});
    state.pending.reset();
}

// --- Enter -------------------------------------------------------------------

void enterInVerbatim(FlowState &state)
{
    const FlowPosition caret = state.selection.caret;
    FlowLine &line = state.lines[caret.line];
    const qsizetype length = textLength(line.text);
    const bool endsEmpty = caret.offset == length && !line.text.isEmpty()
        && line.text.last().kind == Inline::Kind::LineBreak;
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

/// Puts an empty line in front of the one whose start the caret is at.
void openLineBefore(FlowState &state, IdGenerator &ids)
{
    const qsizetype at = state.selection.caret.line;
    FlowLine before = emptyLineLike(state.lines[at]);
    if (!before.path.isEmpty() && before.path.last().isList()
        && beginsMember(state.lines, at, before.path.size() - 1))
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
    FlowLine after = emptyLineLike(line);
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

// --- Backspace and Delete ------------------------------------------------------

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

qsizetype lineLength(const FlowLine &line)
{
    return line.isObject() ? 1 : textLength(line.text);
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
        const bool isPair = caret.offset > 1 && flat[caret.offset - 1].isLowSurrogate() && flat[caret.offset - 2].isHighSurrogate();
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
            line = FlowLine{.text = line.text};
        if (!line.isObject())
            setText(line, textBetween(line.text, from, to));
        result.append(line);
    }
    return result;
}

}
