// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/seal_fields.h"

#include "editor/objects/address_checks.h"
#include "editor/objects/asset_field.h"
#include "editor/objects/card_texts.h"
#include "editor/objects/checked_field.h"

#include <QFormLayout>

namespace noticewright
{

SealFields::SealFields(const QString &folder, QWidget *parent)
    : ValueForm(parent)
    , m_name(new QLineEdit(this))
    , m_asset(new AssetField(folder, this))
    , m_validation(new CheckedField(QStringLiteral("sealValidation"), webFault, this))
    , m_title(new QLineEdit(this))
{
    auto *form = newForm();
    setLayout(form);
    addLabelledRow(form, tr("&Name:"), m_name, m_name);
    addLabelledRow(form, tr("&Image:"), m_asset, m_asset->focusTarget());
    addLabelledRow(form, tr("&Proof:"), m_validation, m_validation->edit());
    addLabelledRow(form, tr("&Tooltip:"), m_title, m_title);
    m_name->setObjectName(QStringLiteral("sealName"));
    m_name->setToolTip(tr("Read aloud in place of the image"));
    m_validation->edit()->setPlaceholderText(tr("The certifier's page that proves the seal"));
    m_title->setObjectName(QStringLiteral("sealTitle"));
    connect(m_name, &QLineEdit::textEdited, this, &SealFields::edited);
    connect(m_title, &QLineEdit::textEdited, this, &SealFields::edited);
    connect(m_validation, &CheckedField::edited, this, &SealFields::edited);
    connect(m_asset, &AssetField::changed, this, &SealFields::edited);
}

void SealFields::setSeal(const Seal &seal)
{
    m_before = seal;
    m_name->setText(seal.name);
    m_asset->setAsset(seal.asset);
    m_validation->setText(seal.validation);
    m_title->setText(seal.title);
}

Seal SealFields::seal() const
{
    Seal seal = m_before;
    seal.name = m_name->text();
    seal.asset = m_asset->asset();
    const bool isEntered = m_validation->isValid() && m_validation->text() != m_before.validation;
    seal.validation = isEntered ? completedAddress(m_validation->text()) : m_before.validation;
    seal.title = m_title->text();
    return seal;
}

bool SealFields::isRight() const
{
    return m_validation->isValid();
}

bool SealFields::isComplete() const
{
    return isRight() && !m_name->text().isEmpty() && !m_asset->asset().isEmpty();
}

void SealFields::focusName()
{
    m_name->setFocus();
}

ValueKind<Seal> sealValues(const QString &folder)
{
    return {.text = [](const Seal &seal) { return nameOf(seal); },
            .makeForm =
                [folder](const Seal &seal) {
                    auto *fields = new SealFields(folder);
                    fields->setSeal(seal);
                    return ValueKind<Seal>::Form{fields, [fields] { return fields->seal(); }};
                }};
}

}
