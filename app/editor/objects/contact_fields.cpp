// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/contact_fields.h"

#include "editor/objects/address_checks.h"
#include "editor/objects/card_texts.h"
#include "editor/objects/checked_field.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace noticewright
{

ContactFields::ContactFields(QWidget *parent)
    : ValueForm(parent)
    , m_name(new QLineEdit(this))
    , m_lines(new QPlainTextEdit(this))
    , m_mail(new CheckedField(QStringLiteral("contactMail"), mailFault, this))
    , m_telephone(new QLineEdit(this))
    , m_web(new CheckedField(QStringLiteral("contactWeb"), webFault, this))
    , m_webLabel(new QLineEdit(this))
{
    addFields();
}

void ContactFields::addFields()
{
    auto *form = newForm();
    setLayout(form);
    addLabelledRow(form, tr("&Name:"), m_name, m_name);
    addLabelledRow(form, tr("&Postal address:"), m_lines, m_lines);
    addLabelledRow(form, tr("&E-mail:"), m_mail, m_mail->edit());
    addLabelledRow(form, tr("&Telephone:"), m_telephone, m_telephone);
    addLabelledRow(form, tr("&Web page:"), m_web, m_web->edit());
    addLabelledRow(form, tr("Web page's &label:"), m_webLabel, m_webLabel);
    m_name->setObjectName(QStringLiteral("contactName"));
    m_lines->setObjectName(QStringLiteral("contactLines"));
    m_telephone->setObjectName(QStringLiteral("contactTelephone"));
    m_webLabel->setObjectName(QStringLiteral("contactWebLabel"));
    m_name->setPlaceholderText(tr("Corporate Privacy Office"));
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(fontMetrics().lineSpacing() * 5 + 2 * m_lines->frameWidth() + 8);
    for (QLineEdit *field : {m_name, m_telephone, m_webLabel})
        connect(field, &QLineEdit::textEdited, this, &ContactFields::take);
    for (CheckedField *field : {m_mail, m_web})
        connect(field, &CheckedField::edited, this, &ContactFields::take);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &ContactFields::take);
}

void ContactFields::take()
{
    if (!m_isShowing)
        Q_EMIT edited();
}

void ContactFields::setContact(const Contact &contact)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_before = contact;
    m_name->setText(contact.name);
    m_lines->setPlainText(contact.lines.join(u'\n'));
    m_mail->setText(contact.mail);
    m_telephone->setText(contact.telephone);
    m_web->setText(contact.web);
    m_webLabel->setText(contact.webLabel);
}

Contact ContactFields::contact() const
{
    Contact contact = m_before;
    contact.name = m_name->text();
    contact.lines = m_lines->toPlainText().split(u'\n');
    while (!contact.lines.isEmpty() && contact.lines.last().trimmed().isEmpty())
        contact.lines.removeLast();
    contact.telephone = m_telephone->text();
    contact.webLabel = m_webLabel->text();
    contact.mail = m_mail->isValid() ? mailWithoutScheme(m_mail->text()) : m_before.mail;
    contact.web = m_web->isValid() && m_web->text() != m_before.web ? completedAddress(m_web->text()) : m_before.web;
    return contact;
}

bool ContactFields::isComplete() const
{
    return m_mail->isValid() && m_web->isValid();
}

void ContactFields::focusName()
{
    m_name->setFocus();
}

ValueKind<Contact> contactValues()
{
    return {.text = [](const Contact &contact) { return nameOf(contact); },
            .makeForm =
                [](const Contact &contact) {
                    auto *fields = new ContactFields;
                    fields->setContact(contact);
                    return ValueKind<Contact>::Form{fields, [fields] { return fields->contact(); }};
                }};
}

}
