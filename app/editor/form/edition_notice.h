// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QLabel>

#include <optional>

namespace noticewright
{

class FlowEditor;

/// Shows a section as one edition has it: what is not in the edition is dimmed
/// in the texts, and this line says how much that is. Nothing is changed.
class EditionNotice : public QLabel
{
    Q_OBJECT

public:
    EditionNotice(const QList<FlowEditor *> &flows, QWidget *parent);

    /// Without an edition all is shown as it is.
    void setEdition(const std::optional<Edition> &edition, const QList<RegionGroup> &groups);
    /// Counts anew, after the texts changed.
    void count();

private:
    QList<FlowEditor *> m_flows;
    std::optional<Edition> m_edition;
    QList<RegionGroup> m_groups;
};

}
