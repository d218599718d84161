// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QDialog>

class QDialogButtonBox;
class QVBoxLayout;

namespace noticewright
{

/// A dialog in which an object of a text is edited, with the facts that it
/// shows. It changes nothing itself: once it is accepted, its owner takes
/// block() and facts() as one step.
class ObjectDialog : public QDialog
{
    Q_OBJECT

public:
    /// The edited block: its id, language, traces and extra are as they were.
    [[nodiscard]] virtual Block block() const = 0;
    /// The workspace with the edited facts; its statements are as given.
    [[nodiscard]] virtual Workspace facts() const { return m_workspace; }

protected:
    ObjectDialog(const Block &block, const Workspace &workspace, const QString &title, QWidget *parent);

    /// Where the dialog's own rows go, above the buttons.
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }
    void setComplete(bool isComplete);
    [[nodiscard]] Block withContent(const BlockContent &content) const;

    Block m_block;
    Workspace m_workspace;

private:
    QVBoxLayout *m_rows;
    QDialogButtonBox *m_buttons;
};

/// What the dialogs need to know of where an object stands.
struct ObjectPlace
{
    /// The statement that the object stands in.
    Id statement;
    /// The workspace's folder, into which chosen images are copied.
    QString folder;
};

/// The dialog for an object, owned by `parent`; null for what has nothing to
/// edit, such as a rule. `ids` must outlive it.
[[nodiscard]] ObjectDialog *makeObjectDialog(const Block &object, const Workspace &workspace, const ObjectPlace &place,
                                             IdGenerator *ids, QWidget *parent);

}
