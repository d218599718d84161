// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_clipboard.h"
#include "editor/flow/flow_editor.h"

#include "accessibility/announce.h"
#include "editor/flow/flow_marks.h"
#include "editor/flow/flow_objects.h"
#include "model/text_offsets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScopedValueRollback>

#include <utility>

namespace noticewright
{

namespace
{

/// True for a key that writes its text, as QTextEdit itself takes it.
bool writesText(const QKeyEvent *event)
{
    const QString text = event->text();
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    if (first.category() == QChar::Other_Format)
        return true;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier || modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return false;
    return first.isPrint() || first.category() == QChar::Other_PrivateUse || first.isSurrogate();
}

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

}

void FlowEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)
        || event->matches(QKeySequence::DeleteEndOfLine) || event->matches(QKeySequence::DeleteCompleteLine)
        || (isEnter(event) && event->modifiers().testFlag(Qt::ControlModifier))) {
        event->ignore();
        return;
    }
    const bool isHandled = handleCardKey(event)
        || (!isReadOnly()
            && (handleClipboardKey(event) || handleEnter(event) || handleDeletion(event) || handleStructureKey(event)));
    if (isHandled)
        event->accept();
    else if (!isReadOnly() && writesText(event))
        type(event);
    else
        moveNatively(event);
}

bool FlowEditor::handleClipboardKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cut))
        cut();
    else if (event->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_V))
        pastePlain();
    else
        return false;
    return true;
}

bool FlowEditor::handleCardKey(QKeyEvent *event)
{
    const FlowLine *card = cardAtCaret();
    if (!card)
        return false;
    const FlowState now = state();
    const bool isSelected = isCardSelected(now);
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (!isPlain || (!isSelected && !now.selection.isEmpty()))
        return false;
    if (isEnter(event) && isSelected) {
        Q_EMIT objectActivated(card->shell.id);
        return true;
    }
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isBack && event->key() != Qt::Key_Right && event->key() != Qt::Key_Down)
        return false;
    const FlowPosition caret = now.selection.caret;
    const bool isInside = !isSelected && caret.offset == (isBack ? 1 : 0);
    if (isInside && isSideways) {
        selectCardAtCaret();
        return true;
    }
    // From an edge QTextEdit goes to the neighbour, and stays where there is none.
    const bool isLast = !isBack && caret.line + 1 == now.lines.size();
    const FlowPosition edge{caret.line, isLast || (isSideways && !isBack) ? 1 : 0};
    setTextCursor(m_flow.cursorOf({edge, edge}));
    return false;
}

bool FlowEditor::handleEnter(QKeyEvent *event)
{
    if (!isEnter(event))
        return false;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        insertAtom({.kind = Inline::Kind::LineBreak});
    else
        apply(enter(state(), *m_ids), EditKind::Structure, tr("New Paragraph"));
    return true;
}

bool FlowEditor::handleDeletion(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Backspace;
    if ((!isBack && event->key() != Qt::Key_Delete) || event->modifiers().testFlag(Qt::AltModifier))
        return false;
    if (event->matches(QKeySequence::Cut))
        return false;
    const FlowState now = state();
    const FlowPosition caret = now.selection.caret;
    const FlowLine &line = now.lineOf(caret);
    const bool isAtEdge = isBack ? caret.offset == 0 : caret.offset == lineLength(line);
    if (!now.selection.isEmpty()) {
        deleteSelected();
    } else if (isAtEdge || line.isObject()) {
        apply(isBack ? backspace(now, *m_ids) : deleteForward(now, *m_ids), EditKind::Structure, tr("Delete"));
        announceCard();
    } else {
        natively(EditKind::Deleting, [&] { QTextEdit::keyPressEvent(event); });
    }
    return true;
}

bool FlowEditor::handleStructureKey(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Backtab
        || (event->key() == Qt::Key_Tab && event->modifiers().testFlag(Qt::ShiftModifier));
    if (isBack || event->key() == Qt::Key_Tab) {
        if (isBack)
            outdent();
        else
            indent();
        return true;
    }
    if (event->modifiers() != (Qt::AltModifier | Qt::ShiftModifier))
        return false;
    if (event->key() == Qt::Key_Up)
        moveUp();
    else if (event->key() == Qt::Key_Down)
        moveDown();
    else
        return false;
    return true;
}

