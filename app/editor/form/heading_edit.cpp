// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/form/heading_edit.h"

#include "editor/flow/one_text.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace noticewright
{

namespace
{

const Id lineId{QStringLiteral("heading")};

constexpr double scale = 1.3;

}

HeadingEdit::HeadingEdit(IdGenerator *ids, QWidget *parent) : FlowEditor(ids, parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QTextEdit::NoWrap);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
    connect(this, &FlowEditor::edited, this, [this](const BlockList &, EditKind kind) { follow(kind); });
}

void HeadingEdit::fit()
{
    QFont large = parentWidget() ? parentWidget()->font() : font();
    large.setPointSizeF(large.pointSizeF() * scale);
    large.setBold(true);
    if (font() != large)
        setFont(large);
    setFixedHeight(sizeHint().height());
}

QSize HeadingEdit::sizeHint() const
{
    const int margins = int(2 * document()->documentMargin()) + 2 * frameWidth();
    return {QTextEdit::sizeHint().width(), int(fontMetrics().lineSpacing() * 1.25) + margins};
}

void HeadingEdit::changeEvent(QEvent *event)
{
    FlowEditor::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void HeadingEdit::setHeading(const InlineList &heading)
{
    if (heading != this->heading() || blocks().size() > 1)
        setBlocks({Block{.id = lineId, .content = Paragraph{heading}}});
}

InlineList HeadingEdit::heading() const
{
    // What was pasted may be several lines: a heading is one.
    InlineList heading = oneText(blocks());
    heading.removeIf([](const Inline &piece) { return piece.kind == Inline::Kind::LineBreak; });
    return normalised(heading);
}

void HeadingEdit::follow(EditKind kind)
{
    Q_EMIT headingEdited(heading(), kind == EditKind::Typing || kind == EditKind::Deleting);
    if (!isOneText(blocks()))
        setBlocks({Block{.id = lineId, .content = Paragraph{heading()}}});
}

void HeadingEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT left();
        return;
    case Qt::Key_Tab:
        focusNextChild();
        return;
    case Qt::Key_Backtab:
        focusPreviousChild();
        return;
    default:
        FlowEditor::keyPressEvent(event);
    }
}

}
