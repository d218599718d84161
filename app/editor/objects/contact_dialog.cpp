// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/contact_dialog.h"

#include "editor/objects/card_texts.h"
#include "editor/objects/contact_fields.h"
#include "model/navigate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

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
    , m_fields(new ContactFields(this))
    , m_othersField(new OtherValuesField(QStringLiteral("contactOthers"), this))
    , m_shared(new QLabel(this))
    , m_others(
          m_othersField, scopeContextOf(workspace), contactValues(), [this] { return currentFact(); }, [] {})
{
    addChoice(ids);
    rows()->addWidget(m_fields);
    rows()->addWidget(m_othersField);
    m_shared->setWordWrap(true);
    m_shared->hide();
    rows()->addWidget(m_shared);
    rows()->addStretch(1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    connect(m_contact, &QComboBox::currentIndexChanged, this, &ContactDialog::show);
    connect(m_fields, &ContactFields::edited, this, &ContactDialog::take);
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

void ContactDialog::addChoice(IdGenerator *ids)
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
    connect(add, &QPushButton::clicked, this, [this, ids] { addContact(ids); });
}

void ContactDialog::addContact(IdGenerator *ids)
{
    m_workspace.contacts.append(Contact{.id = ids->next()});
    fill();
    m_contact->setCurrentIndex(m_contact->count() - 1);
    m_fields->focusName();
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
    const Contact contact = m_workspace.contacts.value(index);
    m_fields->setEnabled(index >= 0);
    m_fields->setContact(contact);
    m_others.show();
    const int times = timesShown(m_workspace, contact.id);
    m_shared->setText(tr("This contact is shown in %Ln place(s). Changes apply to all of them.", nullptr, times));
    m_shared->setVisible(times > 1);
    setComplete(index >= 0 && m_fields->isComplete());
}

void ContactDialog::take()
{
    const int index = m_contact->currentIndex();
    if (index < 0)
        return;
    Contact &contact = m_workspace.contacts[index];
    const Alternatives<Contact> others = contact.alternatives;
    contact = m_fields->contact();
    contact.alternatives = others;
    m_contact->setItemText(index, nameOf(contact));
    // What is wrong is corrected before another contact is shown.
    m_contact->setEnabled(m_fields->isComplete());
    setComplete(m_fields->isComplete());
}

/// Another value begins as a copy of the contact's own.
OtherValues<Contact>::Fact ContactDialog::currentFact()
{
    const int index = m_contact->currentIndex();
    if (index < 0)
        return {};
    Contact &contact = m_workspace.contacts[index];
    Contact own = contact;
    own.id = {};
    own.alternatives.clear();
    own.extra = {};
    return {&contact.alternatives, own};
}

Block ContactDialog::block() const
{
    return withContent(ContactBlock{m_workspace.contacts.value(m_contact->currentIndex()).id});
}

}
