// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/other_value_dialog.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace noticewright
{

using namespace Qt::StringLiterals;

OtherValueDialog::OtherValueDialog(const Scope &scope, const ScopeContext &context, ValueForm *form, QWidget *parent)
    : GrowingDialog(parent)
    , m_scope(new ScopeField(context, this))
{
    setObjectName(u"otherValueDialog"_s);
    setWindowTitle(tr("Other Value"));
    auto *rows = new QVBoxLayout(this);
    const auto addGroup = [&](const QString &title, QWidget *content) {
        auto *group = new QGroupBox(title, this);
        auto *inner = new QVBoxLayout(group);
        inner->addWidget(content);
        rows->addWidget(group);
    };
    addGroup(tr("Where"), m_scope);
    addGroup(tr("Value there"), form);
    rows->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"otherValueOk"_s);
    ok->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"otherValueCancel"_s);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto check = [this, form, ok] { ok->setEnabled(m_scope->isComplete() && form->isComplete()); };
    connect(m_scope, &ScopeField::edited, this, check);
    connect(form, &ValueForm::edited, this, check);
    m_scope->setScope(scope);
    check();
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
    m_scope->setFocus();
}

}
