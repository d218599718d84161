// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/define_dialog.h"

#include "editor/objects/checked_field.h"
#include "editor/objects/fact_texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

DefineDialog::DefineDialog(Kind kind, const Workspace &workspace, const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_workspace(workspace)
    , m_name(new CheckedField(
          u"factName"_s, [this](const QString &name) { return faultOfName(name.trimmed()); }, this))
    , m_meaning(new QPlainTextEdit(this))
{
    setObjectName(u"defineDialog"_s);
    const bool isTerm = kind == Kind::Term;
    setWindowTitle(isTerm ? tr("New Term") : tr("New Variable"));
    m_meaning->setObjectName(u"factMeaning"_s);
    m_meaning->setTabChangesFocus(true);
    m_meaning->setMinimumHeight(fontMetrics().height() * 4);
    auto *form = newForm();
    addLabelledRow(form, isTerm ? tr("&Term:") : tr("&Name:"), m_name, m_name->edit());
    addLabelledRow(form, isTerm ? tr("&Meaning:") : tr("&Value:"), m_meaning, m_meaning);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"defineOk"_s);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(form, 1);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto update = [this, ok] {
        ok->setEnabled(!name().isEmpty() && m_name->isValid() && (m_kind == Kind::Term || !meaning().isEmpty()));
    };
    connect(m_name, &CheckedField::edited, this, update);
    connect(m_meaning, &QPlainTextEdit::textChanged, this, update);
    if (isTerm) {
        m_name->setText(words);
    } else if (!words.isEmpty()) {
        m_name->setText(variableNameFor(words, workspace.variables).text);
        m_meaning->setPlainText(words);
    }
    update();
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
    (isTerm && !words.isEmpty() ? static_cast<QWidget *>(m_meaning) : m_name->edit())->setFocus();
}

QString DefineDialog::faultOfName(const QString &name) const
{
    if (name.isEmpty())
        return {};
    if (m_kind == Kind::Variable) {
        QList<Id> others;
        for (const Variable &variable : m_workspace.variables)
            others.append(variable.name);
        return faultOfVariableName(name, others);
    }
    const bool isTaken = std::ranges::any_of(
        m_workspace.terms, [&](const Term &term) { return term.name.compare(name, Qt::CaseInsensitive) == 0; });
    return isTaken ? tr("“%1” is defined already.").arg(name) : QString();
}

QString DefineDialog::name() const
{
    return m_name->text();
}

QString DefineDialog::meaning() const
{
    return m_meaning->toPlainText().simplified();
}

}
