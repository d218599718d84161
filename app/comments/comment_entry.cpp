// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_entry.h"

#include "comments/comment_author.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rows = 3;

bool saves(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && key.modifiers().testFlag(Qt::ControlModifier);
}

}

CommentEntry::CommentEntry(const QString &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_title(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_author(new QLineEdit(commentAuthor(preferences), this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_title->setBuddy(m_text);
    m_title->setTextFormat(Qt::PlainText);
    // A long title is cut, so that it does not widen the panel.
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_title);
    m_text->setObjectName(u"commentText"_s);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    fitText();
    layout->addWidget(m_text);
    layout->addLayout(makeAuthor());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    layout->addLayout(buttons);
    m_save->setObjectName(u"commentSave"_s);
    m_cancel->setObjectName(u"commentCancel"_s);
    for (QPushButton *button : {m_save, m_cancel})
        button->setAutoDefault(false);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CommentEntry::update);
    connect(m_save, &QPushButton::clicked, this, &CommentEntry::save);
    connect(m_cancel, &QPushButton::clicked, this, &CommentEntry::cancelled);
    update();
}

QLayout *CommentEntry::makeAuthor()
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Comment &as:"), this);
    label->setBuddy(m_author);
    m_author->setObjectName(u"commentAuthor"_s);
    m_author->setToolTip(tr("The name that your comments are signed with"));
    row->addWidget(label);
    row->addWidget(m_author, 1);
    connect(m_author, &QLineEdit::editingFinished, this, &CommentEntry::takeAuthor);
    return row;
}

void CommentEntry::takeAuthor()
{
    setCommentAuthor(m_preferences, m_author->text());
    m_author->setText(commentAuthor(m_preferences));
    Q_EMIT authorChanged();
}

void CommentEntry::save()
{
    takeAuthor();
    Q_EMIT saved();
}

void CommentEntry::begin(const QString &title, const QString &save, const QString &text)
{
    m_title->setText(title);
    m_title->setToolTip(title);
    m_text->setAccessibleName(title);
    m_save->setText(save);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
}

void CommentEntry::clear()
{
    m_text->clear();
}

void CommentEntry::takeFocus()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

QString CommentEntry::text() const
{
    return m_text->toPlainText();
}

QString CommentEntry::author() const
{
    return m_author->text().trimmed();
}

void CommentEntry::update()
{
    m_save->setEnabled(!text().trimmed().isEmpty());
}

void CommentEntry::fitText()
{
    const int frame = 2 * (m_text->frameWidth() + int(m_text->document()->documentMargin()));
    m_text->setFixedHeight(rows * m_text->fontMetrics().lineSpacing() + frame);
}

bool CommentEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isEscape = key.key() == Qt::Key_Escape;
    if (!isEscape && !saves(key))
        return QWidget::eventFilter(watched, event);
    // Here these keys are not the window's.
    event->accept();
    if (event->type() == QEvent::KeyPress && isEscape)
        Q_EMIT cancelled();
    else if (event->type() == QEvent::KeyPress && m_save->isEnabled())
        save();
    return true;
}

void CommentEntry::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitText();
}

}
