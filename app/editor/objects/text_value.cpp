// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/text_value.h"

#include "editor/objects/checked_field.h"

#include <QFormLayout>

namespace noticewright
{

namespace
{

class TextForm : public ValueForm
{
public:
    explicit TextForm(const QString &text) : m_edit(new QLineEdit(text, this))
    {
        m_edit->setObjectName(QStringLiteral("otherText"));
        auto *form = newForm();
        setLayout(form);
        addLabelledRow(form, OtherValueDialog::tr("&Value:"), m_edit, m_edit);
        connect(m_edit, &QLineEdit::textEdited, this, &ValueForm::edited);
    }

    [[nodiscard]] bool isComplete() const override { return !m_edit->text().trimmed().isEmpty(); }
    [[nodiscard]] QString text() const { return m_edit->text().trimmed(); }

private:
    QLineEdit *m_edit;
};

}

ValueKind<QString> textValues()
{
    return {.text = [](const QString &text) { return text; },
            .makeForm =
                [](const QString &text) {
                    auto *form = new TextForm(text);
                    return ValueKind<QString>::Form{form, [form] { return form->text(); }};
                }};
}

}
