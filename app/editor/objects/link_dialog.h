// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace noticewright
{

class TargetField;

/// Where a link leads and what it is called. What is not a link yet is made
/// one; an existing link can be removed. Accepted with either.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    /// `currentStatement`: the one that the link stands in; empty when it is
    /// shown in several, which makes the target name its statement.
    LinkDialog(const Workspace &workspace, const Id &currentStatement, QWidget *parent = nullptr);

    /// Without a target there is no link yet.
    void setLink(const std::optional<LinkTarget> &target, const QString &text, const QString &title);
    /// For links that are no text of their own, such as an image's.
    void setTextVisible(bool isVisible);
    /// For links that must lead somewhere, such as an entry of a list.
    void setTitleVisible(bool isVisible);
    void setRemovable(bool isRemovable);

    /// Nothing: the link is to be removed.
    [[nodiscard]] std::optional<LinkTarget> target() const;
    /// What was entered, or else a name for the target.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString title() const;

private:
    [[nodiscard]] QWidget *makeTextRows();
    void makeButtons();
    void alignFields();
    [[nodiscard]] QString suggestedText() const;
    void refresh();

    Workspace m_workspace;
    Id m_current;
    TargetField *m_target = nullptr;
    bool m_isRemoved = false;
    QLabel *m_textLabel;
    QLineEdit *m_text;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QDialogButtonBox *m_buttons;
    QPushButton *m_remove;
};

}
