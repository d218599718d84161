// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/choice_completer.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace noticewright
{

ChoiceCompleter::ChoiceCompleter(QLineEdit *line) : QCompleter(line), m_line(line), m_texts(new QStringListModel(this))
{
    setModel(m_texts);
    // The list is in an order of its own, and has nothing else in it.
    setCompletionMode(UnfilteredPopupCompletion);
    setMaxVisibleItems(12);
    line->setCompleter(this);
    popup()->setAccessibleName(tr("Suggestions"));
    connect(line, &QLineEdit::textEdited, this, &ChoiceCompleter::offer);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &text) { Q_EMIT chosen(codeNamed(text, m_offered)); });
}

void ChoiceCompleter::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
}

void ChoiceCompleter::setLeftOut(const QStringList &codes)
{
    m_leftOut = codes;
}

bool ChoiceCompleter::isListShown() const
{
    return popup()->isVisible();
}

QString ChoiceCompleter::firstCode()
{
    offer(m_line->text());
    return m_offered.value(0).code;
}

void ChoiceCompleter::showList(bool isAll)
{
    offer(isAll ? QString() : m_line->text());
    setCompletionPrefix(m_line->text());
    complete();
}

void ChoiceCompleter::offer(const QString &text)
{
    m_offered = choicesFor(text, m_choices);
    m_offered.removeIf([this](const Choice &choice) { return m_leftOut.contains(choice.code); });
    QStringList texts;
    for (const Choice &choice : std::as_const(m_offered))
        texts.append(choiceText(choice));
    m_texts->setStringList(texts);
}

bool ChoiceCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == popup() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool takesFirst = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
        if (takesFirst && !popup()->currentIndex().isValid())
            popup()->setCurrentIndex(popup()->model()->index(0, 0));
        // The line takes this key for going on, and nothing of the list.
        if (key == Qt::Key_Tab && popup()->currentIndex().isValid()) {
            const QString text = popup()->currentIndex().data().toString();
            popup()->hide();
            m_line->setText(text);
            Q_EMIT chosen(codeNamed(text, m_offered));
        }
    }
    return QCompleter::eventFilter(watched, event);
}

}
