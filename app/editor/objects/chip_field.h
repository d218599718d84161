// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/choices.h"

#include <QWidget>

class QLineEdit;

namespace noticewright
{

class ChoiceCompleter;
class FaultLabel;
class FlowLayout;

/// Chooses some of many: what is chosen stands in the field as chips that can be
/// removed, and typing finds more. By keyboard: the arrow down lists all, Enter
/// adds, the arrows go from chip to chip, Delete and Backspace remove.
class ChipField : public QWidget
{
    Q_OBJECT

public:
    /// In the order in which they were chosen.
    [[nodiscard]] const QStringList &codes() const { return m_codes; }
    /// Emits nothing.
    void setCodes(const QStringList &codes);
    /// What the field says while nothing is chosen, such as “Everywhere”.
    void setEmptyText(const QString &text);
    /// What takes the focus, for labels.
    [[nodiscard]] QWidget *focusTarget() const;
    /// A sentence on text that is typed and names nothing; empty when there is none.
    [[nodiscard]] const QString &fault() const { return m_fault; }

Q_SIGNALS:
    /// The user added or removed something, or fault() changed.
    void edited();

protected:
    /// `name` is the object name of the line in which one types.
    ChipField(const QString &name, QWidget *parent);

    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] virtual QString nameOf(const QString &code) const = 0;
    /// The code that a text is which is no choice; empty when it can be none.
    [[nodiscard]] virtual QString freeCode(const QString &text) const = 0;
    [[nodiscard]] virtual QString faultOf(const QString &text) const = 0;
    [[nodiscard]] virtual QString addText() const = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Adds what the text names; with `takesFirst` what it may mean, too.
    void take(bool takesFirst);
    void add(const QString &code);
    void remove(const QString &code);
    void showChips();
    void setFault(const QString &fault);
    void focusChip(qsizetype index);
    bool lineKey(int key);
    bool chipKey(const QString &code, int key);

    QStringList m_codes;
    QString m_emptyText;
    QString m_fault;
    QWidget *m_frame;
    FlowLayout *m_flow;
    QList<QWidget *> m_chips;
    QLineEdit *m_line;
    ChoiceCompleter *m_completer;
    FaultLabel *m_faultLabel;
};

}
