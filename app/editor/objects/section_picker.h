// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QWidget>

class QComboBox;

namespace noticewright
{

/// Chooses a statement of the workspace or a section of one, and which of its
/// two pages. A target that no longer exists is kept and named as such until
/// another is chosen.
class SectionPicker : public QWidget
{
    Q_OBJECT

public:
    /// `current`: the statement that the link stands in; empty when it is shown
    /// in several.
    SectionPicker(const Workspace &workspace, const Id &current, QWidget *parent = nullptr);

    void setTarget(const LinkTarget &target);
    /// Names no statement when it is the current one.
    [[nodiscard]] LinkTarget target() const;

Q_SIGNALS:
    /// Another target was chosen.
    void changed();

private:
    void fillSections(const Id &chosen);

    const Workspace m_workspace;
    Id m_current;
    QComboBox *m_statement;
    QComboBox *m_section;
    QComboBox *m_layer;
};

}
