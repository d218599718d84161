// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/contact_dialog.h"

#include "editor/objects/address_checks.h"
#include "editor/objects/card_texts.h"
#include "editor/objects/checked_field.h"
#include "model/navigate.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>

namespace noticewright
{

namespace
{

/// In how many places the statements show a contact.
int timesShown(const Workspace &workspace, const Id &contact)
{
    int count = 0;
    for (const Statement &statement : workspace.statements) {
        visitSections(statement.sections, [&](const Section &section, int) {
            for (const Layer layer : {Layer::Highlights, Layer::Full})
                visitBlocks(section.layer(layer), [&](const Block &block) {
                    const auto *shown = std::get_if<ContactBlock>(&block.content);
                    count += shown && shown->contact == contact;
                });
        });
    }
    return count;
}

}

ContactDialog::ContactDialog(const Block &block, const Workspace &workspace, IdGenerator *ids, QWidget *parent)
    : ObjectDialog(block, workspace, tr("Contact"), parent)
    , m_contact(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_lines(new QPlainTextEdit(this))
    , m_mail(new CheckedField(QStringLiteral("contactMail"), mailFault, this))
    , m_telephone(new QLineEdit(this))
    , m_web(new CheckedField(QStringLiteral("contactWeb"), webFault, this))
    , m_webLabel(new QLineEdit(this))
    , m_shared(new QLabel(this))
{
    auto *choice = new QHBoxLayout;
    auto *label = new QLabel(tr("&Show:"), this);
    label->setBuddy(m_contact);
    auto *add = new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), tr("New &Contact"), this);
    add->setAutoDefault(false);
    add->setObjectName(QStringLiteral("newContact"));
    m_contact->setObjectName(QStringLiteral("contact"));
    choice->addWidget(label);
    choice->addWidget(m_contact, 1);
    choice->addWidget(add);
    rows()->addLayout(choice);
    addFields();
    m_shared->setWordWrap(true);
    m_shared->hide();
    rows()->addWidget(m_shared);
    rows()->addStretch(1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    connect(add, &QPushButton::clicked, this, [this, ids] { addContact(ids); });
    connect(m_contact, &QComboBox::currentIndexChanged, this, &ContactDialog::show);
    fill();
    // What no longer exists is not replaced unasked.
    m_contact->setPlaceholderText(tr("This contact no longer exists"));
    const Id shown = std::get<ContactBlock>(block.content).contact;
    if (m_workspace.contacts.isEmpty())
        addContact(ids);
    else
        m_contact->setCurrentIndex(shown.isEmpty() ? 0 : int(indexOfId(m_workspace.contacts, shown)));
    show(m_contact->currentIndex());
}

void ContactDialog::addFields()
{
    auto *form = newForm();
    rows()->addLayout(form);
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
        connect(field, &QLineEdit::textEdited, this, &ContactDialog::take);
    for (CheckedField *field : {m_mail, m_web})
        connect(field, &CheckedField::edited, this, &ContactDialog::take);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &ContactDialog::take);
}

void ContactDialog::addContact(IdGenerator *ids)
{
    m_workspace.contacts.append(Contact{.id = ids->next()});
    fill();
    m_contact->setCurrentIndex(m_contact->count() - 1);
    m_name->setFocus();
}

void ContactDialog::fill()
{
    const QSignalBlocker blocker(m_contact);
    const int current = m_contact->currentIndex();
    m_contact->clear();
    for (const Contact &contact : std::as_const(m_workspace.contacts))
        m_contact->addItem(nameOf(contact));
    m_contact->setCurrentIndex(current);
}

void ContactDialog::show(int index)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const Contact contact = m_workspace.contacts.value(index);
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_lines, m_mail, m_telephone, m_web, m_webLabel})
        field->setEnabled(index >= 0);
    m_before = contact;
    m_name->setText(contact.name);
    m_lines->setPlainText(contact.lines.join(u'\n'));
    m_mail->setText(contact.mail);
    m_telephone->setText(contact.telephone);
    m_web->setText(contact.web);
    m_webLabel->setText(contact.webLabel);
    const int times = timesShown(m_workspace, contact.id);
    m_shared->setText(tr("This contact is shown in %Ln place(s). Changes apply to all of them.", nullptr, times));
    m_shared->setVisible(times > 1);
    setComplete(index >= 0 && m_mail->isValid() && m_web->isValid());
}

void ContactDialog::take()
{
    const int index = m_contact->currentIndex();
    if (m_isShowing || index < 0)
        return;
    Contact &contact = m_workspace.contacts[index];
    contact.name = m_name->text();
    contact.lines = m_lines->toPlainText().split(u'\n');
    while (!contact.lines.isEmpty() && contact.lines.last().trimmed().isEmpty())
        contact.lines.removeLast();
    contact.telephone = m_telephone->text();
    contact.webLabel = m_webLabel->text();
    contact.mail = m_mail->isValid() ? mailWithoutScheme(m_mail->text()) : m_before.mail;
    contact.web = m_web->isValid() && m_web->text() != m_before.web ? completedAddress(m_web->text()) : m_before.web;
    m_contact->setItemText(index, nameOf(contact));
    const bool isValid = m_mail->isValid() && m_web->isValid();
    // What is wrong is corrected before another contact is shown.
    m_contact->setEnabled(isValid);
    setComplete(isValid);
}

Block ContactDialog::block() const
{
    return withContent(ContactBlock{m_workspace.contacts.value(m_contact->currentIndex()).id});
}

}
