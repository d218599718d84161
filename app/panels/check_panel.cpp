// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/check_panel.h"

#include "check/editions.h"
#include "check/theme.h"
#include "check/structure.h"
#include "model/navigate.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>
#include <utility>
#include <chrono>

namespace noticewright
{

namespace
{

/// Checks wait until the keys rest.
constexpr std::chrono::milliseconds rest(400);

/// Where a finding is, in the editor's words.
QString placeNameOf(const Workspace &workspace, const Finding &finding)
{
    const Statement *statement = findById(workspace.statements, finding.statement);
    if (!statement)
        return CheckPanel::tr("Workspace");
    const Section *section = findSection(statement->sections, finding.section);
    return section ? CheckPanel::tr("%1: %2", "statement: section").arg(statement->title, plainText(section->heading))
                   : statement->title;
}

}

CheckPanel::CheckPanel(WorkspaceDocument *document, QWidget *parent) : QTreeWidget(parent), m_document(document)
{
    setObjectName(QStringLiteral("checks"));
    setAccessibleName(tr("Checks"));
    setHeaderLabels({tr("Finding"), tr("Place")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_pause.setSingleShot(true);
    m_pause.setInterval(rest);
    connect(&m_pause, &QTimer::timeout, this, &CheckPanel::check);
    connect(document, &WorkspaceDocument::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const int row = indexOfTopLevelItem(item); row < m_findings.size())
            Q_EMIT findingActivated(m_findings[row]);
    });
}

void CheckPanel::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    if (topLevelItemCount() > 0 || !m_document->isOpen() || !isUpToDate())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Nothing found: all parts of the workspace fit together"));
}

bool CheckPanel::isUpToDate() const
{
    return m_wasChecked && !m_pause.isActive();
}

void CheckPanel::check()
{
    // Even where nothing was found, that is news now.
    if (!std::exchange(m_wasChecked, true))
        viewport()->update();
    const QList<Finding> findings = m_document->isOpen() ? checkStructure(m_document->workspace(), m_document->folder())
            + checkEditions(m_document->workspace(), m_document->folder())
            + checkTheme(m_document->workspace(), m_document->folder())
                                                         : QList<Finding>();
    if (findings == m_findings)
        return;
    // The keyboard stays at its row, or at the one that took its place.
    const int row = indexOfTopLevelItem(currentItem());
    const Finding at = m_findings.value(row);
    m_findings = findings;
    clear();
    int errors = 0;
    for (const Finding &finding : std::as_const(m_findings)) {
        const bool isError = finding.severity == Severity::Error;
        errors += isError;
        auto *item =
            new QTreeWidgetItem(this, {finding.problem.sentence, placeNameOf(m_document->workspace(), finding)});
        item->setIcon(0, QIcon::fromTheme(isError ? QStringLiteral("dialog-error") : QStringLiteral("dialog-warning")));
        item->setToolTip(0, finding.problem.sentence);
        item->setData(0, Qt::AccessibleDescriptionRole, isError ? tr("Error") : tr("Warning"));
    }
    const int kept = int(m_findings.indexOf(at));
    if (row >= 0 && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(kept >= 0 ? kept : std::min(row, topLevelItemCount() - 1)));
    Q_EMIT countChanged(errors, int(m_findings.size()) - errors);
}

}
