// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statement.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace noticewright
{

/// Chooses the blocks of the full text that a highlight sums up.
class TraceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `section` is the highlight's own: its full text is shown first.
    TraceDialog(const Statement &statement, const Id &section, const Block &highlight, QWidget *parent = nullptr);

    /// The chosen blocks, in reading order.
    [[nodiscard]] QList<Id> chosen() const;

private:
    void fill(const Statement &statement, const Id &section, const Block &highlight);
    void filter(const QString &words);

    QLineEdit *m_filter;
    QTreeWidget *m_tree;
};

}
