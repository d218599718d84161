// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/source_view.h"

#include "accessibility/fault_colour.h"
#include "model/readable_text.h"
#include "xliff/word_changes.h"

#include <QEvent>

#include <algorithm>

namespace noticewright
{

namespace
{

QColor addedColour(const QColor &ground)
{
    return ground.lightness() < 128 ? QColor(0x81, 0xc7, 0x84) : QColor(0x1b, 0x5e, 0x20);
}

QTextCharFormat formatOf(const Inline &piece, const QPalette &palette)
{
    QTextCharFormat format;
    if (piece.marks.strong)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(piece.marks.emphasis);
    if (piece.marks.link) {
        format.setFontUnderline(true);
        format.setForeground(palette.link());
    }
    if (piece.kind == Inline::Kind::Variable || piece.kind == Inline::Kind::CrossReference)
        format.setBackground(palette.alternateBase().color().lightness() < 128 ? palette.mid() : palette.midlight());
    return format;
}

}

SourceView::SourceView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
}

void SourceView::setText(const InlineList &source, const std::optional<InlineList> &earlier)
{
    m_source = source;
    m_earlier = earlier;
    show();
}

void SourceView::show()
{
    clear();
    m_showsChanges = m_earlier && readableText(*m_earlier).simplified() != readableText(m_source).simplified();
    if (m_showsChanges)
        showChanges();
    else
        showSource();
    moveCursor(QTextCursor::Start);
}

void SourceView::showSource()
{
    QTextCursor cursor(document());
    for (const Inline &piece : std::as_const(m_source)) {
        const QString text = piece.kind == Inline::Kind::Text ? piece.text
            : piece.kind == Inline::Kind::LineBreak           ? QString(QChar::LineSeparator)
                                                              : m_context.chipOf(piece);
        cursor.insertText(text, formatOf(piece, palette()));
    }
    setAccessibleDescription({});
}

void SourceView::showChanges()
{
    QTextCharFormat same, removed, added;
    const QColor ground = palette().color(QPalette::Base);
    removed.setFontStrikeOut(true);
    removed.setForeground(faultColour(ground));
    added.setFontUnderline(true);
    added.setFontWeight(QFont::DemiBold);
    added.setForeground(addedColour(ground));
    QStringList out, in;
    QTextCursor cursor(document());
    for (const WordChange &change :
         wordChanges(readableText(*m_earlier).simplified(), readableText(m_source).simplified())) {
        const bool isOut = change.kind == WordChange::Kind::Removed, isIn = change.kind == WordChange::Kind::Added;
        cursor.insertText(change.text, isOut ? removed : isIn ? added : same);
        if (isOut)
            out.append(change.text.trimmed());
        if (isIn)
            in.append(change.text.trimmed());
    }
    const QString gone = out.isEmpty() ? QString() : tr("Removed: %1.", "words").arg(out.join(QStringLiteral("; ")));
    const QString come = in.isEmpty() ? QString() : tr("Added: %1.", "words").arg(in.join(QStringLiteral("; ")));
    setAccessibleDescription(QString(gone + u' ' + come).trimmed());
}

void SourceView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

}
