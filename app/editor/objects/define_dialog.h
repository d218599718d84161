// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QDialog>

class QPlainTextEdit;

namespace noticewright
{

class CheckedField;

/// Makes a new variable or a new term: a name, and what it stands for.
class DefineDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Variable, Term };

    /// `words` are those that were selected: the variable's value or the term.
    DefineDialog(Kind kind, const Workspace &workspace, const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    /// The value or the definition, on one line.
    [[nodiscard]] QString meaning() const;

private:
    [[nodiscard]] QString faultOfName(const QString &name) const;
    void check();

    Kind m_kind;
    const Workspace m_workspace;
    CheckedField *m_name;
    QPlainTextEdit *m_meaning;
};

}