void FlowEditor::type(QKeyEvent *event)
{
    const FlowState now = state();
    if (!now.selection.isEmpty() || now.lineOf(now.selection.caret).isObject()) {
        apply(insertText(now, event->text(), *m_ids), EditKind::Typing, tr("Typing"));
    } else {
        prepareTyping();
        natively(EditKind::Typing, [&] { QTextEdit::keyPressEvent(event); });
    }
    applyHabits(event->text());
}

/// "- " or "* " at the start of a paragraph begins a list, as does "1. ".
void FlowEditor::applyHabits(const QString &typed)
{
    if (typed != u" ")
        return;
    FlowState now = state();
    const FlowPosition caret = now.selection.caret;
    const FlowLine &line = now.lineOf(caret);
    if (line.kind != FlowLine::Kind::Paragraph || (!line.path.isEmpty() && line.path.last().isList()))
        return;
    const QString begin = flatText(line.text).first(caret.offset);
    const bool isBullet = begin == u"- " || begin == u"* ";
    if (!isBullet && begin != u"1. ")
        return;
    now.selection.anchor.offset = 0;
    now = deleteSelection(std::move(now), *m_ids);
    const ListStyle style = isBullet ? ListStyle::Bullet : ListStyle::Decimal;
    apply(noticewright::toggleList(now, style, *m_ids), EditKind::Structure,
          isBullet ? tr("Bulleted List") : tr("Numbered List"));
}

void FlowEditor::inputMethodEvent(QInputMethodEvent *event)
{
    // QTextEdit takes composed text also when it is read-only.
    if (isReadOnly()) {
        event->ignore();
        return;
    }
    const bool writes =
        !event->commitString().isEmpty() || !event->preeditString().isEmpty() || event->replacementLength() > 0;
    const FlowState now = state();
    if (writes) {
        if (!now.selection.isEmpty() || now.lineOf(now.selection.caret).isObject()) {
            const Marks marks = isCardSelected(now) ? Marks() : typingMarks(now);
            apply(insertText(now, {}, *m_ids), EditKind::Typing, tr("Typing"));
            m_pending = marks;
        }
        prepareTyping();
    }
    natively(EditKind::Typing, [&] { QTextEdit::inputMethodEvent(event); });
    if (!event->commitString().isEmpty())
        applyHabits(event->commitString());
}

// --- cards -----------------------------------------------------------------------

const FlowLine *FlowEditor::cardAtCaret() const
{
    const FlowLine &line = m_flow.lines()[m_flow.selectionOf(textCursor()).caret.line];
    return line.isObject() ? &line : nullptr;
}

void FlowEditor::moveNatively(QKeyEvent *event)
{
    const qsizetype line = m_flow.selectionOf(textCursor()).caret.line;
    // Read-only or not, nothing that QTextEdit does here edits the lines.
    natively(EditKind::Typing, [&] { QTextEdit::keyPressEvent(event); });
    if (m_flow.selectionOf(textCursor()).caret.line != line)
        selectCardAtCaret();
}

/// A caret that comes to a card takes hold of all of it.
void FlowEditor::selectCardAtCaret()
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !cardAtCaret())
        return;
    const qsizetype line = m_flow.selectionOf(cursor).caret.line;
    setTextCursor(m_flow.cursorOf({{line, 0}, {line, 1}}));
    announceCard();
}

void FlowEditor::announceCard()
{
    if (!isCardSelected(state()))
        return;
    const FlowCard card = m_objects->context().cardOf(cardAtCaret()->shell);
    QStringList parts{card.kind, card.title, card.summary};
    parts.removeAll(QString());
    announce(this, parts.join(QStringLiteral(", ")));
}

void FlowEditor::mousePressEvent(QMouseEvent *event)
{
    if (handleChipPress(event))
        return;
    natively(EditKind::Typing, [&] { QTextEdit::mousePressEvent(event); });
    if (event->button() == Qt::LeftButton)
        selectCardAtCaret();
}

