// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/other_value_dialog.h"
#include "editor/objects/other_values.h"

class QLineEdit;

namespace noticewright
{

class AssetField;
class CheckedField;

/// The fields of a seal.
class SealFields : public ValueForm
{
    Q_OBJECT

public:
    /// `folder` is the workspace's.
    explicit SealFields(const QString &folder, QWidget *parent = nullptr);

    void setSeal(const Seal &seal);
    /// As it was set, with what the fields hold. A proof that is wrong does not
    /// replace anything.
    [[nodiscard]] Seal seal() const;
    /// Nothing in the fields is wrong; something may be missing.
    [[nodiscard]] bool isRight() const;
    /// A seal has a name and an image.
    [[nodiscard]] bool isComplete() const override;
    void focusName();

private:
    QLineEdit *m_name;
    AssetField *m_asset;
    CheckedField *m_validation;
    QLineEdit *m_title;
    Seal m_before;
};

[[nodiscard]] ValueKind<Seal> sealValues(const QString &folder);

}
