// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/choices.h"

#include <QLineEdit>

#include <functional>

namespace noticewright
{

class ChoiceCompleter;
class FaultLabel;
class HintLabel;

/// Chooses one of many by typing what it is called, or a code that is no
/// choice. Below the line it says what is wrong once the line is left, and
/// what is worth knowing.
class ChoiceField : public QWidget
{
    Q_OBJECT

public:
    struct Rules
    {
        /// The code that a text is which is no choice; empty when it can be none.
        std::function<QString(const QString &text)> freeCode;
        /// What is wrong with a text that names nothing.
        std::function<QString(const QString &text)> unknown;
        /// What is wrong with a code; empty when nothing is.
        std::function<QString(const QString &code)> fault = {};
        /// What is worth knowing of a code; may be empty.
        std::function<QString(const QString &code)> hint = {};
    };

    /// `name` is the object name of the line; the label's is `nameFault`.
    ChoiceField(const QString &name, const QList<Choice> &choices, const Rules &rules, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// What the line names; empty when it is empty or names nothing.
    [[nodiscard]] const QString &code() const { return m_code; }
    /// Emits nothing.
    void setCode(const QString &code);
    /// True when the line is empty or names something that is right.
    [[nodiscard]] bool isValid() const;
    /// Says what is wrong, also when it depends on more than the text.
    void check();

Q_SIGNALS:
    /// The user changed code() or what is wrong with it.
    void edited();

private:
    void take(const QString &text);
    void finish();
    [[nodiscard]] QString textOf(const QString &code) const;
    void showHint();

    QLineEdit *m_edit;
    ChoiceCompleter *m_completer;
    FaultLabel *m_faultLabel;
    HintLabel *m_hintLabel;
    Rules m_rules;
    QString m_code;
};

}
