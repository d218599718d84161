// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace noticewright
{

class FlowLayout;
class UnitEdit;

/// Buttons for what a translation lacks of its source: links, variables,
/// formatting. A press puts it in.
class CodeBar : public QWidget
{
    Q_OBJECT

public:
    /// `edit` must outlive the bar.
    CodeBar(UnitEdit *edit, QWidget *parent);

    /// Shows what is missing now, with the source's words.
    void refresh(const std::function<QString(const QString &code)> &label);

private:
    UnitEdit *m_edit;
    FlowLayout *m_row;
    QStringList m_shown;
    QList<QWidget *> m_items;
};

}
