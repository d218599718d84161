// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/objects/other_value_dialog.h"
#include "editor/objects/other_values.h"

class QButtonGroup;
class QStackedWidget;

namespace noticewright
{

class CheckedField;
class SectionPicker;

/// Chooses where a link leads: to a statement or section, a web page or an
/// e-mail address.
class TargetField : public ValueForm
{
    Q_OBJECT

public:
    /// `currentStatement`: the one that the link stands in; empty when it is
    /// shown in several, which makes the target name its statement.
    TargetField(const Workspace &workspace, const Id &currentStatement, QWidget *parent = nullptr);

    /// Nothing: there is none yet.
    void setTarget(const std::optional<LinkTarget> &target);
    [[nodiscard]] LinkTarget target() const;
    /// The kind that is chosen, whatever its field holds, leads somewhere.
    [[nodiscard]] bool isComplete() const override;

private:
    [[nodiscard]] QWidget *makeKindRow();
    [[nodiscard]] QWidget *makePages();
    void showKind(LinkTarget::Kind kind);

    LinkTarget m_original;
    QButtonGroup *m_kind = nullptr;
    QStackedWidget *m_pages = nullptr;
    SectionPicker *m_section;
    CheckedField *m_web;
    CheckedField *m_mail;
};

[[nodiscard]] ValueKind<LinkTarget> targetValues(const Workspace &workspace);

}
