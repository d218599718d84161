// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/growing_dialog.h"
#include "model/workspace.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace noticewright
{

class CheckedField;
class HintLabel;
class RegionField;

/// A group of regions that is made or changed, and what it stands among.
struct GroupQuestion
{
    /// Without a code for one that is new.
    RegionGroup group;
    /// The workspace's own, without this one.
    QList<RegionGroup> others;
    /// Regions that are offered beside those that the program knows.
    QStringList regions;
    /// It is the workspace's form of one that the program knows: the code stays.
    bool isCodeFixed = false;
};

/// Edits a group of regions.
class GroupDialog : public GrowingDialog
{
    Q_OBJECT

public:
    explicit GroupDialog(const GroupQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] RegionGroup group() const;

private:
    void addFields();
    void addButtons();
    void update();
    [[nodiscard]] QString faultOfCode(const QString &code) const;
    [[nodiscard]] QString hintOnCode(const QString &code) const;
    [[nodiscard]] QList<RegionGroup> otherGroups() const;

    GroupQuestion m_question;
    QLineEdit *m_name;
    CheckedField *m_code;
    HintLabel *m_codeHint;
    RegionField *m_members;
    QCheckBox *m_isDated;
    QDateEdit *m_asOf;
    QPushButton *m_ok = nullptr;
};

}