void FlowEditor::mouseReleaseEvent(QMouseEvent *event)
{
    if (handleChipPress(event))
        return;
    // The middle button pastes.
    natively(EditKind::Typing, [&] { QTextEdit::mouseReleaseEvent(event); });
    selectCardAtCaret();
}

void FlowEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QTextCursor place = cursorForPosition(event->position().toPoint());
    const FlowLine &line = m_flow.lines()[m_flow.selectionOf(place).caret.line];
    if (event->button() != Qt::LeftButton || !line.isObject()) {
        QTextEdit::mouseDoubleClickEvent(event);
        return;
    }
    const Id object = line.shell.id;
    setTextCursor(place);
    selectCardAtCaret();
    Q_EMIT objectActivated(object);
}

// --- clipboard, menu and drag ----------------------------------------------------

void FlowEditor::cut()
{
    if (isReadOnly() || !textCursor().hasSelection())
        return;
    copy();
    apply(deleteSelection(state(), *m_ids), EditKind::Structure, tr("Cut"));
}

QMimeData *FlowEditor::createMimeDataFromSelection() const
{
    return mimeDataOf(slice(state()), m_objects->context()).release();
}

bool FlowEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return hasLines(source);
}

void FlowEditor::insertFromMimeData(const QMimeData *source)
{
    insertCopied(linesOf(source, *m_ids));
}

void FlowEditor::insertCopied(const QList<FlowLine> &lines)
{
    if (!isReadOnly() && !lines.isEmpty())
        apply(insertLines(state(), lines, *m_ids), EditKind::Structure, tr("Paste"));
}

void FlowEditor::pastePlain()
{
    insertCopied(plainLinesOf(QGuiApplication::clipboard()->mimeData()));
}

bool FlowEditor::canPastePlain() const
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    return !isReadOnly() && copied && copied->hasText();
}

QMenu *FlowEditor::createMenu(const QPoint &position)
{
    const bool hasSelection = textCursor().hasSelection();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *cutAction = menu->addAction(tr("Cu&t"), this, &FlowEditor::cut);
    QAction *copyAction = menu->addAction(tr("&Copy"), this, &QTextEdit::copy);
    QAction *pasteAction = menu->addAction(tr("&Paste"), this, &QTextEdit::paste);
    cutAction->setEnabled(hasSelection && !isReadOnly());
    copyAction->setEnabled(hasSelection);
    QAction *plainAction = menu->addAction(tr("Paste as &Plain Text"), this, &FlowEditor::pastePlain);
    menu->addSeparator();
    menu->addAction(tr("Select &All"), this, &QTextEdit::selectAll);
    plainAction->setEnabled(canPastePlain());
    pasteAction->setEnabled(!isReadOnly() && hasLines(QGuiApplication::clipboard()->mimeData()));
    Q_EMIT menuCreated(menu, position);
    return menu;
}

void FlowEditor::contextMenuEvent(QContextMenuEvent *event)
{
    createMenu(event->pos())->popup(event->globalPos());
}

void FlowEditor::dropEvent(QDropEvent *event)
{
    // The base class would write to the document by itself; leaving ends its drag.
    QDragLeaveEvent leave;
    QTextEdit::dragLeaveEvent(&leave);
    const QList<FlowLine> lines = linesOf(event->mimeData(), *m_ids);
    if (isReadOnly() || lines.isEmpty()) {
        event->ignore();
        return;
    }
    QTextCursor place = cursorForPosition(event->position().toPoint());
    FlowState now = state();
    const bool isOwn = event->source() == this || event->source() == viewport();
    const bool isMove = isOwn && event->dropAction() == Qt::MoveAction;
    const QTextCursor selected = textCursor();
    if (isOwn && selected.selectionStart() <= place.position() && place.position() <= selected.selectionEnd()) {
        event->ignore();
        return;
    }
    if (isMove) {
        // The document carries the place along while the text leaves its old one.
        const QScopedValueRollback applying(m_isApplying, true);
        now = deleteSelection(std::move(now), *m_ids);
        m_flow.show(now.lines);
    }
    now.selection = m_flow.selectionOf(place);
    now.pending.reset();
    event->acceptProposedAction();
    apply(insertLines(now, lines, *m_ids), EditKind::Structure, isMove ? tr("Move Text") : tr("Paste"));
}

}
