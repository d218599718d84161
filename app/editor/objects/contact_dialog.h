// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/object_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace noticewright
{

class CheckedField;

/// Chooses the contact that a card shows, and edits the workspace's contacts.
class ContactDialog : public ObjectDialog
{
    Q_OBJECT

public:
    ContactDialog(const Block &block, const Workspace &workspace, IdGenerator *ids, QWidget *parent = nullptr);

    [[nodiscard]] Block block() const override;

private:
    void addFields();
    void addContact(IdGenerator *ids);
    void fill();
    void show(int index);
    void take();

    QComboBox *m_contact;
    QLineEdit *m_name;
    QPlainTextEdit *m_lines;
    CheckedField *m_mail;
    QLineEdit *m_telephone;
    CheckedField *m_web;
    QLineEdit *m_webLabel;
    QLabel *m_shared;
    /// The contact as it was when it was chosen: what is wrong does not replace it.
    Contact m_before;
    bool m_isShowing = false;
};

}
