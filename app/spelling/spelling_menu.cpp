// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spelling_menu.h"

#include "model/text_offsets.h"
#include "spelling/speller.h"

#include <QAction>
#include <QMenu>

namespace noticewright
{

namespace
{

constexpr qsizetype mostSuggestions = 8;

/// A word as the text of an action, in which "&" would stand for a key.
QString actionText(QString word)
{
    return word.replace(u'&', QStringLiteral("&&"));
}

}

SpellingMenu::SpellingMenu(FlowEditor &flow, Speller &speller, const std::function<void(const QString &)> &addWord)
    : m_flow(flow)
    , m_speller(speller)
    , m_addWord(addWord)
{
}

void SpellingMenu::addSuggestions(QList<QAction *> &actions, QMenu *menu, FlowPosition start,
                                  const SpelledWord &word) const
{
    const QString written = flatText(m_flow.state().lineOf(start).text).sliced(word.start, word.length);
    const QStringList suggestions = m_speller.suggestions(word, written);
    for (const QString &suggestion : suggestions.first(std::min(suggestions.size(), mostSuggestions))) {
        auto *action = new QAction(actionText(suggestion), menu);
        action->setObjectName(QStringLiteral("suggestion"));
        QFont bold = menu->font();
        bold.setBold(true);
        action->setFont(bold);
        action->setDisabled(m_flow.isReadOnly());
        QObject::connect(action, &QAction::triggered, &m_flow, [flow = &m_flow, start, word, suggestion] {
            flow->correctWord(start, word.length, suggestion);
        });
        actions.append(action);
    }
    if (!suggestions.isEmpty())
        return;
    actions.append(new QAction(tr("No suggestions", "for a misspelt word"), menu));
    actions.last()->setDisabled(true);
}

void SpellingMenu::addTo(QMenu *menu, const QPoint &position) const
{
    const QTextCursor place = m_flow.cursorForPosition(position);
    const qsizetype line = place.blockNumber();
    const auto word = m_flow.misspellings().at({line, place.positionInBlock()});
    if (!word || !m_flow.misspellings().isShown(line, *word))
        return;
    QList<QAction *> actions;
    addSuggestions(actions, menu, {line, word->start}, *word);
    const auto addSeparator = [&] {
        actions.append(new QAction(menu));
        actions.last()->setSeparator(true);
    };
    addSeparator();
    auto *ignore = new QAction(tr("&Ignore", "a misspelt word"), menu);
    ignore->setObjectName(QStringLiteral("ignoreWord"));
    QObject::connect(ignore, &QAction::triggered, &m_speller,
                     [speller = &m_speller, word = word->word] { speller->ignore(word); });
    auto *add = new QAction(tr("Add to &Word List"), menu);
    add->setObjectName(QStringLiteral("addWord"));
    add->setDisabled(m_flow.isReadOnly());
    QObject::connect(add, &QAction::triggered, &m_flow, [addWord = m_addWord, word = word->word] { addWord(word); });
    actions.append({ignore, add});
    addSeparator();
    menu->insertActions(menu->actions().value(0), actions);
}

}
