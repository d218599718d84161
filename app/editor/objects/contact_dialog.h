// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/object_dialog.h"
#include "editor/objects/other_values.h"

class QComboBox;
class QLabel;

namespace noticewright
{

class ContactFields;

/// Chooses the contact that a card shows, and edits the workspace's contacts.
class ContactDialog : public ObjectDialog
{
    Q_OBJECT

public:
    ContactDialog(const Block &block, const Workspace &workspace, IdGenerator *ids, QWidget *parent = nullptr);

    [[nodiscard]] Block block() const override;

private:
    void addChoice(IdGenerator *ids);
    void addContact(IdGenerator *ids);
    void fill();
    void show(int index);
    void take();
    [[nodiscard]] OtherValues<Contact>::Fact currentFact();

    QComboBox *m_contact;
    ContactFields *m_fields;
    OtherValuesField *m_othersField;
    QLabel *m_shared;
    OtherValues<Contact> m_others;
};

}
