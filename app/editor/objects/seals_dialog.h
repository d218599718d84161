// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/object_dialog.h"

class QLineEdit;
class QListWidget;

namespace noticewright
{

class AssetField;
class CheckedField;

/// Chooses the seals that a card shows and their order, and edits the workspace's seals.
class SealsDialog : public ObjectDialog
{
    Q_OBJECT

public:
    SealsDialog(const Block &block, const Workspace &workspace, const QString &folder, IdGenerator *ids,
                QWidget *parent = nullptr);

    [[nodiscard]] Block block() const override;

private:
    [[nodiscard]] QWidget *makeList(IdGenerator *ids);
    [[nodiscard]] QWidget *makeFields();
    void addSeal(IdGenerator *ids);
    void addRow(const Seal &seal, bool isShown);
    void move(int by);
    void show();
    void take();
    void update();
    /// The seal of the current row; null when there is none.
    [[nodiscard]] Seal *current();

    QListWidget *m_list;
    QWidget *m_fields = nullptr;
    QLineEdit *m_name;
    AssetField *m_asset;
    CheckedField *m_validation;
    QLineEdit *m_title;
    /// The proof as it was when the seal was chosen: what is wrong does not replace it.
    QString m_validationBefore;
    bool m_isShowing = false;
};

}
