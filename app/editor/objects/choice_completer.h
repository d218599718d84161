// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/choices.h"

#include <QCompleter>

class QLineEdit;
class QStringListModel;

namespace noticewright
{

/// Lists below a line what the text in it may mean, while it is typed. Enter
/// takes the first when none is chosen in the list; the line has its text then.
class ChoiceCompleter : public QCompleter
{
    Q_OBJECT

public:
    /// Belongs to the line and is its completer.
    explicit ChoiceCompleter(QLineEdit *line);

    [[nodiscard]] const QList<Choice> &choices() const { return m_choices; }
    void setChoices(const QList<Choice> &choices);
    /// What is not offered, such as what is chosen already.
    void setLeftOut(const QStringList &codes);
    [[nodiscard]] bool isListShown() const;
    /// The first that is offered for the line's text; empty when there is none.
    [[nodiscard]] QString firstCode();
    /// Shows the list, all of it when `isAll`.
    void showList(bool isAll);

Q_SIGNALS:
    /// The user chose from the list.
    void chosen(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &text);

    QLineEdit *m_line;
    QStringListModel *m_texts;
    QList<Choice> m_choices;
    QStringList m_leftOut;
    QList<Choice> m_offered;
};

}
