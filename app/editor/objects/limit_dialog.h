// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace noticewright
{

class RegionField;

/// What is to be limited to regions, and where it could be shown.
struct LimitQuestion
{
    /// "This section", "2 list items".
    QString subject;
    Limit limit;
    /// The limits of all that is around it.
    QList<Limit> around;
    /// The editions that what is around it is for, before those limits.
    QList<Edition> editions;
    QList<RegionGroup> groups;
};

/// Chooses the regions in which a part of a statement is shown, and says in
/// which editions that is.
class LimitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LimitDialog(const LimitQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] Limit limit() const;

private:
    void addFields();
    void addButtons();
    void update();

    LimitQuestion m_question;
    RegionField *m_only;
    RegionField *m_except;
    QLabel *m_outcome;
    QPushButton *m_clear = nullptr;
    QPushButton *m_ok = nullptr;
};

}
