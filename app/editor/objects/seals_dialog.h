// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/object_dialog.h"
#include "editor/objects/other_values.h"

class QListWidget;

namespace noticewright
{

class SealFields;

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
    [[nodiscard]] OtherValues<Seal>::Fact currentFact();
    void addSeal(IdGenerator *ids);
    void addRow(const Seal &seal, bool isShown);
    void move(int by);
    void show();
    void take();
    void update();
    /// The seal of the current row; null when there is none.
    [[nodiscard]] Seal *current();

    QListWidget *m_list;
    SealFields *m_fields;
    OtherValuesField *m_othersField;
    OtherValues<Seal> m_others;
};

}
