// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/growing_dialog.h"
#include "editor/objects/scope_field.h"

class QPushButton;

namespace noticewright
{

/// A part of a form in which a value is edited.
class ValueForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// False while something is missing or wrong.
    [[nodiscard]] virtual bool isComplete() const = 0;

Q_SIGNALS:
    void edited();
};

/// Edits a value that a fact has in some editions, and where it holds.
class OtherValueDialog : public GrowingDialog
{
    Q_OBJECT

public:
    /// `form` becomes the dialog's.
    OtherValueDialog(const Scope &scope, const ScopeContext &context, ValueForm *form, QWidget *parent = nullptr);

    [[nodiscard]] Scope scope() const { return m_scope->scope(); }

private:
    ScopeField *m_scope;
};

}
