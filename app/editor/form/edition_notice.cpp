// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/form/edition_notice.h"

#include "edition/limits.h"
#include "editor/flow/flow_editor.h"

namespace noticewright
{

EditionNotice::EditionNotice(const QList<FlowEditor *> &flows, QWidget *parent) : QLabel(parent), m_flows(flows)
{
    setObjectName(QStringLiteral("editionNotice"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void EditionNotice::setEdition(const std::optional<Edition> &edition, const QList<RegionGroup> &groups)
{
    if (edition == m_edition && groups == m_groups)
        return;
    m_edition = edition;
    m_groups = groups;
    for (FlowEditor *flow : std::as_const(m_flows)) {
        if (edition)
            flow->setShown(
                [region = edition->region, groups](const Limit &limit) { return isShownIn(region, limit, groups); });
        else
            flow->setShown({});
    }
    count();
}

void EditionNotice::count()
{
    qsizetype dimmed = 0;
    for (const FlowEditor *flow : std::as_const(m_flows))
        dimmed += flow->dimmedCount();
    setVisible(dimmed > 0);
    if (dimmed > 0)
        setText(tr("%Ln paragraph(s) are not in %1.", "path of an edition", int(dimmed)).arg(m_edition->path()));
}

}
