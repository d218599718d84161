// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/limit_dialog.h"

#include "editor/objects/limit_texts.h"
#include "editor/objects/region_field.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

QStringList regionsOf(const QList<Edition> &editions)
{
    QStringList regions;
    for (const Edition &edition : editions)
        regions.append(edition.region);
    regions.removeDuplicates();
    return regions;
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}

LimitDialog::LimitDialog(const LimitQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_only(new RegionField(u"limitOnly"_s, question.groups, regionsOf(question.editions), this))
    , m_except(new RegionField(u"limitExcept"_s, question.groups, regionsOf(question.editions), this))
    , m_outcome(wrapped({}, this))
{
    setObjectName(u"limitDialog"_s);
    setWindowTitle(tr("Limit to Regions"));
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(wrapped(question.subject, this));
    for (const Limit &limit : question.around)
        rows->addWidget(wrapped(tr("What is around it is limited already: %1", "a sentence follows")
                                    .arg(limitSentence(limit, question.groups)),
                                this));
    addFields();
    m_outcome->setObjectName(u"limitOutcome"_s);
    rows->addWidget(m_outcome);
    rows->addStretch(1);
    addButtons();
    m_only->setCodes(question.limit.only);
    m_except->setCodes(question.limit.except);
    update();
    resize(fontMetrics().averageCharWidth() * 64, sizeHint().height());
    m_only->focusTarget()->setFocus();
}

void LimitDialog::addFields()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [&](const QString &text, const QString &name, RegionField *field, const QString &emptyText) {
        field->setEmptyText(emptyText);
        field->focusTarget()->setAccessibleName(name);
        auto *label = new QLabel(text, this);
        label->setBuddy(field->focusTarget());
        form->addRow(label, field);
        connect(field, &RegionField::edited, this, &LimitDialog::update);
    };
    add(tr("&Only in:"), tr("Only in"), m_only, tr("Everywhere"));
    add(tr("&Not in:"), tr("Not in"), m_except, tr("No exceptions"));
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void LimitDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"limitOk"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"limitCancel"_s);
    m_clear = buttons->addButton(tr("Show &Everywhere"), QDialogButtonBox::ResetRole);
    m_clear->setObjectName(u"limitClear"_s);
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_only->setCodes({});
        m_except->setCodes({});
        update();
        m_only->focusTarget()->setFocus();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

Limit LimitDialog::limit() const
{
    return {.only = m_only->codes(), .except = m_except->codes()};
}

void LimitDialog::update()
{
    const QList<Edition> shown =
        editionsShowing(m_question.around + QList{limit()}, m_question.editions, m_question.groups);
    QStringList paths;
    for (const Edition &edition : shown)
        paths.append(edition.path());
    const qsizetype all = m_question.editions.size();
    m_outcome->setText(shown.isEmpty() ? tr("No edition shows it.")
                           : shown.size() == all
                           ? tr("Shown in all editions: %1", "paths of editions").arg(paths.join(", "_L1))
                           : tr("Shown in %L1 of %Ln edition(s): %2", "number, paths of editions", int(all))
                                 .arg(shown.size())
                                 .arg(paths.join(", "_L1)));
    m_clear->setEnabled(!limit().isEmpty());
    m_ok->setEnabled(m_only->fault().isEmpty() && m_except->fault().isEmpty());
}

}
