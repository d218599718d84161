// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_edit.h"
#include "editor/flow/flow_marks.h"
#include "model/text_offsets.h"
#include "editor/flow/flow_tidy.h"

namespace noticewright
{

namespace
{

bool isPlain(const FlowLine &line)
{
    return line.kind == FlowLine::Kind::Paragraph && line.path.isEmpty();
}

/// Gives pasted lines their place in the structure around the caret.
class Placing
{
public:
    Placing(const FlowLine &around, IdGenerator &ids) : m_path(around.path), m_ids(ids) { }

    void place(FlowLine &line)
    {
        const bool inList = !m_path.isEmpty() && m_path.last().isList();
        if (inList && isPlain(line)) {
            m_path.last().member = m_ids.next();
            m_path.last().memberExtra = {};
        } else if (inList && !line.path.isEmpty() && line.path.first().isList()) {
            // A pasted list goes on with the list that it is pasted into.
            m_path.last().member = line.path.first().member;
            m_path.last().memberLimit = line.path.first().memberLimit;
            m_path.last().memberExtra = line.path.first().memberExtra;
            line.path.removeFirst();
        }
        line.path = m_path + line.path;
    }

private:
    QList<FlowContainer> m_path;
    IdGenerator &m_ids;
};

/// Where a line is shown and whether its wording is kept are the same for both.
bool areShownAlike(const FlowLine &a, const FlowLine &b)
{
    return a.shell.limit == b.shell.limit && a.shell.isTranslated == b.shell.isTranslated;
}

/// Text that is limited to other regions does not join a paragraph.
bool mayJoin(const FlowLine &pasted, const FlowLine &line)
{
    return areShownAlike(pasted, FlowLine{}) || areShownAlike(pasted, line);
}

/// Lets an empty line be shown as the pasted one that it becomes.
void takeShowing(FlowLine &line, const FlowLine &pasted)
{
    if (line.isTerm() || !line.text.isEmpty() || areShownAlike(pasted, FlowLine{}))
        return;
    line.shell.limit = pasted.shell.limit;
    line.shell.isTranslated = pasted.shell.isTranslated;
}

InlineList withLineBreaks(const QList<FlowLine> &lines)
{
    InlineList text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            text.append(Inline{.kind = Inline::Kind::LineBreak});
        text += lines[i].text;
    }
    return text;
}

bool hasOnlyCharacters(const QList<FlowLine> &lines)
{
    return std::ranges::none_of(lines, [](const FlowLine &line) { return line.isObject() || hasAtoms(line.text); });
}

/// Puts lines between the halves of the text line that the caret is in.
void insertIntoText(FlowState &state, QList<FlowLine> lines, IdGenerator &ids)
{
    const FlowPosition caret = state.selection.caret;
    const FlowLine line = state.lineOf(caret);
    const InlineList head = textBetween(line.text, 0, caret.offset);
    const InlineList tail = textBetween(line.text, caret.offset, textLength(line.text));
    const bool mergesFirst =
        isPlain(lines.first()) && (line.text.isEmpty() || (!head.isEmpty() && mayJoin(lines.first(), line)));
    const bool mergesLast =
        lines.size() > (mergesFirst ? 1 : 0) && isPlain(lines.last()) && !tail.isEmpty() && mayJoin(lines.last(), line);
    const qsizetype endOffset = lineLength(lines.last());
    QList<FlowLine> result;
    Placing placing(line, ids);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        FlowLine pasted = lines[i];
        if (i == 0 && mergesFirst) {
            pasted = line;
            takeShowing(pasted, lines[i]);
            setText(pasted, head + lines[i].text);
        } else {
            if (i == 0 && !head.isEmpty()) {
                FlowLine before = line;
                setText(before, head);
                result.append(before);
            }
            placing.place(pasted);
            if (i == lines.size() - 1 && mergesLast)
                setText(pasted, pasted.text + tail);
        }
        result.append(pasted);
    }
    FlowPosition end{caret.line + result.size() - 1, endOffset};
    if (!mergesLast && !tail.isEmpty()) {
        FlowLine after = line;
        if (!head.isEmpty() || mergesFirst)
            after.shell = {.content = line.shell.content,
                           .language = line.shell.language,
                           .limit = line.shell.limit,
                           .isTranslated = line.shell.isTranslated};
        if (after.isTerm())
            setKind(after, FlowLine::Kind::Paragraph);
        setText(after, tail);
        result.append(after);
    }
    state.lines.removeAt(caret.line);
    for (qsizetype i = 0; i < result.size(); ++i)
        state.lines.insert(caret.line + i, result[i]);
    state.setCaret(end);
}

void insertBesideCard(FlowState &state, const QList<FlowLine> &lines)
{
    const FlowPosition caret = state.selection.caret;
    const QList<FlowContainer> path = state.lineOf(caret).path;
    const qsizetype at = caret.line + (caret.offset > 0 ? 1 : 0);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        state.lines.insert(at + i, lines[i]);
        state.lines[at + i].path = path + lines[i].path;
    }
    state.setCaret({at + lines.size() - 1, lineLength(lines.last())});
}

}

FlowState insertLines(FlowState state, QList<FlowLine> lines, IdGenerator &ids)
{
    if (lines.isEmpty())
        return state;
    if (isCardSelected(state))
        state.setCaret({state.selection.caret.line, 1});
    FlowState result = deleteSelection(std::move(state), ids);
    lines = withNewIds(lines, ids);
    const FlowPosition caret = result.selection.caret;
    const FlowLine &line = result.lineOf(caret);
    if (lines.size() == 1 && isPlain(lines.first())) {
        takeShowing(result.lines[caret.line], lines.first());
        return insertInlines(std::move(result), lines.first().text, ids);
    }
    if (line.kind == FlowLine::Kind::Verbatim && hasOnlyCharacters(lines))
        return insertInlines(std::move(result), withLineBreaks(lines), ids);
    if (line.isObject())
        insertBesideCard(result, lines);
    else
        insertIntoText(result, lines, ids);
    return settled({result.lines, result.selection}, ids);
}

}
