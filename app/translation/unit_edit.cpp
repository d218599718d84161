// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/unit_edit.h"

#include "editor/flow/one_text.h"
#include "xliff/translation_state.h"

#include <QKeyEvent>

#include <algorithm>

namespace noticewright
{

namespace
{

const Id lineId{QStringLiteral("target")};

BlockList paragraph(const InlineList &text)
{
    return {Block{.id = lineId, .content = Paragraph{text}}};
}

/// The marks that a code stands for, and those that `marks` has.
Marks with(Marks marks, const InlineCode &code)
{
    const Marks &own = code.piece.marks;
    marks.strong = marks.strong || own.strong;
    marks.emphasis = marks.emphasis || own.emphasis;
    if (own.script != Script::Normal)
        marks.script = own.script;
    if (!own.term.isEmpty())
        marks.term = own.term;
    if (!own.language.isEmpty())
        marks.language = own.language;
    if (own.link) {
        marks.link = own.link;
        marks.linkTitle = own.linkTitle;
    }
    return marks;
}

InlineList with(InlineList text, const InlineCode &code)
{
    for (Inline &piece : text)
        piece.marks = with(piece.marks, code);
    return text;
}

bool isLineBreak(const InlineCode &code)
{
    return !code.element && code.piece.kind == Inline::Kind::LineBreak;
}

}

UnitEdit::UnitEdit(IdGenerator *ids, QWidget *parent) : FlowEditor(ids, parent)
{
    setTabChangesFocus(true);
    connect(this, &FlowEditor::edited, this,
            [this](const BlockList &, EditKind kind, const QString &name) { follow(kind, name); });
}

void UnitEdit::setText(const InlineList &source, const InlineList &target)
{
    m_source = source;
    m_codes = codesOf(tidied(source));
    if (target != text() || !isOneText(blocks()))
        show(target);
}

void UnitEdit::show(const InlineList &text)
{
    setBlocks(text.isEmpty() ? BlockList() : paragraph(text));
}

InlineList UnitEdit::text() const
{
    return tidied(oneText(blocks()));
}

QStringList UnitEdit::missing() const
{
    return missingCodes(m_source, text());
}

/// What was pasted may bring its own formatting, or be several paragraphs.
void UnitEdit::follow(EditKind kind, const QString &name)
{
    const InlineList now = withCodesOfSource(m_source, text());
    if (now != text() || !isOneText(blocks()))
        show(now);
    Q_EMIT textEdited(now, kind, name);
}

const InlineCode *UnitEdit::codeCalled(const QString &id) const
{
    return findCode(m_codes, id);
}

void UnitEdit::putIn(const QString &id)
{
    const InlineCode *code = codeCalled(id);
    if (!code)
        return;
    if (!code->element) {
        insertAtom(code->piece);
        return;
    }
    const QList<FlowLine> selected = slice(state());
    const InlineList chosen = selected.isEmpty() ? InlineList() : selected.first().text;
    const InlineList words = plainInlines(wordsWithin(tidied(m_source), id));
    insertBlocks(paragraph(with(plainText(chosen).isEmpty() ? words : chosen, *code)));
}

void UnitEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        FlowEditor::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ControlModifier) {
        event->ignore();
        return;
    }
    const QStringList missing = this->missing();
    const auto isBreak = [this](const QString &id) { return isLineBreak(*codeCalled(id)); };
    if (const auto found = std::ranges::find_if(missing, isBreak); found != missing.end() && !isReadOnly())
        putIn(*found);
}

}
