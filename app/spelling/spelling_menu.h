// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_editor.h"

#include <QCoreApplication>

#include <functional>

class QMenu;

namespace noticewright
{

class Speller;

/// What the context menu offers for a misspelt word, above all else: what may
/// have been meant, ignoring the word, and adding it to the word list.
class SpellingMenu
{
    Q_DECLARE_TR_FUNCTIONS(Spelling)

public:
    /// `addWord` is to add to the workspace's word list. Both must outlive the menu.
    SpellingMenu(FlowEditor &flow, Speller &speller, const std::function<void(const QString &)> &addWord);

    /// For the word at a place in the viewport; nothing where no misspelt one is.
    void addTo(QMenu *menu, const QPoint &position) const;

private:
    void addSuggestions(QList<QAction *> &actions, QMenu *menu, FlowPosition start, const SpelledWord &word) const;

    FlowEditor &m_flow;
    Speller &m_speller;
    std::function<void(const QString &)> m_addWord;
};

}
