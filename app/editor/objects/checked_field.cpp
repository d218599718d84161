// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/checked_field.h"

#include "accessibility/access_key.h"
#include "accessibility/announce.h"
#include "accessibility/fault_colour.h"

#include <QEvent>
#include <QFormLayout>
#include <QVBoxLayout>

namespace noticewright
{

FaultLabel::FaultLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    applyColour();
    hide();
}

void FaultLabel::setFault(const QString &sentence)
{
    if (sentence != text())
        announceFault(this, sentence);
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

void FaultLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::ApplicationPaletteChange)
        applyColour();
}

void FaultLabel::applyColour()
{
    QPalette colours = palette();
    const QPalette ground = parentWidget() ? parentWidget()->palette() : colours;
    colours.setColor(QPalette::WindowText, faultColour(ground.color(QPalette::Window)));
    setPalette(colours);
}

CheckedField::CheckedField(const QString &name, Check check, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_faultLabel(new FaultLabel(this))
    , m_check(std::move(check))
{
    m_edit->setObjectName(name);
    m_faultLabel->setObjectName(name + QStringLiteral("Fault"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_faultLabel);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        this->check();
        Q_EMIT edited();
    });
}

void CheckedField::setText(const QString &text)
{
    m_edit->setText(text);
    check();
}

void CheckedField::check()
{
    m_fault = m_check ? m_check(m_edit->text()) : QString();
    m_faultLabel->setFault(m_fault);
    m_edit->setAccessibleDescription(m_fault);
}

void addLabelledRow(QFormLayout *form, const QString &label, QWidget *row, QWidget *focus)
{
    auto *text = new QLabel(label);
    text->setBuddy(focus);
    // A label names only what stands beside it, not what is within a field.
    if (focus != row)
        focus->setAccessibleName(withoutAccessKey(label).remove(u':').remove(u'：'));
    form->addRow(text, row);
}

QFormLayout *newForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins({});
    return form;
}

}
