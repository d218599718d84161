// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/move_blocks.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QTreeWidget;

namespace noticewright
{

/// Chooses the section of a statement, and the layer of it, that text is moved to.
class SectionChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `from` is where the text is now: the first choice.
    SectionChoiceDialog(const Workspace &workspace, const Statement &statement, const TextEnd &from,
                        QWidget *parent = nullptr);

    /// The section is empty when none is chosen.
    [[nodiscard]] TextEnd chosen() const;

private:
    void fill(const Workspace &workspace, const Statement &statement, const Id &current);
    void filter(const QString &words);

    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QComboBox *m_layer;
};

}
