// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/choice_field.h"

#include "editor/objects/checked_field.h"
#include "editor/objects/choice_completer.h"
#include "editor/objects/hint_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

ChoiceField::ChoiceField(const QString &name, const QList<Choice> &choices, const Rules &rules, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_completer(new ChoiceCompleter(m_edit))
    , m_faultLabel(new FaultLabel(this))
    , m_hintLabel(new HintLabel(this))
    , m_rules(rules)
{
    m_edit->setObjectName(name);
    m_faultLabel->setObjectName(name + u"Fault"_s);
    m_hintLabel->setObjectName(name + u"Hint"_s);
    m_completer->setChoices(choices);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_faultLabel);
    layout->addWidget(m_hintLabel);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_edit, &QLineEdit::textEdited, this, &ChoiceField::take);
    connect(m_edit, &QLineEdit::editingFinished, this, &ChoiceField::finish);
    connect(m_completer, &ChoiceCompleter::chosen, this, [this](const QString &code) { take(code); });
}

void ChoiceField::setCode(const QString &code)
{
    m_code = code;
    m_edit->setText(textOf(code));
    check();
}

bool ChoiceField::isValid() const
{
    if (m_code.isEmpty())
        return m_edit->text().trimmed().isEmpty();
    return !m_rules.fault || m_rules.fault(m_code).isEmpty();
}

QString ChoiceField::textOf(const QString &code) const
{
    const QList<Choice> &choices = m_completer->choices();
    const auto found = std::ranges::find(choices, code, &Choice::code);
    return found == choices.cend() ? code : choiceText(*found);
}

/// While one types nothing is told: a name that is half written is none.
void ChoiceField::take(const QString &text)
{
    m_code = codeNamed(text, m_completer->choices());
    if (m_code.isEmpty() && !text.trimmed().isEmpty() && m_rules.freeCode)
        m_code = m_rules.freeCode(text.trimmed());
    if (m_code.isEmpty()) {
        m_faultLabel->setFault({});
        m_edit->setAccessibleDescription({});
        showHint();
    } else {
        check();
    }
    Q_EMIT edited();
}

void ChoiceField::finish()
{
    if (!m_code.isEmpty() && !m_completer->isListShown())
        m_edit->setText(textOf(m_code));
    check();
}

void ChoiceField::check()
{
    const QString text = m_edit->text().trimmed();
    QString fault;
    if (!m_code.isEmpty())
        fault = m_rules.fault ? m_rules.fault(m_code) : QString();
    else if (!text.isEmpty())
        fault = m_rules.unknown(text);
    m_faultLabel->setFault(fault);
    m_edit->setAccessibleDescription(fault);
    showHint();
}

void ChoiceField::showHint()
{
    m_hintLabel->setHint(m_code.isEmpty() || !m_rules.hint || !isValid() ? QString() : m_rules.hint(m_code));
}

}
