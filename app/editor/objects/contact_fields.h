// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/other_value_dialog.h"
#include "editor/objects/other_values.h"

class QLineEdit;
class QPlainTextEdit;

namespace noticewright
{

class CheckedField;

/// The fields of a contact.
class ContactFields : public ValueForm
{
    Q_OBJECT

public:
    explicit ContactFields(QWidget *parent = nullptr);

    void setContact(const Contact &contact);
    /// As it was set, with what the fields hold. What is wrong in them does not
    /// replace anything.
    [[nodiscard]] Contact contact() const;
    [[nodiscard]] bool isComplete() const override;
    void focusName();

private:
    void addFields();
    void take();

    QLineEdit *m_name;
    QPlainTextEdit *m_lines;
    CheckedField *m_mail;
    QLineEdit *m_telephone;
    CheckedField *m_web;
    QLineEdit *m_webLabel;
    Contact m_before;
    bool m_isShowing = false;
};

[[nodiscard]] ValueKind<Contact> contactValues();

}
