// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_editor.h"
#include "editor/flow/flow_marks.h"
#include "editor/flow/flow_move.h"
#include "model/text_offsets.h"

#include <algorithm>

namespace noticewright
{

Marks FlowEditor::currentMarks() const
{
    return marksAt(state());
}

LineKind FlowEditor::currentLineKind() const
{
    return lineKindAt(state());
}

std::optional<ListStyle> FlowEditor::currentListStyle() const
{
    return listStyleAt(state());
}

void FlowEditor::change(const std::function<Marks(Marks)> &marks, const QString &name)
{
    apply(setMarks(state(), marks, *m_ids), EditKind::Format, name);
}

void FlowEditor::toggleStrong()
{
    const bool isOn = !currentMarks().strong;
    change(
        [=](Marks marks) {
            marks.strong = isOn;
            return marks;
        },
        tr("Bold"));
}

void FlowEditor::toggleEmphasis()
{
    const bool isOn = !currentMarks().emphasis;
    change(
        [=](Marks marks) {
            marks.emphasis = isOn;
            return marks;
        },
        tr("Italic"));
}

void FlowEditor::setScript(Script script)
{
    const Script wanted = currentMarks().script == script ? Script::Normal : script;
    change(
        [=](Marks marks) {
            marks.script = wanted;
            return marks;
        },
        script == Script::Subscript ? tr("Subscript") : tr("Superscript"));
}

void FlowEditor::setLink(const std::optional<LinkTarget> &target, const QString &text, const QString &title)
{
    const auto link = [=](Marks marks) {
        marks.link = target;
        marks.linkTitle = target ? title : QString();
        return marks;
    };
    const QString name = target ? tr("Link") : tr("Remove Link");
    const FlowState before = state();
    const FlowState around = withMarkedRangeSelected(before);
    const QList<FlowLine> selected = slice(around);
    const QString selectedText = selected.size() == 1 ? flatText(selected.first().text) : QString();
    if (target && !text.isEmpty() && text != selectedText && selected.size() <= 1) {
        const Marks marks = link(typingMarks(around));
        apply(insertInlines(around, {Inline{.text = text, .marks = marks}}, *m_ids), EditKind::Format, name);
        return;
    }
    // Without words or a selection there is nothing to link.
    if (around.selection.isEmpty())
        return;
    FlowState after = setMarks(around, link, *m_ids);
    after.selection = before.selection;
    apply(after, EditKind::Format, name);
}

void FlowEditor::setTerm(const Id &term)
{
    const FlowState before = state();
    const FlowState around = term.isEmpty() ? withMarkedRangeSelected(before) : before;
    FlowState after = setMarks(
        around,
        [=](Marks marks) {
            marks.term = term;
            return marks;
        },
        *m_ids);
    after.selection = before.selection;
    apply(after, EditKind::Format, term.isEmpty() ? tr("Remove Term") : tr("Term"));
}

void FlowEditor::insertTerm(const Id &term, const QString &words)
{
    Marks marks = currentMarks();
    marks.term = term;
    apply(insertInlines(state(), {Inline{.text = words, .marks = marks}}, *m_ids), EditKind::Format, tr("Term"));
}

void FlowEditor::setLanguage(const QString &language)
{
    FlowState now = state();
    const FlowPosition caret = now.selection.caret;
    if (now.selection.isEmpty() && !now.lineOf(caret).isTerm() && !now.lineOf(caret).shell.id.isEmpty()) {
        now.lines[caret.line].shell.language = language;
        apply(now, EditKind::Format, tr("Language"));
        return;
    }
    change(
        [=](Marks marks) {
            marks.language = language;
            return marks;
        },
        tr("Language"));
}

void FlowEditor::toggleList(ListStyle style)
{
    const bool isBullet = style == ListStyle::Bullet;
    apply(noticewright::toggleList(state(), style, *m_ids), EditKind::Structure,
          isBullet ? tr("Bulleted List") : tr("Numbered List"));
}

void FlowEditor::setLineKind(LineKind kind)
{
    const auto name = [&] {
        switch (kind) {
        case LineKind::Paragraph:
            break;
        case LineKind::Subheading1:
        case LineKind::Subheading2:
        case LineKind::Subheading3:
            return tr("Sub-Heading");
        case LineKind::Quotation:
            return tr("Quotation");
        case LineKind::Note:
            return tr("Note");
        case LineKind::Verbatim:
            return tr("Verbatim Text");
        case LineKind::Definition:
            return tr("Definition");
        }
        return tr("Paragraph");
    };
    apply(noticewright::setLineKind(state(), kind, *m_ids), EditKind::Structure, name());
}

void FlowEditor::indent()
{
    apply(noticewright::indent(state(), *m_ids), EditKind::Structure, tr("Move List Item In"));
}

void FlowEditor::outdent()
{
    apply(noticewright::outdent(state(), *m_ids), EditKind::Structure, tr("Move List Item Out"));
}

void FlowEditor::moveUp()
{
    apply(noticewright::moveUp(state(), *m_ids), EditKind::Structure, tr("Move Up"));
}

void FlowEditor::moveDown()
{
    apply(noticewright::moveDown(state(), *m_ids), EditKind::Structure, tr("Move Down"));
}

void FlowEditor::duplicate()
{
    apply(duplicateLines(state(), *m_ids), EditKind::Structure, tr("Duplicate"));
}

void FlowEditor::insertObject(const Block &object)
{
    apply(noticewright::insertObject(state(), object, *m_ids), EditKind::Structure, tr("Insert Object"));
}

void FlowEditor::replaceObject(const Block &object)
{
    FlowState now = state();
    for (FlowLine &line : now.lines) {
        if (line.isObject() && line.shell.id == object.id)
            line.shell = object;
    }
    apply(settled(std::move(now), *m_ids), EditKind::Structure, tr("Change Object"));
}

void FlowEditor::correctWord(FlowPosition start, qsizetype length, const QString &right)
{
    apply(replaceWord(state(), start, length, right, *m_ids), EditKind::Format, tr("Correct Spelling"));
}

void FlowEditor::removeObject()
{
    const FlowState now = state();
    if (isCardSelected(now))
        apply(deleteSelection(now, *m_ids), EditKind::Structure, tr("Remove Object"));
}

void FlowEditor::insertAtom(const Inline &atom)
{
    const bool isBreak = atom.kind == Inline::Kind::LineBreak;
    const bool isVariable = atom.kind == Inline::Kind::Variable;
    apply(noticewright::insertAtom(state(), atom, *m_ids), EditKind::Structure,
          isBreak          ? tr("Line Break")
              : isVariable ? tr("Insert Variable")
                           : tr("Insert Reference"));
}

void FlowEditor::insertBlocks(const BlockList &blocks)
{
    if (!blocks.isEmpty())
        apply(insertLines(state(), flatten(blocks), *m_ids), EditKind::Structure, tr("Paste"));
}

void FlowEditor::deleteSelected()
{
    apply(deleteSelection(state(), *m_ids), EditKind::Deleting, tr("Delete"));
}

}
