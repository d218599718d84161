// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/object_dialog.h"
#include "editor/objects/other_values.h"

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace noticewright
{

/// Chooses the link list that a card shows, and edits the workspace's link lists.
class LinkListDialog : public ObjectDialog
{
    Q_OBJECT

public:
    LinkListDialog(const Block &block, const Workspace &workspace, IdGenerator *ids, QWidget *parent = nullptr);

    ~LinkListDialog() override;

    [[nodiscard]] Block block() const override;
    void done(int result) override;

private:
    void makeGrid();
    void addList(IdGenerator *ids);
    void fillLists();
    void show();
    void update();
    void takeLabel(int row, int column);
    void editTarget(int row);
    void editLimit(int row);
    void showOthers();
    [[nodiscard]] OtherValues<LinkTarget>::Fact currentFact();
    void addEntry();
    void removeEntry();
    void move(int by);
    /// The list that is shown; null when there is none.
    [[nodiscard]] LinkList *current();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QComboBox *m_list;
    QLineEdit *m_name;
    QTableWidget *m_entries;
    OtherValuesField *m_othersField;
    OtherValues<LinkTarget> m_others;
    bool m_isShowing = false;
};

}
