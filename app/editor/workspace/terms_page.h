// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace noticewright
{

/// Edits the defined terms of a workspace: their names, their meanings, and
/// which there are.
class TermsPage : public QWidget
{
    Q_OBJECT

public:
    TermsPage(const Workspace &workspace, IdGenerator *ids, QWidget *parent = nullptr);

    /// In the order of the workspace, new ones at the end.
    [[nodiscard]] const QList<Term> &terms() const { return m_terms; }
    /// Goes to a term; nothing when it is not there.
    void showTerm(const Id &term);
    /// A sentence on what is wrong, or nothing.
    [[nodiscard]] QString fault() const;
    void setReadOnly();

Q_SIGNALS:
    void edited();

private:
    void add(IdGenerator *ids);
    void remove();
    void show();
    void takeName(const QString &name);
    void takeMeaning();
    [[nodiscard]] Term *current();

    QList<Term> m_terms;
    QHash<Id, int> m_uses;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPlainTextEdit *m_meaning;
    QLabel *m_used;
    QList<QWidget *> m_buttons;
    bool m_isShowing = false;
};

}
